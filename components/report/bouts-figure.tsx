import type { ReportBout } from '../../lib/report/bouts.ts';
import { None } from './cells.tsx';
import { ink, stroke } from './charts/look.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { MarkKey, Shape } from './legend.tsx';
import type { ReportSpeech } from './say.ts';
import { type Column, Table } from './table.tsx';

export function BoutsFigure({ speech, model, title, said, draw }: FigureProps) {
  const { p } = speech;
  const bouts = model.bouts.filter(({ activity }) => activity !== 'walking');
  const count = (activity: ReportBout['activity']) =>
    bouts.filter((bout) => bout.activity === activity).length;
  const over = model.limits.count - model.limits.within;
  return (
    <Figure
      id="bouts"
      title={title}
      said={said}
      name={p('report.bouts.name')}
      alt={p('report.bouts.alt', { sitting: count('sitting'), standing: count('standing'), over })}
      draw={draw}
      legend={
        <>
          <MarkKey name={p('report.posture.sitting')}>
            <Shape shape="circle" color={stroke.sitting} />
          </MarkKey>
          <MarkKey name={p('report.posture.standing')}>
            <Shape shape="square" color={stroke.standing} />
          </MarkKey>
          <MarkKey name={p('report.bouts.over')}>
            <Shape shape="circle" color={stroke.sitting} filled />
          </MarkKey>
          <MarkKey name={p('report.bouts.limit')}>
            <Shape shape="upright" color={ink} />
          </MarkKey>
        </>
      }
      tableName={p('report.table', { name: p('report.bouts.name') })}
    >
      <Table
        caption={p('report.bouts.name')}
        rows={bouts}
        keyOf={({ from }) => from}
        columns={columns(speech)}
      />
    </Figure>
  );
}

function columns({ p, date, time, number }: ReportSpeech): readonly Column<ReportBout>[] {
  const none = <None p={p} />;
  const whole = (minutes: number | null) => (minutes === null ? none : number(Math.floor(minutes)));
  return [
    { name: p('report.column.day'), cell: ({ day }) => date(day) },
    { name: p('report.column.start'), number: true, cell: ({ from }) => time(from) },
    { name: p('report.column.posture'), cell: ({ activity }) => p(`report.posture.${activity}`) },
    { name: p('report.column.clock'), number: true, cell: ({ clock }) => whole(clock) },
    { name: p('report.column.limit'), number: true, cell: ({ limit }) => whole(limit) },
    {
      name: p('report.column.over'),
      number: true,
      cell: ({ over }) => (over >= 1 ? whole(over) : none),
    },
    { name: p('report.column.onset'), number: true, cell: ({ onset }) => whole(onset) },
    { name: p('report.column.end'), cell: ({ end }) => p(`report.end.${end}`) },
  ];
}
