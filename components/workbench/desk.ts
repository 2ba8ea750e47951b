import { type ReadonlySignal, signal } from '@preact/signals';
import type { Reply, Request } from '../../lib/client/protocol.ts';
import type { Session } from '../../lib/client/session.ts';
import type { Values } from '../../lib/contributions/values.ts';
import type { DataDoor } from '../../lib/exchange/door.ts';
import type { Plan, ReviewPreview } from '../../lib/pacing/index.ts';
import type { SummaryInput, WeekSummary } from '../../lib/report/year.ts';
import type { Day, Week } from '../../lib/timeline/days.ts';
import type { Entry } from '../../lib/timeline/entries.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';
import type { Notice } from '../log/log-words.ts';
import type { Speech } from './speech.ts';

/** What the store holds, for views to read. Each may fail where the database does not open. */
export interface Records {
  /** The entries made from `first` to `last`, both included, and how many records cannot be read. */
  entries(first: Day, last: Day): Promise<{ entries: readonly Entry[]; damaged: number }>;
  /** The first day with anything logged; null before it. */
  firstDay(): Promise<Day | null>;
  /** Weeks in short, in order, and how many of their records cannot be read. `limits`: those of now, for weeks that tell none. */
  weeks(
    weeks: readonly Week[],
    now: number,
    limits: SummaryInput['limits'],
  ): Promise<{ weeks: readonly WeekSummary[]; damaged: number }>;
  /** The plan as it stands now; null before the first turn of the worker. */
  plan(now: number): Promise<Plan | null>;
  /** The setups in use now; none before the first turn of the worker. */
  setups(): Promise<readonly string[]>;
  /** What the next review would decide if it came now; null before the first turn of the worker. */
  nextReview(now: number): Promise<ReviewPreview | null>;
  /** All that can be done with the whole of a person's data, loaded when it is first wanted. */
  data(): Promise<DataDoor>;
  /** Settings that differ from the default. */
  settings(): Promise<Readonly<Record<string, unknown>>>;
  /** What the person's company has set. */
  company(): Promise<Readonly<Record<string, unknown>>>;
}

/** All that a view needs: what happens now, what was logged, how to say it, and how to act. */
export interface Desk {
  readonly session: Session;
  readonly records: Records;
  readonly speech: Speech;
  /** What became of the last act; it fades after a while. */
  readonly notice: ReadonlySignal<Notice | null>;
  /** Whether the icon shows in the toolbar; null where the browser does not tell. */
  isPinned(): Promise<boolean | null>;
  /** Asks the worker and tells what became of it. False where nothing was changed. */
  act(intent: PersonIntent): Promise<boolean>;
  /** The same for what is no intent; `done` is what to say where it worked. */
  ask(request: Request, done: string): Promise<boolean>;
  /**
   * Stores what `made` makes of the settings that are stored by then, one change after the other: of two quick ones none takes
   * back the other. False where nothing was changed, which is told. `done`: what to say where it worked; null where who asks says it.
   */
  change(made: (stored: Values) => Values, done: string | null): Promise<boolean>;
  tell(notice: Notice): void;
}

/** What every view is given. `rest` is what follows its name in the address. */
export interface ViewProps {
  readonly desk: Desk;
  readonly rest: string;
}

const noticeFor = 6000;

export function openDesk(
  session: Session,
  records: Records,
  speech: Speech,
  isPinned: Desk['isPinned'],
): Desk {
  const notice = signal<Notice | null>(null);
  let turn = 0;
  let clearing: ReturnType<typeof setTimeout> | undefined;
  const tell = (next: Notice) => {
    clearTimeout(clearing);
    turn += 1;
    notice.value = { ...next, turn };
    clearing = setTimeout(() => {
      notice.value = null;
    }, noticeFor);
  };
  /** What became of what is no intent. */
  const told = async (asked: Promise<Reply>, done: string | null) => {
    const [reply, { noticeOf }] = await Promise.all([asked, import('../log/notices.ts')]);
    if (!reply.ok) tell(noticeOf(speech, { type: 'undo' }, reply));
    else if (done !== null) tell({ tone: 'done', text: done });
    return reply.ok;
  };
  const store = async (made: (stored: Values) => Values): Promise<Reply> => {
    try {
      return await session.request({
        type: 'saveSettings',
        values: made(await records.settings()),
      });
    } catch (error) {
      console.error(error);
      return { ok: false, problem: 'storeBroken', troubles: [] };
    }
  };
  let changing: Promise<unknown> = Promise.resolve();
  return {
    session,
    records,
    speech,
    isPinned,
    notice,
    tell,
    act: async (intent) => {
      const [reply, { noticeOf }] = await Promise.all([
        session.send(intent),
        import('../log/notices.ts'),
      ]);
      tell(noticeOf(speech, intent, reply));
      return reply.ok;
    },
    ask: (request, done) => told(session.request(request), done),
    change: (made, done) => {
      const changed = changing.then(() => told(store(made), done));
      changing = changed.catch(console.error);
      return changed;
    },
  };
}
