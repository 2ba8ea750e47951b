import type { Records } from '../../components/workbench/desk.ts';
import { summariesOfYear } from '../../lib/exchange/summaries.ts';

export const readYear: Records['year'] = async (year, now, limits) => {
  const zone = Temporal.Now.timeZoneId();
  const { summaries, damaged } = await summariesOfYear(year, now, zone, limits);
  return { weeks: summaries, damaged };
};
