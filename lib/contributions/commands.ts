import type { Glance } from '../tracker/glance.ts';
import type { PersonIntent } from '../tracker/intents.ts';
import type { Answers, Moment } from './asking.ts';
import { asking, type Command, does, opens } from './command.ts';
import { rows } from './first.ts';
import { panelRows } from './panels.ts';

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
  ...rows.posture,
  {
    id: 'posture.logAgo',
    ...asking(['posture', 'ago'], ({ posture, ago }) => ({
      intent: { type: 'changePosture', to: posture, ago },
    })),
  },
  ...rows.scores,
  ...rows.pain,
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
  ...panelRows.quiet,
  ...panelRows.quietUntil,
  ...panelRows.meetingUntil,
  {
    id: 'quiet.end',
    menu: 'more',
    when: (glance) => glance?.quiet != null,
    run: does({ type: 'endQuiet' }),
  },
  ...panelRows.longerUntil,
  { id: 'overdo.end', when: (glance) => glance?.overdo != null, run: does({ type: 'endOverdo' }) },
  ...panelRows.flareUp,
  {
    id: 'flareUp.end',
    when: (glance) => glance?.flareUp != null,
    run: does({ type: 'endFlareUp' }),
  },
  { id: 'setups.change', run: opens('plan/setups') },
  { id: 'pacing.explainPrompt', run: opens('plan/explain') },
  ...rows.log,
  {
    id: 'log.redo',
    when: (glance) => glance?.redo === true,
    keys: { logging: ['Ctrl+Shift+Z', 'Ctrl+Y'], workbench: ['Ctrl+Shift+Z', 'Ctrl+Y'] },
    run: does({ type: 'redo' }),
  },
  { id: 'data.exportJson', run: opens('report/export-json') },
  { id: 'data.exportCsv', run: opens('report/export-csv') },
  { id: 'data.exportFhir', run: opens('report/export-fhir') },
  { id: 'data.open', run: opens('report/data') },
  { id: 'view.today', run: opens('today') },
  ...rows.pages,
  { id: 'view.movements', run: opens('movements') },
  { id: 'settings.theme', run: opens('settings/appearance.theme') },
  { id: 'settings.language', run: opens('settings/appearance.language') },
  { id: 'view.settingsJson', run: opens('settings/json') },
  { id: 'view.getStarted', run: opens('get-started') },
  { id: 'palette.forgetRecent', onPage: true, run: () => ({ page: 'forgetRecent' }) },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];

/** The same without what each of them alone knows. */
export const allCommands: readonly (Command & { readonly id: CommandId })[] = commands;
