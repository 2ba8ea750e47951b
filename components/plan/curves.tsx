import { useMemo } from 'preact/hooks';
import { curveTexts } from '../../lib/i18n/en/curves.ts';
import { type Plan, type ToleranceCurve, toleranceCurve } from '../../lib/pacing/index.ts';
import type { Activity } from '../../lib/timeline/entries.ts';
import { ink, stroke } from '../report/charts/look.ts';
import { Figure } from '../report/figure.tsx';
import { MarkKey, Shape } from '../report/legend.tsx';
import { Table } from '../report/table.tsx';
import { useReading } from '../workbench/reading.ts';
import type { Speech } from '../workbench/speech.ts';
import type { PlanWords } from './postures.tsx';
import '../report/report.css';

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  readonly plan: Plan;
}

/** How likely discomfort is by minute, for the postures at the desk, with what is not known of it. */
export function Curves({ t, speech, plan }: Props) {
  const c = speech.texts(curveTexts);
  const reading = useReading(() => import('./draw-curve.ts'), 'curve', []);
  const charts = reading.state === 'read' ? reading.value : null;
  return (
    <section>
      <h2>{c('curve.title')}</h2>
      <p class="muted">{c('curve.text')}</p>
      <div class="report-figures">
        {(['sitting', 'standing'] as const).map((activity) => (
          <Curve key={activity} {...{ t, speech, plan, activity, charts }} />
        ))}
      </div>
    </section>
  );
}

interface CurveProps extends Props {
  readonly activity: Activity;
  readonly charts: typeof import('./draw-curve.ts') | null;
}

function Curve({ t, speech, plan, activity, charts }: CurveProps) {
  const c = speech.texts(curveTexts);
  const curve = useMemo(() => toleranceCurve(plan, activity), [plan, activity]);
  const draw = useMemo(
    () =>
      charts === null
        ? null
        : (room: Parameters<typeof charts.drawCurve>[3]) =>
            charts.drawCurve(curve, activity, speech, room),
    [charts, curve, activity, speech],
  );
  const posture = t(`plan.why.${activity}`);
  const said = {
    posture,
    share: speech.share(curve.risk),
    minutes: Math.floor(curve.estimate),
    typical: Math.floor(curve.typical),
  };
  return (
    <Figure
      id={`curve-${activity}`}
      title={c(curve.events < 1 ? 'curve.guess' : 'curve.finding', said)}
      name={c('curve.name', { posture })}
      alt={c('curve.alt', said)}
      draw={draw}
      legend={
        <>
          <MarkKey name={c('curve.likely')}>
            <Shape shape="bar" color={stroke[activity]} />
          </MarkKey>
          <MarkKey name={c('curve.band')}>
            <Shape shape="square" color={stroke[activity]} />
          </MarkKey>
          <MarkKey name={c('curve.baseline', { minutes: Math.floor(curve.baseline) })}>
            <Shape shape="upright" color={ink} />
          </MarkKey>
        </>
      }
      tableName={c('curve.table', { posture })}
    >
      <CurveTable speech={speech} curve={curve} caption={c('curve.name', { posture })} />
    </Figure>
  );
}

/** A row for every fifth point is enough to read the curve by. */
const everyFifth = 5;

interface TableProps {
  readonly speech: Speech;
  readonly curve: ToleranceCurve;
  readonly caption: string;
}

function CurveTable({ speech, curve, caption }: TableProps) {
  const c = speech.texts(curveTexts);
  return (
    <Table
      caption={caption}
      rows={curve.points.filter((_, i) => i % everyFifth === 0)}
      keyOf={({ minutes }) => minutes}
      columns={[
        {
          name: c('curve.column.minute'),
          number: true,
          cell: ({ minutes }) => speech.number(Math.round(minutes)),
        },
        {
          name: c('curve.column.likely'),
          number: true,
          cell: ({ risk }) => speech.share(risk),
        },
        {
          name: c('curve.column.from'),
          number: true,
          cell: ({ low }) => speech.share(low),
        },
        {
          name: c('curve.column.to'),
          number: true,
          cell: ({ high }) => speech.share(high),
        },
      ]}
    />
  );
}
