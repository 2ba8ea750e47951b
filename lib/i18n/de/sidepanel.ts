import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/sidepanel.ts, the words of the field in docs/translation.md. */
export const texts = {
  'panel.turns': 'Heute, Phase für Phase',
  'panel.span': '{from} – {until}',
  'panel.unsure': 'Unklar',
  'panel.change': 'Phase ändern',
} as const satisfies Messages;
