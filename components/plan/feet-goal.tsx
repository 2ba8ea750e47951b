import { goalOf, type Plan } from '../../lib/pacing/index.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import { Spoken } from '../spoken/spoken.tsx';
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
  const goal = goalOf(plan, hoursToday(glance));
  const none = (length: Speech['short']) => t(`plan.goal.${whyNone(plan)}`, { done: length(feet) });
  const so = (length: Speech['short']) =>
    t('plan.goal.today', { done: length(feet), goal: length(goal ?? 0) });
  return (
    <section>
      <h2>{t('plan.goal')}</h2>
      <p class="muted">{t('plan.goal.text')}</p>
      {goal === null || goal < 1 ? (
        <p>
          <Spoken shown={none(speech.short)} said={none(speech.inWords)} />
        </p>
      ) : (
        <>
          <p>
            <Spoken shown={so(speech.short)} said={so(speech.inWords)} />
          </p>
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
