import { calmOf, type Plan, rungsOf } from '../../lib/pacing/index.ts';
import { addDays, type Day, dayOf, weekdayOf } from '../../lib/timeline/days.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Desk } from '../workbench/desk.ts';
import { addressOf } from '../workbench/routes.ts';
import type { Speech } from '../workbench/speech.ts';
import type { PlanWords } from './postures.tsx';

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  readonly plan: Plan;
  readonly now: Instant;
  readonly act: Desk['act'];
}

/** The flare-up plan: begun and ended by one key or by ratings (R28, R30), with the way back rung by rung. */
export function FlareUp({ t, speech, plan, now, act }: Props) {
  const isOn = plan.flareUp !== null;
  const isBack = !isOn && plan.rung !== null;
  return (
    <section aria-labelledby="flare-up">
      <h2 id="flare-up">{t('plan.flareUp')}</h2>
      <p>{t(isOn ? 'plan.flareUp.on' : isBack ? 'plan.flareUp.back' : 'plan.flareUp.off')}</p>
      {isOn && <p>{t('plan.flareUp.why')}</p>}
      {plan.flareUp !== null && (
        <Since t={t} speech={speech} plan={plan} flareUp={plan.flareUp} now={now} />
      )}
      <button
        type="button"
        onClick={() => void act({ type: isOn ? 'endFlareUp' : 'beginFlareUp' })}
      >
        {t(isOn ? 'plan.flareUp.end' : 'plan.flareUp.begin')}
      </button>
      <Ladder t={t} speech={speech} plan={plan} now={now} />
    </section>
  );
}

interface SinceProps extends Omit<Props, 'act'> {
  readonly flareUp: NonNullable<Plan['flareUp']>;
}

/** Since when, why, and what will end it; a long one leads to the help page (R31, R45). */
function Since({ t, speech, plan, flareUp, now }: SinceProps) {
  const calm = calmOf(plan);
  const { since, by, calmSince, remarks } = flareUp;
  return (
    <>
      <p>
        {t(`plan.flareUp.since.${by}`, { time: momentText(speech, since, now) })}{' '}
        {calmSince === null
          ? t('plan.flareUp.calm', calm)
          : t('plan.flareUp.calm.once', { ...calm, time: momentText(speech, calmSince, now) })}
      </p>
      {remarks > 0 && (
        <p>
          <a href={addressOf('get-started', 'help')}>{t('plan.notes.help')}</a>
        </p>
      )}
    </>
  );
}

/** A time of today, or the day it was. */
export function momentText(speech: Speech, at: Instant, now: Instant): string {
  const day = dayOf(at, speech.zone);
  return day === dayOf(now, speech.zone) ? speech.time(at) : speech.date(day);
}

function Ladder({ t, speech, plan, now }: Omit<Props, 'act'>) {
  const rungs = rungsOf(plan);
  if (rungs.length === 0) return null;
  const days = plan.flareUp === null ? rungDays(dayOf(now, speech.zone), rungs.length) : [];
  const current = rungs.findIndex(({ is }) => is === 'now');
  return (
    <>
      <h3 class="plan-ladder-head">{t('plan.flareUp.ladder')}</h3>
      <p class="muted">{t('plan.flareUp.ladder.text')}</p>
      <ol class="plan-ladder">
        {rungs.map(({ share, is }, i) => {
          const day = days[i - current - 1];
          return (
            <li key={share} data-is={is} aria-current={is === 'now' ? 'step' : undefined}>
              {t('plan.flareUp.rung', { share: speech.share(share) })}
              <span class="muted">
                {is !== 'ahead'
                  ? t(`plan.flareUp.rung.${is}`)
                  : day === undefined
                    ? t('plan.flareUp.rung.later')
                    : t('plan.flareUp.rung.on', { day: speech.date(day) })}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The days from which the next rungs hold, where Monday to Friday are worked: each is the workday after a workday. */
function rungDays(today: Day, count: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = workdayFrom(today); days.length < count; ) {
    day = workdayFrom(addDays(day, 1));
    days.push(day);
  }
  return days;
}

function workdayFrom(day: Day): Day {
  return weekdayOf(day) <= 5 ? day : workdayFrom(addDays(day, 1));
}
