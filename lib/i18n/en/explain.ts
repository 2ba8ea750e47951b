import type { Messages } from '../message.ts';

/** The chain from what was logged to a prompt. */
export const explainTexts = {
  'explain.prompt': 'Why this prompt',
  'explain.next': 'Why the next prompt comes when it does',
  'explain.confirmed': '{posture} since {time}, as you said.',
  'explain.inferred': '{posture} since {time}, a guess from what went before.',
  'explain.unsure': 'Nobody can tell the posture since {time}; the clock waits.',
  'explain.clock': {
    one: 'The clock of this turn stands at {count} minute; short breaks count in part.',
    other: 'The clock of this turn stands at {count} minutes; short breaks count in part.',
  },
  'explain.clock.waits': {
    one: 'The clock of this turn waits at {count} minute.',
    other: 'The clock of this turn waits at {count} minutes.',
  },
  'explain.limit': {
    one: 'So the limit is {count} minute now.',
    other: 'So the limit is {count} minutes now.',
  },
  'explain.waits.walk': 'It was shown at {time}: a walk helps most often, so it is offered first.',
  'explain.waits.stand': 'It was shown at {time}: standing is the other posture.',
  'explain.waits.sit': 'It was shown at {time}: sitting is the other posture.',
  'explain.waits.move': 'It was shown at {time}: a movement, for variety between walks.',
  'explain.postponed': 'You put it off until {time}.',
  'explain.due': 'It is due, and waits a few minutes for a pause in your work.',
  'explain.at': 'The next one is due at about {time}, at least 15 minutes after the last.',
  'explain.none': 'No prompt is planned.',
  'explain.silent.quiet': 'None comes while it is quiet, as you asked.',
  'explain.silent.hours': 'None comes outside working hours.',
  'explain.silent.overdo': 'None comes during the longer turn that you planned.',
  'explain.silent.away': 'None comes while you walk or are away.',
  'explain.silent.answered': 'This turn was prompted and answered: the next turn brings the next.',
  'explain.silent.budget': 'The prompts of this hour or day are used up: none is added.',
} as const satisfies Messages;
