import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/popup-states.ts, the words of the field in docs/translation.md. */
export const stateTexts = {
  'state.quiet': '{time}まで静かにします',
  'state.meeting': '{time}まで会議。時計は進みます',
  'state.flareUp': 'ぶり返し：短めに、やさしい動きで。何をしても一歩です。',
  'state.postponed': '声かけは{time}に戻ってきます',
  'state.hours': '勤務時間外です。声かけはせず、時間だけ記録します。',
  'state.answered': '次に姿勢を変えるまで、声かけはありません。',
  'state.budget': '声かけは今のところここまでです。',
  'state.end': '終える',
  'state.endQuiet': '静かな時間を終える',
  'state.endOverdo': '長めのひと続きを終える',
  'state.endFlareUp': 'ぶり返しを終える',
  'state.overdo': '{posture}、長めに、{time}まで',
} as const satisfies Messages;
