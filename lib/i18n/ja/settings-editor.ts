import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/settings-editor.ts, the words of the field in docs/translation.md. */
export const texts = {
  'settings.onlyChanged': '変更したものだけ（{count}）',
  'settings.noneChanged': '初期値と違うものはありません。',
  'settings.resetAll': 'すべて初期値に戻す',
  'settings.resetDone': 'すべての設定が初期値になりました',
  'settings.takeBack': '初期値に戻したのを取り消す',
  'settings.takenBack': '前の設定に戻しました',
  'settings.by.company': '会社が設定',
  'settings.by.you': 'ご自分で設定',
  'settings.asJson': 'JSONで表示',
  'settings.kept': '残してあるが使っていない値',
  'settings.kept.remove': '{key}を削除',
  'settings.kept.removed': '{key}：削除しました',
  'settings.kept.notANumber': '数ではありません。値は残し、初期値を使います。',
  'settings.kept.outOfRange':
    '{minimum}から{maximum}のあいだではありません。値は残し、初期値を使います。',
  'settings.kept.notHours': '一日の時間ではありません。値は残し、初期値を使います。',
  'settings.kept.elsewhere': 'これは別の場所で選ぶもので、ここでは変わりません。',
  'settings.json.name': '設定（JSON）',
  'settings.json.about':
    '初期値と違うものです。Ctrl+Sで保存します。誤った値や知らない値は残しますが、使いません。',
  'settings.json.save': '保存',
  'settings.json.discard': '変更を破棄',
  'settings.json.meanwhile':
    'このテキストを書き始めたあとに別の場所で変わった設定です。テキストで変えない限り、そのまま残ります：{keys}。',
  'settings.json.saved': '設定：保存しました',
  'settings.json.syntax':
    '保存していません：{line}行目{column}文字目がJSONではありません。入力した文字はそのままです。',
  'settings.json.notAnObject':
    '保存していません：全体が波かっこで囲まれた一つのオブジェクトである必要があります。入力した文字はそのままです。',
  'settings.json.at': '{line}行目、{key}：{what}',
  'topic.appearance.words': '外観 見た目',
  'topic.hours.words': '予定 勤務 週末 昼休み おやすみ 通知オフ',
  'topic.presence.words': '離席 無操作 ロック 音 音楽 動画 通話 マウス キーボード',
  'topic.breaks.words': '休み 昇降デスク 立ち机 運動 目立たない',
  'topic.comfort.words': '痛み 点数 しきい値 症状 尺度',
  'topic.first.words': '開始 基準 調整 見積もり',
  'topic.reviews.words': '進歩 増やす 伸ばす 週',
  'topic.rhythm.words': '通知 リマインダー アラーム 間隔 頻度 スヌーズ',
  'topic.flareUps.words': '不調 悪化 再発',
  'topic.evenness.words': 'やりすぎ 休みすぎ 平均',
  'topic.overdo.words': '例外 飛行機 会議 超える',
  'topic.trials.words': '実験 椅子 机 マット 比較',
  'topic.doses.words': '運動 回数 保持 セット',
  'topic.carry.words': '記憶 回復 持ち越し',
} as const satisfies Messages;
