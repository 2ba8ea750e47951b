import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/data-in.ts, the words of the field in docs/translation.md. */
export const texts = {
  'in.title': 'Importar',
  'in.button': 'Importar',
  'in.note':
    'Una exportación JSON de Deskpace, o un CSV con valores de dolor de otro diario. Ves qué cambiaría antes de que cambie nada.',
  'in.reading': 'Leyendo el archivo.',
  'in.writing': 'Incorporándolo. El plan se calcula de nuevo a partir de todo el registro.',
  'in.before': 'Antes de importar: {name}',
  'in.made': 'Creado el {date}.',
  'in.mode': 'Qué hacer con él',
  'in.merge': 'Añadir lo que aún no está aquí',
  'in.replace': 'Sustituir con él todo el registro',
  'in.settings': 'Adoptar también sus ajustes',
  'in.what': 'Qué cambiaría',
  'in.added': {
    one: '{count} anotación es nueva.',
    many: '{count} de anotaciones son nuevas.',
    other: '{count} anotaciones son nuevas.',
  },
  'in.known': {
    one: '{count} anotación ya está aquí y se queda como está.',
    many: '{count} de anotaciones ya están aquí y se quedan como están.',
    other: '{count} anotaciones ya están aquí y se quedan como están.',
  },
  'in.removed': {
    one: '{count} anotación que ahora está aquí desaparece.',
    many: '{count} de anotaciones que ahora están aquí desaparecen.',
    other: '{count} anotaciones que ahora están aquí desaparecen.',
  },
  'in.day': 'Cambia un día: {range}.',
  'in.days': {
    one: 'Cambia {count} día, dentro de {range}.',
    many: 'Cambian {count} de días, dentro de {range}.',
    other: 'Cambian {count} días, dentro de {range}.',
  },
  'in.settings.changed': {
    one: 'Cambia {count} ajuste.',
    many: 'Cambian {count} de ajustes.',
    other: 'Cambian {count} ajustes.',
  },
  'in.settings.left': {
    one: '{count} ajuste del archivo no se conoce aquí, o está fuera de su rango, y se omite.',
    many: '{count} de ajustes del archivo no se conocen aquí, o están fuera de su rango, y se omiten.',
    other:
      '{count} ajustes del archivo no se conocen aquí, o están fuera de su rango, y se omiten.',
  },
  'in.nothing': 'No cambia nada: todo está ya aquí.',
  'in.accept.merge': 'Añadir a mis datos',
  'in.accept.replace': 'Sustituir mis datos',
  'in.leave': 'Dejarlo',
  'outcome.merged': 'Ya está dentro. El plan y el informe cuentan con ello.',
  'outcome.replaced': 'Tu registro es ahora el del archivo.',
  'outcome.undone': 'Deshecho. Lo anotado desde entonces se conserva.',
  'outcome.forgotten': 'Lo que se guardaba para deshacerlo ya no está.',
  'outcome.nothing': 'No cambió nada: todo está ya aquí.',
  'outcome.newerData':
    'No cambió nada: tus datos son de una versión más nueva de Deskpace. Actualiza Deskpace y vuelve a intentarlo.',
  'outcome.diskFull':
    'No cambió nada: el disco está lleno. Tus datos se conservan. Haz sitio y vuelve a intentarlo.',
  'outcome.broken':
    'No cambió nada: no se pudieron leer o escribir los datos. Recarga la página y vuelve a intentarlo.',
  'back.title': 'El último cambio',
  'back.merged': {
    one: 'Importación de {count} anotación, {date} a las {time}.',
    many: 'Importación de {count} de anotaciones, {date} a las {time}.',
    other: 'Importación de {count} anotaciones, {date} a las {time}.',
  },
  'back.replaced': {
    one: 'Sustituido por un archivo ({count} anotación), {date} a las {time}.',
    many: 'Sustituido por un archivo ({count} de anotaciones), {date} a las {time}.',
    other: 'Sustituido por un archivo ({count} anotaciones), {date} a las {time}.',
  },
  'back.deleted': {
    one: 'Se borró todo ({count} anotación), {date} a las {time}.',
    many: 'Se borró todo ({count} de anotaciones), {date} a las {time}.',
    other: 'Se borró todo ({count} anotaciones), {date} a las {time}.',
  },
  'back.daysDeleted': {
    one: 'Se borraron días ({count} anotación), {date} a las {time}.',
    many: 'Se borraron días ({count} de anotaciones), {date} a las {time}.',
    other: 'Se borraron días ({count} anotaciones), {date} a las {time}.',
  },
  'back.until':
    'Se puede deshacer hasta el final de {date}: lo bastante para consultarlo con la almohada. Después, lo que quitó desaparece para siempre.',
  'back.button': 'Volver atrás',
  'back.forget': 'Conservar el cambio',
  'delete.title': 'Borrar',
  'delete.note':
    'Algunos días, o todas las anotaciones, el plan y tus ajustes. Exportar antes deja una copia para guardar.',
  'delete.first': 'Desde',
  'delete.last': 'Hasta',
  'delete.days': 'Borrar estos días',
  'delete.days.sure': {
    one: '¿Borrar {range}? Es {count} anotación.',
    many: '¿Borrar {range}? Son {count} de anotaciones.',
    other: '¿Borrar {range}? Son {count} anotaciones.',
  },
  'delete.days.yes': 'Sí, borrarlos',
  'delete.days.done': 'Borrado. El plan se ha calculado de nuevo con lo que queda.',
  'delete.days.none': 'No hay ninguna anotación de {range}.',
  'delete.days.order': 'El primer día es posterior al último. Elígelos al revés.',
  'delete.button': 'Borrar todo',
  'delete.sure': '¿Borrar todas las anotaciones, el plan y tus ajustes?',
  'delete.yes': 'Sí, borrar todo',
  'delete.no': 'Conservar mis datos',
  'delete.done': 'Todo está borrado. Deskpace empieza de nuevo.',
  'bad.notTaken': 'No se importó nada. {what} Tus datos están como antes.',
  'bad.syntax':
    'La línea {line}, columna {column} no es JSON. Corrígela ahí o exporta el archivo de nuevo.',
  'bad.cut':
    'El archivo acaba demasiado pronto, en la línea {line}, columna {column}. Cópialo o expórtalo de nuevo.',
  'bad.deep':
    'En la línea {line}, columna {column} hay valores más anidados que en cualquier exportación. Elige una exportación de Deskpace.',
  'bad.many':
    'En la línea {line}, columna {column} hay más valores que en cualquier exportación. Elige una exportación de Deskpace.',
  'bad.encoding':
    'La línea {line}, columna {column} no es texto en UTF-8. Guarda el archivo como UTF-8 y elígelo otra vez.',
  'bad.tooLarge':
    'El archivo pasa de {megabytes} MB, más que veinte años de anotaciones. Elige una exportación de Deskpace.',
  'bad.empty': 'El archivo está vacío. Cópialo o expórtalo de nuevo.',
  'bad.notExport':
    'No es una exportación de Deskpace: al principio falta el formato «deskpace». Elige otro archivo.',
  'bad.newer':
    'Es una exportación de la versión {version}, y aquí se conoce la 1. Actualiza antes Deskpace.',
  'bad.member':
    'Al principio, «{name}» no es lo que tiene ahí una exportación. Exporta el archivo de nuevo.',
  'bad.entry':
    'La anotación {number} (línea {line}) no se puede leer: «{field}» falta o está fuera de rango. Corrígela o exporta de nuevo.',
  'bad.unreadable': 'No se pudo abrir el archivo. Elígelo otra vez.',
} as const satisfies Messages;
