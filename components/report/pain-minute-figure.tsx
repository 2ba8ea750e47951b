import { activities } from '../../lib/timeline/entries.ts';
import { Range } from './cells.tsx';
import { ink, stroke, symbol } from './charts/look.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { MarkKey, Shape } from './legend.tsx';
import { Table } from './table.tsx';

export function PainMinuteFigure({ speech, model, title, draw }: FigureProps) {
  const { p, number, list } = speech;
  const bins = model.painBins;
  const told = bins.map(({ activity, from, until, mean }) =>
    p('report.painMinute.alt.bin', { posture: p(`report.posture.${activity}`), from, until, mean }),
  );
  return (
    <Figure
      id="pain-minute"
      title={title}
      name={p('report.painMinute.name')}
      alt={told.length === 0 ? title : p('report.painMinute.alt', { list: list(told) })}
      draw={draw}
      legend={
        <>
          {activities
            .filter((activity) => bins.some((bin) => bin.activity === activity))
            .map((activity) => (
              <MarkKey key={activity} name={p(`report.posture.${activity}`)}>
                <Shape shape={symbol[activity]} color={stroke[activity]} />
              </MarkKey>
            ))}
          <MarkKey name={p('report.painMinute.mean')}>
            <Shape shape="bar" color={ink} />
          </MarkKey>
        </>
      }
      note={p('report.painMinute.note')}
      tableName={p('report.table', { name: p('report.painMinute.name') })}
    >
      <Table
        caption={p('report.painMinute.name')}
        rows={bins}
        keyOf={({ activity, from }) => `${activity} ${from}`}
        columns={[
          {
            name: p('report.column.posture'),
            cell: ({ activity }) => p(`report.posture.${activity}`),
          },
          {
            name: p('report.column.minute'),
            number: true,
            cell: ({ from, until }) => <Range speech={speech} low={from} high={until} />,
          },
          {
            name: p('report.column.ratings'),
            number: true,
            cell: ({ ratings }) => number(ratings),
          },
          { name: p('report.column.mean'), number: true, cell: ({ mean }) => number(mean) },
        ]}
      />
    </Figure>
  );
}
