import { useMemo } from 'preact/hooks';
import { plan } from '../../lib/i18n/en/plan.ts';
import { addDays, dayOf } from '../../lib/timeline/days.ts';
import { activities, standing } from '../../lib/timeline/entries.ts';
import { KnownForms } from '../plan/known-forms.tsx';
import { KnownStates } from '../plan/known-states.tsx';
import { Broken } from '../workbench/broken.tsx';
import type { Desk } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { daysLookedAt } from './read-steps.ts';
import type { StartWords } from './words.ts';

interface Props {
  readonly t: StartWords;
  readonly desk: Desk;
}

/** "I know it" in minutes for each posture, or all of it measured. */
export function KnownStep({ t, desk }: Props) {
  const { session, speech, act } = desk;
  const words = useMemo(() => speech.texts(plan), [speech]);
  const known = useReading(() => readKnown(desk), 'known', [session.glance.value?.at]);
  const measure = async () => {
    for (const activity of activities) await act({ type: 'tellBaseline', activity, minutes: null });
  };
  return (
    <>
      <p>{t('start.known.text')}</p>
      <button type="button" class="primary" onClick={() => void measure()}>
        {t('start.known.measure')}
      </button>
      <p>{words('plan.known.text')}</p>
      <KnownForms t={words} act={act} />
      {known.state === 'broken' && <Broken speech={speech} />}
      {known.state === 'read' && known.value.plan !== null && (
        <KnownStates t={words} plan={known.value.plan} entries={known.value.entries} />
      )}
    </>
  );
}

async function readKnown({ records, session, speech }: Desk) {
  const now = Math.max(session.now.peek(), session.glance.peek()?.at ?? 0);
  const today = dayOf(now, speech.zone);
  const [plan, log] = await Promise.all([
    records.plan(now),
    records.entries(addDays(today, -daysLookedAt), today),
  ]);
  return { plan, entries: standing(log.entries) };
}
