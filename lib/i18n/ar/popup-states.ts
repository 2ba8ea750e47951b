import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/popup-states.ts, the words of the field in docs/translation.md. */
export const stateTexts = {
  'state.quiet': 'هدوء حتى {time}',
  'state.meeting': 'اجتماع حتى {time}؛ الساعة مستمرة',
  'state.flareUp': 'نوبة: فترات أقصر وحركات لطيفة. كل حركة لها قيمة.',
  'state.postponed': 'يعود التذكير في {time}',
  'state.hours': 'خارج ساعات عملك: لا تذكيرات، ويستمر تسجيل الوقت.',
  'state.answered': 'لا تذكيرات أخرى حتى تتغير وضعيتك.',
  'state.budget': 'يكفي هذا القدر من التذكيرات الآن.',
  'state.end': 'إنهاء',
  'state.endQuiet': 'إنهاء الوقت الهادئ',
  'state.endOverdo': 'إنهاء الفترة الأطول',
  'state.endFlareUp': 'إنهاء النوبة',
  'state.overdo': '{posture}، لوقت أطول، حتى {time}',
} as const satisfies Messages;
