import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/data.ts, the words of the field in docs/translation.md. */
export const texts = {
  'data.title': '自分のデータ',
  'data.purpose': 'すべてこの端末の中だけにあります。いつでも控えを持ち出せます。',
  'data.report': 'レポートに戻る',
  'data.exchange': '書き出し',
  'data.exchange.note':
    'JSONにはすべてが入ります。CSVは表計算ソフトで、FHIRは医療用ソフトで開けます。',
  'data.json': 'JSONを書き出す',
  'data.csv': 'CSVを書き出す',
  'data.fhir': 'FHIRを書き出す',
  'job.making': 'ファイルを作っています',
  'job.share': '{share}完了',
  'job.stop': '中止',
  'job.stopped': '中止しました。ファイルは作られず、何も変わっていません。',
  'job.broken':
    'ファイルを作れませんでした。データは残っています。ページを読み込み直して、もう一度試してください。',
  'job.made': { other: '{count}個のファイルをダウンロードフォルダに保存しました。' },
  'job.again': 'もう一度保存',
  'job.file': '{name}、{size}',
  'size.kb': '{count} kB',
  'size.mb': '{count} MB',
} as const satisfies Messages;
