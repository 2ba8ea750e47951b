import { activities } from '../../lib/timeline/entries.ts';
import type { Desk } from '../workbench/desk.ts';
import type { StartWords } from './words.ts';

interface Props {
  readonly t: StartWords;
  readonly desk: Desk;
}

/** The first log: one press. */
export function LogStep({ t, desk: { session, speech, act } }: Props) {
  const posture = session.glance.value?.posture;
  return (
    <>
      <p>{t('start.log.text')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it. */}
      <div role="group" class="row" aria-label={t('start.log.group')}>
        {activities.map((activity) => (
          <button
            key={activity}
            type="button"
            aria-pressed={activity === posture}
            onClick={() => void act({ type: 'changePosture', to: activity })}
          >
            {speech.t(`posture.${activity}`)}
          </button>
        ))}
      </div>
    </>
  );
}
