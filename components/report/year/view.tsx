import { Broken } from '../../workbench/broken.tsx';
import type { Desk } from '../../workbench/desk.ts';
import { useReading } from '../../workbench/reading.ts';
import type { ReportSpeech } from '../say.ts';
import { readYear, yearOf } from './read-year.ts';
import { YearBody } from './year.tsx';
import { YearHead } from './year-head.tsx';
import '../report.css';
import '../print.css';
import './year.css';

interface Props {
  readonly desk: Desk;
  readonly speech: ReportSpeech;
  readonly year: number;
}

/** A year at a glance, read anew whenever something was logged. */
export function YearView({ desk, speech, year }: Props) {
  const { session } = desk;
  const reading = useReading(() => readYear(desk, year), String(year), [session.glance.value?.at]);
  const current = yearOf(session.now.peek(), speech.zone);
  const first = reading.state === 'read' ? reading.value.firstYear : null;
  return (
    <article class="view report" aria-busy={reading.state === 'reading'}>
      <YearHead speech={speech} year={year} first={first} current={current} />
      {reading.state === 'reading' && <p class="muted">{speech.p('report.year.reading')}</p>}
      {reading.state === 'broken' && <Broken speech={speech} />}
      {reading.state === 'read' && <YearBody speech={speech} {...reading.value} />}
    </article>
  );
}
