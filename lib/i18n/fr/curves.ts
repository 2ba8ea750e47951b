import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/curves.ts, the words of the field in docs/translation.md. */
export const texts = {
  'curve.title': 'Combien de temps cela reste agréable',
  'curve.text':
    'D’après vos propres phases notées. La bande est ce qu’elles laissent ouvert : elle se resserre à mesure que vous notez, et n’est jamais une promesse.',
  'curve.finding':
    '{posture} : {share} des phases gênent avant la minute {minutes}, la moitié avant {typical}',
  'curve.guess':
    '{posture} : une première estimation, {share} avant la minute {minutes}, la moitié avant {typical}',
  'curve.name': '{posture} : probabilité de gêne par minute de la phase',
  'curve.alt':
    'Une ligne qui monte avec une bande. {posture} : {share} avant la minute {minutes}, la moitié avant la minute {typical}.',
  'curve.likely': 'probabilité',
  'curve.band': 'huit cas sur dix',
  'curve.baseline': 'durée de base, {minutes} min',
  'curve.table': 'Tableau : {posture} par minute',
  'curve.column.minute': 'Minute',
  'curve.column.likely': 'Probabilité',
  'curve.column.from': 'De',
  'curve.column.to': 'À',
} as const satisfies Messages;
