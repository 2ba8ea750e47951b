import type { Messages } from '../message.ts';

/** The curve behind a baseline. */
export const curveTexts = {
  'curve.title': 'How long it stays comfortable',
  'curve.text':
    'From your own rated turns. The band is what they leave open: it narrows as you log, and it is never a promise.',
  'curve.finding': '{posture}: {share} of turns bother by minute {minutes}, half by {typical}',
  'curve.guess': '{posture}: a first guess, {share} by minute {minutes}, half by {typical}',
  'curve.name': '{posture}: how likely discomfort is by minute of the turn',
  'curve.alt':
    'A rising line with a band. {posture}: {share} by minute {minutes}, half by minute {typical}.',
  'curve.likely': 'how likely',
  'curve.band': 'eight of ten cases',
  'curve.baseline': 'baseline, {minutes} min',
  'curve.table': 'Table: {posture} by minute',
  'curve.column.minute': 'Minute',
  'curve.column.likely': 'How likely',
  'curve.column.from': 'From',
  'curve.column.to': 'To',
} as const satisfies Messages;
