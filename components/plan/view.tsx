import { useMemo } from 'preact/hooks';
import { plan as texts } from '../../lib/i18n/en/plan.ts';
import { addDays, dayOf } from '../../lib/timeline/days.ts';
import { type EntryOf, standing } from '../../lib/timeline/entries.ts';
import { Broken } from '../workbench/broken.tsx';
import type { Desk, ViewProps } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { Curves } from './curves.tsx';
import { Explain } from './explain.tsx';
import { Known } from './known.tsx';
import { Modes } from './modes.tsx';
import { Postures } from './postures.tsx';
import { NextReview, PastReviews } from './reviews.tsx';
import { Setups } from './setups.tsx';
import './plan.css';

/** Reviews older than this are in the report. */
const daysBack = 22;

export default function PlanView({ desk, rest }: ViewProps) {
  const { session, speech } = desk;
  const t = useMemo(() => speech.texts(texts), [speech]);
  const glance = session.glance.value;
  const reading = useReading(() => readPlan(desk), 'plan', [glance?.at]);
  const parts = { t, speech };
  return (
    <article class="view plan" aria-busy={reading.state === 'reading'}>
      <header class="view-head">
        <h1>{t('plan.title')}</h1>
      </header>
      <p>{t('plan.purpose')}</p>
      {reading.state === 'broken' && <Broken speech={speech} />}
      {reading.state === 'read' && reading.value.plan === null && <p>{t('plan.none')}</p>}
      {reading.state === 'read' && reading.value.plan !== null && (
        <>
          <Postures {...parts} plan={reading.value.plan} now={reading.value.now} />
          {glance !== null && (
            <Explain
              {...parts}
              plan={reading.value.plan}
              glance={glance}
              now={reading.value.now}
              asked={rest === 'explain'}
            />
          )}
          <div class="plan-columns">
            <div>
              <NextReview {...parts} plan={reading.value.plan} now={reading.value.now} />
              <Modes {...parts} glance={glance} now={session.now.value} act={desk.act} />
              <Known {...parts} act={desk.act} />
            </div>
            <PastReviews
              {...parts}
              reviews={reading.value.reviews}
              plan={reading.value.plan}
              onAnswer={(activity, answer) =>
                void desk.act({ type: 'answerReview', activity, answer })
              }
            />
          </div>
          <Setups
            speech={speech}
            plan={reading.value.plan}
            now={session.now.value}
            inUse={reading.value.inUse}
            entries={reading.value.entries}
            act={desk.act}
            asked={rest === 'setups'}
          />
          <Curves {...parts} plan={reading.value.plan} />
        </>
      )}
    </article>
  );
}

async function readPlan({ records, session, speech }: Desk) {
  const now = Math.max(session.now.peek(), session.glance.peek()?.at ?? 0);
  const day = dayOf(now, speech.zone);
  const [plan, log, inUse] = await Promise.all([
    records.plan(now),
    records.entries(addDays(day, -daysBack), day),
    records.setups(),
  ]);
  const entries = standing(log.entries);
  const reviews = entries.filter((entry): entry is EntryOf<'decided'> => entry.type === 'decided');
  return { plan, now, inUse, entries, reviews: reviews.reverse() };
}
