import { Length } from '../spoken/spoken.tsx';
import { None } from './cells.tsx';
import { ink, stroke } from './charts/look.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { MarkKey, Shape } from './legend.tsx';
import { Table } from './table.tsx';

/** How even the days were: the longest turn of each against its baseline. */
export function EvennessFigure({ speech, model, title, draw }: FigureProps) {
  const { p, number, date, list, weekdayName } = speech;
  const told = model.evenness.flatMap(({ day, ratio }) =>
    ratio === null
      ? []
      : [p('report.even.alt.day', { day: weekdayName(day), times: number(ratio) })],
  );
  return (
    <Figure
      id="evenness"
      title={title}
      name={p('report.even.name')}
      alt={told.length === 0 ? title : p('report.even.alt', { list: list(told) })}
      draw={draw}
      legend={
        <>
          <MarkKey name={p('report.even.usual')}>
            <Shape shape="circle" color={stroke.sitting} />
          </MarkKey>
          <MarkKey name={p('report.even.long')}>
            <Shape shape="triangle" color={ink} filled />
          </MarkKey>
          <MarkKey name={p('report.even.quiet')}>
            <Shape shape="square" color={ink} />
          </MarkKey>
        </>
      }
      tableName={p('report.table', { name: p('report.even.name') })}
    >
      <Table
        caption={p('report.even.name')}
        rows={model.evenness}
        keyOf={({ day }) => day}
        columns={[
          { name: p('report.column.day'), cell: ({ day }) => date(day) },
          {
            name: p('report.column.times'),
            number: true,
            cell: ({ ratio }) => (ratio === null ? <None p={p} /> : number(ratio)),
          },
          {
            name: p('report.column.logged'),
            number: true,
            cell: ({ minutes }) => <Length speech={speech} minutes={minutes} />,
          },
          {
            name: p('report.column.what'),
            cell: ({ kind }) => p(kind === null ? 'report.even.usual' : `report.even.${kind}`),
          },
        ]}
      />
    </Figure>
  );
}
