import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/said.ts, the words of the field in docs/translation.md. */
export const texts = {
  'said.sitting': '座る時間',
  'said.standing': '立つ時間',
  'said.walking': '歩く時間',
  'said.firstBaseline': '{activity}は、今は{to}分くらいが楽なようです。ここから始めます。',
  'said.observe':
    '{activity}について、まだ様子をつかんでいる途中です。あと{bouts}回の記録が助けになります。',
  'said.grow':
    '先週は安定していました。{activity}は、今週は{from}分から{to}分に伸びます。断ることもできます。',
  'said.holdFlareUp': '落ち着くまで、{activity}のプランはそのままにします。',
  'said.holdOverdo':
    '{activity}は、今週も同じプランです。長く続けたあとは、ゆっくりする時間も大切です。',
  'said.holdRed':
    '{activity}は、今週も同じプランです。ここ数日は、まず少し休むほうがよさそうでした。',
  'said.holdReturn': '{activity}は、今週も同じプランです。小さな一歩ずつ、戻っている途中です。',
  'said.holdAfterStepBack': '{activity}は、今週も同じプランです。楽なペースに時間をかけます。',
  'said.holdAbsence': '何日か離れていましたね。{activity}は、前のところから続けます。',
  'said.holdFewBouts':
    '{activity}は、今週も同じプランです。あと{bouts}回の記録があると、伸ばせるかどうかがわかります。',
  'said.holdMixed': '{activity}は、今週も同じプランです。保つことも、伸びる道の一部です。',
  'said.holdSteady': '{activity}は、今週も同じプランです。今、楽に過ごせる長さに合っています。',
  'said.holdCeiling': '{activity}は、もう十分に楽です。ここからは、長さより変化が役に立ちます。',
  'said.holdProven': '{activity}は、今週も同じプランです。長めのひと続きが楽に過ごせたら伸びます。',
  'said.stepBack':
    '{activity}を少し楽にしましょう。今週は{to}分です。上がったり下がったりしながら進む人がたくさんいます。',
  'said.cap': '{activity}は{to}分にします。最近楽だったひと続きに近い長さです。',
  'said.ceiling': '{activity}は{to}分にします。ここからは、長さより変化が役に立ちます。',
  'said.longFlareUp':
    'つらい時期がしばらく続いています。{activity}は{to}分から始め直し、新しく様子を見ます。',
  'said.flareUpBegan':
    'いつもよりつらいですか？ よくあることで、たいてい落ち着きます。しばらくは短めに、やさしい動きで。',
  'said.flareUpEnded': '楽になってきたようですね。数日かけて、小さな一歩ずつ戻ります。',
  'said.flareUpRung': '小さな一歩で戻ります：いつもの長さの{percent}パーセント。',
  'said.flareUpDone': 'いつもの長さに戻りました。',
  'said.helpPage': '{days}日になります。「相談の目安」のページを見てみるのもよさそうです。',
  'said.helpPerson': '{days}日になります。理学療法士や医師に相談してみる価値がありそうです。',
  'said.longerBreaksBegan':
    'これからは休憩を少なく、長めにします。歩く時間は{minutes}分です。何か一つ変えてみるか、理学療法士に相談するのもよいでしょう。',
  'said.longerBreaksEnded': 'ひと続きが伸びました。休憩はいつもの長さに戻ります。',
  'said.fewerPrompts':
    '都合の悪いときの声かけが多かったようです。減らしますか、それとも大事な2時間を決めますか？',
  'said.boomBust': '{boom}は長く、{bust}は静かでした。少し均してみますか？',
  'said.smallStep': '静かな日が続いています。今日は楽なことを一つ、たとえば30秒立ってみますか？',
  'said.goodDay': '調子のいい日ですね。少し余力を残すと、明日もいい日になりやすいです。',
  'said.goal': '今週の目標は、立つのと歩くのを合わせて1日{to}分くらいです。',
  'said.dose': '{item}は今週楽にできたので、一段増えます。断ることもできます。',
  'said.trialHelps':
    '{setup}を使うと、楽な時間が{minutes}分ほど長くなりました。役に立っているようです。',
  'said.trialTooFew': '{setup}の効果を言うには、まだ回数が足りません。',
  'said.trialUnclear': '{setup}では、はっきりした違いはありません。',
  'said.trialOther': '{setup}では、はっきりした違いはありません。別のことを試すのもよいでしょう。',
  'said.personHeld': '{activity}は、おっしゃるとおり{to}分のままです。',
  'said.personLowered': '{activity}は、おっしゃるとおり{to}分にします。',
  'said.personAccepted': '{activity}は{to}分に決まりました。',
  'said.personKnows': '{activity}は、教えていただいたとおり{to}分から始めます。',
  'said.personMeasures': '{activity}は、{to}分からもう一度測ります。',
} as const satisfies Messages;
