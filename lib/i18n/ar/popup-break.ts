import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/popup-break.ts, the words of the field in docs/translation.md. */
export const texts = {
  'break.group': 'استراحة',
  'break.walk': 'مشي على مهلك',
  'break.move': 'استراحة للحركة',
  'break.left': 'استراحة: بقي {count} د',
  'break.over': 'انتهى الوقت، إن شئت',
  'break.end': 'إنهاء الاستراحة',
} as const satisfies Messages;
