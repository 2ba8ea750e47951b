import { outcomes } from '../../lib/report/prompts.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { Table } from './table.tsx';

export function PromptsFigure({ speech: { p, number, list }, model, title, draw }: FigureProps) {
  const rows = [
    ...outcomes.map((outcome) => ({
      name: p(`report.prompts.${outcome}`),
      count: model.outcomes[outcome],
    })),
    { name: p('report.prompts.natural'), count: model.natural.length },
  ];
  return (
    <Figure
      id="prompts"
      title={title}
      name={p('report.prompts.name')}
      alt={p('report.prompts.alt', {
        list: list(rows.map(({ name, count }) => `${name} ${number(count)}`)),
      })}
      draw={draw}
      tableName={p('report.table', { name: p('report.prompts.name') })}
    >
      <Table
        caption={p('report.prompts.name')}
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { name: p('report.column.what'), cell: ({ name }) => name },
          { name: p('report.column.count'), number: true, cell: ({ count }) => number(count) },
        ]}
      />
    </Figure>
  );
}
