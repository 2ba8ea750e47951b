import { tomorrow } from '../timeline/times.ts';
import { type Acting, asking, does, type PanelButton, quiet } from './command.ts';

export type InPanel = Acting & { readonly button: PanelButton };

const minute = 60_000;

/** The commands of what opens below the popup's last row: each in the row where its button stands. */
export const panelRows = {
  quiet: [
    {
      id: 'quiet.halfHour',
      button: { label: 'quiet.minutes', count: 30 },
      menu: 'more',
      run: ({ now }) => quiet(now + 30 * minute, 'pause'),
    },
    {
      id: 'quiet.hour',
      button: { label: 'quiet.one' },
      menu: 'more',
      run: ({ now }) => quiet(now + 60 * minute, 'pause'),
    },
    {
      id: 'quiet.untilTomorrow',
      button: { label: 'quiet.tomorrow' },
      run: ({ now, zone }) => quiet(tomorrow(now, zone), 'pause'),
    },
  ],
  /** Those that ask for a time. */
  quietUntil: [
    {
      id: 'quiet.until',
      button: { label: 'quiet.pause' },
      ...asking(['until'], ({ until }) => quiet(until, 'pause')),
    },
  ],
  meetingUntil: [
    {
      id: 'meeting.until',
      button: { label: 'quiet.inMeeting' },
      ...asking(['until'], ({ until }) => quiet(until, 'meeting')),
    },
  ],
  longerUntil: [
    {
      id: 'overdo.until',
      button: { label: 'longer.set' },
      ...asking(['until'], ({ until }) => ({
        intent: { type: 'planOverdo', until, activity: 'sitting' },
      })),
    },
  ],
  flareUp: [
    {
      id: 'flareUp.begin',
      button: { label: 'flareUp.start' },
      when: (glance) => glance?.flareUp == null,
      run: does({ type: 'beginFlareUp' }),
    },
  ],
} as const satisfies Record<string, readonly InPanel[]>;
