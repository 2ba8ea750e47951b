import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/popup-troubles.ts, the words of the field in docs/translation.md. */
export const texts = {
  'trouble.damaged':
    'تعذرت قراءة بعض السجلات. هي محفوظة، والبقية قيد الاستخدام. يمكن حفظها أو إصلاحها في «بياناتك» في التقرير.',
  'trouble.diskFull':
    'القرص ممتلئ: لم يُحفظ التغيير الأخير، وكل ما قبله محفوظ. يلزم إخلاء مساحة ثم إعادة التسجيل.',
  'trouble.storeBroken':
    'تعذر فتح قاعدة البيانات، وما فيها محفوظ. يلزم إغلاق نوافذ هذا المتصفح الأخرى ثم فتحه من جديد.',
  'trouble.newerData': 'بياناتك من إصدار أحدث، وقد تُركت كما هي. للمتابعة يلزم تحديث Deskpace.',
  'trouble.notificationsBlocked':
    'المتصفح لا يعرض إشعارات. التذكيرات تنتظر هنا وعلى الأيقونة. يمكن السماح بالإشعارات من إعدادات النظام.',
  'trouble.alarmRefused':
    'رفض المتصفح المؤقت. يستمر تسجيل الوقت، وقد تتأخر التذكيرات. يلزم إعادة تشغيل المتصفح.',
  'trouble.iconRefused':
    'لا يرسم المتصفح الأيقونة. يستمر تسجيل الوقت ويظهر هنا. يلزم إعادة تشغيل المتصفح.',
  'trouble.noWorker':
    'لم يستجب Deskpace. ما سُجل من قبل محفوظ. يمكن المحاولة مرة أخرى أو إعادة تشغيل المتصفح.',
  'trouble.backupFailed':
    'لم تُحفظ النسخة الأسبوعية. بياناتك محفوظة. السبب في «بياناتك» ضمن التقرير.',
} as const satisfies Messages;
