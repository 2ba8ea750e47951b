import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/report.ts, the words of the field in docs/translation.md. */
export const texts = {
  'week.empty':
    'Vor dieser Woche wurde nichts eingetragen. Berichte beginnen mit deinem ersten Tag.',
  'week.fresh': 'Diese Woche beginnt mit der ersten Haltung, die du einträgst.',
  'week.quiet':
    'Diese Woche keine Zeit am Schreibtisch. Dein Plan wartet, wo du ihn verlassen hast.',
  'week.future': 'Diese Woche liegt noch vor dir.',
  'week.first': 'Das ist deine erste Woche. Die Zahlen werden klarer, je mehr du einträgst.',
  'feltFine.sitting.first': 'Sitzen ist vorerst bis etwa {minutes} min angenehm.',
  'feltFine.sitting.more': 'Sitzen war bis {minutes} min angenehm, {change} mehr als letzte Woche.',
  'feltFine.sitting.less':
    'Sitzen war bis {minutes} min angenehm, {change} weniger als letzte Woche.',
  'feltFine.sitting.same': 'Sitzen war bis {minutes} min angenehm, wie letzte Woche.',
  'feltFine.standing.first': 'Stehen ist vorerst bis etwa {minutes} min angenehm.',
  'feltFine.standing.more':
    'Stehen war bis {minutes} min angenehm, {change} mehr als letzte Woche.',
  'feltFine.standing.less':
    'Stehen war bis {minutes} min angenehm, {change} weniger als letzte Woche.',
  'feltFine.standing.same': 'Stehen war bis {minutes} min angenehm, wie letzte Woche.',
  'feltFine.walking.first': 'Gehen ist vorerst bis etwa {minutes} min angenehm.',
  'feltFine.walking.more': 'Gehen war bis {minutes} min angenehm, {change} mehr als letzte Woche.',
  'feltFine.walking.less':
    'Gehen war bis {minutes} min angenehm, {change} weniger als letzte Woche.',
  'feltFine.walking.same': 'Gehen war bis {minutes} min angenehm, wie letzte Woche.',
  'bothered.sitting': {
    one: 'Sitzen begann etwa bei Minute {minutes} zu stören ({count}-mal).',
    other: 'Sitzen begann etwa bei Minute {minutes} zu stören (Mitte von {count} Malen).',
  },
  'bothered.standing': {
    one: 'Stehen begann etwa bei Minute {minutes} zu stören ({count}-mal).',
    other: 'Stehen begann etwa bei Minute {minutes} zu stören (Mitte von {count} Malen).',
  },
  'bothered.walking': {
    one: 'Gehen begann etwa bei Minute {minutes} zu stören ({count}-mal).',
    other: 'Gehen begann etwa bei Minute {minutes} zu stören (Mitte von {count} Malen).',
  },
  logged: {
    one: '{time} an {count} Tag eingetragen, {share} davon auf den Füßen.',
    other: '{time} an {count} Tagen eingetragen, {share} davon auf den Füßen.',
  },
  'within.all': {
    one: 'Die {count} Phase mit einem Limit endete innerhalb davon.',
    other: 'Alle {count} Phasen im Sitzen und Stehen endeten innerhalb ihres Limits.',
  },
  'within.some': {
    one: '{within} von {count} Phase innerhalb ihres Limits; {time} darüber, am {day}.',
    other:
      '{within} von {count} Phasen innerhalb ihres Limits; {time} darüber, am meisten am {day}.',
  },
  'ratings.range': {
    one: 'Schmerz wurde {count}-mal angegeben, von {low} bis {high}, in der Mitte {middle}.',
    other: 'Schmerz wurde {count}-mal angegeben, von {low} bis {high}, in der Mitte {middle}.',
  },
  'ratings.same': {
    one: 'Schmerz wurde {count}-mal angegeben, mit {score}.',
    other: 'Schmerz wurde {count}-mal angegeben, jedes Mal mit {score}.',
  },
  'flareUp.one': 'Ein Schub war im Gang: {day}.',
  'flareUp.some': {
    one: 'Ein Schub war {count} Tag im Gang, {first} bis {last}.',
    other: 'Ein Schub war {count} Tage im Gang, {first} bis {last}.',
  },
  unsureTime: 'Für {share} der Zeit kennt niemand die Haltung. Sie zählt als keine Haltung.',
  quietTime: 'Erinnerungen ruhten {time}, wie du wolltest.',
  'finding.days': {
    one: '{time} an {count} Tag eingetragen, {share} auf den Füßen',
    other: 'Etwa {time} am Tag an {count} Tagen, {share} auf den Füßen',
  },
  'finding.days.none': 'Keine Zeit eingetragen',
  'finding.lanes': 'Insgesamt {time} über dem Limit, am meisten am {day}',
  'finding.lanes.within': 'Keine Phase ging über ihr Limit',
  'finding.lanes.none': 'Noch keine Phasen mit einem Limit',
  'finding.comfort.sitting.typical': 'Sitzen: die Hälfte der Phasen störte bis Minute {minutes}',
  'finding.comfort.standing.typical': 'Stehen: die Hälfte der Phasen störte bis Minute {minutes}',
  'finding.comfort.walking.typical': 'Gehen: die Hälfte der Phasen störte bis Minute {minutes}',
  'finding.comfort.sitting.most': {
    one: 'Sitzen: angenehm in {fine} von {count} bewerteten Phase',
    other: 'Sitzen: angenehm in {fine} von {count} bewerteten Phasen',
  },
  'finding.comfort.standing.most': {
    one: 'Stehen: angenehm in {fine} von {count} bewerteten Phase',
    other: 'Stehen: angenehm in {fine} von {count} bewerteten Phasen',
  },
  'finding.comfort.walking.most': {
    one: 'Gehen: angenehm in {fine} von {count} bewerteten Phase',
    other: 'Gehen: angenehm in {fine} von {count} bewerteten Phasen',
  },
  'finding.comfort.few': {
    one: '{count} bewertete Phase in vier Wochen: zu wenig für eine Kurve',
    other: '{count} bewertete Phasen in vier Wochen: zu wenig für eine Kurve',
  },
  'finding.comfort.none': 'Keine bewerteten Phasen in vier Wochen',
  'finding.even.pair': '{long} war lang, {quiet} war ruhig',
  'finding.even.long': {
    one: '{count} langer Tag in zwei Wochen',
    other: '{count} lange Tage in zwei Wochen',
  },
  'finding.even.steady': {
    one: '{count} Tag, nahe an der Basiszeit',
    other: '{count} Tage, keiner weit über der Basiszeit',
  },
  'finding.even.none': 'Zu wenige Tage, um zu sehen, wie gleichmäßig sie waren',
  'finding.bouts.all': {
    one: '{count} Phase, innerhalb ihres Limits',
    other: 'Alle {count} Phasen innerhalb ihres Limits',
  },
  'finding.bouts.some': {
    one: '{within} von {count} Phase innerhalb ihres Limits, die längste {time}',
    other: '{within} von {count} Phasen innerhalb ihres Limits, die längste {time}',
  },
  'finding.bouts.noLimit': {
    one: '{count} Phase, {time} lang',
    other: '{count} Phasen, die längste {time}',
  },
  'finding.bouts.none': 'Keine Phasen am Schreibtisch',
  'finding.prompts': {
    one: '{taken} von {count} Erinnerung befolgt; Pausen von selbst: {natural}',
    other: '{taken} von {count} Erinnerungen befolgt; Pausen von selbst: {natural}',
  },
  'finding.prompts.none': 'Keine Erinnerungen; Pausen von selbst: {natural}',
  'finding.pain': 'Werte von {low} bis {high}, der höchste am {day}',
  'finding.pain.same': { one: 'Ein Wert: {score}', other: '{count} Werte, alle {score}' },
  'finding.pain.none': 'Keine Werte in dieser Woche',
  'finding.painMinute.sitting.higher': 'Sitzen: Werte ab Minute {minute} waren {by} höher',
  'finding.painMinute.sitting.lower': 'Sitzen: Werte ab Minute {minute} waren {by} niedriger',
  'finding.painMinute.sitting.alike': 'Sitzen: Werte vor und nach Minute {minute} waren ähnlich',
  'finding.painMinute.standing.higher': 'Stehen: Werte ab Minute {minute} waren {by} höher',
  'finding.painMinute.standing.lower': 'Stehen: Werte ab Minute {minute} waren {by} niedriger',
  'finding.painMinute.standing.alike': 'Stehen: Werte vor und nach Minute {minute} waren ähnlich',
  'finding.painMinute.few': {
    one: '{count} Wert in einer Phase: zu wenig zum Vergleichen',
    other: '{count} Werte in Phasen: zu wenig zum Vergleichen',
  },
  'finding.painMinute.none': 'Keine Werte während der Phasen',
  'finding.baseline.sitting.grew': {
    one: 'Sitzen wuchs in {count} Woche von {from} auf {to} min',
    other: 'Sitzen wuchs in {count} Wochen von {from} auf {to} min',
  },
  'finding.baseline.sitting.eased': {
    one: 'Sitzen ging in {count} Woche von {from} auf {to} min',
    other: 'Sitzen ging in {count} Wochen von {from} auf {to} min',
  },
  'finding.baseline.sitting.steady': 'Basiszeiten blieben, wie sie waren',
  'finding.baseline.standing.grew': {
    one: 'Stehen wuchs in {count} Woche von {from} auf {to} min',
    other: 'Stehen wuchs in {count} Wochen von {from} auf {to} min',
  },
  'finding.baseline.standing.eased': {
    one: 'Stehen ging in {count} Woche von {from} auf {to} min',
    other: 'Stehen ging in {count} Wochen von {from} auf {to} min',
  },
  'finding.baseline.standing.steady': 'Basiszeiten blieben, wie sie waren',
  'finding.baseline.walking.grew': {
    one: 'Gehen wuchs in {count} Woche von {from} auf {to} min',
    other: 'Gehen wuchs in {count} Wochen von {from} auf {to} min',
  },
  'finding.baseline.walking.eased': {
    one: 'Gehen ging in {count} Woche von {from} auf {to} min',
    other: 'Gehen ging in {count} Wochen von {from} auf {to} min',
  },
  'finding.baseline.walking.steady': 'Basiszeiten blieben, wie sie waren',
  'finding.baseline.none': 'Basiszeiten werden noch gesucht',
} as const satisfies Messages;
