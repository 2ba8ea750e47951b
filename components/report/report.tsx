import { findingsOf } from '../../lib/report/findings.ts';
import { summaryOf } from '../../lib/report/summary.ts';
import type { WeekModel } from '../../lib/report/week.ts';
import type { Week } from '../../lib/timeline/days.ts';
import { Spoken } from '../spoken/spoken.tsx';
import { Broken } from '../workbench/broken.tsx';
import type { Reading } from '../workbench/reading.ts';
import { DayTable } from './day-table.tsx';
import { Figures } from './figures.tsx';
import { Method } from './method.tsx';
import { NextWeek } from './next-week.tsx';
import { PrintName } from './print-name.tsx';
import type { ReadWeek } from './read-week.ts';
import type { ReportSpeech } from './say.ts';
import { Setups } from './setups.tsx';
import { WeekHead } from './week-head.tsx';
import './report.css';
import './print.css';

interface Props {
  readonly speech: ReportSpeech;
  readonly week: Week;
  readonly current: Week;
  readonly reading: Reading<ReadWeek>;
}

/** One week on a page: words first, then charts with their tables, then the days and how all of it was counted. */
export function Report({ speech, week, current, reading }: Props) {
  const { p } = speech;
  return (
    <article class="view report" aria-busy={reading.state === 'reading'}>
      <WeekHead speech={speech} week={week} current={current} />
      {reading.state === 'reading' && <p class="muted">{p('report.reading')}</p>}
      {reading.state === 'broken' && <Broken speech={speech} />}
      {reading.state === 'read' && <WeekBody speech={speech} {...reading.value} />}
    </article>
  );
}

function WeekBody({ speech, model, next, damaged }: { readonly speech: ReportSpeech } & ReadWeek) {
  const { p } = speech;
  const empty = isEmpty(model);
  return (
    <>
      {damaged > 0 && <p role="note">{p('report.damaged', { count: damaged })}</p>}
      <PrintName speech={speech} />
      <Summary speech={speech} model={model} />
      {!empty && <Figures speech={speech} model={model} findings={findingsOf(model)} />}
      <NextWeek speech={speech} next={next} />
      {!empty && <Setups speech={speech} setups={model.setups} />}
      {!empty && <DayTable speech={speech} days={model.days} />}
      {!empty && <Method speech={speech} model={model} />}
    </>
  );
}

/** Nothing to draw: neither time nor ratings nor prompts. */
function isEmpty({ desk, totals, pain, prompts }: WeekModel): boolean {
  return desk + totals.unsure < 1 && pain.length === 0 && prompts.length === 0;
}

function Summary({ speech, model }: { readonly speech: ReportSpeech; readonly model: WeekModel }) {
  return (
    <section aria-label={speech.p('report.summary.list')}>
      <ul class="report-words">
        {summaryOf(model).map((sentence) => (
          <li key={sentence.key}>
            <Spoken shown={speech.say(sentence)} said={speech.sayInWords(sentence)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
