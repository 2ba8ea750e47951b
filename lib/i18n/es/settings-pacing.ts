import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/settings-pacing.ts, the words of the field in docs/translation.md. */
export const texts = {
  'pacing.eventRise.title': 'Subida que cuenta',
  'pacing.eventRise.description':
    'Una valoración tanto más alta dentro de un tramo cuenta como molestia.',
  'pacing.eventLevel.title': 'Valoración que cuenta',
  'pacing.eventLevel.description':
    'Una valoración desde aquí cuenta como molestia, sea lo que fuera antes.',
  'pacing.greenTop.title': 'Seguir hasta',
  'pacing.greenTop.description': 'Hasta esta valoración un tramo sigue como está.',
  'pacing.amberTop.title': 'Cambiar de postura hasta',
  'pacing.amberTop.description':
    'Hasta esta valoración basta con cambiar de postura; por encima, el plan se mantiene unos días.',
  'pacing.redRestDays.title': 'Mantener tras una alta',
  'pacing.redRestDays.description': 'Durante este tiempo tras una valoración alta nada crece.',
  'pacing.sorenessMinutes.title': 'Resentirse es normal',
  'pacing.sorenessMinutes.description': 'Lo que se calma en este tiempo tras un tramo no cuenta.',
  'pacing.risk.title': 'Tramos que pueden molestar',
  'pacing.risk.description':
    'La parte de los tramos en que puede haber molestia antes del tiempo base; menos es más prudente.',
  'pacing.shape.title': 'Forma de la estimación',
  'pacing.shape.description': 'Cuánto se parecen los tramos entre sí: más alto es más parecidos.',
  'pacing.averageShapes.title': 'Promediar formas',
  'pacing.averageShapes.description': 'Usar varias formas a la vez; pide muchos tramos.',
  'pacing.guessSitting.title': 'Primera estimación, silla',
  'pacing.guessSitting.description':
    'Minutos hasta que molesta la silla, hasta que tus tramos lo digan.',
  'pacing.guessStanding.title': 'Primera estimación, de pie',
  'pacing.guessStanding.description':
    'Minutos hasta que molesta estar de pie, hasta que tus tramos lo digan.',
  'pacing.guessWalking.title': 'Primera estimación, caminar',
  'pacing.guessWalking.description':
    'Minutos hasta que molesta caminar, hasta que tus tramos lo digan.',
  'pacing.guessShare.title': 'Parte de la estimación que se usa',
  'pacing.guessShare.description': 'La estimación se acorta a esta parte, para empezar fácil.',
  'pacing.halfLifeDays.title': 'Los tramos se desvanecen en',
  'pacing.halfLifeDays.description': 'Tras este tiempo un tramo cuenta la mitad.',
  'pacing.provisionalShare.title': 'Comienzo al medir',
  'pacing.provisionalShare.description':
    'Mientras se mide una postura, su tiempo base es esta parte de la estimación.',
  'pacing.firstBouts.title': 'Tramos para un primer tiempo base',
  'pacing.firstBouts.description':
    'Tantos tramos valorados hacen falta para que una postura tenga tiempo base propio.',
  'pacing.firstDays.title': 'Días para un primer tiempo base',
  'pacing.firstDays.description': 'Vienen de al menos tantos días.',
  'pacing.stretchShare.title': 'Máximo sobre lo que fue bien',
  'pacing.stretchShare.description':
    'Un tiempo base queda bajo el tramo cómodo más largo de dos semanas por este valor.',
  'pacing.reviewDays.title': 'Tiempo entre revisiones',
  'pacing.reviewDays.description':
    'Los tiempos base cambian en las revisiones y en ningún otro momento.',
  'pacing.growthPercent.title': 'Paso más, parte',
  'pacing.growthPercent.description': 'Un paso más añade como mucho esto a un tiempo base.',
  'pacing.growthMinutes.title': 'Paso más, minutos',
  'pacing.growthMinutes.description': 'Un paso más añade como mucho tantos minutos.',
  'pacing.growthBouts.title': 'Tramos para un paso más',
  'pacing.growthBouts.description':
    'Tantos tramos valorados en cinco días de trabajo hacen falta para crecer.',
  'pacing.growthEventShare.title': 'Molestia con la que aún crece',
  'pacing.growthEventShare.description':
    'Un tiempo base puede crecer mientras molestó como mucho esta parte de los tramos.',
  'pacing.absenceDays.title': 'Tanto tiempo fuera mantiene',
  'pacing.absenceDays.description':
    'Tras tantos días de trabajo fuera, una revisión no cambia nada.',
  'pacing.stepBackEventShare.title': 'Molestia para un paso atrás',
  'pacing.stepBackEventShare.description':
    'Cuando molestó más de esta parte de los tramos, la revisión da un paso atrás.',
  'pacing.stepBackPercent.title': 'Paso atrás',
  'pacing.stepBackPercent.description': 'Un paso atrás quita como mucho esto de un tiempo base.',
  'pacing.hardDayRise.title': 'Un día duro',
  'pacing.hardDayRise.description':
    'Un día valorado tanto por encima de lo habitual es un día duro.',
  'pacing.ceilingSitting.title': 'Tiempo base más largo, silla',
  'pacing.ceilingSitting.description': 'Desde aquí, variar hace más que durar.',
  'pacing.ceilingStanding.title': 'Tiempo base más largo, de pie',
  'pacing.ceilingStanding.description': 'Desde aquí, variar hace más que durar.',
  'pacing.rhythmSitting.title': 'Ritmo de la silla',
  'pacing.rhythmSitting.description':
    'Mientras se mide la silla, los avisos llegan a más tardar tras este tiempo.',
  'pacing.rhythmStanding.title': 'Ritmo de estar de pie',
  'pacing.rhythmStanding.description':
    'Mientras se mide estar de pie, los avisos llegan a más tardar tras este tiempo.',
  'pacing.standingStart.title': 'Primeros ratos de pie',
  'pacing.standingStart.description': 'Quien empieza a estar de pie comienza con esta duración.',
  'pacing.breakMinutes.title': 'Duración de la pausa',
  'pacing.breakMinutes.description':
    'Cuánto dura un paseo o una pausa de movimiento antes de seguir.',
  'pacing.walkShare.title': 'Pausas que son paseos',
  'pacing.walkShare.description': 'La parte de las pausas para las que se sugiere un paseo.',
  'pacing.shiftHint.title': 'Pequeña pista a mitad',
  'pacing.shiftHint.description':
    'A mitad del límite el icono insinúa un pequeño reacomodo, sin aviso.',
  'pacing.promptsPerHour.title': 'Máximo de avisos por hora',
  'pacing.promptsPerHour.description': 'No más avisos que estos en una hora.',
  'pacing.promptsPerDay.title': 'Máximo de avisos al día',
  'pacing.promptsPerDay.description': 'No más avisos que estos en un día.',
  'pacing.spacingMinutes.title': 'Tiempo entre avisos',
  'pacing.spacingMinutes.description': 'Dos avisos están al menos a esta distancia.',
  'pacing.reminderMinutes.title': 'Segunda aparición',
  'pacing.reminderMinutes.description':
    'Un aviso sin respuesta aparece una vez más tras este tiempo.',
  'pacing.waitMinutes.title': 'Esperar una pausa',
  'pacing.waitMinutes.description':
    'Un aviso espera como mucho este tiempo una pausa en el trabajo.',
  'pacing.latestShare.title': 'Aviso más tardío',
  'pacing.latestShare.description': 'Un aviso llega a más tardar a tantas veces el tiempo base.',
  'pacing.acceptedShare.title': 'Pocos avisos seguidos',
  'pacing.acceptedShare.description':
    'Cuando se sigue menos de esta parte en tres días de trabajo, hay menos avisos.',
  'pacing.longerRhythmMinutes.title': 'Menos avisos, en',
  'pacing.longerRhythmMinutes.description':
    'El ritmo crece en tantos minutos cuando se siguen pocos avisos.',
  'pacing.shortBaseline.title': 'Tiempo base corto',
  'pacing.shortBaseline.description': 'Por debajo, las pausas son menos y más largas.',
  'pacing.longerBreakMinutes.title': 'Pausa más larga',
  'pacing.longerBreakMinutes.description': 'Cuánto dura una de esas pausas más largas.',
  'pacing.boutQuestionsPerDay.title': 'Preguntas al día',
  'pacing.boutQuestionsPerDay.description':
    'Como mucho tantas preguntas al día tras un tramo; omitir siempre está bien.',
  'pacing.silenceMayCount.title': 'El silencio puede ser bueno',
  'pacing.silenceMayCount.description':
    'Los tramos sin palabra cuentan cuando se sabe que avisas de las molestias.',
  'pacing.usualPain.title': 'Valoración habitual',
  'pacing.usualPain.description': 'Tu valoración habitual, hasta que haya cinco días valorados.',
  'pacing.flareUpRise.title': 'Brote, sobre lo habitual',
  'pacing.flareUpRise.description':
    'Una valoración tanto por encima de lo habitual puede empezar un brote.',
  'pacing.flareUpLevel.title': 'Brote, desde',
  'pacing.flareUpLevel.description': 'Un brote empieza como mínimo en esta valoración.',
  'pacing.flareUpHours.title': 'Brote, durante',
  'pacing.flareUpHours.description': 'Dura al menos este tiempo antes de contar.',
  'pacing.flareUpShare.title': 'Tramos en un brote',
  'pacing.flareUpShare.description': 'En un brote los tramos son esta parte de lo habitual.',
  'pacing.flareUpWalkMinutes.title': 'Paseos en un brote',
  'pacing.flareUpWalkMinutes.description': 'Se sugiere un paseo corto tras este tiempo.',
  'pacing.calmHours.title': 'En calma durante',
  'pacing.calmHours.description': 'Dos valoraciones tranquilas a esta distancia terminan un brote.',
  'pacing.returnDays.title': 'Camino de vuelta',
  'pacing.returnDays.description': 'Tantos días de trabajo devuelven los tramos a lo habitual.',
  'pacing.longFlareUpDays.title': 'Un brote largo',
  'pacing.longFlareUpDays.description':
    'Tras este tiempo, los tiempos base empiezan otra vez algo más bajos.',
  'pacing.veryLongFlareUpDays.title': 'Un brote muy largo',
  'pacing.veryLongFlareUpDays.description':
    'Tras este tiempo se sugiere hablar con un profesional.',
  'pacing.overdoRatio.title': 'Un tramo largo',
  'pacing.overdoRatio.description': 'Un tramo de tantas veces el tiempo base hace un día largo.',
  'pacing.overdoSum.title': 'Un día largo',
  'pacing.overdoSum.description':
    'Tanto tiempo por encima de los tiempos base, en total, hace un día largo.',
  'pacing.quietDayShare.title': 'Un día tranquilo',
  'pacing.quietDayShare.description':
    'Un día con menos de esta parte de tu tiempo habitual en posturas es tranquilo.',
  'pacing.boomBustPairs.title': 'Días largos y tranquilos seguidos',
  'pacing.boomBustPairs.description': 'Tantas parejas en dos semanas merecen una palabra.',
  'pacing.smallStepDays.title': 'Días que admiten más',
  'pacing.smallStepDays.description':
    'Tras tantos días cómodos muy por debajo del tiempo base se ofrece un paso pequeño.',
  'pacing.smallStepShare.title': 'Muy por debajo del tiempo base',
  'pacing.smallStepShare.description':
    'Los tramos bajo esta parte del tiempo base están muy por debajo.',
  'pacing.goodDayBrake.title': 'Una palabra en días buenos',
  'pacing.goodDayBrake.description': 'En un día bueno, sugerir guardar un poco de reserva.',
  'pacing.goodDayShare.title': 'Cuándo decirlo',
  'pacing.goodDayShare.description':
    'Cuando un tramo pasa de tantas veces el tiempo base en un día bueno.',
  'pacing.overdoRestHours.title': 'Descanso tras un tramo largo',
  'pacing.overdoRestHours.description':
    'Durante este tiempo tras un tramo largo previsto nada crece.',
  'pacing.afterOverdoShare.title': 'Tramos tras un tramo largo',
  'pacing.afterOverdoShare.description':
    'El resto de ese día los tramos son esta parte de lo habitual.',
  'pacing.overdoShiftMinutes.title': 'Reacomodos en un tramo largo',
  'pacing.overdoShiftMinutes.description': 'Cada cuánto reacomodarse en un tramo largo previsto.',
  'pacing.overdoRiseMinutes.title': 'Levantarse en un tramo largo',
  'pacing.overdoRiseMinutes.description':
    'Cada cuánto levantarse en un tramo largo previsto, si se puede.',
  'pacing.trialBouts.title': 'Tramos para comparar',
  'pacing.trialBouts.description':
    'Tantos tramos con y sin un ajuste del puesto antes de juzgarlo.',
  'pacing.trialStop.title': 'Tramos como mucho',
  'pacing.trialStop.description': 'Tras tantos tramos termina una prueba.',
  'pacing.trialSure.title': 'Cuánta seguridad',
  'pacing.trialSure.description': 'Un ajuste del puesto parece ayudar cuando es así de probable.',
  'pacing.trialRatio.title': 'Una diferencia que cuenta',
  'pacing.trialRatio.description':
    'El ajuste del puesto hace los tramos al menos tantas veces más largos.',
  'pacing.doseShare.title': 'Primera cantidad',
  'pacing.doseShare.description': 'Un movimiento empieza con esta parte de lo que resulta cómodo.',
  'pacing.doseRepsStep.title': 'Repeticiones que se añaden',
  'pacing.doseRepsStep.description': 'Una cantidad crece en tantas repeticiones.',
  'pacing.doseSecondsStep.title': 'Segundos que se añaden',
  'pacing.doseSecondsStep.description': 'Un mantenimiento crece en tantos segundos.',
  'pacing.doseRepsLimit.title': 'Máximo de repeticiones',
  'pacing.doseRepsLimit.description': 'Desde aquí sigue la variante siguiente.',
  'pacing.doseSecondsLimit.title': 'Mantenimiento más largo',
  'pacing.doseSecondsLimit.description': 'Desde aquí sigue la variante siguiente.',
  'pacing.goalMinutes.title': 'Tiempo sobre los pies, primero',
  'pacing.goalMinutes.description': 'La meta diaria crece hasta aquí.',
  'pacing.laterGoalMinutes.title': 'Tiempo sobre los pies, después',
  'pacing.laterGoalMinutes.description': 'Cuando eso sea habitual, crece hasta aquí.',
  'pacing.goalGrowthPercent.title': 'La meta crece en',
  'pacing.goalGrowthPercent.description': 'La meta diaria crece esto a la semana.',
  'pacing.carryOver.title': 'Los tramos dejan huella',
  'pacing.carryOver.description': 'Lo que dejaron los tramos anteriores cuenta en el siguiente.',
  'pacing.restWalking.title': 'Descansar caminando',
  'pacing.restWalking.description':
    'Tantos minutos caminando reducen a la mitad lo que dejó una postura.',
  'pacing.restElsewhere.title': 'Descansar de otro modo',
  'pacing.restElsewhere.description': 'Tantos minutos en otra postura hacen lo mismo.',
  'pacing.soreRest.title': 'Descansar tras molestia',
  'pacing.soreRest.description': 'Donde una postura molestó, el descanso tarda tantas veces más.',
  'pacing.believeOnsets.title': 'Creer lo que marcas',
  'pacing.believeOnsets.description':
    'Cuando marcas el inicio de la molestia, una valoración sola no es señal de ella.',
  'pacing.rhythmFollows.title': 'El ritmo sigue al tiempo base',
  'pacing.rhythmFollows.description': 'Cuando una postura está medida, su tiempo base es su ritmo.',
  'pacing.heedStretch.title': 'Los avisos te siguen',
  'pacing.heedStretch.description':
    'Donde se siguen pocos avisos, llegan más tarde; 0 los deja como están.',
  'pacing.observeInFlareUp.title': 'Medir en un brote',
  'pacing.observeInFlareUp.description':
    'Una postura que aún se mide sigue midiéndose en un brote, pero no crece.',
  'pacing.steadyHalfLifeDays.title': 'Los tramos estables se desvanecen en',
  'pacing.steadyHalfLifeDays.description':
    'Donde una base apenas se ha movido en un mes, un tramo cuenta la mitad solo tras este tiempo. 0 lo desactiva.',
} as const satisfies Messages;
