import { useMemo } from 'preact/hooks';
import { dayOf, weekOf } from '../../lib/timeline/days.ts';
import type { ViewProps } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { readWeek, weekNamed } from './read-week.ts';
import { Report } from './report.tsx';
import { reportSpeech } from './say.ts';

/** The report of the week that the address names, read anew whenever something was logged. */
export default function ReportView({ desk, rest }: ViewProps) {
  const { session, speech } = desk;
  const language = useMemo(() => reportSpeech(speech), [speech]);
  const now = session.now.peek();
  const week = weekNamed(rest, now, speech.zone);
  const reading = useReading(() => readWeek(desk, week), week, [session.glance.value?.at]);
  return (
    <Report
      speech={language}
      week={week}
      current={weekOf(dayOf(now, speech.zone))}
      reading={reading}
    />
  );
}
