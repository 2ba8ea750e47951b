import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/theme-file.ts. */
export const texts = {
  'theme.title': 'Un tema de VS Code desde un archivo',
  'theme.text':
    'En VS Code, ejecuta «Developer: Generate Color Theme From Current Settings», guarda lo que se abre y elige aquí ese archivo.',
  'theme.choose': 'Elegir un archivo de tema',
  'theme.preview': 'Antes de aceptar: {name}',
  'theme.buildsOn':
    'Se apoya en «{file}», que no está aquí. Los colores que le faltan son los de {base}.',
  'theme.hard': 'Cuesta leer en él: {what}.',
  'theme.hard.one': '{what} ({ratio} : 1)',
  'theme.accepted': '{name} está en uso',
  'theme.stored': 'Importado: {name}',
  'theme.remove': 'Quitar el tema',
  'theme.removed': '{name}: quitado',
  'theme.fault.tooLarge':
    'pesa más de {kilobytes} kB, y ningún tema pesa tanto. Elige el tema en sí.',
  'theme.fault.deep':
    'sus valores están demasiado anidados. Elige un tema tal como lo escribe VS Code.',
  'theme.fault.syntax':
    'la línea {line}, columna {column}, no es JSON con comentarios. Corrígela y vuelve a elegirlo.',
  'theme.fault.notATheme':
    'la línea {line} no es la de un tema de VS Code: «colors» tiene que ser una lista de nombres y colores.',
  'theme.fault.notAColor':
    'en la línea {line}, «{token}» no es un color como #1f1f1f. Corrígelo y vuelve a elegirlo.',
  'theme.fault.noColors': 'no tiene ningún color que Deskpace use. Elige un tema con «colors».',
  'theme.sample.plain': 'Texto',
  'theme.sample.muted': 'Letra pequeña',
  'theme.sample.link': 'Un enlace',
  'theme.sample.primary': 'Primera opción',
  'theme.sample.secondary': 'Otra opción',
  'theme.sample.selected': 'Una línea elegida',
  'theme.sample.status': 'Barra de estado',
} as const satisfies Messages;
