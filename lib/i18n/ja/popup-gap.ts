import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/popup-gap.ts, the words of the field in docs/translation.md. */
export const gapTexts = {
  'gap.group': '離席していた時間',
  'gap.question': '{from}から{until}まで離席。何をしていましたか？',
} as const satisfies Messages;
