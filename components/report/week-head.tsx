import { daysOf, type Week } from '../../lib/timeline/days.ts';
import { addressOf } from '../workbench/routes.ts';
import { weekAfter } from './read-week.ts';
import type { ReportSpeech } from './say.ts';
import { Step } from './step.tsx';

interface Props {
  readonly speech: ReportSpeech;
  readonly week: Week;
  readonly current: Week;
}

/** Which week this is, the way to others and to the year, and Print. */
export function WeekHead({ speech: { p, range }, week, current }: Props) {
  const days = daysOf(week);
  const newer = weekAfter(week, 1);
  const year = (days.at(3) ?? '').slice(0, 4);
  return (
    <header class="view-head report-head">
      {/* The links to other weeks keep the focus: where they led is told. */}
      <div aria-live="polite" aria-atomic="true">
        <h1>{p('report.title', { week: String(Number(week.slice(-2))) })}</h1>
        <p class="muted">{range(days.at(0) ?? '', days.at(-1) ?? '')}</p>
      </div>
      <nav aria-label={p('report.weeks')}>
        <Step name={p('report.older')} to={weekAfter(week, -1)} way="older" />
        <Step name={p('report.newer')} to={newer <= current ? newer : null} way="newer" />
        {week !== current && (
          <a class="button plain" href={addressOf('report')}>
            {p('report.current')}
          </a>
        )}
        <a class="button plain" href={addressOf('report', year)}>
          {p('report.year.open', { year })}
        </a>
      </nav>
      <button type="button" onClick={() => globalThis.print()}>
        {p('report.print')}
      </button>
    </header>
  );
}
