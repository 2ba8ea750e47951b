import { useMemo } from 'preact/hooks';
import type { MonthModel, YearModel } from '../../../lib/report/year.ts';
import { Length } from '../../spoken/spoken.tsx';
import { None } from '../cells.tsx';
import type { Drawing } from '../charts/look.ts';
import { Figure } from '../figure.tsx';
import { PostureKey } from '../legend.tsx';
import type { ReportSpeech } from '../say.ts';
import { type Column, Table } from '../table.tsx';
import type { YearCharts } from './read-year.ts';

interface Props {
  readonly speech: ReportSpeech;
  readonly model: YearModel;
  readonly charts: YearCharts | null;
}

const postures = ['sitting', 'standing', 'walking'] as const;

/** Trends over months: time by posture, ratings, and the baselines. */
export function Months({ speech, model, charts }: Props) {
  const draws = useMemo(() => drawings(charts, model, speech), [charts, model, speech]);
  return (
    <>
      <PostureMonths speech={speech} model={model} draw={draws?.postures ?? null} />
      <PainMonths speech={speech} model={model} draw={draws?.pain ?? null} />
      <BaselineYear speech={speech} model={model} draw={draws?.baselines ?? null} />
    </>
  );
}

function drawings(charts: YearCharts | null, model: YearModel, speech: ReportSpeech) {
  if (charts === null) return null;
  const draw =
    (chart: (typeof charts)['drawMonths']): Drawing =>
    (room) =>
      chart(model, speech, room);
  return {
    postures: draw(charts.drawMonths),
    pain: draw(charts.drawPainMonths),
    baselines: draw(charts.drawBaselineYear),
  };
}

interface PartProps {
  readonly speech: ReportSpeech;
  readonly model: YearModel;
  readonly draw: Drawing | null;
}

function PostureMonths({ speech, model, draw }: PartProps) {
  const { p, inWords, list } = speech;
  const worked = model.months.filter((month) => month.worked > 0);
  const told = worked.map((month) =>
    p('report.days.alt.day', { day: speech.month(month.first), time: inWords(deskOf(month)) }),
  );
  return (
    <Figure
      id="months"
      title={p('report.year.months.title')}
      name={p('report.year.months.name')}
      alt={p('report.days.alt', { list: list(told) })}
      draw={draw}
      legend={postures.map((kind) => (
        <PostureKey key={kind} kind={kind} name={p(`report.posture.${kind}`)} />
      ))}
      tableName={p('report.table', { name: p('report.year.months.name') })}
    >
      <Table
        caption={p('report.year.months.name')}
        rows={worked}
        keyOf={({ month }) => month}
        columns={monthColumns(speech)}
      />
    </Figure>
  );
}

function deskOf({ sitting, standing, walking }: MonthModel): number {
  return sitting + standing + walking;
}

function monthColumns(speech: ReportSpeech): readonly Column<MonthModel>[] {
  const { p, number, month } = speech;
  return [
    { name: p('report.column.month'), cell: ({ first }) => month(first) },
    { name: p('report.column.days'), number: true, cell: ({ worked }) => number(worked) },
    ...postures.map((kind) => ({
      name: p(`report.posture.${kind}`),
      number: true,
      cell: (one: MonthModel) => <Length speech={speech} minutes={one[kind]} />,
    })),
    {
      name: p('report.column.over'),
      number: true,
      cell: ({ over }) => <Length speech={speech} minutes={over} />,
    },
    {
      name: p('report.column.prompts'),
      number: true,
      cell: ({ promptsTaken, prompts }) =>
        prompts === 0 ? (
          <None p={p} />
        ) : (
          p('report.cell.of', { taken: promptsTaken, count: prompts })
        ),
    },
    { name: p('report.column.flareUpDays'), number: true, cell: (one) => number(one.flareUpDays) },
  ];
}

function PainMonths({ speech, model, draw }: PartProps) {
  const { p, number, month, list } = speech;
  const rated = model.months.flatMap(({ first, pain }) =>
    pain === null ? [] : [{ first, ...pain }],
  );
  const told = rated.map(({ first, low, high }) =>
    p('report.pain.alt.day', { day: month(first), low, high }),
  );
  return (
    <Figure
      id="pain-months"
      title={p(rated.length === 0 ? 'report.year.painMonths.none' : 'report.year.painMonths.title')}
      name={p('report.year.painMonths.name')}
      alt={p('report.year.painMonths.alt', { list: list(told) })}
      draw={draw}
      tableName={p('report.table', { name: p('report.year.painMonths.name') })}
    >
      <Table
        caption={p('report.year.painMonths.name')}
        rows={rated}
        keyOf={({ first }) => first}
        columns={[
          { name: p('report.column.month'), cell: ({ first }) => month(first) },
          { name: p('report.column.low'), number: true, cell: ({ low }) => number(low) },
          { name: p('report.column.middle'), number: true, cell: ({ middle }) => number(middle) },
          { name: p('report.column.high'), number: true, cell: ({ high }) => number(high) },
        ]}
      />
    </Figure>
  );
}

function BaselineYear({ speech, model, draw }: PartProps) {
  const { p, number, date, list } = speech;
  const steps = model.baselines.flatMap(({ activity, steps: all }) =>
    all.map((step) => ({ ...step, activity })),
  );
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
      id="baseline-year"
      title={p('report.year.baselines.title')}
      name={p('report.year.baselines.name')}
      alt={p('report.baselines.alt', { list: list(told) })}
      draw={draw}
      tableName={p('report.table', { name: p('report.year.baselines.name') })}
    >
      <Table
        caption={p('report.year.baselines.name')}
        rows={steps}
        keyOf={({ day, activity, kind }) => `${day} ${activity} ${kind}`}
        columns={[
          { name: p('report.column.day'), cell: ({ day }) => date(day) },
          {
            name: p('report.column.posture'),
            cell: ({ activity }) => p(`report.posture.${activity}`),
          },
          { name: p('report.column.to'), number: true, cell: ({ to }) => number(Math.floor(to)) },
        ]}
      />
    </Figure>
  );
}
