import type { plan as texts } from '../../lib/i18n/en/plan.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { explainLimit, limitOf, neededFor, type Plan, type Step } from '../../lib/pacing/index.ts';
import { type Activity, activities, type Instant } from '../../lib/timeline/entries.ts';
import { Table } from '../report/table.tsx';
import type { Speech } from '../workbench/speech.ts';

export type PlanWords = Translator<typeof texts>;

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  readonly plan: Plan;
  readonly now: Instant;
}

/** What each posture is paced by, and the way from there to the limit. */
export function Postures({ t, speech, plan, now }: Props) {
  const minutes = (length: number) => t('plan.minutes', { count: Math.floor(length) });
  return (
    <section>
      <Table
        caption={t('plan.postures')}
        rows={activities}
        keyOf={(activity) => activity}
        columns={[
          { name: t('plan.column.posture'), cell: (activity) => t(`plan.why.${activity}`) },
          {
            name: t('plan.column.baseline'),
            number: true,
            cell: (activity) => minutes(plan.postures[activity].baseline),
          },
          {
            name: t('plan.column.limit'),
            number: true,
            cell: (activity) => minutes(limitOf(plan, activity, now)),
          },
          {
            name: t('plan.column.state'),
            cell: (activity) =>
              t(
                `plan.state.${plan.postures[activity].observedSince === null ? 'measured' : 'observed'}`,
              ),
          },
          { name: t('plan.column.next'), cell: (activity) => neededText(t, plan, activity) },
        ]}
      />
      <details class="plan-why">
        <summary>{t('plan.why')}</summary>
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
      </details>
    </section>
  );
}

function neededText(t: PlanWords, plan: Plan, activity: Activity): string {
  const needed = neededFor(plan, activity);
  if (needed === null) return t('plan.need.nothing');
  return t(`plan.need.${needed.for}`, { count: needed.bouts });
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
