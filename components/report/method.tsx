import type { WeekModel } from '../../lib/report/week.ts';
import { Spoken } from '../spoken/spoken.tsx';
import { addressOf } from '../workbench/routes.ts';
import type { ReportSpeech } from './say.ts';

interface Props {
  readonly speech: ReportSpeech;
  readonly model: WeekModel;
}

/** Two lines on how the numbers came about, and what they are not. */
export function Method({ speech: { p, short, inWords, share }, model }: Props) {
  const text = (length: typeof short) =>
    p('report.method.text', {
      share: share(model.unsureShare),
      time: length(model.desk + model.totals.unsure),
    });
  return (
    <footer class="report-method">
      <h2>{p('report.method')}</h2>
      <p>
        <Spoken shown={text(short)} said={text(inWords)} /> {p('report.method.limits')}
      </p>
      <p>
        {p('report.disclaimer')} <a href={addressOf('get-started', 'help')}>{p('report.help')}</a>
      </p>
    </footer>
  );
}
