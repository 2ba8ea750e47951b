import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/data.ts, the words of the field in docs/translation.md. */
export const texts = {
  'data.title': 'Tus datos',
  'data.purpose': 'Todo está solo en este dispositivo. Llévate una copia cuando quieras.',
  'data.report': 'Volver al informe',
  'data.exchange': 'Exportar',
  'data.exchange.note':
    'JSON lo contiene todo. CSV se abre en una hoja de cálculo, FHIR en programas clínicos.',
  'data.json': 'Exportar JSON',
  'data.csv': 'Exportar CSV',
  'data.fhir': 'Exportar FHIR',
  'job.making': 'Preparando el archivo',
  'job.share': '{share} listo',
  'job.stop': 'Parar',
  'job.stopped': 'Parado. No se hizo ningún archivo y no cambió nada.',
  'job.broken':
    'No se pudo hacer el archivo. Tus datos se conservan. Recarga la página e inténtalo otra vez.',
  'job.made': {
    one: '{count} archivo está en tu carpeta de descargas.',
    other: '{count} archivos están en tu carpeta de descargas.',
  },
  'job.again': 'Guardar otra vez',
  'job.file': '{name}, {size}',
  'size.kb': '{count} kB',
  'size.mb': '{count} MB',
} as const satisfies Messages;
