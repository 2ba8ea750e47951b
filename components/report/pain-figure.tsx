import { None } from './cells.tsx';
import { ink } from './charts/look.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { MarkKey, Shape } from './legend.tsx';
import { Table } from './table.tsx';

export function PainFigure({ speech, model, title, draw }: FigureProps) {
  const { p, date, weekdayName, time, number, list } = speech;
  const { pain, days } = model;
  const told = days.flatMap(({ day, pain: range }) =>
    range === null
      ? []
      : [p('report.pain.alt.day', { day: weekdayName(day), low: range.low, high: range.high })],
  );
  return (
    <Figure
      id="pain"
      title={title}
      name={p('report.pain.name')}
      alt={told.length === 0 ? title : p('report.pain.alt', { list: list(told) })}
      draw={draw}
      legend={
        <>
          <MarkKey name={p('report.column.rating')}>
            <Shape shape="circle" color={ink} filled />
          </MarkKey>
          {pain.some(({ score }) => score === null) && (
            <MarkKey name={p('report.pain.starting')}>
              <Shape shape="triangle" color={ink} />
            </MarkKey>
          )}
          {days.some(({ rated }) => rated !== null) && (
            <MarkKey name={p('report.pain.dayRating')}>
              <Shape shape="diamond" color={ink} />
            </MarkKey>
          )}
          {model.flareUpDays.length > 0 && (
            <MarkKey name={p('report.pain.flareUp')}>
              <rect x="-6" y="-6" width="12" height="12" fill="url(#pattern-unsure)" />
            </MarkKey>
          )}
        </>
      }
      tableName={p('report.table', { name: p('report.pain.name') })}
    >
      <Table
        caption={p('report.pain.name')}
        rows={pain}
        keyOf={({ at, score }) => `${at} ${score}`}
        columns={[
          { name: p('report.column.day'), cell: ({ day }) => date(day) },
          { name: p('report.column.time'), number: true, cell: ({ at }) => time(at) },
          {
            name: p('report.column.rating'),
            number: true,
            cell: ({ score }) => score ?? p('report.cell.starting'),
          },
          {
            name: p('report.column.posture'),
            cell: ({ activity }) =>
              activity === null ? <None p={p} /> : p(`report.posture.${activity}`),
          },
          {
            name: p('report.column.minute'),
            number: true,
            cell: ({ minute }) => (minute === null ? <None p={p} /> : number(Math.floor(minute))),
          },
        ]}
      />
    </Figure>
  );
}
