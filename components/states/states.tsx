import { stateTexts } from '../../lib/i18n/en/popup-states.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';
import { Icon } from '../icon/icon.tsx';
import type { Language } from '../language/language.ts';
import { statesOf } from './states-of.ts';

interface Props {
  readonly language: Language;
  readonly glance: Glance;
  readonly now: Instant;
  readonly onEnd: (intent: PersonIntent) => void;
}

/** What holds for a while, a line each, with a way to end it. */
export function States({ language, glance, now, onEnd }: Props) {
  const t = language.texts(stateTexts);
  const states = statesOf(language, glance, now);
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
