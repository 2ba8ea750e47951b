import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/popup-break.ts, the words of the field in docs/translation.md. */
export const texts = {
  'break.group': '休憩',
  'break.walk': '自分のペースで歩く',
  'break.move': '体を動かす休憩',
  'break.left': '休憩：あと{count}分',
  'break.over': '時間です。よければ戻りましょう',
  'break.end': '休憩を終える',
} as const satisfies Messages;
