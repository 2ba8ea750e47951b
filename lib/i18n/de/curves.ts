import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/curves.ts, the words of the field in docs/translation.md. */
export const texts = {
  'curve.title': 'Wie lange es angenehm bleibt',
  'curve.text':
    'Aus deinen eigenen bewerteten Phasen. Das Band ist, was sie offen lassen: Es wird schmaler, je mehr du einträgst, und ist nie ein Versprechen.',
  'curve.finding':
    '{posture}: {share} der Phasen stören bis Minute {minutes}, die Hälfte bis {typical}',
  'curve.guess':
    '{posture}: eine erste Schätzung, {share} bis Minute {minutes}, die Hälfte bis {typical}',
  'curve.name': '{posture}: wie wahrscheinlich Unbehagen ist, nach Minute der Phase',
  'curve.alt':
    'Eine steigende Linie mit einem Band. {posture}: {share} bis Minute {minutes}, die Hälfte bis Minute {typical}.',
  'curve.likely': 'wie wahrscheinlich',
  'curve.band': 'acht von zehn Fällen',
  'curve.baseline': 'Basiszeit, {minutes} min',
  'curve.table': 'Tabelle: {posture} nach Minute',
  'curve.column.minute': 'Minute',
  'curve.column.likely': 'Wie wahrscheinlich',
  'curve.column.from': 'Von',
  'curve.column.to': 'Bis',
} as const satisfies Messages;
