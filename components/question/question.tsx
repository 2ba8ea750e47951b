import { questionTexts } from '../../lib/i18n/en/popup-question.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';
import type { Question } from '../../lib/tracker/questions.ts';
import type { Language } from '../language/language.ts';
import { ScoreRow } from '../pain/scores.tsx';
import './question.css';

interface Props {
  readonly language: Language;
  readonly question: Question;
  readonly onAnswer: (intent: PersonIntent) => void;
}

/** How a turn felt, or the day: one press, and passing it over is as good (R26). */
export function QuestionCard({ language, question, onAnswer }: Props) {
  const t = language.texts(questionTexts);
  const { kind } = question;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div
      role="group"
      aria-label={t('question.group')}
      aria-describedby="pain-ends"
      class="card question"
    >
      <div class="pain-head">
        <p>
          {question.kind === 'day'
            ? t('question.day')
            : t(`question.${question.activity}`, { count: Math.floor(question.minutes) })}
        </p>
        <button
          type="button"
          class="plain"
          onClick={() => onAnswer({ type: 'skipQuestion', question: kind })}
        >
          {t('question.skip')}
        </button>
      </div>
      <ScoreRow
        nameOf={(score) => t('question.score', { score })}
        onScore={(score) => onAnswer({ type: kind === 'day' ? 'rateDay' : 'logPain', score })}
      />
    </div>
  );
}
