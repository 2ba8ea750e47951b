import type { ComfortCurve, ComfortPoint } from '../../lib/report/comfort.ts';
import { stroke } from './charts/look.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { MarkKey, Shape } from './legend.tsx';
import { Table } from './table.tsx';

const shapes = { sitting: 'circle', standing: 'square', walking: 'triangle' } as const;

interface Row extends ComfortPoint {
  readonly activity: ComfortCurve['activity'];
}

/** How long each posture stayed comfortable, as a curve. */
export function ComfortFigure({ speech, model, title, draw }: FigureProps) {
  const { p, number, share, list } = speech;
  const rows = model.comfort.flatMap(({ activity, points }) =>
    points.map((point): Row => ({ ...point, activity })),
  );
  const told = model.comfort.map(({ activity, bouts, bothered }) =>
    p('report.comfort.alt.line', {
      posture: p(`report.posture.${activity}`),
      count: bouts,
      bothered,
    }),
  );
  return (
    <Figure
      id="comfort"
      title={title}
      name={p('report.comfort.name')}
      alt={told.length === 0 ? title : p('report.comfort.alt', { list: list(told) })}
      draw={draw}
      legend={model.comfort.map(({ activity }) => (
        <MarkKey key={activity} name={p(`report.posture.${activity}`)}>
          <Shape shape={shapes[activity]} color={stroke[activity]} filled />
        </MarkKey>
      ))}
      note={p('report.comfort.note')}
      tableName={p('report.table', { name: p('report.comfort.name') })}
    >
      <Table
        caption={p('report.comfort.name')}
        rows={rows}
        keyOf={({ activity, minute, share: left }) => `${activity} ${minute} ${left}`}
        columns={[
          {
            name: p('report.column.posture'),
            cell: ({ activity }) => p(`report.posture.${activity}`),
          },
          {
            name: p('report.column.minute'),
            number: true,
            cell: ({ minute }) => number(Math.floor(minute)),
          },
          { name: p('report.column.comfortable'), number: true, cell: (row) => share(row.share) },
          { name: p('report.column.turns'), number: true, cell: ({ left }) => number(left) },
        ]}
      />
    </Figure>
  );
}
