import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/workbench.ts, the words of the field in docs/translation.md. */
export const texts = {
  'workbench.title': '{view} – Deskpace',
  'workbench.views': '画面',
  'workbench.broken':
    '保存されているデータを読めませんでした。データは残っています。このブラウザのほかのウィンドウを閉じて、開き直してください。',
  'workbench.skip': '本文へ進む',
  'workbench.today': '今日',
  'workbench.plan': 'プラン',
  'workbench.report': 'レポート',
  'workbench.movements': '動き',
  'workbench.settings': '設定',
  'workbench.get-started': 'はじめに',
  'workbench.notLoaded':
    'この画面を読み込めませんでした。何も失われていません。ページを読み込み直すか、ブラウザを再起動してください。',
  'workbench.status': '状態',
  'status.sitting': { other: '座る {count}分' },
  'status.standing': { other: '立つ {count}分' },
  'status.walking': { other: '歩く {count}分' },
  'status.away': '離席中',
  'status.unsure': '姿勢は不確か',
  'status.limit': { other: '目安 {count}分' },
  'status.next': '次の切り替えは{time}ごろ',
  'status.due': 'そろそろ切り替えると楽です',
  'status.prompt': '声かけが待っています',
  'status.hours': '勤務時間外',
  'status.quiet.meeting': '{time}まで会議',
  'status.quiet.pause': '{time}まで静かにします',
  'status.overdo': '{time}まで長めのひと続き',
  'status.flareUp': 'ぶり返しプラン',
} as const satisfies Messages;
