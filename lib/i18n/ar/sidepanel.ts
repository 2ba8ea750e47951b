import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/sidepanel.ts, the words of the field in docs/translation.md. */
export const texts = {
  'panel.turns': 'اليوم، فترة بعد فترة',
  'panel.span': '{from} – {until}',
  'panel.unsure': 'غير مؤكد',
  'panel.change': 'تغيير فترة',
} as const satisfies Messages;
