import type { Messages } from '../message.ts';

/** Setups: what is in use at the desk, and the comparison of one change. */
export const setups = {
  'setup.chair': 'Chair',
  'setup.towel': 'Rolled towel',
  'setup.height': 'Desk height',
  'setup.mat': 'Mat',
  'setup.shoes': 'Shoes',
  'setups.title': 'Setups',
  'setups.text':
    'Which of these are in use now? A turn counts with what was in use when it began. The report compares them.',
  'setups.group': 'In use now',
  'setups.own': 'Another one, by your own name',
  'setups.add': 'Add',
  'trial.title': 'Compare one change',
  'trial.text':
    'Half of each day with it, half without, in an order drawn by lot. Leave the rest as it is, and rate your turns.',
  'trial.setup': 'What to compare',
  'trial.posture': 'In which posture',
  'trial.start': 'Start comparison',
  'trial.end': 'End comparison',
  'trial.on': 'Comparing: {setup}, {posture}',
  'trial.morning.with': 'This morning: with it.',
  'trial.morning.without': 'This morning: without it.',
  'trial.afternoon.with': 'This afternoon: with it.',
  'trial.afternoon.without': 'This afternoon: without it.',
  'trial.use': 'It is in use',
  'trial.putAway': 'It is put away',
  'trial.count': 'Rated turns so far: {on} with it, {off} without, of {needed} each.',
  'trial.tooFew': 'Too few turns yet to tell.',
  'trial.unclear': 'No clear difference so far.',
  'trial.helps':
    'Comfortable for about {minutes} min longer with it. It seems to help ({sure} sure).',
  'trial.last': 'Last comparison',
} as const satisfies Messages;
