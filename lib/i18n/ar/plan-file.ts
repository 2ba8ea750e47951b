import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/plan-file.ts, the words of the field in docs/translation.md. */
export const texts = {
  'planFile.title': 'من أخصائي العلاج الطبيعي',
  'planFile.text':
    'تصل الخطة في ملف صغير: من أين البداية، وبأي سرعة تكون الزيادة، وإلى أين، وما العمل في النوبة. ويظهر كل تغيير قبل القبول.',
  'planFile.choose': 'اختيار ملف خطة',
  'planFile.save': 'حفظ هذه الخطة في ملف',
  'planFile.save.text': 'لتسليمها، أو لتعديلها وإعادتها.',
  'planFile.preview': 'قبل القبول: خطة {by}',
  'planFile.what': 'البند',
  'planFile.now': 'الآن',
  'planFile.then': 'بعد ذلك',
  'planFile.same': 'كما الآن',
  'planFile.start.sitting': 'يبدأ الجلوس من',
  'planFile.start.standing': 'يبدأ الوقوف من',
  'planFile.start.walking': 'يبدأ المشي من',
  'planFile.pack': 'مع حزمة التمارين «{name}»:',
  'planFile.nothing': 'فيها ما في خطتك أصلًا.',
  'planFile.accepted': 'خطة {by} سارية من الآن',
  'planFile.holds': 'خطة {by} سارية منذ {day}.',
  'planFile.back': 'التراجع عنها',
  'planFile.back.done': 'تم التراجع عن الخطة. وما غيّرته بنفسك بعدها يبقى.',
  'planFile.by.me': 'Deskpace',
  'planFile.fault.notAPlan': 'ليس خطة. يجب أن يكون format هو «deskpace-plan».',
  'planFile.fault.newer': 'إنها خطة بإصدار غير 1. يلزم تحديث Deskpace، أو طلب الإصدار 1.',
  'planFile.fault.tooLarge':
    'أكبر من {kilobytes} ك.ب، ولا توجد خطة بهذا الحجم. يلزم طلب الخطة نفسها.',
  'planFile.fault.empty':
    'لا يقول شيئًا: لا بداية ولا خطوة ولا حد أعلى ولا نوبة ولا استراحة ولا حزمة.',
} as const satisfies Messages;
