import type { plan as texts } from '../../lib/i18n/en/plan.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import {
  explainLimit,
  limitOf,
  neededFor,
  nextReview,
  type Plan,
  type Step,
} from '../../lib/pacing/index.ts';
import {
  type Activity,
  activities,
  type Instant,
  type Minutes,
} from '../../lib/timeline/entries.ts';
import { ink, stroke } from '../report/charts/look.ts';
import { MarkKey, Shape } from '../report/legend.tsx';
import { Table } from '../report/table.tsx';
import { Group } from '../workbench/group.tsx';
import type { Speech } from '../workbench/speech.ts';
import { PacingBar } from './pacing-bar.tsx';

export type PlanWords = Translator<typeof texts>;

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  readonly plan: Plan;
  readonly now: Instant;
}

/** The pacing chart: what each posture is paced by now, what the next review would make of it, and what that wants. */
export function Postures({ t, speech, plan, now }: Props) {
  const minutes = (length: number) => t('plan.minutes', { count: Math.floor(length) });
  const rows = rowsOf(plan, now);
  const most = 10 * Math.ceil(Math.max(...rows.flatMap(lengthsOf), 10) / 10);
  return (
    <section>
      <Table
        caption={t('plan.postures')}
        rows={rows}
        keyOf={({ activity }) => activity}
        columns={[
          { name: t('plan.column.posture'), cell: ({ activity }) => t(`plan.why.${activity}`) },
          {
            name: t('plan.column.bar', { minutes: most }),
            picture: true,
            cell: (row) => <PacingBar {...row} most={most} />,
          },
          {
            name: t('plan.column.baseline'),
            number: true,
            cell: ({ baseline }) => minutes(baseline),
          },
          { name: t('plan.column.limit'), number: true, cell: ({ limit }) => minutes(limit) },
          {
            name: t('plan.column.state'),
            cell: ({ activity }) =>
              t(
                `plan.state.${plan.postures[activity].observedSince === null ? 'measured' : 'observed'}`,
              ),
          },
          { name: t('plan.column.week'), cell: (row) => weekText(t, row) },
          {
            name: t('plan.column.next'),
            cell: ({ activity }) => neededText(t, plan, activity),
          },
        ]}
      />
      <ul class="legend plan-marks" aria-hidden="true">
        <MarkKey name={t('plan.mark.limit')}>
          <Shape shape="bar" color={stroke.sitting} />
        </MarkKey>
        <MarkKey name={t('plan.mark.baseline')}>
          <Shape shape="upright" color={ink} />
        </MarkKey>
        <MarkKey name={t('plan.mark.next')}>
          <Shape shape="circle" color={ink} />
        </MarkKey>
      </ul>
      <Group name="plan.why" class="plan-why" title={t('plan.why')}>
        <p>{t('plan.why.text')}</p>
        {activities.map((activity) => (
          <div key={activity}>
            <h3>{t(`plan.why.${activity}`)}</h3>
            <ol>
              {explainLimit(plan, activity, now).map((step) => (
                <li key={step.rule}>{stepText(t, speech, step)}</li>
              ))}
            </ol>
          </div>
        ))}
      </Group>
    </section>
  );
}

interface Row {
  readonly activity: Activity;
  readonly baseline: Minutes;
  readonly limit: Minutes;
  /** The baseline that the next review would set. */
  readonly next: Minutes;
}

function rowsOf(plan: Plan, now: Instant): readonly Row[] {
  const { decisions } = nextReview(plan);
  return activities.map((activity) => {
    const { baseline } = plan.postures[activity];
    const next = decisions.find((decision) => decision.activity === activity)?.to ?? baseline;
    return { activity, baseline, limit: limitOf(plan, activity, now), next };
  });
}

const lengthsOf = ({ baseline, limit, next }: Row) => [baseline, limit, next];

function weekText(t: PlanWords, { baseline, next }: Row): string {
  const [before, minutes] = [baseline, next].map(Math.floor) as [number, number];
  if (minutes === before) return t('plan.week.same', { minutes });
  return t(minutes > before ? 'plan.week.up' : 'plan.week.down', { minutes });
}

function neededText(t: PlanWords, plan: Plan, activity: Activity): string {
  const needed = neededFor(plan, activity);
  if (needed === null) return t('plan.need.nothing');
  const { bouts, days } = needed;
  if (needed.for === 'growth' || days === 0) return t(`plan.need.${needed.for}`, { count: bouts });
  return days === 1
    ? t('plan.need.baseline.day', { count: bouts })
    : t('plan.need.baseline.days', { bouts, days });
}

const rules = [
  'R5',
  'R6',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R29',
  'R30',
  'R31',
  'R36',
  'R47',
  'R49',
  'R50',
] as const;

/** One link of the chain from a baseline to a limit, with its rule. */
export function stepText(t: PlanWords, { number }: Speech, { rule, minutes }: Step): string {
  const known = rules.find((name) => name === rule);
  return t('plan.step', {
    what: t(`plan.step.${known ?? 'other'}`),
    minutes: number(minutes),
    rule,
  });
}
