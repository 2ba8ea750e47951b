import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/theme-file.ts, the words of the field in docs/translation.md. */
export const texts = {
  'theme.title': 'ファイルから読み込むVS Codeのテーマ',
  'theme.text':
    'VS Codeで「Developer: Generate Color Theme From Current Settings」を実行し、開いたものを保存して、そのファイルをここで選んでください。',
  'theme.choose': 'テーマのファイルを選ぶ',
  'theme.preview': '受け入れる前に：{name}',
  'theme.buildsOn':
    '「{file}」をもとにしていますが、ここにはありません。足りない色には{base}の色を使います。',
  'theme.hard': '読みにくいところ：{what}。',
  'theme.hard.one': '{what}（{ratio} : 1）',
  'theme.accepted': '{name}を使っています',
  'theme.stored': '読み込み済み：{name}',
  'theme.remove': 'テーマを削除',
  'theme.removed': '{name}：削除しました',
  'theme.fault.tooLarge':
    '{kilobytes} kBを超えています。これほど大きなテーマはありません。テーマそのものを選んでください。',
  'theme.fault.deep': '値の入れ子が深すぎます。VS Codeが書き出したままのテーマを選んでください。',
  'theme.fault.syntax':
    '{line}行目{column}文字目がコメント付きのJSONではありません。そこを直して、もう一度選んでください。',
  'theme.fault.notATheme':
    '{line}行目がVS Codeのテーマの形ではありません。「colors」は名前と色の一覧である必要があります。',
  'theme.fault.notAColor':
    '{line}行目の「{token}」が#1f1f1fのような色ではありません。そこを直して、もう一度選んでください。',
  'theme.fault.noColors': 'Deskpaceが使う色がありません。「colors」のあるテーマを選んでください。',
  'theme.sample.plain': '文章',
  'theme.sample.muted': '小さな注記',
  'theme.sample.link': 'リンク',
  'theme.sample.primary': '主なボタン',
  'theme.sample.secondary': 'ほかのボタン',
  'theme.sample.selected': '選んだ行',
  'theme.sample.status': 'ステータスバー',
} as const satisfies Messages;
