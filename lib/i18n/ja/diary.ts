import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/diary.ts, the words of the field in docs/translation.md. */
export const texts = {
  'diary.before': '読み込む前に：{name}',
  'diary.note': '痛みの点数を、日付と時刻とともに取り込みます。メモやほかの列は取り込みません。',
  'diary.columns': 'どの列が何を表すか',
  'diary.day': '日付',
  'diary.time': '時刻',
  'diary.time.withDay': '日付の列にある、またはない',
  'diary.pain': '痛み',
  'diary.column': '{number}列目',
  'diary.most': 'その尺度での最大の痛み',
  'diary.order': '03/04のような日付の先頭は',
  'diary.order.dayFirst': '日',
  'diary.order.monthFirst': '月',
  'diary.order.open':
    '日と月のどちらが先か、ファイルからはわかりません。下の日付を確かめてください。',
  'diary.heading': '最初の行は列の名前',
  'diary.sample': '最初の行の読み取り方',
  'diary.row': '行',
  'diary.file': 'ファイルの内容',
  'diary.understood': '読み取った内容',
  'diary.rating': '{date} {time}：痛み {score}',
  'diary.none': '日付と痛みのある行がありません。ほかの列を選んでください。',
  'diary.ratings': { other: '痛みの点数 {count}件、{range}。' },
  'diary.known': { other: 'そのうち{count}件はすでにあります。' },
  'diary.allKnown': 'すべてすでにあります。何も変わりません。',
  'diary.noon': { other: '{count}件には時刻がなく、正午とします。' },
  'diary.rounded': { other: '{count}件を0から10の整数に丸めます。' },
  'diary.zone': '時刻は{zone}のものとします。',
  'diary.fault.noDay': {
    other: '{count}行を取り込みません（最初は{row}行目）：読める日付がありません。',
  },
  'diary.fault.noTime': {
    other: '{count}行を取り込みません（最初は{row}行目）：時刻が読めません。',
  },
  'diary.fault.future': { other: '{count}行を取り込みません（最初は{row}行目）：未来の日時です。' },
  'diary.fault.noScore': {
    other: '{count}行を取り込みません（最初は{row}行目）：痛みの数がありません。',
  },
  'diary.fault.outOfRange': {
    other: '{count}行を取り込みません（最初は{row}行目）：数が尺度の範囲にありません。',
  },
  'diary.accept': { other: '{count}件を追加' },
  'diary.bad.tooLarge': 'ファイルが{megabytes} MBを超えています。日記のCSVを選んでください。',
  'diary.bad.tooMany': '{rows}行を超えています。分けて、順に取り込んでください。',
  'diary.bad.empty': 'ファイルが空です。日記からもう一度書き出してください。',
  'diary.bad.noTable': 'CSVではありません。表計算ソフトや日記で、CSVとして保存してください。',
  'diary.bad.oneColumn':
    '列が1つしかありません。日付と痛みが、カンマ、セミコロン、タブのどれかで区切られている必要があります。',
  'diary.bad.quotes': '{row}行目の引用符が閉じていません。直してから、もう一度選んでください。',
} as const satisfies Messages;
