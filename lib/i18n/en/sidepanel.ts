import type { Messages } from '../message.ts';

/** What the side panel says beside what the popup does. */
export const sidepanel = {
  'panel.turns': 'Today, turn by turn',
  'panel.span': '{from} – {until}',
  'panel.unsure': 'Unsure',
  'panel.change': 'Change a turn',
} as const satisfies Messages;
