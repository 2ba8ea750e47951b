import { tomorrow } from '../timeline/times.ts';
import { type Acting, asking, type Command, does, type PanelButton, quiet } from './command.ts';

type InPanel = Acting & { readonly button: PanelButton };

const minute = 60_000;

export const quietCommands = [
  {
    id: 'quiet.halfHour',
    button: { row: 'quiet', label: 'quiet.minutes', count: 30 },
    menu: 'more',
    run: ({ now }) => quiet(now + 30 * minute, 'pause'),
  },
  {
    id: 'quiet.hour',
    button: { row: 'quiet', label: 'quiet.one' },
    menu: 'more',
    run: ({ now }) => quiet(now + 60 * minute, 'pause'),
  },
  {
    id: 'quiet.untilTomorrow',
    button: { row: 'quiet', label: 'quiet.tomorrow' },
    run: ({ now, zone }) => quiet(tomorrow(now, zone), 'pause'),
  },
  {
    id: 'quiet.until',
    button: { row: 'quiet', label: 'quiet.pause' },
    ...asking(['until'], ({ until }) => quiet(until, 'pause')),
  },
  {
    id: 'meeting.until',
    button: { row: 'meeting', label: 'quiet.inMeeting' },
    ...asking(['until'], ({ until }) => quiet(until, 'meeting')),
  },
] as const satisfies readonly InPanel[];

export const longerCommands = [
  {
    id: 'overdo.until',
    button: { row: 'longer', label: 'longer.set' },
    ...asking(['until'], ({ until }) => ({
      intent: { type: 'planOverdo', until, activity: 'sitting' },
    })),
  },
] as const satisfies readonly InPanel[];

export const flareUpCommands = [
  {
    id: 'flareUp.begin',
    button: { row: 'flareUp', label: 'flareUp.start' },
    when: (glance) => glance?.flareUp == null,
    run: does({ type: 'beginFlareUp' }),
  },
] as const satisfies readonly InPanel[];

export const panelCommands: readonly InPanel[] = [
  ...quietCommands,
  ...longerCommands,
  ...flareUpCommands,
];

/** The commands that have a button in a row of a panel: those that do something at once, and those that ask for a time first. */
export function panelButtons(row: PanelButton['row']) {
  const commands = panelCommands.filter(({ button }) => button.row === row);
  const asksTime = ({ asks = [] }: Command) => asks.includes('until');
  return {
    atOnce: commands.filter((command) => !asksTime(command)),
    until: commands.filter(asksTime),
  };
}
