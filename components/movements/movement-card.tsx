import { wordsOf } from '../break/movement-words.ts';
import type { Speech } from '../workbench/speech.ts';
import { DoseForm } from './dose-form.tsx';
import type { ShownMovement } from './shown.ts';
import type { PageWords } from './words.ts';

interface Props {
  readonly t: PageWords;
  readonly speech: Speech;
  readonly shown: ShownMovement;
  readonly isOn: boolean;
  readonly onStart: () => void;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onDose: (amount: number, as: 'comfortable' | 'dose') => void;
}

/** A movement: how, how much, what comes next, when to leave it out, and whether prompts suggest it. */
export function MovementCard({ t, speech, shown, isOn, onStart, onSwitch, onDose }: Props) {
  const { movement, name, region, pack, progress, leaveOut, dose, words, isGrown } = shown;
  const told = wordsOf(speech, { id: movement.id, dose, words });
  if (told === null) return null;
  const about = [
    t(`movements.from.${movement.from}`),
    region,
    ...movement.tags.map((tag) => t(`movements.tag.${tag}`)),
    pack === null ? '' : t('movements.from.pack', { pack }),
  ];
  return (
    <li class="movement-card" data-off={isOn ? undefined : ''}>
      <h2>{name}</h2>
      <p class="muted">{about.filter((text) => text !== '').join(' · ')}</p>
      <ol>
        {told.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <strong>{told.dose}.</strong> {isGrown ? t('dose.grown') : progress}
      </p>
      {leaveOut !== '' && <p class="muted">{leaveOut}</p>}
      <DoseForm key={`${dose.amount}`} t={t} name={name} dose={dose} onDose={onDose} />
      <div class="movement-foot">
        <button type="button" aria-label={t('movements.start', { name })} onClick={onStart}>
          {t('movements.startShort')}
        </button>
        <label>
          <input
            type="checkbox"
            aria-label={t('movements.on.name', { name })}
            checked={isOn}
            onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
          />
          {t('movements.on')}
        </label>
      </div>
    </li>
  );
}
