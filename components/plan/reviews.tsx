import { nextReview, type Plan } from '../../lib/pacing/index.ts';
import { addDays, dayOf } from '../../lib/timeline/days.ts';
import {
  type Activity,
  activities,
  type EntryOf,
  type Instant,
} from '../../lib/timeline/entries.ts';
import { saidText } from '../workbench/said.ts';
import type { Speech } from '../workbench/speech.ts';
import type { PlanWords } from './postures.tsx';

type Answer = 'accept' | 'hold' | 'lower';
const answers = ['accept', 'hold', 'lower'] as const satisfies readonly Answer[];

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  readonly plan: Plan;
}

/** What the next review would say if it came now: nothing about it is a surprise. */
export function NextReview({ t, speech, plan, now }: Props & { readonly now: Instant }) {
  const { inDays, decisions, rest } = nextReview(plan);
  return (
    <section>
      <h2>{t('plan.review')}</h2>
      <p>
        {inDays === 0
          ? t('plan.review.soon')
          : t('plan.review.on', { day: speech.date(addDays(dayOf(now, speech.zone), inDays)) })}
      </p>
      <ul class="plan-list">
        {[...decisions, ...rest].map(({ text }) => (
          <li key={text}>{saidText(speech, text)}</li>
        ))}
      </ul>
    </section>
  );
}

interface PastProps extends Props {
  /** Newest first. */
  readonly reviews: readonly EntryOf<'decided'>[];
  /** What was said to reviews, oldest first. */
  readonly said: readonly EntryOf<'reviewAnswered'>[];
  readonly onAnswer: (activity: Activity, answer: Answer) => void;
}

const ofReview = new Set(['grow', 'hold', 'stepBack', 'cap', 'firstBaseline']);
const ofPlan = new Set([...ofReview, 'observe', 'goal', 'dose', 'person']);

/** Whether a decision is of a review, or of the person's hand in one; all others are notes. */
export function isOfPlan({ kind }: EntryOf<'decided'>): boolean {
  return ofPlan.has(kind);
}

/** What reviews decided and why; the newest of each posture can be answered. */
export function PastReviews({ t, speech, plan, reviews, said, onAnswer }: PastProps) {
  const newest = new Set(
    activities.flatMap((activity) => {
      const review = reviews.find(
        (entry) => entry.activity === activity && ofReview.has(entry.kind),
      );
      return review === undefined || plan.postures[activity].lastReview === null ? [] : [review.id];
    }),
  );
  return (
    <section>
      <h2>{t('plan.past')}</h2>
      {reviews.length === 0 && <p>{t('plan.past.none')}</p>}
      {newest.size > 0 && <p class="muted">{t('plan.answer.hint')}</p>}
      {reviews.length > 0 && (
        <ul class="plan-list">
          {reviews.map(({ id, date, text, activity }) => (
            <li key={id}>
              <time class="muted">{speech.date(date)}</time>
              <p>{saidText(speech, text)}</p>
              {activity !== null && newest.has(id) && (
                <Answers
                  t={t}
                  activity={activity}
                  answered={
                    said.findLast((entry) => entry.activity === activity && entry.id > id)
                      ?.answer ?? null
                  }
                  onAnswer={(answer) => onAnswer(activity, answer)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface AnswersProps {
  readonly t: PlanWords;
  readonly activity: Activity;
  readonly answered: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
}

function Answers({ t, activity, answered, onAnswer }: AnswersProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div
      role="group"
      class="row"
      aria-label={t('plan.answer.group', { posture: t(`plan.why.${activity}`) })}
    >
      {answers.map((answer) => (
        <button
          key={answer}
          type="button"
          aria-pressed={answered === answer}
          onClick={() => onAnswer(answer)}
        >
          {t(`plan.answer.${answer}`)}
        </button>
      ))}
    </div>
  );
}
