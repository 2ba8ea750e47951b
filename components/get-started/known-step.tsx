import { useMemo } from 'preact/hooks';
import { plan } from '../../lib/i18n/en/plan.ts';
import { activities } from '../../lib/timeline/entries.ts';
import { KnownForms } from '../plan/known-forms.tsx';
import type { Desk } from '../workbench/desk.ts';
import type { StartWords } from './words.ts';

interface Props {
  readonly t: StartWords;
  readonly desk: Desk;
}

/** "I know it" in minutes for each posture, or all of it measured. */
export function KnownStep({ t, desk: { speech, act } }: Props) {
  const words = useMemo(() => speech.texts(plan), [speech]);
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
    </>
  );
}
