import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/curves.ts, the words of the field in docs/translation.md. */
export const texts = {
  'curve.title': 'どれくらい楽でいられるか',
  'curve.text':
    'ご自分で点数を付けたひと続きから求めています。帯はまだわからない幅です。記録が増えると狭くなりますが、約束ではありません。',
  'curve.finding':
    '{posture}：ひと続きの{share}が{minutes}分までに、半分が{typical}分までに気になる',
  'curve.guess': '{posture}：最初の見積もり、{minutes}分までに{share}、{typical}分までに半分',
  'curve.name': '{posture}：何分で気になり始めやすいか',
  'curve.alt': '帯のある右上がりの線。{posture}：{minutes}分までに{share}、{typical}分までに半分。',
  'curve.likely': '起こりやすさ',
  'curve.band': '10のうち8はこの範囲',
  'curve.baseline': '基準時間 {minutes}分',
  'curve.table': '表：{posture}、分ごと',
  'curve.column.minute': '分',
  'curve.column.likely': '起こりやすさ',
  'curve.column.from': '下限',
  'curve.column.to': '上限',
} as const satisfies Messages;
