import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/data-in.ts, the words of the field in docs/translation.md. */
export const texts = {
  'in.title': '読み込み',
  'in.button': '読み込む',
  'in.note':
    'Deskpaceの書き出し（JSON）、またはほかの日記の痛みの点数（CSV）。何が変わるかを、変わる前に確かめられます。',
  'in.reading': 'ファイルを読んでいます。',
  'in.writing': '取り込んでいます。記録全体からプランを計算し直します。',
  'in.before': '読み込む前に：{name}',
  'in.made': '{date}に作成。',
  'in.mode': 'どう取り込むか',
  'in.merge': 'まだここにないものを追加する',
  'in.replace': '記録全体を置き換える',
  'in.settings': '設定も取り込む',
  'in.what': '変わること',
  'in.added': { other: '{count}件の記録が新しく加わります。' },
  'in.known': { other: '{count}件の記録はすでにあり、そのまま残ります。' },
  'in.removed': { other: '今ある{count}件の記録がなくなります。' },
  'in.day': '1日分が変わります：{range}。',
  'in.days': { other: '{range}のうち{count}日分が変わります。' },
  'in.settings.changed': { other: '{count}件の設定が変わります。' },
  'in.settings.left': {
    other: 'ファイルの設定のうち{count}件は、ここでは使えないか範囲の外なので取り込みません。',
  },
  'in.nothing': '何も変わりません。すべてすでにあります。',
  'in.accept.merge': '自分のデータに追加する',
  'in.accept.replace': '自分のデータを置き換える',
  'in.leave': 'やめておく',
  'outcome.merged': '取り込みました。プランとレポートにも反映されます。',
  'outcome.replaced': '記録はファイルのものに置き換わりました。',
  'outcome.undone': '取り消しました。その後の記録は残っています。',
  'outcome.forgotten': '取り消すための控えを消しました。',
  'outcome.nothing': '何も変わっていません。すべてすでにあります。',
  'outcome.newerData':
    '何も変わっていません。データはDeskpaceの新しいバージョンのものです。Deskpaceを更新してから、もう一度試してください。',
  'outcome.diskFull':
    '何も変わっていません。ディスクがいっぱいです。データは残っています。空きを作ってから、もう一度試してください。',
  'outcome.broken':
    '何も変わっていません。データを読み書きできませんでした。ページを読み込み直して、もう一度試してください。',
  'back.title': '最後の変更',
  'back.merged': { other: '{count}件の記録を読み込み、{date} {time}。' },
  'back.replaced': { other: 'ファイルで置き換え（{count}件の記録）、{date} {time}。' },
  'back.deleted': { other: 'すべて削除しました（記録 {count}件）、{date} {time}。' },
  'back.daysDeleted': { other: '日を削除しました（記録 {count}件）、{date} {time}。' },
  'back.until':
    '{date}の終わりまで取り消せます。一晩考える時間があります。その後は、なくなったものは元に戻せません。',
  'back.button': '取り消す',
  'back.forget': 'このまま確定する',
  'delete.title': '削除',
  'delete.note':
    '一部の日、またはすべての記録とプランと設定を削除します。先に書き出しておくと控えが残ります。',
  'delete.first': 'はじめの日',
  'delete.last': 'おわりの日',
  'delete.days': 'この期間を削除',
  'delete.days.sure': { other: '{range}を削除しますか？ 記録は{count}件です。' },
  'delete.days.yes': 'はい、削除する',
  'delete.days.done': '削除しました。残りの記録からプランを計算し直しました。',
  'delete.days.none': '{range}の記録はありません。',
  'delete.days.order': 'はじめの日がおわりの日より後です。入れ替えて選んでください。',
  'delete.button': 'すべて削除',
  'delete.sure': 'すべての記録とプランと設定を削除しますか？',
  'delete.yes': 'はい、すべて削除する',
  'delete.no': 'データを残す',
  'delete.done': 'すべて削除しました。Deskpaceは最初から始まります。',
  'bad.notTaken': '何も読み込みませんでした。{what}データは前のままです。',
  'bad.syntax':
    '{line}行目{column}文字目がJSONではありません。そこを直すか、もう一度書き出してください。',
  'bad.cut':
    'ファイルが{line}行目{column}文字目で途切れています。もう一度コピーするか書き出してください。',
  'bad.deep':
    '{line}行目{column}文字目の値の入れ子が、どの書き出しよりも深くなっています。Deskpaceの書き出しを選んでください。',
  'bad.many':
    '{line}行目{column}文字目で、値がどの書き出しよりも多くなっています。Deskpaceの書き出しを選んでください。',
  'bad.encoding':
    '{line}行目{column}文字目がUTF-8のテキストではありません。UTF-8で保存して、もう一度選んでください。',
  'bad.tooLarge':
    'ファイルが{megabytes} MBを超えています。20年分の記録より大きなものです。Deskpaceの書き出しを選んでください。',
  'bad.empty': 'ファイルが空です。もう一度コピーするか書き出してください。',
  'bad.notExport':
    'Deskpaceの書き出しではありません。最初の行に形式「deskpace」がありません。別のファイルを選んでください。',
  'bad.newer':
    'バージョン{version}の書き出しです。ここで使えるのは1です。まずDeskpaceを更新してください。',
  'bad.member': '先頭の「{name}」が書き出しの形と違います。もう一度書き出してください。',
  'bad.entry':
    '記録{number}（{line}行目）を読めません。「{field}」がないか範囲の外です。直すか、もう一度書き出してください。',
  'bad.unreadable': 'ファイルを開けませんでした。もう一度選んでください。',
} as const satisfies Messages;
