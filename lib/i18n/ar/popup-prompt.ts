import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/popup-prompt.ts, the words of the field in docs/translation.md. */
export const texts = {
  'prompt.group': 'تذكير',
  'prompt.fallback': 'وقت مناسب لتغيير الوضعية ما دام الأمر مريحًا.',
  'prompt.take.walk': 'مشي',
  'prompt.take.stand': 'وقوف',
  'prompt.take.sit': 'جلوس',
  'prompt.take.move': 'حركة هنا',
  'prompt.later': 'لاحقًا، بعد',
  'prompt.noLater': 'سبق تأجيله مرتين',
  'prompt.minutes': '{count} د',
  'prompt.postpone': 'تأجيل {count} د',
  'prompt.skip': 'تخطٍّ',
} as const satisfies Messages;
