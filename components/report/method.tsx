import type { WeekModel } from '../../lib/report/week.ts';
import { addressOf } from '../workbench/routes.ts';
import type { ReportSpeech } from './say.ts';

interface Props {
  readonly speech: ReportSpeech;
  readonly model: WeekModel;
}

/** Two lines on how the numbers came about, and what they are not. */
export function Method({ speech: { p, short, share }, model }: Props) {
  const time = short(model.desk + model.totals.unsure);
  return (
    <footer class="report-method">
      <h2>{p('report.method')}</h2>
      <p>
        {p('report.method.text', { share: share(model.unsureShare), time })}{' '}
        {p('report.method.limits')}
      </p>
      <p>
        {p('report.disclaimer')} <a href={addressOf('get-started', 'help')}>{p('report.help')}</a>
      </p>
    </footer>
  );
}
