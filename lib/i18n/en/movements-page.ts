import type { Messages } from '../message.ts';

/** The catalogue of movements as a page. */
export const movementsPage = {
  'movements.title': 'Movements',
  'movements.filter': 'Show',
  'movements.tag.flareUp': 'Flare-up friendly',
  'movements.tag.discreet': 'Discreet',
  'movements.from.sit': 'Sitting',
  'movements.from.stand': 'Standing',
  'movements.from.any': 'Sitting or standing',
  'movements.tag.walk': 'Walk',
  'movements.tag.mobility': 'Mobility',
  'movements.tag.strength': 'Strength',
  'movements.tag.shift': 'Posture shift',
  'movements.count': { one: '{count} movement', other: '{count} movements' },
  'movements.none': 'No movement fits all of these. Take one off.',
  'movements.start': 'Start {name}',
  'movements.startShort': 'Start',
  'movements.dose': 'Dose',
  'movements.grows': 'Grows',
  'movements.running': 'Running break',
  'movements.flareUpOn': 'A flare-up is on: doses are smaller.',
} as const satisfies Messages;
