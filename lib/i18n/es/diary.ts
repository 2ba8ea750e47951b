import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/diary.ts, the words of the field in docs/translation.md. */
export const texts = {
  'diary.before': 'Antes de importar: {name}',
  'diary.note':
    'Entran los valores de dolor, con su día y hora. Las notas y las demás columnas se dejan fuera.',
  'diary.columns': 'Qué columna dice qué',
  'diary.day': 'Día',
  'diary.time': 'Hora',
  'diary.time.withDay': 'con el día, o ninguna',
  'diary.pain': 'Dolor',
  'diary.column': 'Columna {number}',
  'diary.most': 'Peor dolor en su escala',
  'diary.order': 'Las fechas como 03/04 empiezan por',
  'diary.order.dayFirst': 'el día',
  'diary.order.monthFirst': 'el mes',
  'diary.order.open': 'El archivo no dice qué va primero. Mira los días de abajo.',
  'diary.heading': 'La primera fila nombra las columnas',
  'diary.sample': 'Cómo se entienden las primeras filas',
  'diary.row': 'Fila',
  'diary.file': 'En el archivo',
  'diary.understood': 'Se entiende como',
  'diary.rating': '{date}, {time}: dolor {score}',
  'diary.none': 'Ninguna fila dice un día y un valor. Elige otras columnas.',
  'diary.ratings': {
    one: '{count} valor, {range}.',
    many: '{count} de valores, {range}.',
    other: '{count} valores, {range}.',
  },
  'diary.known': {
    one: '{count} de ellos ya está aquí.',
    many: '{count} de ellos ya están aquí.',
    other: '{count} de ellos ya están aquí.',
  },
  'diary.allKnown': 'Todos están ya aquí: no cambia nada.',
  'diary.noon': {
    one: '{count} valor no tiene hora y se pone al mediodía.',
    many: '{count} de valores no tienen hora y se ponen al mediodía.',
    other: '{count} valores no tienen hora y se ponen al mediodía.',
  },
  'diary.rounded': {
    one: '{count} valor se redondea a un número entero de 0 a 10.',
    many: '{count} de valores se redondean a números enteros de 0 a 10.',
    other: '{count} valores se redondean a números enteros de 0 a 10.',
  },
  'diary.zone': 'Las horas cuentan como en {zone}.',
  'diary.fault.noDay': {
    one: 'La fila {row} se deja fuera: no hay un día que se pueda leer.',
    many: '{count} de filas se dejan fuera, la primera es la {row}: no hay un día que se pueda leer.',
    other: '{count} filas se dejan fuera, la primera es la {row}: no hay un día que se pueda leer.',
  },
  'diary.fault.noTime': {
    one: 'La fila {row} se deja fuera: su hora no se puede leer.',
    many: '{count} de filas se dejan fuera, la primera es la {row}: sus horas no se pueden leer.',
    other: '{count} filas se dejan fuera, la primera es la {row}: sus horas no se pueden leer.',
  },
  'diary.fault.future': {
    one: 'La fila {row} se deja fuera: está en el futuro.',
    many: '{count} de filas se dejan fuera, la primera es la {row}: están en el futuro.',
    other: '{count} filas se dejan fuera, la primera es la {row}: están en el futuro.',
  },
  'diary.fault.noScore': {
    one: 'La fila {row} se deja fuera: no hay un número de dolor.',
    many: '{count} de filas se dejan fuera, la primera es la {row}: no hay un número de dolor.',
    other: '{count} filas se dejan fuera, la primera es la {row}: no hay un número de dolor.',
  },
  'diary.fault.outOfRange': {
    one: 'La fila {row} se deja fuera: su número no está en la escala.',
    many: '{count} de filas se dejan fuera, la primera es la {row}: sus números no están en la escala.',
    other:
      '{count} filas se dejan fuera, la primera es la {row}: sus números no están en la escala.',
  },
  'diary.accept': {
    one: 'Añadir {count} valor',
    many: 'Añadir {count} de valores',
    other: 'Añadir {count} valores',
  },
  'diary.bad.tooLarge':
    'El archivo pesa más de {megabytes} MB, y ningún diario pesa tanto. Elige el CSV en sí.',
  'diary.bad.tooMany':
    'El archivo tiene más de {rows} filas. Divídelo e importa las partes una tras otra.',
  'diary.bad.empty': 'El archivo está vacío. Expórtalo de nuevo desde el diario.',
  'diary.bad.noTable':
    'El archivo no es un CSV. Guárdalo como CSV en la hoja de cálculo o en el diario.',
  'diary.bad.oneColumn':
    'El archivo tiene una sola columna. Hacen falta un día y un valor, separados por comas, puntos y coma o tabuladores.',
  'diary.bad.quotes':
    'En la fila {row} hay unas comillas sin cerrar. Corrígelas ahí y vuelve a elegir el archivo.',
} as const satisfies Messages;
