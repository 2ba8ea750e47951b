import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/popup-panels.ts, the words of the field in docs/translation.md. */
export const texts = {
  'quiet.minutes': '{count}分',
  'quiet.one': '1時間',
  'quiet.tomorrow': '明日まで',
  'quiet.meeting': '会議の終わり',
  'quiet.untilTime': '終わり',
  'quiet.pause': '静かに',
  'quiet.inMeeting': '会議',
  'longer.until': '長めに座る必要がある時刻まで',
  'longer.set': '決定',
  'longer.time': 'ほかの時刻',
  'flareUp.question': 'いつもよりつらいですか？ 落ち着くまで短めに、やさしい動きで。',
  'flareUp.start': 'ぶり返しプランを始める',
} as const satisfies Messages;
