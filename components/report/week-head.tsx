import { daysOf, type Week } from '../../lib/timeline/days.ts';
import { addressOf } from '../workbench/routes.ts';
import { weekAfter } from './read-week.ts';
import type { ReportSpeech } from './say.ts';

interface Props {
  readonly speech: ReportSpeech;
  readonly week: Week;
  readonly current: Week;
}

/** Which week this is, the way to others, and Print. */
export function WeekHead({ speech: { p, range }, week, current }: Props) {
  const days = daysOf(week);
  const newer = weekAfter(week, 1);
  return (
    <header class="view-head report-head">
      <div>
        <h1>{p('report.title', { week: String(Number(week.slice(-2))) })}</h1>
        <p class="muted">{range(days.at(0) ?? '', days.at(-1) ?? '')}</p>
      </div>
      <nav aria-label={p('report.weeks')}>
        <WeekLink name={p('report.older')} week={weekAfter(week, -1)} icon="older" />
        {newer <= current ? (
          <WeekLink name={p('report.newer')} week={newer} icon="newer" />
        ) : (
          <button type="button" class="plain" aria-label={p('report.newer')} disabled>
            <i class="week-icon week-icon-newer" aria-hidden="true" />
          </button>
        )}
        {week !== current && (
          <a class="button plain" href={addressOf('report')}>
            {p('report.current')}
          </a>
        )}
      </nav>
      <button type="button" onClick={() => globalThis.print()}>
        {p('report.print')}
      </button>
    </header>
  );
}

interface LinkProps {
  readonly name: string;
  readonly week: Week;
  readonly icon: 'older' | 'newer';
}

function WeekLink({ name, week, icon }: LinkProps) {
  return (
    <a class="button plain" href={addressOf('report', week)} title={name}>
      <i class={`week-icon week-icon-${icon}`} aria-hidden="true" />
      <span class="unseen">{name}</span>
    </a>
  );
}
