import { observingOf, type Plan } from '../../lib/pacing/index.ts';
import { type Activity, activities, type Entry, type Minutes } from '../../lib/timeline/entries.ts';
import { ShareBar } from './pacing-bar.tsx';
import type { PlanWords } from './postures.tsx';

interface Props {
  readonly t: PlanWords;
  readonly plan: Plan;
  /** What was logged lately and stands; what was told of a limit is among it. */
  readonly entries: readonly Entry[];
}

/** What is known of each posture, what was told of it, and what it still needs (R6, R8). */
export function KnownStates({ t, plan, entries }: Props) {
  return (
    <ul class="known-states">
      {activities.map((activity) => (
        <KnownState
          key={activity}
          t={t}
          plan={plan}
          activity={activity}
          told={toldOf(entries, activity)}
        />
      ))}
    </ul>
  );
}

interface StateProps {
  readonly t: PlanWords;
  readonly plan: Plan;
  readonly activity: Activity;
  readonly told: Minutes | null;
}

function KnownState({ t, plan, activity, told }: StateProps) {
  const posture = t(`plan.why.${activity}`);
  const minutes = Math.floor(plan.postures[activity].baseline);
  const observing = observingOf(plan, activity);
  if (observing === null) return <li>{t('plan.known.measured', { posture, minutes })}</li>;
  const { bouts, ofBouts, days, ofDays } = observing;
  const isEnough = bouts >= ofBouts && days >= ofDays;
  return (
    <li>
      {isEnough
        ? t('plan.known.enough', { posture, minutes })
        : t('plan.known.observing', { posture, minutes, ...observing })}
      {told !== null && minutes < told && ` ${t('plan.known.told', { told })}`}
      <ShareBar share={Math.min(bouts / ofBouts, days / ofDays, 1)} />
    </li>
  );
}

/** The minutes that were told last for a posture; null where none were, or where it is to be measured again since. */
function toldOf(entries: readonly Entry[], activity: Activity): Minutes | null {
  const last = entries.findLast(
    (entry) => entry.type === 'baselineTold' && entry.activity === activity,
  );
  return last?.type === 'baselineTold' ? last.minutes : null;
}
