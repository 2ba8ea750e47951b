import type { Messages } from '../message.ts';

/** What holds for a while. */
export const stateTexts = {
  'state.quiet': 'Quiet until {time}',
  'state.meeting': 'Meeting until {time}; the clock runs on',
  'state.flareUp': 'Flare-up: shorter turns, gentle moves. Anything you do counts.',
  'state.postponed': 'Prompt comes back at {time}',
  'state.hours': 'Outside your working hours: no prompts, time is kept.',
  'state.answered': 'No more prompts until you change posture.',
  'state.budget': 'Enough prompts for now.',
  'state.end': 'End',
  'state.endQuiet': 'End quiet time',
  'state.endOverdo': 'End longer turn',
  'state.endFlareUp': 'End flare-up',
  'state.overdo': '{posture}, longer, until {time}',
} as const satisfies Messages;
