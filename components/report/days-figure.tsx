import { Length } from '../spoken/spoken.tsx';
import { Figure, type FigureProps } from './figure.tsx';
import { PostureKey } from './legend.tsx';
import { Table } from './table.tsx';

const kinds = ['sitting', 'standing', 'walking', 'unsure'] as const;

export function DaysFigure({ speech, model, title, said, draw }: FigureProps) {
  const { p, date, weekdayName, inWords, list } = speech;
  const past = model.days.filter(({ ahead }) => !ahead);
  const told = past
    .filter(({ desk }) => desk >= 1)
    .map(({ day, desk }) =>
      p('report.days.alt.day', { day: weekdayName(day), time: inWords(desk) }),
    );
  return (
    <Figure
      id="days"
      title={title}
      said={said}
      name={p('report.days.name')}
      alt={p('report.days.alt', { list: list(told) })}
      draw={draw}
      legend={kinds
        .filter((kind) => model.totals[kind] >= 1)
        .map((kind) => <PostureKey key={kind} kind={kind} name={p(`report.posture.${kind}`)} />)}
      tableName={p('report.table', { name: p('report.days.name') })}
    >
      <Table
        caption={p('report.days.name')}
        rows={past}
        keyOf={({ day }) => day}
        columns={[
          { name: p('report.column.day'), cell: ({ day }) => date(day) },
          ...kinds.map((kind) => ({
            name: p(`report.posture.${kind}`),
            number: true,
            cell: ({ totals }: (typeof past)[number]) => (
              <Length speech={speech} minutes={totals[kind]} />
            ),
          })),
          {
            name: p('report.column.logged'),
            number: true,
            cell: ({ desk }) => <Length speech={speech} minutes={desk} />,
          },
        ]}
      />
    </Figure>
  );
}
