import type { Activity, Instant } from '../timeline/entries.ts';
import type { Glance } from '../tracker/glance.ts';
import type { PersonIntent } from '../tracker/intents.ts';
import type { Answers, Ask, Asking, Moment } from './asking.ts';
import { painStartKey, postureKeys, undoKey } from './keys.ts';

/** Where a command leads: something to do, a view to open, or something that the page does for itself. */
export type Effect =
  | { readonly intent: PersonIntent }
  | { readonly view: string }
  | { readonly page: 'palette' | 'forgetRecent' };

/** A command, declared once. Its title and its search words are texts: `<id>` and `<id>.words`. */
export interface Command extends Asking {
  readonly id: string;
  /** Single keys on pages for logging, and keys of the workbench. */
  readonly keys?: { readonly logging?: readonly string[]; readonly workbench?: readonly string[] };
  /** Its place in the menu of the toolbar icon, which takes six items in its first row; in no row where left out. */
  readonly menu?: 'first' | 'more';
  /** Suggested to the browser as a key for everywhere, to four commands at most; people may give one to each of the others. */
  readonly shortcut?: string;
  /** What it does is a page's own: it is in no menu, and the browser gives it no key. */
  readonly onPage?: true;
  /** Whether it makes sense now; always, where left out. */
  readonly when?: (glance: Glance | null) => boolean;
  /** Null where what it needs is gone. Who calls it has asked for all that it `asks`. */
  run(moment: Moment, answers: Partial<Answers>): Effect | null;
}

const minute = 60_000;
const does = (intent: PersonIntent) => () => ({ intent });
const opens = (view: string) => () => ({ view });
const agoOf = (ago: number | undefined) => (ago === undefined ? {} : { ago });
const quiet = (until: Instant, why: 'pause' | 'meeting') => ({
  intent: { type: 'beQuiet' as const, until, why },
});

/** Asks for these, one after the other, and may be given those. */
function asking<Asked extends Ask, Given extends Ask = never>(
  asks: readonly Asked[],
  run: (
    answers: Pick<Answers, Asked> & Partial<Pick<Answers, Given>>,
    moment: Moment,
  ) => Effect | null,
  may: readonly Given[] = [],
) {
  return {
    asks,
    may,
    run(moment: Moment, answers: Pick<Answers, Asked> & Partial<Pick<Answers, Given>>) {
      return run(answers, moment);
    },
  };
}

const switchTo = (to: Activity) => ({
  when: (glance: Glance | null) => glance?.posture !== to,
  ...asking([], ({ ago }) => ({ intent: { type: 'changePosture', to, ...agoOf(ago) } }), ['ago']),
});

/** For commands about the prompt that waits. */
const prompted = (make: (prompt: string, answers: Answers) => PersonIntent) => ({
  when: (glance: Glance | null) => glance?.prompt != null,
  run({ glance }: Moment, answers: Answers) {
    const prompt = glance?.prompt?.id;
    return prompt === undefined ? null : { intent: make(prompt, answers) };
  },
});

/** Every command there is. */
export const commands = [
  {
    id: 'posture.switchToSitting',
    keys: { logging: [postureKeys.sitting] },
    menu: 'first',
    shortcut: 'Alt+Shift+1',
    ...switchTo('sitting'),
  },
  {
    id: 'posture.switchToStanding',
    keys: { logging: [postureKeys.standing] },
    menu: 'first',
    shortcut: 'Alt+Shift+2',
    ...switchTo('standing'),
  },
  {
    id: 'posture.switchToWalking',
    keys: { logging: [postureKeys.walking] },
    menu: 'first',
    shortcut: 'Alt+Shift+3',
    ...switchTo('walking'),
  },
  {
    id: 'posture.logAgo',
    ...asking(['posture', 'ago'], ({ posture, ago }) => ({
      intent: { type: 'changePosture', to: posture, ago },
    })),
  },
  {
    id: 'pain.log',
    keys: { logging: ['0–10'], workbench: ['Alt+P'] },
    menu: 'first',
    ...asking(
      ['score'],
      ({ score, ago }) => ({ intent: { type: 'logPain', score, ...agoOf(ago) } }),
      ['ago'],
    ),
  },
  {
    id: 'pain.isStarting',
    keys: { logging: [painStartKey] },
    menu: 'first',
    ...asking([], ({ ago }) => ({ intent: { type: 'tellPainStarted', ...agoOf(ago) } }), ['ago']),
  },
  {
    id: 'pain.startedAgo',
    ...asking(['ago'], ({ ago }) => ({ intent: { type: 'tellPainStarted', ago } })),
  },
  { id: 'prompts.take', ...prompted((prompt) => ({ type: 'takePrompt', prompt })) },
  {
    id: 'prompts.postpone',
    asks: ['postpone'],
    ...prompted((prompt, { postpone }) => ({ type: 'postponePrompt', prompt, minutes: postpone })),
  },
  { id: 'prompts.skip', ...prompted((prompt) => ({ type: 'skipPrompt', prompt })) },
  {
    id: 'gap.settle',
    when: (glance) => glance?.gap != null,
    ...asking(['gap'], ({ gap }) => ({ intent: { type: 'settleGap', as: gap } })),
  },
  { id: 'breaks.startWalk', menu: 'more', run: does({ type: 'startBreak', suggestion: 'walk' }) },
  {
    id: 'breaks.end',
    when: (glance) => glance?.running != null,
    run: does({ type: 'endBreak' }),
  },
  { id: 'quiet.halfHour', menu: 'more', run: ({ now }) => quiet(now + 30 * minute, 'pause') },
  { id: 'quiet.hour', menu: 'more', run: ({ now }) => quiet(now + 60 * minute, 'pause') },
  { id: 'quiet.until', ...asking(['until'], ({ until }) => quiet(until, 'pause')) },
  { id: 'meeting.until', ...asking(['until'], ({ until }) => quiet(until, 'meeting')) },
  {
    id: 'quiet.end',
    menu: 'more',
    when: (glance) => glance?.quiet != null,
    run: does({ type: 'endQuiet' }),
  },
  {
    id: 'overdo.until',
    ...asking(['until'], ({ until }) => ({
      intent: { type: 'planOverdo', until, activity: 'sitting' },
    })),
  },
  { id: 'overdo.end', when: (glance) => glance?.overdo != null, run: does({ type: 'endOverdo' }) },
  {
    id: 'flareUp.begin',
    when: (glance) => glance?.flareUp == null,
    run: does({ type: 'beginFlareUp' }),
  },
  {
    id: 'flareUp.end',
    when: (glance) => glance?.flareUp != null,
    run: does({ type: 'endFlareUp' }),
  },
  { id: 'setups.change', run: opens('plan/setups') },
  { id: 'pacing.explainPrompt', run: opens('plan/explain') },
  {
    id: 'log.undo',
    keys: { logging: [undoKey, 'Ctrl+Z'], workbench: ['Ctrl+Z'] },
    menu: 'more',
    when: (glance) => glance?.undo != null,
    run: does({ type: 'undo' }),
  },
  {
    id: 'log.redo',
    keys: { logging: ['Ctrl+Shift+Z', 'Ctrl+Y'], workbench: ['Ctrl+Shift+Z', 'Ctrl+Y'] },
    run: does({ type: 'redo' }),
  },
  { id: 'data.exportJson', run: opens('report/export-json') },
  { id: 'data.exportCsv', run: opens('report/export-csv') },
  { id: 'data.exportFhir', run: opens('report/export-fhir') },
  { id: 'data.open', run: opens('report/data') },
  { id: 'view.today', run: opens('today') },
  { id: 'view.plan', run: opens('plan') },
  { id: 'view.report', menu: 'more', run: opens('report') },
  { id: 'view.movements', run: opens('movements') },
  { id: 'view.settings', menu: 'more', run: opens('settings') },
  { id: 'view.settingsJson', run: opens('settings/json') },
  { id: 'view.getStarted', run: opens('get-started') },
  { id: 'palette.forgetRecent', onPage: true, run: () => ({ page: 'forgetRecent' }) },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];

/** The same without what each of them alone knows. */
export const allCommands: readonly (Command & { readonly id: CommandId })[] = commands;
