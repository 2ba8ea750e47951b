import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/plan.ts, the words of the field in docs/translation.md. */
export const texts = {
  'plan.title': 'Plan',
  'plan.purpose':
    'Un tramo es un rato en una postura. Su tiempo base es cuánto se está a gusto; su límite, cuándo cambiar hoy.',
  'plan.none': 'El plan empieza con la primera postura que anotes.',
  'plan.postures': 'Gráfico del ritmo',
  'plan.column.posture': 'Postura',
  'plan.column.baseline': 'Tiempo base',
  'plan.column.limit': 'Límite ahora',
  'plan.column.state': 'Cómo se sabe',
  'plan.column.next': 'Para el paso siguiente',
  'plan.column.bar': '0 a {minutes} min',
  'plan.column.week': 'La semana que viene',
  'plan.mark.limit': 'límite ahora',
  'plan.mark.baseline': 'tiempo base',
  'plan.mark.next': 'la semana que viene, tal como están las cosas',
  'plan.week.up': '{minutes} min, un paso más',
  'plan.week.same': '{minutes} min, como ahora',
  'plan.week.down': '{minutes} min, un paso atrás',
  'plan.minutes': { one: '{count} min', other: '{count} min' },
  'plan.state.observed': 'se está midiendo',
  'plan.state.measured': 'medido',
  'plan.need.baseline': {
    one: '{count} tramo más con valoración de dolor, para un primer tiempo base',
    other: '{count} tramos más con valoración de dolor, para un primer tiempo base',
  },
  'plan.need.baseline.day': {
    one: '{count} tramo más con valoración de dolor, otro día, para un primer tiempo base',
    other:
      '{count} tramos más con valoración de dolor, uno de ellos otro día, para un primer tiempo base',
  },
  'plan.need.baseline.days':
    '{bouts} tramos más con valoración de dolor, en {days} días, para un primer tiempo base',
  'plan.need.growth': {
    one: '{count} tramo más con valoración de dolor esta semana',
    other: '{count} tramos más con valoración de dolor esta semana',
  },
  'plan.need.nothing': 'hay suficiente anotado',
  'plan.movements': 'Movimientos',
  'plan.movements.none':
    'Un movimiento tiene aquí su fila en cuanto lo has hecho. Cada uno crece por su cuenta, con comodidad.',
  'plan.column.movement': 'Movimiento',
  'plan.column.grown': 'Cuánto ha crecido',
  'plan.column.dose': 'Cantidad ahora',
  'plan.column.nextDose': 'Paso siguiente',
  'plan.column.times': 'Esta semana',
  'plan.dose.grown': 'hasta donde llega',
  'plan.dose.after': {
    one: '{dose}, tras {count} semana a gusto',
    other: '{dose}, tras {count} semanas a gusto',
  },
  'plan.dose.times': '{done} de {wanted} veces a gusto',
  'plan.dose.bothered': { one: '{count} vez molestó', other: '{count} veces molestó' },
  'plan.goal': 'En pie y andando',
  'plan.goal.text':
    'De pie y caminando juntos. Un día más corto en la mesa tiene una meta en proporción.',
  'plan.goal.today': 'Hoy {done}, de unos {goal}.',
  'plan.goal.none':
    'Hoy {done}. La meta llega con la primera revisión: lo que haces ahora y una décima más.',
  'plan.goal.flareUp': 'Hoy {done}. Sin metas en un brote: todo lo que hagas cuenta.',
  'plan.goal.off': 'Hoy {done}. Sin meta fuera del horario de trabajo.',
  'plan.why': 'Por qué estos límites',
  'plan.why.text':
    'Paramos un poco antes de que empiece a molestar. Así crece lo que resulta cómodo.',
  'plan.why.sitting': 'En la silla',
  'plan.why.standing': 'De pie',
  'plan.why.walking': 'Caminando',
  'plan.step': '{what}: {minutes} min ({rule})',
  'plan.step.R5': 'lo que dicen tus tramos',
  'plan.step.R6': 'una primera estimación',
  'plan.step.R8': 'un comienzo prudente mientras se mide',
  'plan.step.R9': 'cerca de lo que fue bien últimamente',
  'plan.step.R10': 'el tiempo base de esta semana',
  'plan.step.R11': 'un paso más en la última revisión',
  'plan.step.R12': 'mantenido en la última revisión',
  'plan.step.R13': 'un paso atrás en la última revisión',
  'plan.step.R14': 'desde aquí, variar hace más que durar',
  'plan.step.R15': 'el ritmo',
  'plan.step.R29': 'más corto durante un brote',
  'plan.step.R30': 'de vuelta tras un brote',
  'plan.step.R31': 'tras un brote largo',
  'plan.step.R36': 'tu tramo largo previsto',
  'plan.step.R47': 'menos lo que dejaron los tramos anteriores',
  'plan.step.R49': 'el ritmo de una postura medida',
  'plan.step.R50': 'más tarde, porque respondes tarde a los avisos',
  'plan.step.other': 'otra regla',
  'plan.review': 'Próxima revisión',
  'plan.review.on': 'El {day}. Tal como están las cosas diría:',
  'plan.review.soon': 'Esta noche. Tal como están las cosas diría:',
  'plan.past': 'Últimas revisiones',
  'plan.past.none': 'Aún no hay ninguna. La primera llega tras una semana de uso.',
  'plan.notes': 'Notas',
  'plan.notes.none':
    'Aún ninguna. Llega una por semana como mucho y se queda aquí para volver a leerla.',
  'plan.notes.help': 'Cuándo buscar ayuda',
  'plan.answer.accept': 'Aceptar',
  'plan.answer.hold': 'Mantener',
  'plan.answer.lower': 'Bajar',
  'plan.answer.group': 'Tu opinión: {posture}',
  'plan.answer.hint': 'No responder también está bien.',
  'plan.flareUp': 'Plan de brote',
  'plan.flareUp.off':
    '¿Más dolor de lo normal? Tramos más cortos y movimientos suaves hasta que se calme. Los tiempos base quedan.',
  'plan.flareUp.on':
    'Activo. Los tramos son más cortos y todo cuenta. Termina cuando lo digas o cuando las valoraciones se calmen.',
  'plan.flareUp.why':
    'Un brote significa que tu cuerpo está más sensible ahora mismo. Tu espalda sigue siendo fuerte.',
  'plan.flareUp.since.person': 'Desde {time}, como dijiste.',
  'plan.flareUp.since.rule': 'Desde {time}, como mostraron tus valoraciones.',
  'plan.flareUp.calm':
    'Dos valoraciones de {score} o menos, con {hours} horas entre ellas, lo terminan por sí solas.',
  'plan.flareUp.calm.once':
    'Una valoración tranquila a las {time}. Otra de {score} o menos, {hours} horas después, lo termina.',
  'plan.flareUp.ladder': 'El camino de vuelta',
  'plan.flareUp.ladder.text':
    'Un paso al final de cada día de trabajo. Los tiempos base quedan como estaban.',
  'plan.flareUp.rung': '{share} de tus tramos habituales',
  'plan.flareUp.rung.now': 'ahora',
  'plan.flareUp.rung.past': 'hecho',
  'plan.flareUp.rung.on': 'desde el {day}',
  'plan.flareUp.rung.later': 'más tarde',
  'plan.flareUp.back':
    'Estás de vuelta: el plan terminó y los tramos crecen hasta su duración habitual.',
  'plan.flareUp.begin': 'Empezar el plan de brote',
  'plan.flareUp.end': 'Terminar el plan de brote',
  'plan.overdo': 'Tramo largo',
  'plan.overdo.off':
    '¿Una reunión larga o un viaje? Dilo antes: los avisos ceden el paso y no cuenta en tu contra.',
  'plan.overdo.on': '{posture}, más tiempo, hasta las {time}.',
  'plan.overdo.coming': '{posture}, más tiempo, de {from} a {time}.',
  'plan.overdo.over': 'El tramo largo ha terminado.',
  'plan.overdo.tips': 'Qué ayuda',
  'plan.overdo.tip.keepMovingBefore':
    'Hasta entonces sigue con tus tramos habituales; no hace falta ahorrar fuerzas.',
  'plan.overdo.tip.sitNearTheDoor':
    'Un sitio cerca de la puerta o al fondo facilita ponerse de pie.',
  'plan.overdo.tip.agendaBreak': 'Una pausa en el orden del día ayuda a todos. ¿Pedir una?',
  'plan.overdo.tip.shiftOften':
    'Un pequeño cambio de apoyo cada {shift} minutos; el anillo lo sugiere.',
  'plan.overdo.tip.standAtTheWall':
    'De pie o caminando cada {rise} minutos donde se pueda, por ejemplo junto a la pared.',
  'plan.overdo.tip.walkAfter': 'Después, caminar de {least} a {most} minutos.',
  'plan.overdo.rest':
    'El resto del día los tramos son algo más cortos, y nada crece durante {hours} horas.',
  'plan.overdo.from': 'De (vacío: ahora)',
  'plan.overdo.forget': 'Olvidarlo',
  'plan.overdo.posture': 'Postura',
  'plan.overdo.until': 'Hasta',
  'plan.overdo.set': 'Planearlo',
  'plan.overdo.end': 'Terminarlo ya',
  'plan.known': 'Lo que sabes',
  'plan.known.how':
    'Medido por ti: trabaja como siempre. Di «Empieza el dolor» cuando un tramo empiece a molestar, también unos minutos tarde, y valora los que fueron bien.',
  'plan.known.measured': '{posture}: medido, {minutes} min.',
  'plan.known.enough':
    '{posture}: hay suficiente anotado. La próxima revisión lo fija; hasta entonces {minutes} min.',
  'plan.known.observing':
    '{posture}: {bouts} de {ofBouts} tramos valorados, en {days} de {ofDays} días. Hasta entonces, unos prudentes {minutes} min.',
  'plan.known.told': 'Queda bastante antes de los {told} min que indicaste.',
  'plan.known.text':
    'Si sabes a los cuántos minutos empieza a molestar una postura, dilo. La medición sigue desde ahí.',
  'plan.known.sitting': 'En la silla, minutos',
  'plan.known.standing': 'De pie, minutos',
  'plan.known.walking': 'Caminando, minutos',
  'plan.known.set': 'Lo sé',
  'plan.known.measure': 'Medirlo por mí',
} as const satisfies Messages;
