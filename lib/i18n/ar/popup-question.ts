import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/popup-question.ts, the words of the field in docs/translation.md. */
export const texts = {
  'question.group': 'سؤال',
  'question.sitting': {
    zero: 'كيف كان الإحساس بعد {count} دقيقة من الجلوس؟',
    one: 'كيف كان الإحساس بعد دقيقة واحدة من الجلوس؟',
    two: 'كيف كان الإحساس بعد دقيقتين من الجلوس؟',
    few: 'كيف كان الإحساس بعد {count} دقائق من الجلوس؟',
    many: 'كيف كان الإحساس بعد {count} دقيقة من الجلوس؟',
    other: 'كيف كان الإحساس بعد {count} دقيقة من الجلوس؟',
  },
  'question.standing': {
    zero: 'كيف كان الإحساس بعد {count} دقيقة من الوقوف؟',
    one: 'كيف كان الإحساس بعد دقيقة واحدة من الوقوف؟',
    two: 'كيف كان الإحساس بعد دقيقتين من الوقوف؟',
    few: 'كيف كان الإحساس بعد {count} دقائق من الوقوف؟',
    many: 'كيف كان الإحساس بعد {count} دقيقة من الوقوف؟',
    other: 'كيف كان الإحساس بعد {count} دقيقة من الوقوف؟',
  },
  'question.walking': {
    zero: 'كيف كان الإحساس بعد {count} دقيقة من المشي؟',
    one: 'كيف كان الإحساس بعد دقيقة واحدة من المشي؟',
    two: 'كيف كان الإحساس بعد دقيقتين من المشي؟',
    few: 'كيف كان الإحساس بعد {count} دقائق من المشي؟',
    many: 'كيف كان الإحساس بعد {count} دقيقة من المشي؟',
    other: 'كيف كان الإحساس بعد {count} دقيقة من المشي؟',
  },
  'question.day': 'كيف كان اليوم إجمالًا؟',
  'question.score': 'الإحساس {score}',
  'question.skip': 'ليس الآن',
} as const satisfies Messages;
