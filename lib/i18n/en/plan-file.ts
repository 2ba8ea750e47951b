import type { Messages } from '../message.ts';

/** A plan from a physiotherapist: opening its file, what it would change, and taking it back. */
export const planFileTexts = {
  'planFile.title': 'From your physiotherapist',
  'planFile.text':
    'A plan comes as a small file: where to start, how fast to grow, up to where, what to do in a flare-up. You see every change before you accept it.',
  'planFile.choose': 'Choose a plan file',
  'planFile.save': 'Save this plan as a file',
  'planFile.save.text': 'To hand it over, or to change it and bring it back.',
  'planFile.preview': 'Before you accept: the plan by {by}',
  'planFile.what': 'What',
  'planFile.now': 'Now',
  'planFile.then': 'Then',
  'planFile.same': 'as now',
  'planFile.start.sitting': 'Sitting starts at',
  'planFile.start.standing': 'Standing starts at',
  'planFile.start.walking': 'Walking starts at',
  'planFile.pack': 'With the exercise pack “{name}”:',
  'planFile.nothing': 'It says what your plan says already.',
  'planFile.accepted': 'The plan by {by} holds from now on',
  'planFile.holds': 'Since {day} the plan by {by} holds.',
  'planFile.back': 'Take it back',
  'planFile.back.done': 'The plan is taken back. What you changed yourself since then stays.',
  'planFile.by.me': 'Deskpace',
  'planFile.fault.notAPlan': 'it is not a plan. Its format has to be “deskpace-plan”.',
  'planFile.fault.newer':
    'it is a plan of another version than 1. Update Deskpace, or ask for version 1.',
  'planFile.fault.tooLarge':
    'it is larger than {kilobytes} kB, which no plan is. Ask for the plan itself.',
  'planFile.fault.empty': 'it says nothing: no start, step, ceiling, flare-up, break or pack.',
} as const satisfies Messages;
