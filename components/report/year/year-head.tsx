import { addressOf } from '../../workbench/routes.ts';
import type { ReportSpeech } from '../say.ts';
import { Step } from '../step.tsx';

interface Props {
  readonly speech: ReportSpeech;
  readonly year: number;
  readonly first: number | null;
  readonly current: number;
}

/** Which year this is, the way to others and back to weeks, and Print. */
export function YearHead({ speech: { p }, year, first, current }: Props) {
  const older = first !== null && year > first ? year - 1 : null;
  const newer = year < current ? year + 1 : null;
  return (
    <header class="view-head report-head">
      <h1 aria-live="polite">{p('report.year.title', { year: String(year) })}</h1>
      <nav aria-label={p('report.years')}>
        <Step
          name={p('report.year.older')}
          to={older === null ? null : String(older)}
          way="older"
        />
        <Step
          name={p('report.year.newer')}
          to={newer === null ? null : String(newer)}
          way="newer"
        />
        <a class="button plain" href={addressOf('report')}>
          {p('report.current')}
        </a>
      </nav>
      <button type="button" onClick={() => globalThis.print()}>
        {p('report.print')}
      </button>
    </header>
  );
}
