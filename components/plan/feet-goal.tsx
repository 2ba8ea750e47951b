import { goalOf, type Plan } from '../../lib/pacing/index.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { Speech } from '../workbench/speech.ts';
import { ShareBar } from './pacing-bar.tsx';
import type { PlanWords } from './postures.tsx';

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  readonly plan: Plan;
  readonly glance: Glance;
}

const hour = 60 * 60_000;

/** Today's time on the feet beside what it could be: a goal that grows from what is done already (R44). */
export function FeetGoal({ t, speech, plan, glance }: Props) {
  const feet = glance.totals.standing + glance.totals.walking;
  const done = speech.short(feet);
  const goal = goalOf(plan, hoursToday(glance));
  return (
    <section aria-labelledby="plan-goal">
      <h2 id="plan-goal">{t('plan.goal')}</h2>
      <p class="muted">{t('plan.goal.text')}</p>
      {goal === null || goal < 1 ? (
        <p>{t(`plan.goal.${whyNone(plan)}`, { done })}</p>
      ) : (
        <>
          <p>{t('plan.goal.today', { done, goal: speech.short(goal) })}</p>
          <ShareBar share={Math.min(1, feet / goal)} />
        </>
      )}
    </section>
  );
}

function whyNone(plan: Plan): 'flareUp' | 'none' | 'off' {
  if (plan.flareUp !== null) return 'flareUp';
  return plan.goal === null ? 'none' : 'off';
}

/** Working hours of today, as long as the day is. */
function hoursToday({ spans }: Glance): number {
  return spans.reduce((sum, [from, until]) => sum + (until - from) / hour, 0);
}
