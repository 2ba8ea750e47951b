import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/setups.ts, the words of the field in docs/translation.md. */
export const texts = {
  'setup.chair': 'كرسي',
  'setup.towel': 'منشفة ملفوفة',
  'setup.height': 'ارتفاع المكتب',
  'setup.mat': 'بساط',
  'setup.shoes': 'حذاء',
  'setups.title': 'التجهيزات',
  'setups.text':
    'أيٌّ من هذه مستخدم الآن؟ تُحسب الفترة بما كان مستخدمًا عند بدايتها. ويقارن التقرير بينها.',
  'setups.group': 'المستخدم الآن',
  'setups.own': 'شيء آخر، باسم من عندك',
  'setups.add': 'إضافة',
  'trial.title': 'مقارنة تغيير واحد',
  'trial.text':
    'نصف كل يوم به ونصفه بدونه، بترتيب تحدده القرعة. يبقى كل شيء آخر كما هو، مع تقييم فتراتك.',
  'trial.setup': 'ما يُقارن',
  'trial.posture': 'في أي وضعية',
  'trial.start': 'بدء المقارنة',
  'trial.end': 'إنهاء المقارنة',
  'trial.on': 'مقارنة: {setup}، {posture}',
  'trial.morning.with': 'هذا الصباح: مع التجهيز.',
  'trial.morning.without': 'هذا الصباح: دون التجهيز.',
  'trial.afternoon.with': 'بعد الظهر: مع التجهيز.',
  'trial.afternoon.without': 'بعد الظهر: دون التجهيز.',
  'trial.use': 'مستخدم الآن',
  'trial.putAway': 'وُضع جانبًا',
  'trial.count': 'الفترات المقيّمة حتى الآن: {on} به، و{off} بدونه، من {needed} لكل منهما.',
  'trial.tooFew': 'الفترات ما زالت قليلة للحكم.',
  'trial.unclear': 'لا فرق واضح حتى الآن.',
  'trial.helps': 'معه زاد الوقت المريح {minutes} د تقريبًا. يبدو أنه يساعد (بثقة {sure}).',
  'trial.last': 'المقارنة الأخيرة',
} as const satisfies Messages;
