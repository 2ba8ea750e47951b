/**
 * What the rules say, in English, at most 140 characters; `{name}` is a value. Wording: pacing.md 6.1. Other languages
 * translate by key.
 */
export const sentences = {
  firstBaseline:
    'About {to} minutes of {activity} feels comfortable for now. That is a starting point.',
  observe: 'Still getting to know your {activity}. {bouts} more notes on it will help.',
  grow: 'Last week felt steady. {activity} grows from {from} to {to} minutes this week. You can say no.',
  holdFlareUp: 'Your {activity} plan stays as it is while things settle.',
  holdOverdo: 'Same {activity} plan this week. A long stretch deserves a quiet time after it.',
  holdRed: 'Same {activity} plan this week. The last days asked for some quiet first.',
  holdReturn: 'Same {activity} plan this week. You are on your way back, in small steps.',
  holdAfterStepBack: 'Same {activity} plan this week. The easier pace gets its time.',
  holdAbsence: 'You were away some days. {activity} goes on where it was.',
  holdFewBouts:
    'Same {activity} plan this week. {bouts} more notes would help to see if it can grow.',
  holdMixed: 'Same {activity} plan this week. Staying steady is part of growing.',
  holdSteady: 'Same {activity} plan this week. It fits what feels comfortable now.',
  holdCeiling: '{activity} is comfortable enough now. From here, variety does more than length.',
  holdProven: 'Same {activity} plan this week. It grows once a longer turn has felt fine.',
  stepBack:
    "Let's make {activity} a bit easier: {to} minutes this week. Many people go up and down on the way.",
  cap: '{activity} is set to {to} minutes, close to the turns that felt fine lately.',
  ceiling: '{activity} is set to {to} minutes. From here, variety does more than length.',
  longFlareUp:
    'This sore time lasts a while. {activity} starts again from {to} minutes, and we look anew.',
  flareUpBegan:
    'More sore than usual? That happens and it usually settles. Shorter turns and gentle moves for now.',
  flareUpEnded: "Feels like it's easing. We'll go back in small steps over a few days.",
  flareUpRung: 'Small steps back: {percent} percent of your usual turns.',
  flareUpDone: 'Back at your usual turns.',
  helpPage: 'It has been {days} days. The page "When to get help" may be worth a look.',
  helpPerson: 'It has been {days} days. A talk with a physiotherapist or doctor could be worth it.',
  longerBreaksBegan:
    'Fewer, longer breaks now: {minutes} minutes of walking. Trying one change may help, or a physiotherapist.',
  longerBreaksEnded: 'Your turns have grown. Breaks go back to their usual length.',
  fewerPrompts:
    'Many prompts came at a bad time. Fewer of them, or name the two hours that matter?',
  boomBust: 'Long {boom}, quiet {bust}. Want to try spreading it a little?',
  smallStep: 'Things have been quiet. One easy thing today, maybe half a minute of standing?',
  goodDay: 'A good day. Keeping a little in reserve can make tomorrow good too.',
  goal: 'This week: about {to} minutes on your feet a day, standing and walking together.',
  dose: '{item} felt fine this week and grows a step. You can say no.',
  trialHelps: 'With {setup} you were comfortable about {minutes} minutes longer. It seems to help.',
  trialTooFew: 'Too few turns yet to tell what {setup} does.',
  trialUnclear: 'No clear difference with {setup}.',
  trialOther: 'No clear difference with {setup}. Another idea may be worth a try.',
  personHeld: '{activity} stays at {to} minutes, as you said.',
  personLowered: '{activity} goes to {to} minutes, as you said.',
  personAccepted: '{activity}: {to} minutes it is.',
  personKnows: '{activity} starts from {to} minutes, from what you told.',
  personMeasures: '{activity} is measured again, from {to} minutes.',
} as const;

export type SentenceKey = keyof typeof sentences;

/** The English sentence with its values put in; minutes are whole, rounded down. */
export function sentenceOf(
  key: SentenceKey,
  values: Readonly<Record<string, number | string>>,
): string {
  const text = sentences[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? String(Math.floor(value + 1e-6)) : value;
  });
  return text.replaceAll(/(^|\. )([a-z])/g, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}
