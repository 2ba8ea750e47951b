import { useMemo } from 'preact/hooks';
import type { DayModel } from '../../../lib/report/day.ts';
import type { YearModel } from '../../../lib/report/year.ts';
import { ink } from '../charts/look.ts';
import { Figure } from '../figure.tsx';
import { MarkKey, Shape } from '../legend.tsx';
import type { ReportSpeech } from '../say.ts';
import { Table } from '../table.tsx';
import type { YearCharts } from './read-year.ts';

interface Props {
  readonly speech: ReportSpeech;
  readonly model: YearModel;
  readonly charts: YearCharts | null;
  readonly of: 'over' | 'pain';
}

/** What a day counts in a calendar: minutes past the limit, or its highest rating; null where nothing is known. */
export function countOf({ desk, limits, pain }: DayModel, of: Props['of']): number | null {
  if (of === 'pain') return pain?.high ?? null;
  return desk >= 1 ? limits.over : null;
}

/** Every day of a year as a square that grows with its value. */
export function Calendar({ speech, model, charts, of }: Props) {
  const { p, date, number } = speech;
  const known = model.days.flatMap((day) => {
    const value = countOf(day, of);
    return value === null ? [] : [{ day: day.day, value }];
  });
  const draw = useMemo(
    () =>
      charts === null
        ? null
        : (room: Parameters<typeof charts.drawCalendar>[2]) =>
            charts.drawCalendar({ year: model.year, days: known }, speech, room),
    [charts, model, speech],
  );
  const most = known.reduce(
    (a, b) => (b.value > a.value ? b : a),
    known[0] ?? { day: '', value: 0 },
  );
  const title =
    known.length === 0 || most.value < 1
      ? p(`report.year.${of}.none`)
      : p(`report.year.${of}.most`, { value: Math.round(most.value), day: date(most.day) });
  return (
    <Figure
      id={`calendar-${of}`}
      title={title}
      name={p(`report.year.${of}.name`)}
      alt={p('report.year.calendar.alt', { count: known.length, title })}
      draw={draw}
      legend={
        <>
          <MarkKey name={p('report.year.little')}>
            <Shape shape="dot" color={ink} filled />
          </MarkKey>
          <MarkKey name={p('report.year.much')}>
            <Shape shape="square" color={ink} filled />
          </MarkKey>
        </>
      }
      tableName={p('report.table', { name: p(`report.year.${of}.name`) })}
    >
      <Table
        caption={p(`report.year.${of}.name`)}
        rows={known}
        keyOf={({ day }) => day}
        columns={[
          { name: p('report.column.day'), cell: ({ day }) => date(day) },
          {
            name: p(of === 'over' ? 'report.column.overMinutes' : 'report.column.rating'),
            number: true,
            cell: ({ value }) => number(Math.round(value)),
          },
        ]}
      />
    </Figure>
  );
}
