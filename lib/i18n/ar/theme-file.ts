import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/theme-file.ts, the words of the field in docs/translation.md. */
export const texts = {
  'theme.title': 'سمة VS Code من ملف',
  'theme.text':
    'في VS Code يُشغَّل «Developer: Generate Color Theme From Current Settings»، ويُحفظ ما يُفتح، ثم يُختار ذلك الملف هنا.',
  'theme.choose': 'اختيار ملف سمة',
  'theme.preview': 'قبل القبول: {name}',
  'theme.buildsOn': 'تعتمد على «{file}»، وهو ليس هنا. وما لا تذكره من ألوان يؤخذ من {base}.',
  'theme.hard': 'صعب القراءة فيها: {what}.',
  'theme.hard.one': '{what} ({ratio} : 1)',
  'theme.accepted': '{name} قيد الاستخدام',
  'theme.stored': 'المستوردة: {name}',
  'theme.remove': 'إزالة السمة',
  'theme.removed': '{name}: تمت الإزالة',
  'theme.fault.tooLarge':
    'أكبر من {kilobytes} ك.ب، ولا توجد سمة بهذا الحجم. يلزم اختيار السمة نفسها.',
  'theme.fault.deep': 'تتداخل قيمه بعمق زائد. يلزم اختيار سمة كما يكتبها VS Code.',
  'theme.fault.syntax':
    'السطر {line}، العمود {column} ليس JSON مع تعليقات. يلزم إصلاحه هناك واختيار الملف من جديد.',
  'theme.fault.notATheme':
    'السطر {line} ليس كما في سمة VS Code: يجب أن يكون «colors» قائمة أسماء وألوان.',
  'theme.fault.notAColor':
    'في السطر {line}، ليس «{token}» لونًا مثل #1f1f1f. يلزم إصلاحه هناك واختيار الملف من جديد.',
  'theme.fault.noColors': 'ليس فيه لون يستخدمه Deskpace. يلزم اختيار سمة فيها «colors».',
  'theme.sample.plain': 'نص',
  'theme.sample.muted': 'نص صغير',
  'theme.sample.link': 'رابط',
  'theme.sample.primary': 'الخيار الأول',
  'theme.sample.secondary': 'خيار آخر',
  'theme.sample.selected': 'سطر مختار',
  'theme.sample.status': 'شريط الحالة',
} as const satisfies Messages;
