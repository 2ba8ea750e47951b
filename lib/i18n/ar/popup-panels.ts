import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/popup-panels.ts, the words of the field in docs/translation.md. */
export const texts = {
  'quiet.minutes': '{count} د',
  'quiet.one': 'ساعة واحدة',
  'quiet.tomorrow': 'حتى الغد',
  'quiet.meeting': 'اجتماع حتى',
  'quiet.untilTime': 'حتى',
  'quiet.pause': 'هدوء',
  'quiet.inMeeting': 'اجتماع',
  'longer.until': 'أحتاج إلى جلوس أطول حتى',
  'longer.set': 'تعيين',
  'longer.time': 'وقت آخر',
  'flareUp.question': 'الألم أشد من المعتاد؟ فترات أقصر وحركات لطيفة حتى يهدأ.',
  'flareUp.start': 'بدء خطة النوبة',
} as const satisfies Messages;
