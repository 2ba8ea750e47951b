import { useMemo, useState } from 'preact/hooks';
import { plan as texts } from '../../lib/i18n/en/plan.ts';
import { addDays, dayOf } from '../../lib/timeline/days.ts';
import { standing } from '../../lib/timeline/entries.ts';
import { Broken } from '../workbench/broken.tsx';
import type { Desk, ViewProps } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { Curves } from './curves.tsx';
import { Explain } from './explain.tsx';
import { FeetGoal } from './feet-goal.tsx';
import { FlareUp } from './flare-up.tsx';
import { Known } from './known.tsx';
import { MovementRows } from './movement-rows.tsx';
import { Notes } from './notes.tsx';
import { Overdo } from './overdo.tsx';
import { PlanFromFile } from './plan-file.tsx';
import { Postures } from './postures.tsx';
import { isOfPlan, NextReview, PastReviews } from './reviews.tsx';
import { Setups } from './setups.tsx';
import './plan.css';

/** Notes are kept here so long, to be read again; reviews older than three weeks are in the report. */
const daysBack = 56;
const reviewDays = 22;

export default function PlanView({ desk, rest }: ViewProps) {
  const { session, speech } = desk;
  const t = useMemo(() => speech.texts(texts), [speech]);
  const glance = session.glance.value;
  const [changes, setChanges] = useState(0);
  const reading = useReading(() => readPlan(desk), 'plan', [glance?.at, changes]);
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
          <MovementRows {...parts} plan={reading.value.plan} settings={reading.value.settings} />
          {glance !== null && <FeetGoal {...parts} plan={reading.value.plan} glance={glance} />}
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
              <FlareUp
                {...parts}
                plan={reading.value.plan}
                now={reading.value.now}
                act={desk.act}
              />
              <Overdo {...parts} plan={reading.value.plan} now={session.now.value} act={desk.act} />
              <Known
                {...parts}
                plan={reading.value.plan}
                entries={reading.value.entries}
                act={desk.act}
              />
            </div>
            <div>
              <PastReviews
                {...parts}
                reviews={reading.value.reviews}
                said={reading.value.said}
                plan={reading.value.plan}
                onAnswer={(activity, answer) =>
                  void desk.act({ type: 'answerReview', activity, answer })
                }
              />
              <Notes {...parts} notes={reading.value.notes} />
            </div>
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
          <PlanFromFile
            desk={desk}
            plan={reading.value.plan}
            settings={reading.value.settings}
            onStored={() => setChanges((n) => n + 1)}
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
  const [plan, log, inUse, settings] = await Promise.all([
    records.plan(now),
    records.entries(addDays(day, -daysBack), day),
    records.setups(),
    records.settings(),
  ]);
  const entries = standing(log.entries);
  const decided = entries.filter((entry) => entry.type === 'decided').reverse();
  const recent = addDays(day, -reviewDays);
  return {
    plan,
    now,
    inUse,
    settings,
    entries,
    reviews: decided.filter((entry) => isOfPlan(entry) && entry.date >= recent),
    notes: decided.filter((entry) => !isOfPlan(entry)),
    said: entries.filter((entry) => entry.type === 'reviewAnswered'),
  };
}
