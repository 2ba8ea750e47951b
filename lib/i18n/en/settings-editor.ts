import type { Messages } from '../message.ts';

/** What the settings editor tells of values, its JSON view, and words by which people look for what stands under a heading. */
export const settingsEditor = {
  'settings.onlyChanged': 'Only changed ({count})',
  'settings.noneChanged': 'Nothing differs from the defaults.',
  'settings.resetAll': 'Reset all',
  'settings.resetDone': 'All settings are at their defaults',
  'settings.takeBack': 'Take the reset back',
  'settings.takenBack': 'The settings before the reset are back',
  'settings.by.company': 'set by your company',
  'settings.by.you': 'set by you',
  'settings.asJson': 'As JSON',
  'settings.kept': 'Values that are kept and not used',
  'settings.kept.remove': 'Remove {key}',
  'settings.kept.removed': '{key}: removed',
  'settings.kept.notANumber': 'This is no number. It is kept, and the default is used.',
  'settings.kept.outOfRange':
    'This is not from {minimum} to {maximum}. It is kept, and the default is used.',
  'settings.kept.notHours': 'These are no hours of a day. They are kept, and the default is used.',
  'settings.kept.elsewhere': 'This is chosen in a place of its own, and is not changed here.',
  'settings.json.name': 'Settings as JSON',
  'settings.json.about':
    'What differs from the defaults. Ctrl+S saves. Wrong and unknown values are kept and not used.',
  'settings.json.save': 'Save',
  'settings.json.discard': 'Discard changes',
  'settings.json.meanwhile':
    'Changed elsewhere since this text was begun, and kept unless the text changes it too: {keys}.',
  'settings.json.saved': 'Settings: saved',
  'settings.json.syntax':
    'Not saved: line {line}, column {column} is no JSON. Your text stays as it is.',
  'settings.json.notAnObject':
    'Not saved: the whole text has to be one object in curly brackets. Your text stays as it is.',
  'settings.json.at': 'Line {line}, {key}: {what}',
  'topic.appearance.words': 'look appearance',
  'topic.hours.words': 'schedule office weekend lunch dnd do not disturb mute silence snooze',
  'topic.presence.words': 'afk idle inactive lock audio music video call mouse keyboard detection',
  'topic.breaks.words': 'pause rest standing desk sit-stand exercise office stealth',
  'topic.comfort.words': 'pain rating threshold symptom ache scale nrs',
  'topic.first.words': 'start baseline onboarding calibrate guess beginning',
  'topic.reviews.words': 'progress increase grow weekly growth step',
  'topic.rhythm.words': 'notification reminder alert timer interval frequency snooze',
  'topic.flareUps.words': 'bad day setback relapse sore worse',
  'topic.evenness.words': 'boom bust overactive rest average',
  'topic.overdo.words': 'exception flight meeting exceed override',
  'topic.trials.words': 'experiment chair desk mat test compare',
  'topic.doses.words': 'exercise repetition hold sets reps',
  'topic.carry.words': 'memory decay carry over recovery',
} as const satisfies Messages;
