import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/data-care.ts, the words of the field in docs/translation.md. */
export const texts = {
  'care.title': 'Qué hay guardado',
  'care.counting': 'Contando.',
  'care.entries': {
    one: '{count} anotación',
    many: '{count} de anotaciones',
    other: '{count} anotaciones',
  },
  'care.days': { one: 'en {count} día', many: 'en {count} de días', other: 'en {count} días' },
  'care.since': 'desde el {date}',
  'care.none': 'Aún no hay ninguna anotación.',
  'care.size': 'Unos {size} en este dispositivo, con los ajustes y el plan.',
  'care.unread': {
    one: '{count} registro no se puede leer. Se queda donde está, y todo lo demás se usa.',
    many: '{count} de registros no se pueden leer. Se quedan donde están, y todo lo demás se usa.',
    other: '{count} registros no se pueden leer. Se quedan donde están, y todo lo demás se usa.',
  },
  'care.unread.save': 'Guardarlos en un archivo',
  'care.repair': 'Reparar',
  'care.repair.note':
    'Quita lo que no se puede leer, conserva todas las anotaciones que sí y vuelve a calcular el plan.',
  'care.repair.done': 'Reparado. Todas las anotaciones que se pueden leer se conservan.',
  'back.repaired': {
    one: 'Reparación: se quitó {count} registro, {date} a las {time}.',
    many: 'Reparación: se quitaron {count} de registros, {date} a las {time}.',
    other: 'Reparación: se quitaron {count} registros, {date} a las {time}.',
  },
  'backup.title': 'Copia semanal',
  'backup.note':
    'Una vez por semana, mientras trabajas, una exportación JSON va a la carpeta Deskpace de tus descargas. Antes, el navegador te pregunta si puede guardar archivos.',
  'backup.on': 'Guardar una copia cada semana',
  'backup.off': 'No guardar más copias',
  'backup.now': 'Guardar una ahora',
  'backup.saving': 'Guardando la copia.',
  'backup.last': 'Última guardada: {file}, {date}.',
  'backup.none': 'La primera copia llega en los próximos minutos de trabajo.',
  'backup.saved': 'Guardada: {file}.',
  'backup.refused':
    'El navegador no puede guardar archivos, así que nada ha cambiado. Elige «Permitir» para tener copias.',
  'backup.stopped': 'Ya no se guardan más copias. Las que había siguen en tus descargas.',
  'backup.failed.notAllowed':
    'La última copia no se guardó: el navegador no puede guardar archivos. Tus datos se conservan. Permítelo abajo, o no guardes más copias.',
  'backup.failed.notSaved':
    'La última copia no se guardó: el navegador la interrumpió o el disco está lleno. Tus datos se conservan. Haz sitio y guarda una ahora.',
  'backup.allow': 'Permitirlo de nuevo',
} as const satisfies Messages;
