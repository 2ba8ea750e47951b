import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/explain.ts, the words of the field in docs/translation.md. */
export const texts = {
  'explain.prompt': 'この声かけの理由',
  'explain.next': '次の声かけがその時刻になる理由',
  'explain.confirmed': '{posture}、{time}から。ご自分の記録のとおりです。',
  'explain.inferred': '{posture}、{time}から。前の様子からの推定です。',
  'explain.unsure': '{time}からは姿勢がわかりません。時計は待っています。',
  'explain.clock': { other: 'このひと続きの時計は{count}分です。短い休憩は一部だけ差し引きます。' },
  'explain.clock.waits': { other: 'このひと続きの時計は{count}分で待っています。' },
  'explain.limit': { other: 'そこで、今の目安は{count}分です。' },
  'explain.waits.walk':
    '{time}に表示しました。歩くのがいちばん役に立つことが多いので、最初に勧めます。',
  'explain.waits.stand': '{time}に表示しました。もう一つの姿勢は立つことです。',
  'explain.waits.sit': '{time}に表示しました。もう一つの姿勢は座ることです。',
  'explain.waits.move': '{time}に表示しました。歩く合間に変化をつける動きです。',
  'explain.postponed': '{time}まで後回しにしました。',
  'explain.due': '時間になりました。仕事の合間を数分待っています。',
  'explain.at': '次は{time}ごろです。前回から15分以上あけます。',
  'explain.none': '声かけの予定はありません。',
  'explain.silent.quiet': '静かな時間のあいだは声かけしません。',
  'explain.silent.hours': '勤務時間外は声かけしません。',
  'explain.silent.overdo': '予定した長めのひと続きのあいだは声かけしません。',
  'explain.silent.away': '歩いているあいだや離席中は声かけしません。',
  'explain.silent.answered':
    'このひと続きの声かけには答えがありました。次の声かけは次のひと続きで。',
  'explain.silent.budget': 'この1時間、または今日の声かけは使い切りました。追加はしません。',
} as const satisfies Messages;
