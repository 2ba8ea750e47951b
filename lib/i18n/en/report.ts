import type { Messages } from '../message.ts';

/** The weekly report: sentences and titles (their keys come from lib/report/sentence.ts), and what stands around them. */
export const report = {
  'week.empty': 'Nothing was logged before this week began. Reports start with your first day.',
  'week.fresh': 'This week starts with the first posture you log.',
  'week.quiet': 'No time at the desk this week. Your plan waits where you left it.',
  'week.future': 'This week lies ahead.',
  'week.first': 'This is your first week. Numbers settle as you log.',

  'feltFine.sitting.first': 'Sitting feels fine up to about {minutes} min for now.',
  'feltFine.sitting.more': 'Sitting felt fine up to {minutes} min, {change} more than last week.',
  'feltFine.sitting.less': 'Sitting felt fine up to {minutes} min, {change} less than last week.',
  'feltFine.sitting.same': 'Sitting felt fine up to {minutes} min, the same as last week.',
  'feltFine.standing.first': 'Standing feels fine up to about {minutes} min for now.',
  'feltFine.standing.more': 'Standing felt fine up to {minutes} min, {change} more than last week.',
  'feltFine.standing.less': 'Standing felt fine up to {minutes} min, {change} less than last week.',
  'feltFine.standing.same': 'Standing felt fine up to {minutes} min, the same as last week.',
  'feltFine.walking.first': 'Walking feels fine up to about {minutes} min for now.',
  'feltFine.walking.more': 'Walking felt fine up to {minutes} min, {change} more than last week.',
  'feltFine.walking.less': 'Walking felt fine up to {minutes} min, {change} less than last week.',
  'feltFine.walking.same': 'Walking felt fine up to {minutes} min, the same as last week.',
  'bothered.sitting': {
    one: 'Sitting began to bother at about minute {minutes} ({count} time).',
    other: 'Sitting began to bother at about minute {minutes} (middle of {count} times).',
  },
  'bothered.standing': {
    one: 'Standing began to bother at about minute {minutes} ({count} time).',
    other: 'Standing began to bother at about minute {minutes} (middle of {count} times).',
  },
  'bothered.walking': {
    one: 'Walking began to bother at about minute {minutes} ({count} time).',
    other: 'Walking began to bother at about minute {minutes} (middle of {count} times).',
  },
  logged: {
    one: '{time} logged on {count} day, {share} of it on your feet.',
    other: '{time} logged on {count} days, {share} of it on your feet.',
  },
  'within.all': {
    one: 'The {count} turn with a limit ended within it.',
    other: 'All {count} sitting and standing turns ended within their limit.',
  },
  'within.some': {
    one: '{within} of {count} turn ended within its limit; {time} went past it, on {day}.',
    other:
      '{within} of {count} turns ended within their limit; {time} went past it, most on {day}.',
  },
  'ratings.range': {
    one: 'Pain was rated {count} time, from {low} to {high}, {middle} in the middle.',
    other: 'Pain was rated {count} times, from {low} to {high}, {middle} in the middle.',
  },
  'ratings.same': {
    one: 'Pain was rated {count} time, at {score}.',
    other: 'Pain was rated {count} times, each at {score}.',
  },
  'flareUp.one': 'A flare-up was on: {day}.',
  'flareUp.some': {
    one: 'A flare-up was on for {count} day, {first} to {last}.',
    other: 'A flare-up was on for {count} days, {first} to {last}.',
  },
  unsureTime: 'For {share} of the time nobody can tell the posture. It counts as no posture.',
  quietTime: 'Prompts were quiet for {time}, as you asked.',

  'finding.days': {
    one: '{time} logged on {count} day, {share} on your feet',
    other: 'About {time} a day on {count} days, {share} on your feet',
  },
  'finding.days.none': 'No time logged',
  'finding.lanes': 'Past the limit for {time} in all, most on {day}',
  'finding.lanes.within': 'No turn went past its limit',
  'finding.lanes.none': 'No turns with a limit yet',
  'finding.comfort.sitting.typical': 'Sitting: half of the turns bothered by minute {minutes}',
  'finding.comfort.standing.typical': 'Standing: half of the turns bothered by minute {minutes}',
  'finding.comfort.walking.typical': 'Walking: half of the turns bothered by minute {minutes}',
  'finding.comfort.sitting.most': {
    one: 'Sitting: {fine} of {count} rated turn stayed comfortable',
    other: 'Sitting: {fine} of {count} rated turns stayed comfortable',
  },
  'finding.comfort.standing.most': {
    one: 'Standing: {fine} of {count} rated turn stayed comfortable',
    other: 'Standing: {fine} of {count} rated turns stayed comfortable',
  },
  'finding.comfort.walking.most': {
    one: 'Walking: {fine} of {count} rated turn stayed comfortable',
    other: 'Walking: {fine} of {count} rated turns stayed comfortable',
  },
  'finding.comfort.few': {
    one: '{count} rated turn in four weeks: too few for a curve',
    other: '{count} rated turns in four weeks: too few for a curve',
  },
  'finding.comfort.none': 'No rated turns in four weeks',
  'finding.even.pair': '{long} was long, {quiet} was quiet',
  'finding.even.long': {
    one: '{count} long day in two weeks',
    other: '{count} long days in two weeks',
  },
  'finding.even.steady': {
    one: '{count} day, close to the baseline',
    other: '{count} days, none far over the baseline',
  },
  'finding.even.none': 'Too few days to see how even they were',
  'finding.bouts.all': {
    one: '{count} turn, within its limit',
    other: 'All {count} turns within their limit',
  },
  'finding.bouts.some': {
    one: '{within} of {count} turn within its limit, the longest {time}',
    other: '{within} of {count} turns within their limit, the longest {time}',
  },
  'finding.bouts.noLimit': {
    one: '{count} turn, {time} long',
    other: '{count} turns, the longest {time}',
  },
  'finding.bouts.none': 'No turns at the desk',
  'finding.prompts': {
    one: '{taken} of {count} prompt taken; breaks nobody prompted: {natural}',
    other: '{taken} of {count} prompts taken; breaks nobody prompted: {natural}',
  },
  'finding.prompts.none': 'No prompts; breaks nobody prompted: {natural}',
  'finding.pain': 'Ratings from {low} to {high}, highest on {day}',
  'finding.pain.same': { one: 'One rating: {score}', other: '{count} ratings, all {score}' },
  'finding.pain.none': 'No ratings this week',
  'finding.painMinute.sitting.higher': 'Sitting: ratings from minute {minute} on were {by} higher',
  'finding.painMinute.sitting.lower': 'Sitting: ratings from minute {minute} on were {by} lower',
  'finding.painMinute.sitting.alike':
    'Sitting: ratings before and after minute {minute} were alike',
  'finding.painMinute.standing.higher':
    'Standing: ratings from minute {minute} on were {by} higher',
  'finding.painMinute.standing.lower': 'Standing: ratings from minute {minute} on were {by} lower',
  'finding.painMinute.standing.alike':
    'Standing: ratings before and after minute {minute} were alike',
  'finding.painMinute.few': {
    one: '{count} rating in a turn: too few to compare',
    other: '{count} ratings in turns: too few to compare',
  },
  'finding.painMinute.none': 'No ratings during turns',
  'finding.baseline.sitting.grew': {
    one: 'Sitting grew from {from} to {to} min in {count} week',
    other: 'Sitting grew from {from} to {to} min in {count} weeks',
  },
  'finding.baseline.sitting.eased': {
    one: 'Sitting went from {from} to {to} min in {count} week',
    other: 'Sitting went from {from} to {to} min in {count} weeks',
  },
  'finding.baseline.sitting.steady': 'Baselines stayed as they were',
  'finding.baseline.standing.grew': {
    one: 'Standing grew from {from} to {to} min in {count} week',
    other: 'Standing grew from {from} to {to} min in {count} weeks',
  },
  'finding.baseline.standing.eased': {
    one: 'Standing went from {from} to {to} min in {count} week',
    other: 'Standing went from {from} to {to} min in {count} weeks',
  },
  'finding.baseline.standing.steady': 'Baselines stayed as they were',
  'finding.baseline.walking.grew': {
    one: 'Walking grew from {from} to {to} min in {count} week',
    other: 'Walking grew from {from} to {to} min in {count} weeks',
  },
  'finding.baseline.walking.eased': {
    one: 'Walking went from {from} to {to} min in {count} week',
    other: 'Walking went from {from} to {to} min in {count} weeks',
  },
  'finding.baseline.walking.steady': 'Baselines stayed as they were',
  'finding.baseline.none': 'Baselines are still being found',
} as const satisfies Messages;
