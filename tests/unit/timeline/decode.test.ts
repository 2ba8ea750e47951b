// Longer than 250 lines because every kind of entry, and all that each of its fields may not be, stands in one table.
import { describe, expect, it } from 'vitest';
import { decodeEntries, decodeEntry, latestInstant } from '../../../lib/timeline/decode.ts';
import type { EntryOf, Fact } from '../../../lib/timeline/entries.ts';

const stamp = { id: '0mwt1zzzz000-abc', at: 1_795_424_400_000, zone: 'Europe/Berlin', act: 'a' };
const at = stamp.at;

/** One fact of each kind, and for each of its fields what it must not be. */
const kinds: { readonly [Type in Fact['type']]: [Fact & { type: Type }, Wrong<Type>] } = {
  started: [{ type: 'started', why: 'browser' }, { why: ['update', null] }],
  postureChanged: [
    { type: 'postureChanged', posture: 'sitting', since: at, by: 'person' },
    { posture: ['away', 'lying', ''], since: ['now', -1, null], by: ['rule', ''] },
  ],
  wasStill: [
    { type: 'wasStill', from: at, until: at, why: 'quiet' },
    { from: [undefined], until: [Number.NaN], why: ['idle'] },
  ],
  wentIdle: [{ type: 'wentIdle', since: at }, { since: [undefined] }],
  locked: [{ type: 'locked', since: at }, { since: [undefined] }],
  gapFound: [
    { type: 'gapFound', since: at, cause: 'slept' },
    { since: [Number.POSITIVE_INFINITY], cause: ['locked'] },
  ],
  returned: [{ type: 'returned' }, {}],
  clockSetBack: [{ type: 'clockSetBack', from: at }, { from: ['x'] }],
  gapSettled: [
    { type: 'gapSettled', from: at, until: at, as: 'walked' },
    { from: [undefined], until: [undefined], as: ['ran'] },
  ],
  amended: [
    { type: 'amended', from: at, until: at, posture: 'away' },
    { from: [undefined], until: [undefined], posture: ['unsure'] },
  ],
  painLogged: [
    { type: 'painLogged', score: 10, since: at },
    { score: [-1, 11, 2.5, '3', null], since: [undefined] },
  ],
  painStarted: [{ type: 'painStarted', since: at }, { since: [undefined] }],
  dayRated: [
    { type: 'dayRated', date: '2026-11-23', score: 0 },
    { date: ['2026-11-31', 20261123, null], score: [10.5] },
  ],
  questionSkipped: [{ type: 'questionSkipped', question: 'bout' }, { question: ['week'] }],
  prompted: [
    {
      type: 'prompted',
      activity: 'standing',
      suggestion: 'sit',
      movement: null,
      text: 'prompt.walk.1',
      limit: 0,
      spent: 100_000,
      dueAt: at,
    },
    {
      activity: ['away'],
      suggestion: ['run'],
      movement: [3, 'x'.repeat(401)],
      text: [null],
      limit: [-0.1],
      spent: [100_000.1],
      dueAt: [undefined],
    },
  ],
  promptRepeated: [{ type: 'promptRepeated', prompt: 'id' }, { prompt: [null] }],
  promptAnswered: [
    { type: 'promptAnswered', prompt: 'id', answer: 'postponed', minutes: 5 },
    { prompt: [null], answer: ['ignored'], minutes: [undefined, '5'] },
  ],
  breakStarted: [
    { type: 'breakStarted', suggestion: 'move', movement: 'sit-rock', minutes: 3, prompt: null },
    { suggestion: [null], movement: [undefined], minutes: [null], prompt: [undefined] },
  ],
  breakEnded: [{ type: 'breakEnded', early: false }, { early: [0, null, 'true'] }],
  movementFelt: [
    { type: 'movementFelt', break: 'id', movement: 'sit-rock', comfortable: true },
    { break: [null], movement: [null], comfortable: [1] },
  ],
  doseTold: [
    { type: 'doseTold', movement: 'sit-rock', amount: 3600, as: 'dose' },
    { movement: [null], amount: [-1, 3601], as: ['usual'] },
  ],
  quietBegan: [
    { type: 'quietBegan', until: at, why: 'meeting' },
    { until: [null], why: ['lunch'] },
  ],
  quietEnded: [{ type: 'quietEnded' }, {}],
  overdoPlanned: [
    { type: 'overdoPlanned', activity: 'sitting', from: at - 1, until: at },
    { activity: [null], from: [null, -1], until: [null] },
  ],
  overdoEnded: [{ type: 'overdoEnded' }, {}],
  flareUpBegan: [{ type: 'flareUpBegan', by: 'person' }, { by: ['prompt'] }],
  flareUpEnded: [{ type: 'flareUpEnded', by: 'rule' }, { by: [null] }],
  setupsChanged: [
    { type: 'setupsChanged', setups: ['towel', ''] },
    { setups: ['towel', [1], null, Array.from({ length: 101 }, () => 'mat')] },
  ],
  trialStarted: [
    { type: 'trialStarted', activity: 'sitting', setup: 'mat' },
    { activity: ['lying'], setup: [7] },
  ],
  trialEnded: [{ type: 'trialEnded' }, {}],
  baselineTold: [
    { type: 'baselineTold', activity: 'walking', minutes: 1 },
    { activity: ['away'], minutes: [0.9, 1440.1] },
  ],
  reviewAnswered: [
    { type: 'reviewAnswered', activity: 'sitting', answer: 'hold' },
    { activity: [null], answer: ['grow'] },
  ],
  decided: [
    {
      type: 'decided',
      rule: 'R11',
      date: '2026-11-22',
      activity: null,
      kind: 'grow',
      from: 20,
      to: null,
      figures: { bouts: 12 },
      text: 'x'.repeat(400),
    },
    {
      rule: [11],
      date: ['yesterday'],
      activity: ['away'],
      kind: [null],
      from: ['20'],
      to: [undefined],
      figures: [null, 'x', { bouts: '12' }, { bouts: Number.NaN }],
      text: ['x'.repeat(401)],
    },
  ],
  retracted: [{ type: 'retracted', target: 'a' }, { target: [null] }],
};

type Wrong<Type extends Fact['type']> = {
  readonly [Name in Exclude<keyof EntryOf<Type>, 'type' | 'id' | 'at' | 'zone' | 'act'>]: unknown[];
};

const facts = Object.values(kinds).map(([fact]) => fact);
const wrongs = Object.values(kinds).flatMap(([fact, wrong]) =>
  Object.entries(wrong).flatMap(([field, values]: [string, unknown[]]) =>
    values.map((value) => [fact.type, field, value, fact] as const),
  ),
);

/** All words that a field may say, so that none is lost from the list by accident: a log that says it would be damage. */
const words: readonly (readonly [Fact['type'], string, readonly string[]])[] = [
  ['started', 'why', ['browser', 'install', 'input']],
  ['postureChanged', 'posture', ['sitting', 'standing', 'walking']],
  ['postureChanged', 'by', ['person', 'prompt', 'break', 'input']],
  ['wasStill', 'why', ['quiet', 'sound']],
  ['gapFound', 'cause', ['slept', 'closed', 'long']],
  ['gapSettled', 'as', ['walked', 'stood', 'sat', 'notCounted']],
  ['amended', 'posture', ['sitting', 'standing', 'walking', 'away']],
  ['questionSkipped', 'question', ['bout', 'day']],
  ['prompted', 'suggestion', ['walk', 'stand', 'sit', 'move']],
  ['promptAnswered', 'answer', ['taken', 'postponed', 'skipped', 'unseen']],
  ['doseTold', 'as', ['comfortable', 'dose']],
  ['quietBegan', 'why', ['meeting', 'pause']],
  ['flareUpBegan', 'by', ['person', 'rule']],
  ['reviewAnswered', 'answer', ['accept', 'hold', 'lower']],
];

describe('an entry out of unknown data', () => {
  it.each(words)('%s knows every word of %s', (type, field, said) => {
    for (const word of said) {
      const entry = { ...stamp, ...kinds[type][0], [field]: word };
      expect(decodeEntry(entry)).toEqual({ entry });
    }
    expect(decodeEntry({ ...stamp, ...kinds[type][0], [field]: '' })).toEqual({ wrong: field });
  });

  it('takes as many setups as there may be, each a text', () => {
    const setups = Array.from({ length: 100 }, () => 'mat');
    const entry = { ...stamp, type: 'setupsChanged', setups };
    expect(decodeEntry(entry)).toEqual({ entry });
    expect(decodeEntry({ ...entry, setups: ['mat', 1] })).toEqual({ wrong: 'setups' });
  });

  it.each([
    [{ figures: { bouts: 1, days: null } }, 'figures'],
    [{ figures: 7 }, 'figures'],
    [{ date: '2026-11-22T09:00' }, 'date'],
    [{ date: 'x2026-11-22' }, 'date'],
    [{ date: '2026-02-29' }, 'date'],
    [{ date: '2200-01-01' }, 'date'],
  ])('a decision with %j is not read', (said, wrong) => {
    expect(decodeEntry({ ...stamp, ...kinds.decided[0], ...said })).toEqual({ wrong });
  });

  it.each(facts.map((fact) => [fact.type, fact] as const))('%s is read as it is', (_, fact) => {
    expect(decodeEntry({ ...stamp, ...fact })).toEqual({ entry: { ...stamp, ...fact } });
  });

  it.each(wrongs)('%s with %s: %j is not read', (_, field, value, fact) => {
    expect(decodeEntry({ ...stamp, ...fact, [field]: value })).toEqual({ wrong: field });
  });

  it('does without what earlier versions did not tell', () => {
    const planned = { ...stamp, type: 'overdoPlanned', activity: 'sitting', until: at };
    expect(decodeEntry(planned)).toStrictEqual({ entry: planned });
  });

  it('leaves out fields that are not known', () => {
    const read = decodeEntry({ ...stamp, type: 'returned', since: at, __proto__: { x: 1 } });
    expect(read).toEqual({ entry: { ...stamp, type: 'returned' } });
  });

  it.each([
    ['id', ['', 'x', 7, '0mwt1zzzz000', '0MWT1ZZZZ000-abc', '0mwt1zzzz000-', 'x0mwt1zzzz000-abc']],
    ['id', ['0mwt1zzzz000-abcdefghijklmnopq', '0mwt1zzzz000-abc\n', '0mwt1zzz000-abc']],
    ['at', [-1, latestInstant + 1, '0', null]],
    ['zone', ['Mars/Base', '', 5, null]],
    ['act', [null, 'x'.repeat(401)]],
  ] as const)('needs a stamp: %s of %j is wrong', (field, values) => {
    for (const value of values)
      expect(decodeEntry({ ...stamp, type: 'returned', [field]: value })).toEqual({ wrong: field });
  });

  it('takes the first and the last instant there are, and knows a zone again', () => {
    for (const instant of [0, latestInstant])
      expect(decodeEntry({ ...stamp, type: 'returned', at: instant })).toMatchObject({
        entry: { at: instant },
      });
    const inUtc = { ...stamp, type: 'returned', zone: 'UTC' };
    expect(decodeEntry(inUtc)).toEqual(decodeEntry(inUtc));
    const nowhere = { ...stamp, type: 'returned', zone: 'Nowhere' };
    expect(decodeEntry(nowhere)).toEqual(decodeEntry(nowhere));
  });

  it('is none where it is no record, or of no kind', () => {
    for (const value of [null, undefined, 'x', 7]) {
      expect(decodeEntry(value)).toEqual({ wrong: 'not an entry' });
    }
    for (const type of [undefined, 7, 'danced', 'toString'])
      expect(decodeEntry({ ...stamp, type })).toEqual({ wrong: 'type' });
  });
});

describe('a stored day', () => {
  const later = { ...stamp, id: '0mwt1zzzz001-abc', type: 'returned' };
  const sooner = { ...stamp, type: 'quietEnded' };

  it('gives its entries in order, and tells what it could not read', () => {
    expect(decodeEntries('day/2026-11-23', [later, { type: 'x' }, sooner, null])).toEqual({
      entries: [sooner, later],
      damage: [
        { where: 'day/2026-11-23[1]', why: 'type' },
        { where: 'day/2026-11-23[3]', why: 'not an entry' },
      ],
    });
  });

  it('is empty where there is none, and damage where it is no list', () => {
    expect(decodeEntries('day/x', undefined)).toEqual({ entries: [], damage: [] });
    expect(decodeEntries('day/x', {})).toEqual({
      entries: [],
      damage: [{ where: 'day/x', why: 'not a list' }],
    });
  });
});
