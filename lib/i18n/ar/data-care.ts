import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/data-care.ts, the words of the field in docs/translation.md. */
export const texts = {
  'care.title': 'ما هو محفوظ',
  'care.counting': 'العد جارٍ.',
  'care.entries': {
    zero: '{count} إدخال',
    one: 'إدخال واحد',
    two: 'إدخالان',
    few: '{count} إدخالات',
    many: '{count} إدخالًا',
    other: '{count} إدخال',
  },
  'care.days': {
    zero: 'في {count} يوم',
    one: 'في يوم واحد',
    two: 'في يومين',
    few: 'في {count} أيام',
    many: 'في {count} يومًا',
    other: 'في {count} يوم',
  },
  'care.since': 'منذ {date}',
  'care.none': 'لا إدخال بعد.',
  'care.size': 'نحو {size} على هذا الجهاز، مع الإعدادات والخطة.',
  'care.unread': {
    zero: 'تعذرت قراءة: {count} سجل. تبقى في مكانها، وكل ما عداها قيد الاستخدام.',
    one: 'تعذرت قراءة سجل واحد. يبقى في مكانه، وكل ما عداه قيد الاستخدام.',
    two: 'تعذرت قراءة سجلين. يبقيان في مكانهما، وكل ما عداهما قيد الاستخدام.',
    few: 'تعذرت قراءة: {count} سجلات. تبقى في مكانها، وكل ما عداها قيد الاستخدام.',
    many: 'تعذرت قراءة: {count} سجلًا. تبقى في مكانها، وكل ما عداها قيد الاستخدام.',
    other: 'تعذرت قراءة: {count} سجل. تبقى في مكانها، وكل ما عداها قيد الاستخدام.',
  },
  'care.unread.save': 'حفظها في ملف',
  'care.repair': 'إصلاح',
  'care.repair.note': 'يُخرج ما تعذرت قراءته، ويُبقي كل إدخال مقروء، ويحسب الخطة من جديد.',
  'care.repair.done': 'تم الإصلاح. وبقي كل إدخال مقروء.',
  'back.repaired': {
    zero: 'إصلاح: أُخرج {count} سجل، {date} في {time}.',
    one: 'إصلاح: أُخرج سجل واحد، {date} في {time}.',
    two: 'إصلاح: أُخرج سجلان، {date} في {time}.',
    few: 'إصلاح: أُخرج {count} سجلات، {date} في {time}.',
    many: 'إصلاح: أُخرج {count} سجلًا، {date} في {time}.',
    other: 'إصلاح: أُخرج {count} سجل، {date} في {time}.',
  },
  'backup.title': 'نسخة أسبوعية',
  'backup.note':
    'مرة في الأسبوع، أثناء عملك، يُحفظ تصدير JSON في مجلد Deskpace ضمن تنزيلاتك. ويسألك المتصفح أولًا عن السماح بحفظ الملفات.',
  'backup.on': 'حفظ نسخة كل أسبوع',
  'backup.off': 'التوقف عن حفظ النسخ',
  'backup.now': 'حفظ نسخة الآن',
  'backup.saving': 'حفظ النسخة جارٍ.',
  'backup.last': 'آخر ما حُفظ: {file}، {date}.',
  'backup.none': 'تأتي النسخة الأولى في دقائق العمل القادمة.',
  'backup.saved': 'حُفظت: {file}.',
  'backup.refused':
    'لا يُسمح للمتصفح بحفظ الملفات، فلم يتغير شيء. للحصول على نسخ يلزم اختيار السماح.',
  'backup.stopped': 'لم تعد تُحفظ نسخ. وما حُفظ منها يبقى في تنزيلاتك.',
  'backup.failed.notAllowed':
    'لم تُحفظ النسخة الأخيرة: لا يُسمح للمتصفح بحفظ الملفات. بياناتك محفوظة. يمكن السماح أدناه، أو التوقف عن حفظ النسخ.',
  'backup.failed.notSaved':
    'لم تُحفظ النسخة الأخيرة: أوقفها المتصفح، أو القرص ممتلئ. بياناتك محفوظة. يلزم إخلاء مساحة ثم حفظ نسخة الآن.',
  'backup.allow': 'السماح من جديد',
} as const satisfies Messages;
