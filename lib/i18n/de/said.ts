import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/said.ts, the words of the field in docs/translation.md. */
export const texts = {
  'said.sitting': 'Sitzen',
  'said.standing': 'Stehen',
  'said.walking': 'Gehen',
  'said.firstBaseline': '{activity} ist vorerst etwa {to} Minuten angenehm. Das ist ein Anfang.',
  'said.observe': 'Wir lernen uns noch kennen: {activity}. {bouts} weitere Angaben dazu helfen.',
  'said.grow':
    'Letzte Woche war ruhig. {activity} wächst diese Woche von {from} auf {to} Minuten. Du kannst Nein sagen.',
  'said.holdFlareUp': 'Dein Plan für {activity} bleibt, wie er ist, während es sich legt.',
  'said.holdOverdo':
    'Diese Woche derselbe Plan für {activity}. Nach einem langen Stück tut eine ruhige Zeit gut.',
  'said.holdRed':
    'Diese Woche derselbe Plan für {activity}. Die letzten Tage wollten erst etwas Ruhe.',
  'said.holdReturn':
    'Diese Woche derselbe Plan für {activity}. Du bist auf dem Rückweg, in kleinen Schritten.',
  'said.holdAfterStepBack':
    'Diese Woche derselbe Plan für {activity}. Das leichtere Tempo bekommt seine Zeit.',
  'said.holdAbsence': 'Du warst einige Tage weg. {activity} geht weiter, wo es war.',
  'said.holdFewBouts':
    'Diese Woche derselbe Plan für {activity}. {bouts} weitere Angaben helfen zu sehen, ob es wachsen kann.',
  'said.holdMixed':
    'Diese Woche derselbe Plan für {activity}. Gleich zu bleiben gehört zum Wachsen.',
  'said.holdSteady':
    'Diese Woche derselbe Plan für {activity}. Er passt zu dem, was jetzt angenehm ist.',
  'said.holdCeiling':
    '{activity} ist jetzt angenehm genug. Ab hier bringt Abwechslung mehr als Länge.',
  'said.holdProven':
    'Diese Woche derselbe Plan für {activity}. Er wächst, sobald eine längere Phase angenehm war.',
  'said.stepBack':
    'Machen wir {activity} etwas leichter: {to} Minuten diese Woche. Bei vielen geht es unterwegs auf und ab.',
  'said.cap': '{activity} steht auf {to} Minuten, nah an den Phasen, die zuletzt angenehm waren.',
  'said.ceiling': '{activity} steht auf {to} Minuten. Ab hier bringt Abwechslung mehr als Länge.',
  'said.longFlareUp':
    'Diese schwere Zeit dauert. {activity} beginnt neu bei {to} Minuten, und wir schauen frisch hin.',
  'said.flareUpBegan':
    'Schlimmer als sonst? Das kommt vor und legt sich meist. Vorerst kürzere Phasen und sanfte Bewegungen.',
  'said.flareUpEnded':
    'Es scheint leichter zu werden. In kleinen Schritten geht es über einige Tage zurück.',
  'said.flareUpRung': 'Kleine Schritte zurück: {percent} Prozent deiner üblichen Phasen.',
  'said.flareUpDone': 'Zurück bei deinen üblichen Phasen.',
  'said.helpPage':
    'Es sind {days} Tage. Die Seite „Wann du Hilfe holen solltest“ ist vielleicht einen Blick wert.',
  'said.helpPerson':
    'Es sind {days} Tage. Ein Gespräch in Physiotherapie oder Arztpraxis könnte sich lohnen.',
  'said.longerBreaksBegan':
    'Jetzt weniger, längere Pausen: {minutes} Minuten gehen. Eine Änderung zu probieren kann helfen, oder Physiotherapie.',
  'said.longerBreaksEnded': 'Deine Phasen sind gewachsen. Pausen haben wieder ihre übliche Länge.',
  'said.fewerPrompts':
    'Viele Erinnerungen kamen ungelegen. Weniger davon, oder nenn die zwei Stunden, auf die es ankommt?',
  'said.boomBust': '{boom} lang, {bust} ruhig. Magst du es etwas verteilen?',
  'said.smallStep': 'Es war ruhig. Heute etwas Leichtes, vielleicht eine halbe Minute stehen?',
  'said.goodDay': 'Ein guter Tag. Etwas in Reserve zu behalten kann auch morgen gut machen.',
  'said.goal': 'Diese Woche: etwa {to} Minuten am Tag auf den Füßen, Stehen und Gehen zusammen.',
  'said.dose': '{item} war diese Woche angenehm und wächst einen Schritt. Du kannst Nein sagen.',
  'said.trialHelps':
    'Mit {setup} war es etwa {minutes} Minuten länger angenehm. Es scheint zu helfen.',
  'said.trialTooFew': 'Noch zu wenige Phasen, um zu sagen, was {setup} bewirkt.',
  'said.trialUnclear': 'Kein klarer Unterschied mit {setup}.',
  'said.trialOther':
    'Kein klarer Unterschied mit {setup}. Eine andere Idee ist vielleicht einen Versuch wert.',
  'said.personHeld': '{activity} bleibt bei {to} Minuten, wie du sagtest.',
  'said.personLowered': '{activity} geht auf {to} Minuten, wie du sagtest.',
  'said.personAccepted': '{activity}: {to} Minuten, abgemacht.',
  'said.personKnows': '{activity} beginnt bei {to} Minuten, nach dem, was du gesagt hast.',
  'said.personMeasures': '{activity} wird neu gemessen, ab {to} Minuten.',
} as const satisfies Messages;
