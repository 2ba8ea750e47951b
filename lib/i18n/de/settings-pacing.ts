import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/settings-pacing.ts, the words of the field in docs/translation.md. */
export const texts = {
  'pacing.eventRise.title': 'Anstieg, der zählt',
  'pacing.eventRise.description':
    'Ein um so viel höherer Wert innerhalb einer Phase zählt als Unbehagen.',
  'pacing.eventLevel.title': 'Wert, der zählt',
  'pacing.eventLevel.description': 'Ein Wert ab hier zählt als Unbehagen, was auch davor war.',
  'pacing.greenTop.title': 'Weitermachen bis',
  'pacing.greenTop.description': 'Bis zu diesem Wert geht eine Phase weiter wie sie ist.',
  'pacing.amberTop.title': 'Haltung wechseln bis',
  'pacing.amberTop.description':
    'Bis zu diesem Wert genügt jetzt ein Haltungswechsel; darüber hält der Plan einige Tage.',
  'pacing.redRestDays.title': 'Halten nach hohem Wert',
  'pacing.redRestDays.description': 'So lange wächst nach einem hohen Wert nichts.',
  'pacing.sorenessMinutes.title': 'Normales Ziehen',
  'pacing.sorenessMinutes.description':
    'Ein Ziehen, das sich so schnell nach einer Phase legt, zählt nicht.',
  'pacing.risk.title': 'Phasen, die stören dürfen',
  'pacing.risk.description':
    'Der Anteil der Phasen, in denen Unbehagen vor der Basiszeit kommen darf; weniger ist vorsichtiger.',
  'pacing.shape.title': 'Form der Schätzung',
  'pacing.shape.description': 'Wie ähnlich Phasen einander gelten: höher heißt ähnlicher.',
  'pacing.averageShapes.title': 'Über Formen mitteln',
  'pacing.averageShapes.description':
    'Mehrere Formen zugleich verwenden; das braucht viele Phasen.',
  'pacing.guessSitting.title': 'Erste Schätzung fürs Sitzen',
  'pacing.guessSitting.description':
    'Minuten, bis Sitzen stört, bis deine eigenen Phasen es sagen.',
  'pacing.guessStanding.title': 'Erste Schätzung fürs Stehen',
  'pacing.guessStanding.description':
    'Minuten, bis Stehen stört, bis deine eigenen Phasen es sagen.',
  'pacing.guessWalking.title': 'Erste Schätzung fürs Gehen',
  'pacing.guessWalking.description': 'Minuten, bis Gehen stört, bis deine eigenen Phasen es sagen.',
  'pacing.guessShare.title': 'Verwendeter Teil der Schätzung',
  'pacing.guessShare.description':
    'Eine Schätzung wird auf diesen Teil gekürzt, um leicht anzufangen.',
  'pacing.halfLifeDays.title': 'Phasen verblassen in',
  'pacing.halfLifeDays.description': 'Nach dieser Zeit zählt eine Phase halb.',
  'pacing.provisionalShare.title': 'Anfang beim Messen',
  'pacing.provisionalShare.description':
    'Solange eine Haltung gemessen wird, ist ihre Basiszeit dieser Teil der Schätzung.',
  'pacing.firstBouts.title': 'Phasen für eine erste Basiszeit',
  'pacing.firstBouts.description':
    'So viele bewertete Phasen braucht eine Haltung für eine eigene Basiszeit.',
  'pacing.firstDays.title': 'Tage für eine erste Basiszeit',
  'pacing.firstDays.description': 'Sie stammen aus mindestens so vielen Tagen.',
  'pacing.stretchShare.title': 'Höchstens über dem Angenehmen',
  'pacing.stretchShare.description':
    'Eine Basiszeit bleibt unter der längsten angenehmen Phase zweier Wochen mal diesem Wert.',
  'pacing.reviewDays.title': 'Zeit zwischen Rückblicken',
  'pacing.reviewDays.description': 'Basiszeiten ändern sich in Rückblicken und sonst nie.',
  'pacing.growthPercent.title': 'Schritt nach oben, Anteil',
  'pacing.growthPercent.description':
    'Ein Schritt nach oben gibt einer Basiszeit höchstens so viel dazu.',
  'pacing.growthMinutes.title': 'Schritt nach oben, Minuten',
  'pacing.growthMinutes.description': 'Ein Schritt nach oben gibt höchstens so viele Minuten dazu.',
  'pacing.growthBouts.title': 'Phasen für einen Schritt nach oben',
  'pacing.growthBouts.description':
    'So viele bewertete Phasen in fünf Arbeitstagen braucht das Wachsen.',
  'pacing.growthEventShare.title': 'Unbehagen, mit dem es noch wächst',
  'pacing.growthEventShare.description':
    'Eine Basiszeit darf wachsen, solange höchstens dieser Anteil der Phasen störte.',
  'pacing.absenceDays.title': 'So lange weg hält',
  'pacing.absenceDays.description': 'Nach so vielen Arbeitstagen weg ändert ein Rückblick nichts.',
  'pacing.stepBackEventShare.title': 'Unbehagen für einen Schritt zurück',
  'pacing.stepBackEventShare.description':
    'Störte mehr als dieser Anteil der Phasen, geht der Rückblick einen Schritt zurück.',
  'pacing.stepBackPercent.title': 'Schritt zurück',
  'pacing.stepBackPercent.description':
    'Ein Schritt zurück nimmt einer Basiszeit höchstens so viel.',
  'pacing.hardDayRise.title': 'Ein schwerer Tag',
  'pacing.hardDayRise.description':
    'Ein Tag, der so weit über deinem üblichen Wert liegt, ist ein schwerer.',
  'pacing.ceilingSitting.title': 'Längste Basiszeit im Sitzen',
  'pacing.ceilingSitting.description': 'Ab hier bringt Abwechslung mehr als Länge.',
  'pacing.ceilingStanding.title': 'Längste Basiszeit im Stehen',
  'pacing.ceilingStanding.description': 'Ab hier bringt Abwechslung mehr als Länge.',
  'pacing.rhythmSitting.title': 'Rhythmus des Sitzens',
  'pacing.rhythmSitting.description':
    'Solange Sitzen gemessen wird, kommen Erinnerungen spätestens nach dieser Zeit.',
  'pacing.rhythmStanding.title': 'Rhythmus des Stehens',
  'pacing.rhythmStanding.description':
    'Solange Stehen gemessen wird, kommen Erinnerungen spätestens nach dieser Zeit.',
  'pacing.standingStart.title': 'Erstes Stehen',
  'pacing.standingStart.description': 'Wer mit Stehen neu anfängt, beginnt mit dieser Länge.',
  'pacing.breakMinutes.title': 'Länge der Pause',
  'pacing.breakMinutes.description':
    'Wie lange ein Spaziergang oder eine Bewegungspause dauert, bevor die Arbeit weitergeht.',
  'pacing.walkShare.title': 'Pausen, die Spaziergänge sind',
  'pacing.walkShare.description':
    'Der Anteil der Pausen, für die ein Spaziergang vorgeschlagen wird.',
  'pacing.shiftHint.title': 'Kleiner Wink auf halbem Weg',
  'pacing.shiftHint.description':
    'Beim halben Limit deutet das Symbol eine kleine Verlagerung an, ohne Erinnerung.',
  'pacing.promptsPerHour.title': 'Höchstens Erinnerungen pro Stunde',
  'pacing.promptsPerHour.description': 'Mehr Erinnerungen als diese kommen in einer Stunde nicht.',
  'pacing.promptsPerDay.title': 'Höchstens Erinnerungen am Tag',
  'pacing.promptsPerDay.description': 'Mehr Erinnerungen als diese kommen an einem Tag nicht.',
  'pacing.spacingMinutes.title': 'Zeit zwischen Erinnerungen',
  'pacing.spacingMinutes.description': 'Zwei Erinnerungen liegen mindestens so weit auseinander.',
  'pacing.reminderMinutes.title': 'Zweites Erscheinen',
  'pacing.reminderMinutes.description':
    'Eine Erinnerung ohne Antwort erscheint nach dieser Zeit noch einmal.',
  'pacing.waitMinutes.title': 'Auf eine Lücke warten',
  'pacing.waitMinutes.description':
    'Eine Erinnerung wartet höchstens so lange auf eine Lücke in der Arbeit.',
  'pacing.latestShare.title': 'Späteste Erinnerung',
  'pacing.latestShare.description':
    'Eine Erinnerung kommt spätestens beim so Vielfachen der Basiszeit.',
  'pacing.acceptedShare.title': 'Wenige Erinnerungen befolgt',
  'pacing.acceptedShare.description':
    'Wird an drei Arbeitstagen weniger als dieser Anteil befolgt, werden es weniger.',
  'pacing.longerRhythmMinutes.title': 'Weniger Erinnerungen, um',
  'pacing.longerRhythmMinutes.description':
    'Um so viele Minuten wächst der Rhythmus, wenn wenige befolgt werden.',
  'pacing.shortBaseline.title': 'Kurze Basiszeit',
  'pacing.shortBaseline.description': 'Darunter werden Pausen seltener und länger.',
  'pacing.longerBreakMinutes.title': 'Längere Pause',
  'pacing.longerBreakMinutes.description': 'Wie lange eine solche längere Pause dauert.',
  'pacing.boutQuestionsPerDay.title': 'Fragen am Tag',
  'pacing.boutQuestionsPerDay.description':
    'Höchstens so viele Fragen am Tag nach einer Phase; überspringen ist immer in Ordnung.',
  'pacing.silenceMayCount.title': 'Schweigen darf gut heißen',
  'pacing.silenceMayCount.description':
    'Phasen ohne ein Wort zählen, sobald bekannt ist, dass du Unbehagen meldest.',
  'pacing.usualPain.title': 'Üblicher Wert',
  'pacing.usualPain.description': 'Dein üblicher Wert, bis fünf Tage bewertet sind.',
  'pacing.flareUpRise.title': 'Schub, über üblich',
  'pacing.flareUpRise.description':
    'Ein Wert so weit über deinem üblichen kann einen Schub beginnen.',
  'pacing.flareUpLevel.title': 'Schub, ab',
  'pacing.flareUpLevel.description': 'Ein Schub beginnt mindestens bei diesem Wert.',
  'pacing.flareUpHours.title': 'Schub, für',
  'pacing.flareUpHours.description': 'So lange hält er mindestens an, bevor er zählt.',
  'pacing.flareUpShare.title': 'Phasen während eines Schubs',
  'pacing.flareUpShare.description':
    'Während eines Schubs dauern Phasen diesen Teil ihrer üblichen Länge.',
  'pacing.flareUpWalkMinutes.title': 'Gehen während eines Schubs',
  'pacing.flareUpWalkMinutes.description':
    'Nach dieser Zeit wird ein kurzer Spaziergang vorgeschlagen.',
  'pacing.calmHours.title': 'Gelegt seit',
  'pacing.calmHours.description': 'Zwei ruhige Werte in diesem Abstand beenden einen Schub.',
  'pacing.returnDays.title': 'Rückweg',
  'pacing.returnDays.description':
    'So viele Arbeitstage bringen Phasen zu ihrer üblichen Länge zurück.',
  'pacing.longFlareUpDays.title': 'Ein langer Schub',
  'pacing.longFlareUpDays.description':
    'Nach dieser Zeit beginnen Basiszeiten etwas niedriger neu.',
  'pacing.veryLongFlareUpDays.title': 'Ein sehr langer Schub',
  'pacing.veryLongFlareUpDays.description':
    'Nach dieser Zeit wird ein Gespräch mit einer Fachperson vorgeschlagen.',
  'pacing.overdoRatio.title': 'Eine lange Phase',
  'pacing.overdoRatio.description':
    'Eine Phase vom so Vielfachen der Basiszeit macht einen langen Tag.',
  'pacing.overdoSum.title': 'Ein langer Tag',
  'pacing.overdoSum.description':
    'So viel Zeit über den Basiszeiten, alles zusammen, macht einen langen Tag.',
  'pacing.quietDayShare.title': 'Ein ruhiger Tag',
  'pacing.quietDayShare.description':
    'Ein Tag mit weniger als diesem Anteil deiner üblichen Zeit in Haltungen ist ein ruhiger.',
  'pacing.boomBustPairs.title': 'Lange und ruhige Tage im Wechsel',
  'pacing.boomBustPairs.description': 'So viele Paare in zwei Wochen sind ein Wort wert.',
  'pacing.smallStepDays.title': 'Tage, an denen mehr ginge',
  'pacing.smallStepDays.description':
    'Nach so vielen angenehmen Tagen weit unter der Basiszeit wird ein kleiner Schritt angeboten.',
  'pacing.smallStepShare.title': 'Weit unter der Basiszeit',
  'pacing.smallStepShare.description':
    'Phasen unter diesem Teil der Basiszeit liegen weit darunter.',
  'pacing.goodDayBrake.title': 'Ein Wort an guten Tagen',
  'pacing.goodDayBrake.description':
    'An einem guten Tag vorschlagen, etwas in Reserve zu behalten.',
  'pacing.goodDayShare.title': 'Wann es gesagt wird',
  'pacing.goodDayShare.description':
    'Wenn eine Phase an einem guten Tag das so Vielfache der Basiszeit überschreitet.',
  'pacing.overdoRestHours.title': 'Ruhe nach einer längeren Phase',
  'pacing.overdoRestHours.description':
    'So lange wächst nach einer geplanten längeren Phase nichts.',
  'pacing.afterOverdoShare.title': 'Phasen nach einer längeren Phase',
  'pacing.afterOverdoShare.description':
    'Für den Rest des Tages dauern Phasen diesen Teil ihrer üblichen Länge.',
  'pacing.overdoShiftMinutes.title': 'Verlagern in einer längeren Phase',
  'pacing.overdoShiftMinutes.description':
    'Wie oft du dich in einer geplanten längeren Phase umsetzt.',
  'pacing.overdoRiseMinutes.title': 'Aufstehen in einer längeren Phase',
  'pacing.overdoRiseMinutes.description':
    'Wie oft du in einer geplanten längeren Phase aufstehst, wo es geht.',
  'pacing.trialBouts.title': 'Phasen zum Vergleichen',
  'pacing.trialBouts.description':
    'So viele Phasen mit und ohne eine Ausstattung, bevor sie beurteilt wird.',
  'pacing.trialStop.title': 'Höchstens Phasen',
  'pacing.trialStop.description': 'Nach so vielen Phasen endet ein Versuch.',
  'pacing.trialSure.title': 'Wie sicher',
  'pacing.trialSure.description':
    'Eine Ausstattung scheint zu helfen, wenn es so wahrscheinlich ist.',
  'pacing.trialRatio.title': 'Ein Unterschied, der zählt',
  'pacing.trialRatio.description': 'Die Ausstattung macht Phasen mindestens so viele Male so lang.',
  'pacing.doseShare.title': 'Erster Umfang',
  'pacing.doseShare.description': 'Eine Bewegung beginnt mit diesem Teil dessen, was angenehm ist.',
  'pacing.doseRepsStep.title': 'Wiederholungen dazu',
  'pacing.doseRepsStep.description': 'Ein Umfang wächst um so viele Wiederholungen.',
  'pacing.doseSecondsStep.title': 'Sekunden dazu',
  'pacing.doseSecondsStep.description': 'Ein Halten wächst um so viele Sekunden.',
  'pacing.doseRepsLimit.title': 'Höchstens Wiederholungen',
  'pacing.doseRepsLimit.description': 'Ab hier übernimmt die nächste Variante.',
  'pacing.doseSecondsLimit.title': 'Längstes Halten',
  'pacing.doseSecondsLimit.description': 'Ab hier übernimmt die nächste Variante.',
  'pacing.goalMinutes.title': 'Zeit auf den Füßen, zuerst',
  'pacing.goalMinutes.description': 'Das Tagesziel wächst bis hierhin.',
  'pacing.laterGoalMinutes.title': 'Zeit auf den Füßen, später',
  'pacing.laterGoalMinutes.description': 'Ist das üblich, wächst es bis hierhin.',
  'pacing.goalGrowthPercent.title': 'Ziel wächst um',
  'pacing.goalGrowthPercent.description': 'Das Tagesziel wächst so viel in der Woche.',
  'pacing.carryOver.title': 'Phasen hinterlassen eine Spur',
  'pacing.carryOver.description': 'Was die Phasen davor hinterlassen haben, zählt in der nächsten.',
  'pacing.restWalking.title': 'Erholen durch Gehen',
  'pacing.restWalking.description':
    'So viele Minuten Gehen halbieren, was eine Haltung hinterlassen hat.',
  'pacing.restElsewhere.title': 'Erholen anderswo',
  'pacing.restElsewhere.description': 'So viele Minuten in einer anderen Haltung tun dasselbe.',
  'pacing.soreRest.title': 'Erholen, wenn es stört',
  'pacing.soreRest.description':
    'Wo eine Haltung gestört hat, dauert das Erholen so viele Male so lang.',
  'pacing.believeOnsets.title': 'Deinen Zeichen glauben',
  'pacing.believeOnsets.description':
    'Sobald du angibst, wann Unbehagen beginnt, ist ein Wert allein kein Zeichen dafür.',
  'pacing.rhythmFollows.title': 'Rhythmus folgt der Basiszeit',
  'pacing.rhythmFollows.description': 'Ist eine Haltung gemessen, ist ihre Basiszeit ihr Rhythmus.',
  'pacing.heedStretch.title': 'Erinnerungen folgen dir',
  'pacing.heedStretch.description':
    'Wo wenige Erinnerungen befolgt werden, kommen sie später; 0 lässt sie, wie sie sind.',
  'pacing.observeInFlareUp.title': 'Messen während eines Schubs',
  'pacing.observeInFlareUp.description':
    'Eine Haltung, die noch gemessen wird, wird auch während eines Schubs gemessen, wächst aber nicht.',
  'pacing.steadyHalfLifeDays.title': 'Beständige Phasen verblassen in',
  'pacing.steadyHalfLifeDays.description':
    'Wo sich eine Basiszeit seit einem Monat kaum bewegt hat, zählt eine Phase erst nach dieser Zeit halb. 0 schaltet es ab.',
} as const satisfies Messages;
