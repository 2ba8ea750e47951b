import type { Acting } from '../../lib/contributions/command.ts';
import { rows } from '../../lib/contributions/first.ts';
import type { Activity } from '../../lib/timeline/entries.ts';
import { Key, keyOf } from '../icon/key.tsx';
import type { Language } from '../language/language.ts';
import './mark.css';
import './posture.css';

interface Props {
  readonly language: Language;
  /** Whether single keys do the same. */
  readonly hasKeys: boolean;
  /** The posture now; null while nobody knows. */
  readonly posture: Activity | null;
  /** It is a guess: pressing it confirms. */
  readonly guess: boolean;
  /** Minutes ago at which the next change is to count. */
  readonly ago: number;
  readonly onAgo: (minutes: number) => void;
  readonly onRun: (command: Acting) => void;
}

const choices = [0, 5, 10, 15, 30, 60] as const;

/** One press logs a posture; "since" dates it back first, for those who forgot. */
export function PostureGroup({
  language: { t },
  posture,
  guess,
  ago,
  onAgo,
  hasKeys,
  onRun,
}: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-labelledby="posture-group">
      <div class="posture-head">
        <h2 id="posture-group">{t('posture.group')}</h2>
        <label class="muted">
          {t('posture.since')}
          <select value={ago} onChange={(event) => onAgo(Number(event.currentTarget.value))}>
            {choices.map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutes === 0 ? t('ago.now') : t('ago.minutes', { count: minutes })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="posture-row">
        {rows.posture.map((command) => (
          <button
            key={command.id}
            type="button"
            data-posture={command.button.posture}
            data-guess={guess && command.button.posture === posture ? '' : undefined}
            aria-pressed={command.button.posture === posture}
            aria-keyshortcuts={keyOf(command, hasKeys)}
            onClick={() => onRun(command)}
          >
            <i class="posture-mark" aria-hidden="true" />
            {t(command.button.label)}
            <Key name={keyOf(command, hasKeys)} />
          </button>
        ))}
      </div>
    </div>
  );
}
