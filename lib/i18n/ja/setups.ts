import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/setups.ts, the words of the field in docs/translation.md. */
export const texts = {
  'setup.chair': '椅子',
  'setup.towel': '丸めたタオル',
  'setup.height': '机の高さ',
  'setup.mat': 'マット',
  'setup.shoes': '靴',
  'setups.title': '机まわり',
  'setups.text':
    '今使っているものはどれですか？ ひと続きは、始まったときに使っていたものと合わせて数えます。レポートで比べられます。',
  'setups.group': '今使っているもの',
  'setups.own': 'そのほか（好きな名前で）',
  'setups.add': '追加',
  'trial.title': '一つの変化を比べる',
  'trial.text':
    '一日の半分は使い、半分は使わずに過ごします。順番はくじで決めます。ほかはそのままにして、ひと続きに点数を付けてください。',
  'trial.setup': '比べるもの',
  'trial.posture': 'どの姿勢で',
  'trial.start': '比較を始める',
  'trial.end': '比較を終える',
  'trial.on': '比較中：{setup}、{posture}',
  'trial.morning.with': '午前：使います。',
  'trial.morning.without': '午前：使いません。',
  'trial.afternoon.with': '午後：使います。',
  'trial.afternoon.without': '午後：使いません。',
  'trial.use': '使っています',
  'trial.putAway': '片付けました',
  'trial.count': '点数を付けたひと続き：使って{on}回、使わずに{off}回（それぞれ{needed}回必要）。',
  'trial.tooFew': 'まだ回数が少なく、何とも言えません。',
  'trial.unclear': '今のところ、はっきりした違いはありません。',
  'trial.helps':
    '使うと、楽な時間が約{minutes}分長くなります。役に立っているようです（確かさ{sure}）。',
  'trial.last': '前回の比較',
} as const satisfies Messages;
