import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/popup-break.ts, the words of the field in docs/translation.md. */
export const texts = {
  'break.group': 'استراحة',
  'break.walk': 'مشي على مهلك',
  'break.move': 'استراحة للحركة',
  'break.left': 'استراحة: بقي {count} د',
  'break.over.1': 'انتهت الاستراحة. جلوس أو وقوف، أيهما أنسب.',
  'break.over.2': 'العودة متى شئت. ولا بأس بوقت أطول قليلًا.',
  'break.over.3': 'استقرار من جديد، أو جولة أخرى.',
  'break.over.4': 'استراحة لطيفة. ما وضعيتك القادمة؟',
  'break.over.5': 'انتهى الوقت، إن أردت. جلوس أو وقوف أو بقاء في الخارج.',
  'break.over.6': 'بداية جديدة بوضعية جديدة؟ الاختيار لك.',
  'break.over.7': 'أهلًا بعودتك. جلوس أو وقوف، كما يناسبك.',
  'break.over.8': 'عودة هادئة. والدقائق الأولى وقوفًا، إن شئت.',
  'break.end': 'إنهاء الاستراحة',
} as const satisfies Messages;
