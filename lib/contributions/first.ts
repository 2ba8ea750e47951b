import type { Activity } from '../timeline/entries.ts';
import type { Glance } from '../tracker/glance.ts';
import type { Answers, Moment } from './asking.ts';
import type { Acting, Command } from './command.ts';

const agoOf = (ago: number | undefined) => (ago === undefined ? {} : { ago });

/** The digits of the browser's keys go with the order of the row. */
const posture = <Id extends string, To extends Activity, Key extends string>(
  id: Id,
  to: To,
  key: Key,
  digit: 1 | 2 | 3,
) => ({
  id,
  button: { label: `posture.${to}` as const, posture: to },
  keys: { logging: [key] },
  menu: 'first' as const,
  shortcut: `Alt+Shift+${digit}`,
  when: (glance: Glance | null) => glance?.posture !== to,
  may: ['ago'] as const,
  run: (_: Moment, { ago }: Partial<Answers>) => ({
    intent: { type: 'changePosture' as const, to, ...agoOf(ago) },
  }),
});

const page = <Id extends string, View extends 'plan' | 'report' | 'settings'>(
  id: Id,
  view: View,
) => ({
  id,
  button: { label: `nav.${view}` as const, icon: view },
  run: () => ({ view }),
});

/** The commands of the popup's first frame, which loads these and no others: each in the row where its button stands. */
export const rows = {
  posture: [
    posture('posture.switchToSitting', 'sitting', 'S', 1),
    posture('posture.switchToStanding', 'standing', 'T', 2),
    posture('posture.switchToWalking', 'walking', 'W', 3),
  ],
  /** A button for each score. */
  scores: [
    {
      id: 'pain.log',
      button: { label: 'pain.score' },
      keys: { logging: ['0–10'], workbench: ['Alt+P'] },
      menu: 'first',
      asks: ['score'],
      may: ['ago'],
      run: (_: Moment, { score, ago }: Answers) => ({
        intent: { type: 'logPain', score, ...agoOf(ago) },
      }),
    },
  ],
  pain: [
    {
      id: 'pain.isStarting',
      button: { label: 'pain.starting' },
      keys: { logging: ['P'] },
      menu: 'first',
      may: ['ago'],
      run: (_, { ago }) => ({ intent: { type: 'tellPainStarted', ...agoOf(ago) } }),
    },
  ],
  log: [
    {
      id: 'log.undo',
      button: { label: 'popup.undo', icon: 'undo' },
      keys: { logging: ['U', 'Ctrl+Z'], workbench: ['Ctrl+Z'] },
      menu: 'more',
      when: (glance) => glance?.undo != null,
      run: () => ({ intent: { type: 'undo' } }),
    },
  ],
  /** Links. */
  pages: [
    page('view.plan', 'plan'),
    { ...page('view.report', 'report'), menu: 'more' },
    { ...page('view.settings', 'settings'), menu: 'more' },
  ],
} as const satisfies Record<string, readonly Command[]> & {
  readonly [Row in 'posture' | 'scores' | 'pain' | 'log']: readonly Acting[];
};
