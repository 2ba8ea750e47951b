import { useState } from 'preact/hooks';
import { type Activity, activities, type Instant } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import { nextAt } from '../language/times.ts';
import type { Desk } from '../workbench/desk.ts';
import type { Speech } from '../workbench/speech.ts';
import type { PlanWords } from './postures.tsx';

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  readonly glance: Glance | null;
  readonly now: Instant;
  readonly act: Desk['act'];
}

/** What the person can set above the plan for a while: the flare-up plan, and a longer turn known in advance. */
export function Modes({ t, speech, glance, now, act }: Props) {
  const inFlareUp = glance?.flareUp != null;
  const overdo = glance?.overdo ?? null;
  return (
    <>
      <section aria-labelledby="flare-up">
        <h2 id="flare-up">{t('plan.flareUp')}</h2>
        <p>{t(inFlareUp ? 'plan.flareUp.on' : 'plan.flareUp.off')}</p>
        <button
          type="button"
          onClick={() => void act({ type: inFlareUp ? 'endFlareUp' : 'beginFlareUp' })}
        >
          {t(inFlareUp ? 'plan.flareUp.end' : 'plan.flareUp.begin')}
        </button>
      </section>
      <section aria-labelledby="overdo">
        <h2 id="overdo">{t('plan.overdo')}</h2>
        {overdo !== null && overdo.until > now ? (
          <>
            <p>
              {t('plan.overdo.on', {
                posture: t(`plan.why.${overdo.activity}`),
                time: speech.time(overdo.until),
              })}
            </p>
            <button type="button" onClick={() => void act({ type: 'endOverdo' })}>
              {t('plan.overdo.end')}
            </button>
          </>
        ) : (
          <OverdoForm t={t} speech={speech} act={act} now={now} />
        )}
      </section>
    </>
  );
}

function OverdoForm({ t, speech, act, now }: Omit<Props, 'glance'>) {
  const [activity, setActivity] = useState<Activity>('sitting');
  const [time, setTime] = useState('');
  const until = nextAt(time, now, speech.zone);
  const plan = (event: Event) => {
    event.preventDefault();
    if (until !== null) void act({ type: 'planOverdo', activity, until });
  };
  return (
    <form onSubmit={plan}>
      <p>{t('plan.overdo.off')}</p>
      <div class="row">
        <label>
          {t('plan.overdo.posture')}
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
        <label>
          {t('plan.overdo.until')}
          <input
            type="time"
            required
            value={time}
            onInput={({ currentTarget }) => setTime(currentTarget.value)}
          />
        </label>
        <button type="submit">{t('plan.overdo.set')}</button>
      </div>
    </form>
  );
}
