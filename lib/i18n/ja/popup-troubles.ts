import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/popup-troubles.ts, the words of the field in docs/translation.md. */
export const texts = {
  'trouble.damaged':
    '読めない記録がいくつかあります。そのまま残し、ほかの記録を使っています。レポートの「自分のデータ」で保存や修復ができます。',
  'trouble.diskFull':
    'ディスクがいっぱいで、最後の変更を保存できませんでした。それより前は残っています。空きを作ってから、もう一度記録してください。',
  'trouble.storeBroken':
    'データベースを開けません。中身は残っています。このブラウザのほかのウィンドウを閉じて、開き直してください。',
  'trouble.newerData':
    'データは新しいバージョンのものです。手を付けずに残しています。続けるにはDeskpaceを更新してください。',
  'trouble.notificationsBlocked':
    'ブラウザが通知を表示しません。声かけはここと、アイコンの上で待っています。システムの設定で通知を許可してください。',
  'trouble.alarmRefused':
    'ブラウザがタイマーを受け付けませんでした。時間は記録しますが、声かけが遅れるかもしれません。ブラウザを再起動してください。',
  'trouble.iconRefused':
    'ブラウザがアイコンを描きません。時間は記録され、ここに表示されます。ブラウザを再起動してください。',
  'trouble.noWorker':
    'Deskpaceから応答がありません。それまでの記録は残っています。もう一度試すか、ブラウザを再起動してください。',
  'trouble.backupFailed':
    '毎週の控えを保存できませんでした。データはそのまま残っています。理由はレポートの「自分のデータ」で確かめられます。',
} as const satisfies Messages;
