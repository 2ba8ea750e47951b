import { useState } from 'preact/hooks';
import { type OverdoAdvice, overdoAdvice, type Plan, settingOf } from '../../lib/pacing/index.ts';
import { type Activity, activities, type Instant } from '../../lib/timeline/entries.ts';
import { nextAt } from '../../lib/timeline/times.ts';
import type { Desk } from '../workbench/desk.ts';
import type { Speech } from '../workbench/speech.ts';
import type { PlanWords } from './postures.tsx';

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  readonly plan: Plan;
  readonly now: Instant;
  readonly act: Desk['act'];
}

/** A longer turn known in advance (R36): planned, and what helps before, in and after it. */
export function Overdo(props: Props) {
  const { t, plan, now } = props;
  const advice = overdoAdvice(plan, now);
  return (
    <section aria-labelledby="overdo">
      <h2 id="overdo">{t('plan.overdo')}</h2>
      {advice !== null && <Planned {...props} advice={advice} />}
      {(advice === null || advice.phase === 'after') && <OverdoForm {...props} />}
    </section>
  );
}

function Planned({ t, speech, plan, act, advice }: Props & { readonly advice: OverdoAdvice }) {
  const { phase, tips, shiftEvery, riseEvery, walkAfter } = advice;
  const [least, most] = walkAfter;
  return (
    <>
      <p>{stateText(t, speech, plan, phase)}</p>
      <ul class="plan-tips" aria-label={t('plan.overdo.tips')}>
        {tips.map((tip) => (
          <li key={tip}>
            {tip === 'shiftOften'
              ? t('plan.overdo.tip.shiftOften', { shift: shiftEvery })
              : tip === 'standAtTheWall'
                ? t('plan.overdo.tip.standAtTheWall', { rise: riseEvery })
                : tip === 'walkAfter'
                  ? t('plan.overdo.tip.walkAfter', { least, most })
                  : t(`plan.overdo.tip.${tip}`)}
          </li>
        ))}
        {phase === 'after' && (
          <li>{t('plan.overdo.rest', { hours: settingOf(plan, 'overdoRestHours') })}</li>
        )}
      </ul>
      {phase !== 'after' && (
        <button type="button" onClick={() => void act({ type: 'endOverdo' })}>
          {t(phase === 'before' ? 'plan.overdo.forget' : 'plan.overdo.end')}
        </button>
      )}
    </>
  );
}

function stateText(
  t: PlanWords,
  speech: Speech,
  { overdo }: Plan,
  phase: OverdoAdvice['phase'],
): string {
  if (overdo === null || phase === 'after') return t('plan.overdo.over');
  const posture = t(`plan.why.${overdo.activity}`);
  const time = speech.time(overdo.until);
  return phase === 'before'
    ? t('plan.overdo.coming', { posture, from: speech.time(overdo.from), time })
    : t('plan.overdo.on', { posture, time });
}

function OverdoForm({ t, speech, act, now }: Props) {
  const [activity, setActivity] = useState<Activity>('sitting');
  const [begin, setBegin] = useState('');
  const [end, setEnd] = useState('');
  const from = begin === '' ? now : nextAt(begin, now, speech.zone);
  const until = from === null ? null : nextAt(end, from, speech.zone);
  const plan = (event: Event) => {
    event.preventDefault();
    if (from === null || until === null) return;
    void act({ type: 'planOverdo', activity, until, ...(begin === '' ? {} : { from }) });
  };
  return (
    <form onSubmit={plan}>
      <p>{t('plan.overdo.off')}</p>
      <div class="row">
        <label>
          {t('plan.overdo.posture')}{' '}
          <select
            value={activity}
            onChange={({ currentTarget }) =>
              setActivity(activities.find((known) => known === currentTarget.value) ?? 'sitting')
            }
          >
            {activities.map((known) => (
              <option key={known} value={known}>
                {t(`plan.why.${known}`)}
              </option>
            ))}
          </select>
        </label>
        <TimeOf name={t('plan.overdo.from')} value={begin} onSet={setBegin} required={false} />
        <TimeOf name={t('plan.overdo.until')} value={end} onSet={setEnd} required={true} />
        <button type="submit">{t('plan.overdo.set')}</button>
      </div>
    </form>
  );
}

interface TimeProps {
  readonly name: string;
  readonly value: string;
  readonly required: boolean;
  readonly onSet: (time: string) => void;
}

function TimeOf({ name, value, required, onSet }: TimeProps) {
  return (
    <label>
      {name}{' '}
      <input
        type="time"
        required={required}
        value={value}
        onInput={({ currentTarget }) => onSet(currentTarget.value)}
      />
    </label>
  );
}
