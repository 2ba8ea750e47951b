import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/plan-file.ts, the words of the field in docs/translation.md. */
export const texts = {
  'planFile.title': '理学療法士から',
  'planFile.text':
    'プランは小さなファイルで届きます。始める長さ、伸ばす速さ、上限、ぶり返したときの対応が書かれています。受け入れる前に、すべての変更を確認できます。',
  'planFile.choose': 'プランのファイルを選ぶ',
  'planFile.save': 'このプランをファイルに保存',
  'planFile.save.text': '渡すため、または書き換えて戻すためです。',
  'planFile.preview': '受け入れる前に：{by}のプラン',
  'planFile.what': '項目',
  'planFile.now': '今',
  'planFile.then': '変更後',
  'planFile.same': '今のまま',
  'planFile.start.sitting': '座る時間の最初の長さ',
  'planFile.start.standing': '立つ時間の最初の長さ',
  'planFile.start.walking': '歩く時間の最初の長さ',
  'planFile.pack': '運動パック「{name}」が付いています：',
  'planFile.nothing': '今のプランと同じ内容です。',
  'planFile.accepted': '今から{by}のプランになります',
  'planFile.holds': '{day}から{by}のプランです。',
  'planFile.back': '取り消す',
  'planFile.back.done': 'プランを取り消しました。その後ご自分で変えた設定はそのままです。',
  'planFile.by.me': 'Deskpace',
  'planFile.fault.notAPlan':
    'プランではありません。formatは「deskpace-plan」である必要があります。',
  'planFile.fault.newer':
    'バージョン1ではないプランです。Deskpaceを更新するか、バージョン1を依頼してください。',
  'planFile.fault.tooLarge':
    '{kilobytes} kBを超えています。これほど大きなプランはありません。プランそのものを依頼してください。',
  'planFile.fault.empty':
    '始める長さ、増やし方、上限、ぶり返し、休憩、パックのどれも書かれていません。',
} as const satisfies Messages;
