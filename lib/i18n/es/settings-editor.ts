import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/settings-editor.ts, the words of the field in docs/translation.md. */
export const texts = {
  'settings.onlyChanged': 'Solo cambiados ({count})',
  'settings.noneChanged': 'Nada difiere de los valores predeterminados.',
  'settings.resetAll': 'Restablecer todo',
  'settings.resetDone': 'Todos los ajustes están en su valor predeterminado',
  'settings.takeBack': 'Deshacer el restablecimiento',
  'settings.takenBack': 'Los ajustes de antes han vuelto',
  'settings.by.company': 'lo puso tu empresa',
  'settings.by.you': 'puesto por ti',
  'settings.asJson': 'Como JSON',
  'settings.kept': 'Valores que se conservan y no se usan',
  'settings.kept.remove': 'Quitar {key}',
  'settings.kept.removed': '{key}: quitado',
  'settings.kept.notANumber': 'Esto no es un número. Se conserva, y se usa el predeterminado.',
  'settings.kept.outOfRange':
    'Esto no está entre {minimum} y {maximum}. Se conserva, y se usa el predeterminado.',
  'settings.kept.notHours':
    'Esto no son horas de un día. Se conservan, y se usa el predeterminado.',
  'settings.kept.elsewhere': 'Esto se elige en un lugar propio y no se cambia aquí.',
  'settings.json.name': 'Configuración como JSON',
  'settings.json.about':
    'Lo que difiere de los valores predeterminados. Ctrl+S guarda. Los valores erróneos y desconocidos se conservan y no se usan.',
  'settings.json.save': 'Guardar',
  'settings.json.discard': 'Descartar cambios',
  'settings.json.meanwhile':
    'Cambiado en otro lugar desde que se empezó este texto; queda así si el texto no lo cambia también: {keys}.',
  'settings.json.saved': 'Configuración: guardada',
  'settings.json.syntax':
    'No guardado: la línea {line}, columna {column} no es JSON. Tu texto queda como está.',
  'settings.json.notAnObject':
    'No guardado: todo el texto tiene que ser un objeto entre llaves. Tu texto queda como está.',
  'settings.json.at': 'Línea {line}, {key}: {what}',
  'topic.appearance.words': 'aspecto diseño',
  'topic.hours.words': 'agenda oficina fin de semana almuerzo no molestar silencio',
  'topic.presence.words': 'ausente inactivo bloqueo sonido música vídeo llamada ratón teclado',
  'topic.breaks.words': 'descanso escritorio de pie ejercicio discreto',
  'topic.comfort.words': 'dolor nota umbral síntoma escala nrs',
  'topic.first.words': 'inicio base calibrar empezar estimación',
  'topic.reviews.words': 'progreso aumentar crecer semanal paso',
  'topic.rhythm.words': 'notificación recordatorio alarma intervalo frecuencia posponer',
  'topic.flareUps.words': 'mal día recaída peor dolorido',
  'topic.evenness.words': 'exceso reposo promedio equilibrio',
  'topic.overdo.words': 'excepción vuelo reunión superar',
  'topic.trials.words': 'experimento silla mesa alfombra comparar',
  'topic.doses.words': 'ejercicio repetición mantener serie',
  'topic.carry.words': 'memoria recuperación traslado',
} as const satisfies Messages;
