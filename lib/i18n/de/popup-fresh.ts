import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/popup-fresh.ts, the words of the field in docs/translation.md. */
export const texts = {
  'fresh.text': 'Die Uhr läuft schon. Drück deine Haltung, wenn du sie wechselst, mehr nicht.',
  'fresh.start': 'Erste Schritte',
  'fresh.loading': 'Die Uhr startet. Drück deine Haltung, um anzufangen.',
} as const satisfies Messages;
