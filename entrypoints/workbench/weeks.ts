import type { Records } from '../../components/workbench/desk.ts';
import { summariesOfWeeks } from '../../lib/exchange/summaries.ts';

export const readWeeks: Records['weeks'] = async (weeks, now, limits) => {
  const zone = Temporal.Now.timeZoneId();
  const { summaries, damaged } = await summariesOfWeeks(weeks, now, zone, limits);
  return { weeks: summaries, damaged };
};
