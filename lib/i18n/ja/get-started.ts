import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/get-started.ts, the words of the field in docs/translation.md. */
export const texts = {
  'start.title': 'はじめに',
  'start.progress': '{count}ステップのうち{done}完了',
  'start.steps': 'ステップ',
  'start.mark': '完了にする：{step}',
  'start.done': '完了',
  'start.markDone': '完了にする',
  'start.markAll': 'すべて完了にする',
  'start.nextStep': '次のステップ',
  'start.saved': '保存しました',
  'start.purpose': 'これは何のためのものか',
  'start.purpose.text':
    '机で働く人が、座る・立つ・歩くを取り混ぜ、楽でいられる時間を伸ばすのを助けます。',
  'start.disclaimer':
    'このツールは、座る・立つ・歩くを取り混ぜ、何が楽かに気づくのを助けます。病気やけがの診断、治療、経過観察をするものではなく、医療の専門家の助言に代わるものでもありません。どうするかはご自分で決められます。合わないものは飛ばしてください。記録はこの端末に残ります。',
  'start.help': '相談の目安',
  'start.known': 'ご自分の限度について知っていること',
  'start.known.text':
    '知らなくても大丈夫です。測るのが普通で、1週間ほどかかります。いつもどおり過ごし、気になり始めたらキーを一つ押してください。',
  'start.known.measure': 'すべて測ってもらう',
  'start.hours': '勤務時間',
  'start.hours.text':
    '声かけはこの時間の中だけで表示します。それ以外は時間を記録するだけで、何も尋ねません。',
  'start.hours.saved': '勤務時間：保存しました',
  'start.notice': '通知を見てみる',
  'start.notice.text':
    '声かけは通知で届きます。画面は人の目に触れることがあるので、痛みのことは書きません。',
  'start.notice.send': '試しに通知を送る',
  'start.notice.sent': '試しの通知を送りました',
  'start.notice.question': '届きましたか？',
  'start.notice.came': '届いた',
  'start.notice.missing': '届かなかった',
  'start.notice.help':
    'それなら、途中で止められています。声かけはアイコンとポップアップで待っているので見られます。できること：',
  'start.notice.again': 'そのあと、もう一度試しに送ってください。',
  'start.notice.others': 'ほかのシステム',
  'system.windows': 'Windows',
  'system.mac': 'macOS',
  'system.linux': 'Linux',
  'system.chromeos': 'ChromeOS',
  'start.notice.windows':
    '「設定」、「システム」、「通知」を開きます。\n通知をオンにし、下の一覧でお使いのブラウザもオンにします。\n「応答不可」と「フォーカス」を確かめます。どちらも通知を止めます。',
  'start.notice.mac':
    '「システム設定」、「通知」を開き、一覧からお使いのブラウザを選びます。\n通知を許可し、バナーか通知パネルにします。\nメニューバーの「集中モード」を確かめます。画面の共有やミラーリング中も通知は止まります。',
  'start.notice.linux':
    'デスクトップの設定で「通知」を開き、お使いのブラウザを許可します。\n時計またはシステムのメニューで「通知をオフ」になっていないか確かめます。\n通知を表示するデスクトップがないと、通知は届きません。',
  'start.notice.chromeos':
    '「設定」、「アプリ」、「通知」を開き、お使いのブラウザを許可します。\n時計のメニューで「サイレント モード」を確かめます。',
  'start.notice.chromium':
    'ブラウザで：通知の設定を開きます。そこでもオフになっていることがあります。',
  'start.notice.firefox':
    'Firefoxで：「設定」、「プライバシーとセキュリティ」、「許可設定」、「通知」を開き、再起動するまで停止になっていないか確かめます。',
  'start.pin': 'アイコンを見えるところに',
  'start.pin.text':
    'アイコンは目安に近づくほど満ちていき、分を示します。ブラウザは新しいアイコンをパズルのピースの中にしまいます。',
  'start.pin.chromium':
    'ツールバーの端にあるパズルのピースを押します。\n一覧からDeskpaceを探します。\n横のピンを押します。',
  'start.pin.firefox':
    'ツールバーの端にあるパズルのピースを押します。\nDeskpaceの横の歯車を押します。\n「ツールバーにピン留め」を選びます。',
  'start.pin.done': 'アイコンはツールバーにあります。',
  'start.log': '姿勢を記録する',
  'start.log.text':
    '今はどの姿勢ですか？ 時計はここから数えます。これからはポップアップをひと押しするだけです。',
  'start.log.group': '姿勢',
  'start.all': 'すべて完了です。あとは使いながら慣れていきます。',
  'start.next': 'ここから：',
  'start.next.today': '今日を見る',
  'start.next.report': 'レポートを見る',
  'start.next.settings': 'すべての設定',
} as const satisfies Messages;
