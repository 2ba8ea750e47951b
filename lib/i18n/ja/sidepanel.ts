import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/sidepanel.ts, the words of the field in docs/translation.md. */
export const texts = {
  'panel.turns': '今日のひと続き',
  'panel.span': '{from}～{until}',
  'panel.unsure': '不確か',
  'panel.change': 'ひと続きを変える',
} as const satisfies Messages;
