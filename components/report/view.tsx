import { useMemo } from 'preact/hooks';
import { dayOf, weekOf } from '../../lib/timeline/days.ts';
import { DataBar } from '../data/data-bar.tsx';
import { isDataPlace } from '../data/places.ts';
import { Broken } from '../workbench/broken.tsx';
import type { ViewProps } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { readWeek, weekNamed } from './read-week.ts';
import { Report } from './report.tsx';
import { type ReportSpeech, reportSpeech } from './say.ts';
import { yearNamed } from './year/read-year.ts';
import { YearView } from './year/view.tsx';

/** The report of the week, or of the year, that the address names; this week's where it names none. */
export default function ReportView({ desk, rest }: ViewProps) {
  const language = useMemo(() => reportSpeech(desk.speech), [desk.speech]);
  const year = yearNamed(rest);
  if (isDataPlace(rest)) return <Data desk={desk} rest={rest} />;
  return year === null ? (
    <WeekView desk={desk} speech={language} rest={rest} />
  ) : (
    <YearView desk={desk} speech={language} year={year} />
  );
}

/** A week, read anew whenever something was logged. */
function WeekView({ desk, speech: language, rest }: ViewProps & { readonly speech: ReportSpeech }) {
  const { session, speech } = desk;
  const now = session.now.peek();
  const week = weekNamed(rest, now, speech.zone);
  const reading = useReading(() => readWeek(desk, week), week, [session.glance.value?.at]);
  return (
    <>
      <Report
        speech={language}
        week={week}
        current={weekOf(dayOf(now, speech.zone))}
        reading={reading}
      />
      <DataBar desk={desk} />
    </>
  );
}

/** Loaded when it is first wanted. */
function Data(props: ViewProps) {
  const reading = useReading(() => import('../data/view.tsx'), 'data', []);
  if (reading.state === 'broken') return <Broken speech={props.desk.speech} />;
  if (reading.state === 'reading') return null;
  const View = reading.value.default;
  return <View {...props} />;
}
