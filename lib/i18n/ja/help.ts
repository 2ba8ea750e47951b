import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/help.ts, the words of the field in docs/translation.md. */
export const texts = {
  'help.title': '相談の目安',
  'help.intro':
    '背中や腰の痛みはとてもよくあるもので、たいていは落ち着きます。ただ、いくつかのサインは、アプリではなく人に診てもらう必要があります。',
  'help.sameDay': 'その日のうちに、救急へ',
  'help.sameDay.text':
    '性器、肛門、太ももの内側のまわりに、しびれや感覚の変化が新しく出た。\n尿や便が出にくい、我慢できない、出たことに気づきにくい、ということが新しく起きた。\n性機能や性的な感覚が新しく変わった。\n両脚の力の入りにくさ、しびれ、痛みが新しく出た、または強くなっている。脚が思うように動かない。\nひどい転倒や事故のあと。\n胸の痛みがある。',
  'help.soon': '早めに、医師へ',
  'help.soon.text':
    '背中や腰の痛みに加えて、発熱、寒気、ひどい体調の悪さがある。\n理由もなく体重が減っている。\nがんにかかったことがあり、新しく背中や腰が痛む。\nどの姿勢でも楽にならない、または夜も含めて強くなり続ける痛み。\n新しいしこりや形の変化。\n骨が弱い、またはステロイドを長く使っていて、軽くぶつけた。\n片脚の力の入りにくさやしびれが進んでいる。',
  'help.chat': '理学療法士や医師に相談するとよいとき',
  'help.chat.text': '3週間ほどたっても落ち着かない。\n睡眠や仕事に支障がある。\n心配なことがある。',
  'help.country': '緊急番号の国',
  'help.country.none': '国を選ぶ',
  'help.country.saved': '国：保存しました',
  'help.number': '{numbers}に電話する',
  'help.number.or': '{first}、または{second}',
  'help.numbers':
    '一覧にありませんか？ ほとんどの携帯電話では112が使えます。番号はこの端末に保存しています。お住まいの地域の番号を確かめておいてください。',
  'help.pause': 'すべて休止する',
  'help.pause.text': '明日まで声かけをしません。時間は記録します。いつでも再開できます。',
  'help.paused': '{time}まで、すべて休止しています。',
  'help.resume': '再開する',
} as const satisfies Messages;
