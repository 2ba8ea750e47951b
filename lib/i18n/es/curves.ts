import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/curves.ts, the words of the field in docs/translation.md. */
export const texts = {
  'curve.title': 'Cuánto tiempo se está a gusto',
  'curve.text':
    'De tus propios tramos valorados. La banda es lo que dejan abierto: se estrecha según anotas, y nunca es una promesa.',
  'curve.finding':
    '{posture}: {share} de los tramos molestan antes del minuto {minutes}, la mitad antes del {typical}',
  'curve.guess':
    '{posture}: una primera estimación, {share} antes del minuto {minutes}, la mitad antes del {typical}',
  'curve.name': '{posture}: probabilidad de molestia por minuto del tramo',
  'curve.alt':
    'Una línea que sube con una banda. {posture}: {share} antes del minuto {minutes}, la mitad antes del minuto {typical}.',
  'curve.likely': 'probabilidad',
  'curve.band': 'ocho de cada diez casos',
  'curve.baseline': 'tiempo base, {minutes} min',
  'curve.table': 'Tabla: {posture} por minuto',
  'curve.column.minute': 'Minuto',
  'curve.column.likely': 'Probabilidad',
  'curve.column.from': 'Desde',
  'curve.column.to': 'Hasta',
} as const satisfies Messages;
