import { Spoken } from '../spoken/spoken.tsx';
import type { ReportSpeech } from './say.ts';

type Words = Pick<ReportSpeech, 'p'>;

/** Nothing to tell: a dash, which is said in a word. */
export function None({ p }: Words) {
  return <Spoken shown={p('report.cell.none')} said={p('report.cell.none.said')} />;
}

interface RangeProps {
  readonly speech: Words;
  readonly low: number;
  readonly high: number;
}

/** From one number to another. */
export function Range({ speech: { p }, low, high }: RangeProps) {
  const ends = { low, high };
  return <Spoken shown={p('report.cell.range', ends)} said={p('report.cell.range.said', ends)} />;
}
