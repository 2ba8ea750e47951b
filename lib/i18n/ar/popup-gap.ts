import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/popup-gap.ts, the words of the field in docs/translation.md. */
export const gapTexts = {
  'gap.group': 'وقت الابتعاد',
  'gap.question': 'ابتعاد من {from} إلى {until}. ماذا كان؟',
} as const satisfies Messages;
