import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/said.ts, the words of the field in docs/translation.md. */
export const texts = {
  'said.sitting': 'الجلوس',
  'said.standing': 'الوقوف',
  'said.walking': 'المشي',
  'said.firstBaseline': '{activity} مريح الآن حتى {to} د تقريبًا. هذه نقطة بداية.',
  'said.observe': 'ما زلنا نتعرف على {activity} لديك. عدد الملاحظات التي ستفيد: {bouts}.',
  'said.grow':
    'كان الأسبوع الماضي مستقرًا. {activity} يزيد من {from} إلى {to} د هذا الأسبوع. والرفض ممكن.',
  'said.holdFlareUp': 'تبقى خطة {activity} كما هي حتى تهدأ الأمور.',
  'said.holdOverdo': 'خطة {activity} نفسها هذا الأسبوع. بعد الوقت الطويل يحسن وقت هادئ.',
  'said.holdRed': 'خطة {activity} نفسها هذا الأسبوع. الأيام الأخيرة طلبت بعض الهدوء أولًا.',
  'said.holdReturn': 'خطة {activity} نفسها هذا الأسبوع. العودة جارية بخطوات صغيرة.',
  'said.holdAfterStepBack': 'خطة {activity} نفسها هذا الأسبوع. الإيقاع الأسهل يأخذ وقته.',
  'said.holdAbsence': 'كان هناك غياب لبعض الأيام. {activity} يستمر من حيث كان.',
  'said.holdFewBouts':
    'خطة {activity} نفسها هذا الأسبوع. لمعرفة إمكان الزيادة تفيد ملاحظات أخرى، عددها {bouts}.',
  'said.holdMixed': 'خطة {activity} نفسها هذا الأسبوع. الثبات جزء من التقدم.',
  'said.holdSteady': 'خطة {activity} نفسها هذا الأسبوع. فهي تناسب ما هو مريح الآن.',
  'said.holdCeiling': '{activity} مريح بما يكفي الآن. من هنا يفيد التنويع أكثر من الطول.',
  'said.holdProven': 'خطة {activity} نفسها هذا الأسبوع. تزيد بعد فترة أطول تمر بارتياح.',
  'said.stepBack':
    'لنجعل {activity} أسهل قليلًا: {to} د هذا الأسبوع. كثيرون يصعدون ويهبطون في الطريق.',
  'said.cap': 'ضُبط {activity} على {to} د، قريبًا من الفترات المريحة الأخيرة.',
  'said.ceiling': 'ضُبط {activity} على {to} د. من هنا يفيد التنويع أكثر من الطول.',
  'said.longFlareUp':
    'طال هذا الوقت الصعب قليلًا. {activity} يبدأ من جديد من {to} د، وننظر من جديد.',
  'said.flareUpBegan':
    'الألم أشد من المعتاد؟ يحدث هذا، وغالبًا ما يهدأ. فترات أقصر وحركات لطيفة الآن.',
  'said.flareUpEnded': 'يبدو أن الأمر يخف. نعود بخطوات صغيرة على مدى أيام.',
  'said.flareUpRung': 'خطوات عودة صغيرة: {percent} بالمئة من فتراتك المعتادة.',
  'said.flareUpDone': 'عودة إلى فتراتك المعتادة.',
  'said.helpPage': 'عدد الأيام حتى الآن: {days}. قد تفيد نظرة على صفحة «متى تُطلب المساعدة».',
  'said.helpPerson': 'عدد الأيام حتى الآن: {days}. قد يفيد حديث مع أخصائي علاج طبيعي أو طبيب.',
  'said.longerBreaksBegan':
    'استراحات أقل وأطول الآن: {minutes} د من المشي. قد تفيد تجربة تغيير واحد، أو أخصائي علاج طبيعي.',
  'said.longerBreaksEnded': 'زادت فتراتك. تعود الاستراحات إلى طولها المعتاد.',
  'said.fewerPrompts': 'جاءت تذكيرات كثيرة في وقت غير مناسب. عدد أقل، أم تحديد الساعتين المهمتين؟',
  'said.boomBust': 'كان {boom} طويلًا، و{bust} هادئًا. ما رأيك في توزيع الأمر قليلًا؟',
  'said.smallStep': 'كانت الأيام هادئة. شيء سهل اليوم، مثل نصف دقيقة من الوقوف؟',
  'said.goodDay': 'يوم جيد. والاحتفاظ بشيء من الطاقة قد يجعل الغد جيدًا أيضًا.',
  'said.goal': 'هذا الأسبوع: قرابة {to} د في اليوم على القدمين، وقوفًا ومشيًا معًا.',
  'said.dose': '{item}: مر هذا الأسبوع بارتياح، فيزيد خطوة. والرفض ممكن.',
  'said.trialHelps': 'مع {setup} زاد الوقت المريح {minutes} د تقريبًا. يبدو أنه يساعد.',
  'said.trialTooFew': 'الفترات ما زالت قليلة للحكم على {setup}.',
  'said.trialUnclear': 'لا فرق واضح مع {setup}.',
  'said.trialOther': 'لا فرق واضح مع {setup}. قد تستحق فكرة أخرى التجربة.',
  'said.personHeld': 'يبقى {activity} عند {to} د، كما طلبت.',
  'said.personLowered': 'ينزل {activity} إلى {to} د، كما طلبت.',
  'said.personAccepted': '{activity}: {to} د، اتفقنا.',
  'said.personKnows': 'يبدأ {activity} من {to} د، حسب ما ذكرت.',
  'said.personMeasures': 'يُقاس {activity} من جديد، بدءًا من {to} د.',
} as const satisfies Messages;
