import { useMemo } from 'preact/hooks';
import type { YearModel } from '../../../lib/report/year.ts';
import { Spoken } from '../../spoken/spoken.tsx';
import { useReading } from '../../workbench/reading.ts';
import { Patterns } from '../charts/patterns.tsx';
import type { ReportSpeech } from '../say.ts';
import { Calendar } from './calendar.tsx';
import { Months } from './months.tsx';
import type { ReadYear } from './read-year.ts';

/** A year in words, then as a calendar, then by month. The chart library is loaded after the words are on the page. */
export function YearBody({ speech, model, damaged }: { readonly speech: ReportSpeech } & ReadYear) {
  const { p } = speech;
  const reading = useReading(() => import('../charts/year.ts'), 'charts', []);
  const charts = reading.state === 'read' ? reading.value : null;
  const [shown, said] = useMemo(
    () => [speech.short, speech.inWords].map((length) => summaryOf(model, speech, length)),
    [model, speech],
  ) as [readonly string[], readonly string[]];
  const isEmpty = shown.length === 0;
  return (
    <>
      {damaged > 0 && <p role="note">{p('report.damaged', { count: damaged })}</p>}
      <ul class="report-words">
        {isEmpty && <li>{p('report.year.empty')}</li>}
        {shown.map((sentence, i) => (
          <li key={sentence}>
            <Spoken shown={sentence} said={said[i] ?? sentence} />
          </li>
        ))}
      </ul>
      {!isEmpty && (
        <section class="report-figures report-year" aria-label={p('report.figures')}>
          <Patterns />
          <Calendar speech={speech} model={model} charts={charts} of="over" />
          <Calendar speech={speech} model={model} charts={charts} of="pain" />
          <Months speech={speech} model={model} charts={charts} />
        </section>
      )}
    </>
  );
}

/** What a year comes to: days and time, how the limits went, how each baseline moved; nothing of a year without work. */
function summaryOf(
  model: YearModel,
  { p, share, number }: ReportSpeech,
  length: ReportSpeech['short'],
): readonly string[] {
  const worked = model.days.filter(({ desk }) => desk >= 1);
  if (worked.length === 0) return [];
  const desk = worked.reduce((sum, day) => sum + day.desk, 0);
  const feet = worked.reduce((sum, { totals }) => sum + totals.standing + totals.walking, 0);
  const turns = worked.reduce((sum, { limits }) => sum + limits.count, 0);
  const within = worked.reduce((sum, { limits }) => sum + limits.within, 0);
  const moved = model.baselines.filter(({ steps, end }) => steps.length > 0 && end !== null);
  return [
    p('report.year.worked', {
      count: worked.length,
      time: length(desk / worked.length),
      share: share(feet / desk),
    }),
    ...(turns > 0 ? [p('report.year.within', { within: number(within), count: turns })] : []),
    ...moved.map(({ activity, start, end }) =>
      p('report.year.moved', {
        posture: p(`report.posture.${activity}`),
        from: Math.floor(start ?? end ?? 0),
        to: Math.floor(end ?? 0),
      }),
    ),
  ];
}
