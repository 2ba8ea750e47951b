import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Session } from '../../lib/client/session.ts';
import type { Answers, Moment } from '../../lib/contributions/asking.ts';
import type { Acting } from '../../lib/contributions/command.ts';
import { areKeysOn } from '../../lib/contributions/keys.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';
import { holdFor, type KeyPress, keyOutcome } from '../keys/keys.ts';
import type { Language } from '../language/language.ts';
import type { Notice } from '../log/log-words.ts';
import type { Panel } from '../quiet/more.tsx';
import { parts } from './parts.ts';

/** What the popup remembers while it is open, and what it can do. */
export interface Desk {
  readonly language: Language;
  /** The time as far as it shows: by the second while a break runs, else by the five seconds. */
  readonly now: ReadonlySignal<number>;
  /** Minutes ago at which the next change of posture is to count. */
  readonly ago: Signal<number>;
  readonly panel: Signal<Panel | null>;
  readonly notice: ReadonlySignal<Notice | null>;
  act(intent: PersonIntent): void;
  /** What a command's button does. */
  run(command: Acting, answers?: Partial<Answers>): void;
  tell(notice: Notice): void;
  openPalette(): void;
  /** True where the key shall do nothing else. */
  press(key: KeyPress): boolean;
  /** A held `1` is a 1 after all: its time is up, or the popup closes. */
  release(): void;
}

/** What only the page itself can do. */
export interface Page {
  openPalette(): void;
  /** What was pressed may be gone: the focus must not be lost with it. */
  keepFocus(): void;
}

const noticeFor = 4000;
/** A time that was chosen and not used by then, in a side panel that stays open, was meant for another change. */
const agoFor = 10 * 60_000;

export function openDesk(session: Session, language: Language, page: Page): Desk {
  const ago = signal(0);
  const panel = signal<Panel | null>(null);
  const notice = signal<Notice | null>(null);
  let turn = 0;
  let holding: ReturnType<typeof setTimeout> | undefined;
  let clearing: ReturnType<typeof setTimeout> | undefined;

  function tell(next: Notice) {
    clearTimeout(clearing);
    turn += 1;
    notice.value = { ...next, turn };
    clearing = setTimeout(() => {
      notice.value = null;
    }, noticeFor);
  }

  async function perform(intent: PersonIntent) {
    const [reply, { noticeOf }] = await Promise.all([session.send(intent), parts.notices.load()]);
    tell(noticeOf(language, intent, reply));
    page.keepFocus();
    if (!reply.ok) return;
    panel.value = null;
    if (intent.type === 'changePosture') ago.value = 0;
  }

  function hold(on: boolean) {
    clearTimeout(holding);
    holding = on ? setTimeout(release, holdFor) : undefined;
    if (on) tell({ tone: 'done', text: language.t('hold.one') });
  }

  function release() {
    if (holding === undefined) return;
    hold(false);
    void perform({ type: 'logPain', score: 1 });
  }

  function press(key: KeyPress): boolean {
    const outcome = keyOutcome(key, {
      holding: holding !== undefined,
      gap: session.glance.value?.gap != null,
      ago: ago.value,
      single: areKeysOn(session.settings.value),
      moment: moment(),
    });
    if (outcome === null) return false;
    hold(outcome.holding);
    for (const intent of outcome.intents) void perform(intent);
    if (outcome.palette) page.openPalette();
    return outcome.ours;
  }

  effect(() => {
    if (ago.value === 0) return;
    const ending = setTimeout(() => {
      ago.value = 0;
    }, agoFor);
    return () => clearTimeout(ending);
  });

  const now = computed(() => timeShown(session));
  const moment = (): Moment => ({
    now: now.value,
    zone: language.zone,
    glance: session.glance.value,
  });

  function run(command: Acting, answers: Partial<Answers> = {}) {
    const done = command.run(moment(), answers);
    if (done !== null) void perform(done.intent);
  }

  return {
    language,
    now,
    ago,
    panel,
    notice,
    press,
    release,
    tell,
    openPalette: page.openPalette,
    run,
    act: (intent) => void perform(intent),
  };
}

/** A glance older than this is of before a sleep: what it tells is shown as it was, until the worker has looked. */
const stale = 4 * 60 * 60_000;

/** A glance made a moment after the last tick must not lie in the future. */
function timeShown({ now, glance }: Session): number {
  const { at, running } = glance.value ?? { at: 0, running: null };
  const grain = running === null ? 5000 : 1000;
  const shown = Math.max(Math.floor(now.value / grain) * grain, at);
  return at > 0 && shown - at > stale ? at : shown;
}
