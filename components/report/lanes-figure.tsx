import type { DayModel } from '../../lib/report/day.ts';
import { Length } from '../spoken/spoken.tsx';
import { None } from './cells.tsx';
import { ink } from './charts/look.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { MarkKey, PostureKey, Shape } from './legend.tsx';
import { Table } from './table.tsx';

const kinds = ['sitting', 'standing', 'walking', 'unsure'] as const;

/** Each day as a lane of turns, with the time past the limit. */
export function LanesFigure({ speech, model, title, said, draw }: FigureProps) {
  const { p, date, weekdayName, inWords, list, number } = speech;
  const past = model.days.filter(({ ahead }) => !ahead);
  const overs = past.filter(({ limits }) => limits.over >= 1);
  const told = overs.map(({ day, limits }) =>
    p('report.days.alt.day', { day: weekdayName(day), time: inWords(limits.over) }),
  );
  return (
    <Figure
      id="lanes"
      title={title}
      said={said}
      name={p('report.lanes.name')}
      alt={
        told.length === 0 ? p('report.lanes.alt.none') : p('report.lanes.alt', { list: list(told) })
      }
      draw={draw}
      legend={
        <>
          {kinds
            .filter((kind) => model.lanes.some((piece) => piece.kind === kind))
            .map((kind) => (
              <PostureKey key={kind} kind={kind} name={p(`report.posture.${kind}`)} />
            ))}
          <MarkKey name={p('report.bouts.over')}>
            <Shape shape="bar" color={ink} />
          </MarkKey>
        </>
      }
      tableName={p('report.table', { name: p('report.lanes.name') })}
    >
      <Table
        caption={p('report.lanes.name')}
        rows={past}
        keyOf={({ day }: DayModel) => day}
        columns={[
          { name: p('report.column.day'), cell: ({ day }) => date(day) },
          {
            name: p('report.column.turns'),
            number: true,
            cell: ({ limits }) => number(limits.count),
          },
          {
            name: p('report.column.within'),
            number: true,
            cell: ({ limits }) => number(limits.within),
          },
          {
            name: p('report.column.over'),
            number: true,
            cell: ({ limits }) =>
              limits.over >= 1 ? <Length speech={speech} minutes={limits.over} /> : <None p={p} />,
          },
        ]}
      />
    </Figure>
  );
}
