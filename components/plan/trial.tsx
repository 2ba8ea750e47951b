import { useState } from 'preact/hooks';
import { setups as texts } from '../../lib/i18n/en/setups.ts';
import {
  armNow,
  type Plan,
  sentenceOf,
  settingOf,
  type TrialResult,
  trialResult,
} from '../../lib/pacing/index.ts';
import type { Activity, Entry, Instant } from '../../lib/timeline/entries.ts';
import { setupName } from '../setups/setup-name.ts';
import type { Desk } from '../workbench/desk.ts';
import { saidText } from '../workbench/said.ts';
import type { Speech } from '../workbench/speech.ts';

interface Props {
  readonly speech: Speech;
  readonly plan: Plan;
  readonly now: Instant;
  readonly inUse: readonly string[];
  readonly names: readonly string[];
  readonly entries: readonly Entry[];
  readonly act: Desk['act'];
  readonly onUse: (setup: string, isUsed: boolean) => Promise<boolean>;
}

/** The comparison that runs, or the way into one, and what the last one found. */
export function TrialPart(props: Props) {
  const { speech, plan, entries } = props;
  const t = speech.texts(texts);
  const last = lastFinding(speech, plan, entries);
  return (
    <div class="trial">
      <h3>{t('trial.title')}</h3>
      {plan.trial === null ? <TrialForm {...props} /> : <Running {...props} trial={plan.trial} />}
      {last !== null && plan.trial === null && (
        <p>
          <span class="muted">{t('trial.last')}:</span> {last}
        </p>
      )}
    </div>
  );
}

function Running({
  speech,
  plan,
  now,
  inUse,
  act,
  onUse,
  trial,
}: Props & { readonly trial: NonNullable<Plan['trial']> }) {
  const t = speech.texts(texts);
  const { setup, activity } = trial;
  const half = halfOf(now, speech.zone);
  const arm = armNow(plan, half) ?? 'without';
  const isUsed = inUse.includes(setup);
  const wanted = arm === 'with';
  const result = trialResult(plan);
  return (
    <>
      <p>
        {t('trial.on', {
          setup: setupName(speech.texts, setup),
          posture: speech.t(`posture.${activity}`),
        })}
      </p>
      <p class="row">
        <strong>{t(`trial.${half}.${arm}`)}</strong>
        {isUsed !== wanted && (
          <button type="button" onClick={() => void onUse(setup, wanted)}>
            {t(wanted ? 'trial.use' : 'trial.putAway')}
          </button>
        )}
      </p>
      {result !== null && (
        <>
          <p>
            {t('trial.count', {
              on: result.boutsWith,
              off: result.boutsWithout,
              needed: settingOf(plan, 'trialBouts'),
            })}
          </p>
          <p>{verdictText(speech, result)}</p>
        </>
      )}
      <button type="button" onClick={() => void act({ type: 'endTrial' })}>
        {t('trial.end')}
      </button>
    </>
  );
}

function verdictText(speech: Speech, { verdict, minutesLonger, probability }: TrialResult): string {
  const t = speech.texts(texts);
  return verdict === 'helps'
    ? t('trial.helps', {
        minutes: Math.max(0, Math.round(minutesLonger)),
        sure: speech.share(probability),
      })
    : t(`trial.${verdict}`);
}

function TrialForm({ speech, names, act }: Props) {
  const t = speech.texts(texts);
  const [setup, setSetup] = useState(names[0] ?? '');
  const [activity, setActivity] = useState<Activity>('sitting');
  const start = (event: Event) => {
    event.preventDefault();
    void act({ type: 'startTrial', activity, setup });
  };
  return (
    <form onSubmit={start}>
      <p>{t('trial.text')}</p>
      <div class="row">
        <label>
          {t('trial.setup')}{' '}
          <select value={setup} onChange={({ currentTarget }) => setSetup(currentTarget.value)}>
            {names.map((name) => (
              <option key={name} value={name}>
                {setupName(speech.texts, name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('trial.posture')}{' '}
          <select
            value={activity}
            onChange={({ currentTarget }) =>
              setActivity(currentTarget.value === 'standing' ? 'standing' : 'sitting')
            }
          >
            {(['sitting', 'standing'] as const).map((posture) => (
              <option key={posture} value={posture}>
                {speech.t(`posture.${posture}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('trial.start')}</button>
      </div>
    </form>
  );
}

/** Half days meet at noon. */
function halfOf(now: Instant, zone: string): 'morning' | 'afternoon' {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return hour < 12 ? 'morning' : 'afternoon';
}

/** What the last comparison found: today's waits in the plan until the day is closed, older ones are in the log. */
function lastFinding(speech: Speech, plan: Plan, entries: readonly Entry[]): string | null {
  const today = plan.findings.findLast(({ kind }) => kind === 'trial');
  if (today !== undefined)
    return saidText(speech, sentenceOf(today.sentence.key, today.sentence.values));
  const told = entries.findLast((entry) => entry.type === 'decided' && entry.kind === 'trial');
  return told?.type === 'decided' ? saidText(speech, told.text) : null;
}
