import type { BaselineStep } from '../../lib/report/baselines.ts';
import type { Activity } from '../../lib/timeline/entries.ts';
import { saidText } from '../workbench/said.ts';
import { None } from './cells.tsx';
import { ink } from './charts/look.ts';
import { Figure, type FigureProps } from './figure.tsx';
import { MarkKey, Shape } from './legend.tsx';
import type { ReportSpeech } from './say.ts';
import { type Column, Table } from './table.tsx';

interface Change extends BaselineStep {
  readonly activity: Activity;
}

export function BaselinesFigure({ speech, model, title, draw }: FigureProps) {
  const { p, list } = speech;
  const changes = model.baselines
    .flatMap(({ activity, steps }) => steps.map((step): Change => ({ ...step, activity })))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const thisWeek = changes.filter(({ day }) => day >= (model.days[0]?.day ?? ''));
  const told = model.baselines.flatMap(({ activity, start, end }) =>
    end === null
      ? []
      : [
          p('report.baselines.alt.line', {
            posture: p(`report.posture.${activity}`),
            from: Math.floor(start ?? end),
            to: Math.floor(end),
          }),
        ],
  );
  return (
    <Figure
      id="baselines"
      title={title}
      name={p('report.baselines.name')}
      alt={told.length === 0 ? title : p('report.baselines.alt', { list: list(told) })}
      draw={draw}
      legend={
        <>
          <MarkKey name={p('report.baselines.grow')}>
            <Shape shape="triangle" color={ink} />
          </MarkKey>
          <MarkKey name={p('report.baselines.stepBack')}>
            <Shape shape="down" color={ink} />
          </MarkKey>
          <MarkKey name={p('report.baselines.hold')}>
            <Shape shape="dot" color={ink} />
          </MarkKey>
          <MarkKey name={p('report.baselines.other')}>
            <Shape shape="diamond" color={ink} />
          </MarkKey>
        </>
      }
      tableName={p('report.table', { name: p('report.baselines.name') })}
      below={<ThisWeek speech={speech} changes={thisWeek} />}
    >
      <Table
        caption={p('report.baselines.name')}
        rows={changes}
        keyOf={({ day, activity, kind }) => `${day} ${activity} ${kind}`}
        columns={columns(speech)}
      />
    </Figure>
  );
}

/** The reasons of this week's changes, in words. */
function ThisWeek({
  speech,
  changes,
}: {
  readonly speech: ReportSpeech;
  readonly changes: readonly Change[];
}) {
  if (changes.length === 0) return null;
  return (
    <ul class="report-reasons" aria-label={speech.p('report.baselines.thisWeek')}>
      {changes.map(({ day, activity, kind, text }) => (
        <li key={`${day} ${activity} ${kind}`}>{saidText(speech, text)}</li>
      ))}
    </ul>
  );
}

const kinds = ['firstBaseline', 'observe', 'grow', 'hold', 'stepBack', 'cap', 'person'] as const;

function columns(speech: ReportSpeech): readonly Column<Change>[] {
  const { p, date, number } = speech;
  const whole = (minutes: number | null) =>
    minutes === null ? <None p={p} /> : number(Math.floor(minutes));
  const known = (kind: string) => kinds.find((name) => name === kind);
  return [
    { name: p('report.column.day'), cell: ({ day }) => date(day) },
    { name: p('report.column.posture'), cell: ({ activity }) => p(`report.posture.${activity}`) },
    { name: p('report.column.from'), number: true, cell: ({ from }) => whole(from) },
    { name: p('report.column.to'), number: true, cell: ({ to }) => whole(to) },
    {
      name: p('report.column.what'),
      cell: ({ kind }) => {
        const name = known(kind);
        return name === undefined ? kind : p(`report.kind.${name}`);
      },
    },
    {
      name: p('report.column.reason'),
      cell: ({ text, rule }) => `${saidText(speech, text)} (${rule})`,
    },
  ];
}
