import { gapKeys } from '../../lib/contributions/keys.ts';
import { gapTexts } from '../../lib/i18n/en/popup-gap.ts';
import type { GapAnswer } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import { Key } from '../icon/key.tsx';
import type { Language } from '../language/language.ts';

interface Props {
  readonly language: Language;
  readonly gap: NonNullable<Glance['gap']>;
  /** Whether letters answer as well, as they do in the popup. */
  readonly hasKeys: boolean;
  readonly onAnswer: (as: GapAnswer) => void;
}

const answers = ['walked', 'stood', 'sat', 'notCounted'] as const satisfies readonly GapAnswer[];

/** What was the time away? One question, one press; no answer is fine too. */
export function GapQuestion({ language, gap, hasKeys, onAnswer }: Props) {
  const { t, time } = language;
  const g = language.texts(gapTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-label={g('gap.group')} class="card">
      <p>{g('gap.question', { from: time(gap.from), until: time(gap.until) })}</p>
      <div class="choices choices-tight">
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            aria-keyshortcuts={hasKeys ? gapKeys[answer] : undefined}
            onClick={() => onAnswer(answer)}
          >
            {t(`gap.${answer}`)}
            {hasKeys && <Key name={gapKeys[answer]} />}
          </button>
        ))}
      </div>
    </div>
  );
}
