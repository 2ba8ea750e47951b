import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/said.ts, the words of the field in docs/translation.md. */
export const texts = {
  'said.sitting': 'estar en la silla',
  'said.standing': 'estar de pie',
  'said.walking': 'caminar',
  'said.firstBaseline':
    'Unos {to} minutos de {activity} van bien por ahora. Es un punto de partida.',
  'said.observe': 'Aún estamos conociendo tu manera de {activity}. {bouts} notas más ayudarán.',
  'said.grow':
    'La semana pasada fue estable. {activity} crece de {from} a {to} minutos esta semana. Puedes decir que no.',
  'said.holdFlareUp': 'Tu plan de {activity} queda como está mientras todo se calma.',
  'said.holdOverdo':
    'Esta semana el mismo plan de {activity}. Un rato largo merece después uno tranquilo.',
  'said.holdRed':
    'Esta semana el mismo plan de {activity}. Los últimos días pedían antes algo de calma.',
  'said.holdReturn': 'Esta semana el mismo plan de {activity}. Vas de vuelta, a pasos pequeños.',
  'said.holdAfterStepBack':
    'Esta semana el mismo plan de {activity}. El ritmo más fácil tiene su tiempo.',
  'said.holdAbsence': 'Hubo unos días fuera. {activity} sigue donde estaba.',
  'said.holdFewBouts':
    'Esta semana el mismo plan de {activity}. {bouts} notas más ayudarían a ver si puede crecer.',
  'said.holdMixed':
    'Esta semana el mismo plan de {activity}. Mantenerse también es parte de crecer.',
  'said.holdSteady': 'Esta semana el mismo plan de {activity}. Encaja con lo que ahora va bien.',
  'said.holdCeiling': '{activity} ya va bastante bien. Desde aquí, variar hace más que durar.',
  'said.holdProven':
    'Esta semana el mismo plan de {activity}. Crece cuando un tramo más largo haya ido bien.',
  'said.stepBack':
    'Hagamos {activity} un poco más fácil: {to} minutos esta semana. Mucha gente sube y baja por el camino.',
  'said.cap': '{activity} queda en {to} minutos, cerca de los tramos que fueron bien últimamente.',
  'said.ceiling': '{activity} queda en {to} minutos. Desde aquí, variar hace más que durar.',
  'said.longFlareUp':
    'Esta mala racha dura un poco. {activity} empieza otra vez desde {to} minutos, y lo miramos de nuevo.',
  'said.flareUpBegan':
    '¿Más dolor de lo normal? Pasa, y suele calmarse. Por ahora, tramos más cortos y movimientos suaves.',
  'said.flareUpEnded': 'Parece que afloja. Volvemos a pasos pequeños durante unos días.',
  'said.flareUpRung': 'Pasos pequeños de vuelta: {percent} por ciento de tus tramos habituales.',
  'said.flareUpDone': 'De vuelta a tus tramos habituales.',
  'said.helpPage':
    'Han pasado {days} días. Puede valer la pena mirar la página «Cuándo pedir ayuda».',
  'said.helpPerson':
    'Han pasado {days} días. Puede valer la pena hablar con fisioterapia o con un médico.',
  'said.longerBreaksBegan':
    'Ahora menos pausas y más largas: {minutes} minutos caminando. Probar un cambio puede ayudar, o la fisioterapia.',
  'said.longerBreaksEnded': 'Tus tramos han crecido. Las pausas vuelven a su duración habitual.',
  'said.fewerPrompts':
    'Muchos avisos llegaron en mal momento. ¿Menos avisos, o dices las dos horas que importan?',
  'said.boomBust': '{boom} largo, {bust} tranquilo. ¿Quieres probar a repartirlo un poco?',
  'said.smallStep': 'Todo ha estado tranquilo. ¿Algo fácil hoy, quizá medio minuto de pie?',
  'said.goodDay': 'Un buen día. Guardar un poco de reserva puede hacer bueno también el de mañana.',
  'said.goal': 'Esta semana: unos {to} minutos al día sobre los pies, entre de pie y caminando.',
  'said.dose': '{item} fue bien esta semana y crece un paso. Puedes decir que no.',
  'said.trialHelps': 'Con {setup} hubo comodidad unos {minutes} minutos más. Parece que ayuda.',
  'said.trialTooFew': 'Aún hay pocos tramos para saber qué hace {setup}.',
  'said.trialUnclear': 'Sin diferencia clara con {setup}.',
  'said.trialOther': 'Sin diferencia clara con {setup}. Puede valer la pena probar otra idea.',
  'said.personHeld': '{activity} se queda en {to} minutos, como dijiste.',
  'said.personLowered': '{activity} pasa a {to} minutos, como dijiste.',
  'said.personAccepted': '{activity}: {to} minutos, de acuerdo.',
  'said.personKnows': '{activity} empieza desde {to} minutos, por lo que contaste.',
  'said.personMeasures': '{activity} se mide otra vez, desde {to} minutos.',
} as const satisfies Messages;
