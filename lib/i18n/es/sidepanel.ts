import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/sidepanel.ts, the words of the field in docs/translation.md. */
export const texts = {
  'panel.turns': 'Hoy, tramo a tramo',
  'panel.span': '{from} – {until}',
  'panel.unsure': 'Sin saber',
  'panel.change': 'Cambiar un tramo',
} as const satisfies Messages;
