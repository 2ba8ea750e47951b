import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/popup-fresh.ts, the words of the field in docs/translation.md. */
export const texts = {
  'fresh.text': 'El reloj ya corre. Pulsa tu postura cuando la cambies, nada más.',
  'fresh.start': 'Primeros pasos',
  'fresh.loading': 'El reloj arranca. Pulsa tu postura para empezar.',
} as const satisfies Messages;
