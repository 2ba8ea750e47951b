import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/popup-fresh.ts, the words of the field in docs/translation.md. */
export const texts = {
  'fresh.text': '時計はもう動いています。姿勢を変えたら、その姿勢を押すだけです。',
  'fresh.start': 'はじめに',
  'fresh.loading': '時計を始めています。今の姿勢を押すと始まります。',
} as const satisfies Messages;
