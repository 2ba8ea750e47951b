import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/worker.ts, the words of the field in docs/translation.md. */
export const texts = {
  'badge.away': '離席中',
  'badge.asking': 'お戻りですか？ 離席中に何をしていたか教えてください。',
  'badge.walking': '歩いています',
  'badge.quiet': '{time}まで静かにします',
  'badge.hours': '勤務時間外：声かけはせず、時間だけ記録します',
  'badge.hint': '少し体を動かしますか？',
  'badge.sitting': '座る：{limit}分のうち{minutes}分',
  'badge.standing': '立つ：{limit}分のうち{minutes}分',
  'notice.sitting': { other: '座って{count}分' },
  'notice.standing': { other: '立って{count}分' },
  'notice.walking': { other: '歩いて{count}分' },
  'notice.take.walk': '歩く',
  'notice.take.stand': '立つ',
  'notice.take.sit': '座る',
  'notice.take.move': '動く',
  'notice.postpone': { other: '{count}分後' },
  'notice.skip': '今はやめておく',
  'notice.test.title': 'これはDeskpaceの通知です',
  'notice.test.message': '声かけはこのように表示されます。',
} as const satisfies Messages;
