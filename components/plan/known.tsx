import type { Plan } from '../../lib/pacing/index.ts';
import type { Entry } from '../../lib/timeline/entries.ts';
import type { Desk } from '../workbench/desk.ts';
import { KnownForms } from './known-forms.tsx';
import { KnownStates } from './known-states.tsx';
import type { PlanWords } from './postures.tsx';

interface Props {
  readonly t: PlanWords;
  readonly act: Desk['act'];
  readonly plan: Plan;
  readonly entries: readonly Entry[];
}

/** Finding a baseline: what is known of each posture, what it still needs, and the two ways to it (R6, R8). */
export function Known({ t, act, plan, entries }: Props) {
  return (
    <section aria-labelledby="known">
      <h2 id="known">{t('plan.known')}</h2>
      <p>{t('plan.known.how')}</p>
      <KnownStates t={t} plan={plan} entries={entries} />
      <p>{t('plan.known.text')}</p>
      <KnownForms t={t} act={act} />
    </section>
  );
}
