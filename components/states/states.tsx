import type { PersonIntent } from '../../lib/tracker/intents.ts';
import { Icon } from '../icon/icon.tsx';
import type { Texts } from '../language/language.ts';
import type { LastingState } from './states-of.ts';

interface Props {
  readonly t: Texts;
  readonly states: readonly LastingState[];
  readonly onEnd: (intent: PersonIntent) => void;
}

/** What holds for a while, a line each, with a way to end it. */
export function States({ t, states, onEnd }: Props) {
  if (states.length === 0) return null;
  return (
    <ul class="lines">
      {states.map(({ icon, text, end }) => (
        <li key={text}>
          <Icon name={icon} />
          <span>{text}</span>
          {end !== null && (
            <button type="button" aria-label={end.name} onClick={() => onEnd(end.intent)}>
              {t('state.end')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
