import type { Activity } from '../timeline/entries.ts';
import type { Glance } from '../tracker/glance.ts';
import type { Answers, Moment } from './asking.ts';
import type { Acting, Command, FirstButton } from './command.ts';

type PageButton = Extract<FirstButton, { readonly row: 'pages' }>;

/** Those of the last row are links. */
export interface ActingCommand extends Acting {
  readonly button: Exclude<FirstButton, PageButton>;
}

export interface PageCommand extends Command {
  readonly button: PageButton;
}

const agoOf = (ago: number | undefined) => (ago === undefined ? {} : { ago });

/** The digits of the browser's keys go with the order of the row. */
const posture = <Id extends string, To extends Activity, Key extends string>(
  id: Id,
  to: To,
  key: Key,
  digit: 1 | 2 | 3,
) => ({
  id,
  button: { row: 'posture' as const, label: `posture.${to}` as const, posture: to },
  keys: { logging: [key] },
  menu: 'first' as const,
  shortcut: `Alt+Shift+${digit}`,
  when: (glance: Glance | null) => glance?.posture !== to,
  may: ['ago'] as const,
  run: (_: Moment, { ago }: Partial<Answers>) => ({
    intent: { type: 'changePosture' as const, to, ...agoOf(ago) },
  }),
});

/** Postures that can be switched to, in the popup's first row. */
export const postureCommands = [
  posture('posture.switchToSitting', 'sitting', 'S', 1),
  posture('posture.switchToStanding', 'standing', 'T', 2),
  posture('posture.switchToWalking', 'walking', 'W', 3),
] satisfies readonly ActingCommand[];

export const painCommands = [
  {
    id: 'pain.log',
    button: { row: 'scores', label: 'pain.score' },
    keys: { logging: ['0–10'], workbench: ['Alt+P'] },
    menu: 'first',
    asks: ['score'],
    may: ['ago'],
    run: (_: Moment, { score, ago }: Answers) => ({
      intent: { type: 'logPain', score, ...agoOf(ago) },
    }),
  },
  {
    id: 'pain.isStarting',
    button: { row: 'pain', label: 'pain.starting' },
    keys: { logging: ['P'] },
    menu: 'first',
    may: ['ago'],
    run: (_, { ago }) => ({ intent: { type: 'tellPainStarted', ...agoOf(ago) } }),
  },
] as const satisfies readonly ActingCommand[];

export const logCommands = [
  {
    id: 'log.undo',
    button: { row: 'log', label: 'popup.undo', icon: 'undo' },
    keys: { logging: ['U', 'Ctrl+Z'], workbench: ['Ctrl+Z'] },
    menu: 'more',
    when: (glance) => glance?.undo != null,
    run: () => ({ intent: { type: 'undo' } }),
  },
] as const satisfies readonly ActingCommand[];

const page = <Id extends string, View extends 'plan' | 'report' | 'settings'>(
  id: Id,
  view: View,
) => ({
  id,
  button: { row: 'pages' as const, label: `nav.${view}` as const, icon: view, view },
  run: () => ({ view }),
});

export const pageCommands = [
  page('view.plan', 'plan'),
  { ...page('view.report', 'report'), menu: 'more' },
  { ...page('view.settings', 'settings'), menu: 'more' },
] as const satisfies readonly PageCommand[];

/** The commands that are pressed in the popup's first frame, which loads these and no others. */
export const acting: readonly ActingCommand[] = [
  ...postureCommands,
  ...painCommands,
  ...logCommands,
];

type InRow<Row> = ActingCommand & { readonly button: Extract<FirstButton, { readonly row: Row }> };

/** The commands that have a button in a row, in order. */
export function buttonsIn<Row extends ActingCommand['button']['row']>(
  row: Row,
): readonly InRow<Row>[] {
  return acting.filter((command): command is InRow<Row> => command.button.row === row);
}
