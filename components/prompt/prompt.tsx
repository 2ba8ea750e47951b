import { promptTexts } from '../../lib/i18n/en/popup-prompt.ts';
import { prompts } from '../../lib/i18n/en/prompts.ts';
import type { Suggestion } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { Language } from '../language/language.ts';

interface Props {
  readonly language: Language;
  readonly prompt: NonNullable<Glance['prompt']>;
  /** The name of the movement it suggests. */
  readonly movement: string | null;
  readonly onTake: (as: Suggestion) => void;
  readonly onPostpone: (minutes: number) => void;
  readonly onSkip: () => void;
}

const postpones = [5, 10, 15] as const;

/** The prompt that waits for an answer: take it one way or another, later, or not at all. */
export function PromptCard({ language, prompt, movement, ...on }: Props) {
  const t = language.texts(promptTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-label={t('prompt.group')} class="card">
      <p>{sayingOf(language, prompt.text)}</p>
      <div class="choices">
        {waysOf(prompt).map((as, i) => (
          <button
            key={as}
            type="button"
            class={i === 0 ? 'primary' : ''}
            onClick={() => on.onTake(as)}
          >
            {as === 'move' && movement !== null ? movement : t(`prompt.take.${as}`)}
          </button>
        ))}
      </div>
      <div class="choices choices-small">
        <span class="muted">{t(prompt.postponesLeft > 0 ? 'prompt.later' : 'prompt.noLater')}</span>
        {prompt.postponesLeft > 0 &&
          postpones.map((count) => (
            <button
              key={count}
              type="button"
              aria-label={t('prompt.postpone', { count })}
              onClick={() => on.onPostpone(count)}
            >
              {t('prompt.minutes', { count })}
            </button>
          ))}
        <button type="button" class="plain" onClick={on.onSkip}>
          {t('prompt.skip')}
        </button>
      </div>
    </div>
  );
}

/** Ways to take it, the suggested one first: a walk, the other posture, and a movement where one is suggested. */
export function waysOf({
  activity,
  suggestion,
}: Pick<Props['prompt'], 'activity' | 'suggestion'>): readonly Suggestion[] {
  const other: Suggestion = activity === 'sitting' ? 'stand' : 'sit';
  return [...new Set<Suggestion>([suggestion, 'walk', other])];
}

/** What it says, by the key it carries; a key of another version says something that always fits. */
function sayingOf({ texts }: Language, key: string): string {
  return isPrompt(key) ? texts(prompts)(key) : texts(promptTexts)('prompt.fallback');
}

function isPrompt(key: string): key is keyof typeof prompts {
  return key in prompts;
}
