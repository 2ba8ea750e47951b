import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/curves.ts, the words of the field in docs/translation.md. */
export const texts = {
  'curve.title': 'كم يبقى الأمر مريحًا',
  'curve.text':
    'من فتراتك المقيّمة نفسها. النطاق يبيّن ما لم يُحسم بعد: يضيق كلما زاد التسجيل، وليس وعدًا أبدًا.',
  'curve.finding': '{posture}: {share} من الفترات تزعج حتى الدقيقة {minutes}، ونصفها حتى {typical}',
  'curve.guess': '{posture}: تقدير أول، {share} حتى الدقيقة {minutes}، والنصف حتى {typical}',
  'curve.name': '{posture}: احتمال الانزعاج حسب دقيقة الفترة',
  'curve.alt':
    'خط صاعد مع نطاق. {posture}: {share} حتى الدقيقة {minutes}، والنصف حتى الدقيقة {typical}.',
  'curve.likely': 'الاحتمال',
  'curve.band': 'ثماني حالات من عشر',
  'curve.baseline': 'المدة الأساسية، {minutes} د',
  'curve.table': 'جدول: {posture} حسب الدقيقة',
  'curve.column.minute': 'الدقيقة',
  'curve.column.likely': 'الاحتمال',
  'curve.column.from': 'من',
  'curve.column.to': 'إلى',
} as const satisfies Messages;
