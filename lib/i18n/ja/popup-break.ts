import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/popup-break.ts, the words of the field in docs/translation.md. */
export const texts = {
  'break.group': '休憩',
  'break.walk': '自分のペースで歩く',
  'break.move': '体を動かす休憩',
  'break.left': '休憩：あと{count}分',
  'break.over.1': '休憩は終わりです。座るか立つか、しっくりくるほうで。',
  'break.over.2': '準備ができたら戻りましょう。もう少し休んでも大丈夫です。',
  'break.over.3': 'また落ち着くか、もうひと回りするか。',
  'break.over.4': 'いい休憩でしたね。次の姿勢を選んでください。',
  'break.over.5': 'よければ、そろそろ時間です。座る、立つ、まだ外にいる、どれでも。',
  'break.over.6': '新しい姿勢で再開しますか？ お任せします。',
  'break.over.7': 'おかえりなさい。座るか立つか、お好きなほうで。',
  'break.over.8': 'ゆっくり戻りましょう。よければ最初の数分は立って。',
  'break.end': '休憩を終える',
} as const satisfies Messages;
