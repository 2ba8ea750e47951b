import type { Glance } from '../tracker/glance.ts';
import type { PersonIntent } from '../tracker/intents.ts';

/** Where a command leads: something to do, or a view to open. */
export type Effect = { readonly intent: PersonIntent } | { readonly view: string };

/** A command, declared once. Its title and its search words are texts: `<id>` and `<id>.words`. */
export interface Command {
  readonly id: string;
  /** Whether it makes sense now; always, where left out. */
  readonly when?: (glance: Glance | null) => boolean;
  readonly run: (now: number) => Effect;
}

const minute = 60_000;
const does = (intent: PersonIntent) => () => ({ intent });
const opens = (view: string) => () => ({ view });
const quiet = (minutes: number) => (now: number) => ({
  intent: { type: 'beQuiet' as const, until: now + minutes * minute, why: 'pause' as const },
});

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Every command there is. */
export const commands = [
  {
    id: 'posture.switchToSitting',
    when: (glance) => glance?.posture !== 'sitting',
    run: does({ type: 'changePosture', to: 'sitting' }),
  },
  {
    id: 'posture.switchToStanding',
    when: (glance) => glance?.posture !== 'standing',
    run: does({ type: 'changePosture', to: 'standing' }),
  },
  {
    id: 'posture.switchToWalking',
    when: (glance) => glance?.posture !== 'walking',
    run: does({ type: 'changePosture', to: 'walking' }),
  },
  { id: 'pain.isStarting', run: does({ type: 'tellPainStarted' }) },
  ...scores.map((score) => ({
    id: `pain.log${score}` as const,
    run: does({ type: 'logPain', score }),
  })),
  { id: 'breaks.startWalk', run: does({ type: 'startBreak', suggestion: 'walk' }) },
  {
    id: 'breaks.end',
    when: (glance) => glance?.running !== null,
    run: does({ type: 'endBreak' }),
  },
  { id: 'quiet.halfHour', run: quiet(30) },
  { id: 'quiet.hour', run: quiet(60) },
  { id: 'quiet.end', when: (glance) => glance?.quiet !== null, run: does({ type: 'endQuiet' }) },
  {
    id: 'flareUp.begin',
    when: (glance) => glance?.flareUp === null,
    run: does({ type: 'beginFlareUp' }),
  },
  {
    id: 'flareUp.end',
    when: (glance) => glance?.flareUp !== null,
    run: does({ type: 'endFlareUp' }),
  },
  { id: 'setups.change', run: opens('plan/setups') },
  { id: 'pacing.explainPrompt', run: opens('plan/explain') },
  { id: 'log.undo', when: (glance) => glance?.undo !== null, run: does({ type: 'undo' }) },
  { id: 'log.redo', run: does({ type: 'redo' }) },
  { id: 'data.exportJson', run: opens('report/export-json') },
  { id: 'data.exportCsv', run: opens('report/export-csv') },
  { id: 'data.exportFhir', run: opens('report/export-fhir') },
  { id: 'data.open', run: opens('report/data') },
  { id: 'view.today', run: opens('today') },
  { id: 'view.plan', run: opens('plan') },
  { id: 'view.report', run: opens('report') },
  { id: 'view.movements', run: opens('movements') },
  { id: 'view.settings', run: opens('settings') },
  { id: 'view.getStarted', run: opens('get-started') },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];
