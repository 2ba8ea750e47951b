import { observingOf, type Plan } from '../../lib/pacing/index.ts';
import { type Activity, activities } from '../../lib/timeline/entries.ts';
import type { Desk } from '../workbench/desk.ts';
import { KnownForms } from './known-forms.tsx';
import { ShareBar } from './pacing-bar.tsx';
import type { PlanWords } from './postures.tsx';

interface Props {
  readonly t: PlanWords;
  readonly act: Desk['act'];
  readonly plan: Plan;
}

/** Finding a baseline: what is known of each posture, what it still needs, and the two ways to it (R6, R8). */
export function Known({ t, act, plan }: Props) {
  return (
    <section aria-labelledby="known">
      <h2 id="known">{t('plan.known')}</h2>
      <p>{t('plan.known.how')}</p>
      <ul class="plan-list">
        {activities.map((activity) => (
          <KnownState key={activity} t={t} plan={plan} activity={activity} />
        ))}
      </ul>
      <p>{t('plan.known.text')}</p>
      <KnownForms t={t} act={act} />
    </section>
  );
}

interface StateProps {
  readonly t: PlanWords;
  readonly plan: Plan;
  readonly activity: Activity;
}

function KnownState({ t, plan, activity }: StateProps) {
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
      <ShareBar share={Math.min(bouts / ofBouts, days / ofDays, 1)} />
    </li>
  );
}
