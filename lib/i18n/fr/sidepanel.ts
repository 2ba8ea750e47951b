import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/sidepanel.ts, the words of the field in docs/translation.md. */
export const texts = {
  'panel.turns': 'Aujourd’hui, phase par phase',
  'panel.span': '{from} – {until}',
  'panel.unsure': 'Incertain',
  'panel.change': 'Changer une phase',
} as const satisfies Messages;
