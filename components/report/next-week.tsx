import type { ReviewPreview } from '../../lib/pacing/index.ts';
import { saidText } from '../workbench/said.ts';
import type { ReportSpeech } from './say.ts';

interface Props {
  readonly speech: ReportSpeech;
  /** Null where the week is over, or nothing is planned yet. */
  readonly next: ReviewPreview | null;
}

/** What the coming review will bring, told in advance (R10). */
export function NextWeek({ speech, next }: Props) {
  const { p, date } = speech;
  if (next === null || next.date === null || next.decisions.length === 0) return null;
  return (
    <section class="report-next">
      <h2>{p('report.next.name')}</h2>
      <p class="muted">{p('report.next.when', { date: date(next.date) })}</p>
      <ul>
        {[...next.decisions, ...next.rest].map(({ activity, kind, text }) => (
          <li key={`${activity} ${kind} ${text}`}>{saidText(speech, text)}</li>
        ))}
      </ul>
    </section>
  );
}
