import type { Answers } from '../../lib/contributions/asking.ts';
import type { Acting } from '../../lib/contributions/command.ts';
import { type InPanel, panelRows } from '../../lib/contributions/panels.ts';
import { panelTexts } from '../../lib/i18n/en/popup-panels.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import { comingHalfHours, nextAt } from '../../lib/timeline/times.ts';
import type { Language } from '../language/language.ts';
import type { Panel } from './more.tsx';

interface Props {
  readonly language: Language;
  readonly now: Instant;
  readonly onRun: (command: Acting, answers?: Partial<Answers>) => void;
}

/** Folded out at the lower end, it may lie below what a popup can show at once. */
function inView(panel: HTMLElement | null): void {
  panel?.scrollIntoView({ block: 'nearest' });
}

/** Quiet for a while, or in a meeting until some time. */
export function QuietPanel({ language, now, onRun }: Props) {
  const t = language.texts(panelTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-label={language.t('more.quiet')} class="card" ref={inView}>
      <div class="panel-line">
        <span>{language.t('more.quiet')}</span>
        <AtOnce language={language} commands={panelRows.quiet} onRun={onRun} />
      </div>
      {panelRows.meetingUntil.map((command) => (
        <div key={command.id} class="panel-line">
          <span id="panel-meeting">{t('quiet.meeting')}</span>
          <HalfHours
            language={language}
            now={now}
            describedBy="panel-meeting"
            onPick={(until) => onRun(command, { until })}
          />
        </div>
      ))}
      <TimeForm
        language={language}
        now={now}
        name={t('quiet.untilTime')}
        ways={[...panelRows.quietUntil, ...panelRows.meetingUntil]}
        onRun={onRun}
      />
    </div>
  );
}

/** A longer turn, said beforehand: no prompts until then, and no harm done. */
export function LongerPanel({ language, now, onRun }: Props) {
  const t = language.texts(panelTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-label={language.t('more.longer')} class="card" ref={inView}>
      <p>{t('longer.until')}</p>
      {panelRows.longerUntil.map((command) => (
        <HalfHours
          key={command.id}
          language={language}
          now={now}
          onPick={(until) => onRun(command, { until })}
        />
      ))}
      <TimeForm
        language={language}
        now={now}
        name={t('longer.time')}
        ways={panelRows.longerUntil}
        onRun={onRun}
      />
    </div>
  );
}

/** More sore than usual: one press, taken back as easily. */
export function FlareUpPanel({ language, onRun }: Omit<Props, 'now'>) {
  const t = language.texts(panelTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-label={language.t('more.flareUp')} class="card" ref={inView}>
      <p>{t('flareUp.question')}</p>
      <AtOnce language={language} commands={panelRows.flareUp} face="primary" onRun={onRun} />
    </div>
  );
}

export const panels = {
  quiet: QuietPanel,
  longer: LongerPanel,
  flareUp: FlareUpPanel,
} as const satisfies Record<Panel, unknown>;

function textOf(t: Translator<typeof panelTexts>, { button }: Pick<InPanel, 'button'>): string {
  return 'count' in button ? t(button.label, { count: button.count }) : t(button.label);
}

/** What is done with one press. */
function AtOnce({
  language,
  commands,
  face,
  onRun,
}: Pick<Props, 'language' | 'onRun'> & {
  readonly commands: readonly InPanel[];
  readonly face?: 'primary';
}) {
  const t = language.texts(panelTexts);
  return (
    <div class="choices">
      {commands.map((command) => (
        <button key={command.id} type="button" class={face} onClick={() => onRun(command)}>
          {textOf(t, command)}
        </button>
      ))}
    </div>
  );
}

function HalfHours({
  language: { time, zone },
  now,
  describedBy,
  onPick,
}: {
  readonly language: Language;
  readonly now: Instant;
  /** What the times are for, where nothing around them says it. */
  readonly describedBy?: string;
  readonly onPick: (until: Instant) => void;
}) {
  return (
    <div class="choices">
      {comingHalfHours(now, zone, 3).map((until) => (
        <button
          key={until}
          type="button"
          aria-describedby={describedBy}
          onClick={() => onPick(until)}
        >
          {time(until)}
        </button>
      ))}
    </div>
  );
}

/** A time of day and one or two things to do with it. */
function TimeForm({
  language,
  now,
  name,
  ways,
  onRun,
}: Props & { readonly name: string; readonly ways: readonly InPanel[] }) {
  const t = language.texts(panelTexts);
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget, event.submitter);
    const until = nextAt(String(data.get('time')), now, language.zone);
    const way = ways.find(({ id }) => id === data.get('way')) ?? ways[0];
    if (until !== null && way !== undefined) onRun(way, { until });
  };
  return (
    <form class="panel-line" onSubmit={submit}>
      <label for={`time-${name}`}>{name}</label>
      <div class="choices">
        <input id={`time-${name}`} type="time" name="time" required />
        {ways.map(({ id, button }) => (
          <button key={id} type="submit" name="way" value={id}>
            {textOf(t, { button })}
          </button>
        ))}
      </div>
    </form>
  );
}
