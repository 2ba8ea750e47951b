import { movements, movementWords, regions } from '../../lib/i18n/en/movements.ts';
import type { movementsPage } from '../../lib/i18n/en/movements-page.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Movement } from '../../lib/movements/index.ts';
import { wordsOf } from '../break/movement-words.ts';
import type { Speech } from '../workbench/speech.ts';

interface Props {
  readonly t: Translator<typeof movementsPage>;
  readonly speech: Speech;
  readonly movement: Movement;
  readonly flareUp: boolean;
  readonly onStart: () => void;
}

/** A movement: how, how much, what comes next, and when to leave it out. */
export function MovementCard({ t, speech, movement, flareUp, onStart }: Props) {
  const words = wordsOf(speech, movement.id, flareUp);
  if (words === null) return null;
  const region = speech.texts(regions)(`region.${movement.region}`);
  const about = [t(`movements.from.${movement.from}`), region];
  const marks = movement.tags.map((tag) => t(`movements.tag.${tag}`));
  const progress = textOf(speech, `${movement.id}.progress`);
  const leaveOut = textOf(speech, `${movement.id}.leaveOut`);
  return (
    <li class="movement-card">
      <h2>{words.name}</h2>
      <p class="muted">{[...about, ...marks].join(' · ')}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <strong>{words.dose}.</strong> {progress}
      </p>
      {leaveOut !== '' && (
        <p class="muted">
          {speech.texts(movementWords)('movement.leaveOut', { reason: leaveOut })}
        </p>
      )}
      <button
        type="button"
        aria-label={t('movements.start', { name: words.name })}
        onClick={onStart}
      >
        {t('movements.startShort')}
      </button>
    </li>
  );
}

/** A text that not every movement has. */
function textOf(speech: Speech, key: string): string {
  return isText(key) ? speech.texts(movements)(key) : '';
}

function isText(key: string): key is keyof typeof movements {
  return Object.hasOwn(movements, key);
}
