import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/data-care.ts, the words of the field in docs/translation.md. */
export const texts = {
  'care.title': '保存されているもの',
  'care.counting': '数えています。',
  'care.entries': { other: '記録 {count}件' },
  'care.days': { other: '{count}日分' },
  'care.since': '{date}から',
  'care.none': '記録はまだありません。',
  'care.size': 'この端末で約{size}です（設定とプランを含む）。',
  'care.unread': {
    other: '読めないデータが{count}件あります。元の場所に残し、ほかはすべて使っています。',
  },
  'care.unread.save': 'ファイルに保存',
  'care.repair': '修復',
  'care.repair.note':
    '読めないデータを取り除き、読める記録はすべて残して、プランを計算し直します。',
  'care.repair.done': '修復しました。読める記録はすべて残っています。',
  'back.repaired': { other: '修復：{count}件のデータを取り除きました、{date} {time}。' },
  'backup.title': '毎週の控え',
  'backup.note':
    '週に1回、仕事中に、JSONの書き出しをダウンロードの「Deskpace」フォルダに保存します。ファイルを保存してよいか、最初にブラウザが確認します。',
  'backup.on': '毎週控えを保存する',
  'backup.off': '控えの保存をやめる',
  'backup.now': '今すぐ保存',
  'backup.saving': '控えを保存しています。',
  'backup.last': '最後の保存：{file}、{date}。',
  'backup.none': '最初の控えは、仕事中の数分以内に保存されます。',
  'backup.saved': '保存しました：{file}。',
  'backup.refused':
    'ブラウザにファイルの保存が許可されていないため、何も変わっていません。控えを残すには「許可」を選んでください。',
  'backup.stopped': '今後、控えは保存されません。保存済みの控えはダウンロードに残ります。',
  'backup.failed.notAllowed':
    '前回の控えは保存されませんでした。ブラウザにファイルの保存が許可されていません。データはそのまま残っています。下で許可するか、控えの保存をやめるかを選べます。',
  'backup.failed.notSaved':
    '前回の控えは保存されませんでした。ブラウザが中断したか、ディスクがいっぱいです。データはそのまま残っています。空きを作ってから、今すぐ保存してください。',
  'backup.allow': 'もう一度許可する',
} as const satisfies Messages;
