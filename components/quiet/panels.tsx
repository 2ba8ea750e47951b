import { panelTexts } from '../../lib/i18n/en/popup-panels.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import { comingHalfHours, nextAt, tomorrow } from '../../lib/timeline/times.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';
import type { Language } from '../language/language.ts';
import type { Panel } from './more.tsx';

interface Props {
  readonly language: Language;
  readonly now: Instant;
  readonly onIntent: (intent: PersonIntent) => void;
}

const minute = 60_000;

/** Quiet for a while, or in a meeting until some time. */
export function QuietPanel({ language, now, onIntent }: Props) {
  const t = language.texts(panelTexts);
  const { zone } = language;
  const be = (until: Instant, why: 'pause' | 'meeting') =>
    onIntent({ type: 'beQuiet', until, why });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-label={language.t('more.quiet')} class="card">
      <div class="panel-line">
        <span>{language.t('more.quiet')}</span>
        <button type="button" onClick={() => be(now + 30 * minute, 'pause')}>
          {t('quiet.minutes', { count: 30 })}
        </button>
        <button type="button" onClick={() => be(now + 60 * minute, 'pause')}>
          {t('quiet.one')}
        </button>
        <button type="button" onClick={() => be(tomorrow(now, zone), 'pause')}>
          {t('quiet.tomorrow')}
        </button>
      </div>
      <div class="panel-line">
        <span>{t('quiet.meeting')}</span>
        <HalfHours language={language} now={now} onPick={(until) => be(until, 'meeting')} />
      </div>
      <TimeForm
        language={language}
        now={now}
        name={t('quiet.untilTime')}
        ways={[t('quiet.pause'), t('quiet.inMeeting')]}
        onTime={(until, way) => be(until, way === 0 ? 'pause' : 'meeting')}
      />
    </div>
  );
}

/** A longer turn, said beforehand: no prompts until then, and no harm done. */
export function LongerPanel({ language, now, onIntent }: Props) {
  const t = language.texts(panelTexts);
  const plan = (until: Instant) => onIntent({ type: 'planOverdo', until, activity: 'sitting' });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-label={language.t('more.longer')} class="card">
      <p>{t('longer.until')}</p>
      <div class="choices">
        <HalfHours language={language} now={now} onPick={plan} />
      </div>
      <TimeForm
        language={language}
        now={now}
        name={t('longer.time')}
        ways={[t('longer.set')]}
        onTime={plan}
      />
    </div>
  );
}

/** More sore than usual: one press, taken back as easily. */
export function FlareUpPanel({ language, onIntent }: Omit<Props, 'now'>) {
  const t = language.texts(panelTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-label={language.t('more.flareUp')} class="card">
      <p>{t('flareUp.question')}</p>
      <div class="choices">
        <button type="button" class="primary" onClick={() => onIntent({ type: 'beginFlareUp' })}>
          {t('flareUp.start')}
        </button>
      </div>
    </div>
  );
}

export const panels = {
  quiet: QuietPanel,
  longer: LongerPanel,
  flareUp: FlareUpPanel,
} as const satisfies Record<Panel, unknown>;

function HalfHours({
  language: { time, zone },
  now,
  onPick,
}: {
  readonly language: Language;
  readonly now: Instant;
  readonly onPick: (until: Instant) => void;
}) {
  return (
    <>
      {comingHalfHours(now, zone, 3).map((until) => (
        <button key={until} type="button" onClick={() => onPick(until)}>
          {time(until)}
        </button>
      ))}
    </>
  );
}

/** A time of day and one or two things to do with it. */
function TimeForm({
  language: { zone },
  now,
  name,
  ways,
  onTime,
}: {
  readonly language: Language;
  readonly now: Instant;
  readonly name: string;
  readonly ways: readonly string[];
  readonly onTime: (until: Instant, way: number) => void;
}) {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget, event.submitter);
    const until = nextAt(String(data.get('time')), now, zone);
    if (until !== null) onTime(until, Number(data.get('way')));
  };
  return (
    <form class="panel-line" onSubmit={submit}>
      <label for={`time-${name}`}>{name}</label>
      <input id={`time-${name}`} type="time" name="time" required />
      {ways.map((way, i) => (
        <button key={way} type="submit" name="way" value={i}>
          {way}
        </button>
      ))}
    </form>
  );
}
