import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/settings-editor.ts, the words of the field in docs/translation.md. */
export const texts = {
  'settings.onlyChanged': 'المتغيّر فقط ({count})',
  'settings.noneChanged': 'لا شيء يختلف عن القيم الافتراضية.',
  'settings.resetAll': 'إعادة ضبط الكل',
  'settings.resetDone': 'كل الإعدادات على قيمها الافتراضية',
  'settings.takeBack': 'التراجع عن إعادة الضبط',
  'settings.takenBack': 'عادت الإعدادات السابقة',
  'settings.by.company': 'ضبطته شركتك',
  'settings.by.you': 'اختيارك',
  'settings.asJson': 'بصيغة JSON',
  'settings.kept': 'قيم محفوظة دون استخدام',
  'settings.kept.remove': 'إزالة {key}',
  'settings.kept.removed': '{key}: أُزيل',
  'settings.kept.notANumber': 'هذا ليس عددًا. القيمة باقية، وتُستخدم القيمة الافتراضية.',
  'settings.kept.outOfRange':
    'هذا ليس من {minimum} إلى {maximum}. القيمة باقية، وتُستخدم القيمة الافتراضية.',
  'settings.kept.notHours': 'هذه ليست ساعات يوم. القيمة باقية، وتُستخدم القيمة الافتراضية.',
  'settings.kept.elsewhere': 'يُختار هذا في مكان خاص به، ولا يتغيّر هنا.',
  'settings.json.name': 'الإعدادات بصيغة JSON',
  'settings.json.about':
    'ما يختلف عن القيم الافتراضية. الحفظ بـ Ctrl+S. القيم الخاطئة وغير المعروفة تبقى دون استخدام.',
  'settings.json.save': 'حفظ',
  'settings.json.discard': 'تجاهل التغييرات',
  'settings.json.meanwhile':
    'تغيّر في مكان آخر منذ بدء هذا النص، ويبقى كما هو ما لم يغيّره النص أيضًا: {keys}.',
  'settings.json.saved': 'الإعدادات: تم الحفظ',
  'settings.json.syntax': 'لم يُحفظ: السطر {line}، العمود {column} ليس JSON. يبقى النص كما هو.',
  'settings.json.notAnObject':
    'لم يُحفظ: يجب أن يكون النص كله كائنًا واحدًا بين قوسين معقوصين. يبقى النص كما هو.',
  'settings.json.at': 'السطر {line}، {key}: {what}',
  'topic.appearance.words': 'المظهر الشكل',
  'topic.hours.words': 'الجدول الدوام عطلة الأسبوع الغداء عدم الإزعاج صامت',
  'topic.presence.words': 'غائب خامل القفل الصوت الموسيقى الفيديو مكالمة الفأرة لوحة المفاتيح',
  'topic.breaks.words': 'راحة استراحة مكتب للوقوف تمرين هادئ',
  'topic.comfort.words': 'الألم التقييم العتبة الأعراض المقياس',
  'topic.first.words': 'البداية الأساس المعايرة التقدير',
  'topic.reviews.words': 'التقدم الزيادة النمو أسبوعي خطوة',
  'topic.rhythm.words': 'إشعار تنبيه منبه الفاصل التكرار تأجيل',
  'topic.flareUps.words': 'يوم سيئ انتكاسة أسوأ',
  'topic.evenness.words': 'إفراط راحة متوسط توازن',
  'topic.overdo.words': 'استثناء رحلة اجتماع تجاوز',
  'topic.trials.words': 'تجربة كرسي طاولة بساط مقارنة',
  'topic.doses.words': 'تمرين تكرار ثبات مجموعة',
  'topic.carry.words': 'الذاكرة التعافي الترحيل',
} as const satisfies Messages;
