import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/data.ts, the words of the field in docs/translation.md. */
export const texts = {
  'data.title': 'بياناتك',
  'data.purpose': 'كلها على هذا الجهاز وحده. ولك أخذ نسخة منها متى شئت.',
  'data.report': 'العودة إلى التقرير',
  'data.exchange': 'تصدير',
  'data.exchange.note': 'يضم JSON كل شيء. ويُفتح CSV في جداول البيانات، وFHIR في برامج العيادات.',
  'data.json': 'تصدير JSON',
  'data.csv': 'تصدير CSV',
  'data.fhir': 'تصدير FHIR',
  'job.making': 'تجميع الملف جارٍ',
  'job.share': 'تم {share}',
  'job.stop': 'إيقاف',
  'job.stopped': 'توقف. لم يُنشأ ملف، ولم يتغير شيء.',
  'job.broken': 'تعذر إنشاء الملف. بياناتك محفوظة. يلزم إعادة تحميل الصفحة ثم المحاولة مرة أخرى.',
  'job.made': {
    zero: 'في مجلد التنزيلات: {count} ملف.',
    one: 'في مجلد التنزيلات: ملف واحد.',
    two: 'في مجلد التنزيلات: ملفان.',
    few: 'في مجلد التنزيلات: {count} ملفات.',
    many: 'في مجلد التنزيلات: {count} ملفًا.',
    other: 'في مجلد التنزيلات: {count} ملف.',
  },
  'job.again': 'حفظ مرة أخرى',
  'job.file': '{name}، {size}',
  'size.kb': '{count} ك.ب',
  'size.mb': '{count} م.ب',
} as const satisfies Messages;
