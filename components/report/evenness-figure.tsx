import { ink, stroke } from './charts/look.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { MarkKey, Shape } from './legend.tsx';
import { Table } from './table.tsx';

/** How even the days were: the longest turn of each against its baseline. */
export function EvennessFigure({ speech, model, title, draw }: FigureProps) {
  const { p, number, date, short, list, weekdayName } = speech;
  const none = p('report.cell.none');
  const times = (ratio: number | null) => (ratio === null ? none : number(ratio));
  const told = model.evenness
    .filter(({ ratio }) => ratio !== null)
    .map(({ day, ratio }) =>
      p('report.even.alt.day', { day: weekdayName(day), times: times(ratio) }),
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
          { name: p('report.column.times'), number: true, cell: ({ ratio }) => times(ratio) },
          { name: p('report.column.logged'), number: true, cell: ({ minutes }) => short(minutes) },
          {
            name: p('report.column.what'),
            cell: ({ kind }) => p(kind === null ? 'report.even.usual' : `report.even.${kind}`),
          },
        ]}
      />
    </Figure>
  );
}
