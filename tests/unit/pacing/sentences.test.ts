import { describe, expect, it } from 'vitest';
import { type SentenceKey, sentenceOf, sentences } from '../../../lib/pacing/index.ts';
import { pacingSettings } from '../../../lib/pacing/settings.ts';

const keys = Object.keys(sentences) as SentenceKey[];

/** Words that no text may hold (pacing.md 6.1), and what is never shown (R46). */
const never =
  /\b(damage\w*|injur\w*|slip\w*|out of place|wear|degenerat\w*|bad posture|weak core|danger\w*|safe limit|must|fail\w*|miss\w*|streak\w*|only|should|score|average|others|worse)\b/i;

const longest = {
  activity: 'standing',
  from: 59.9,
  to: 120.5,
  bouts: 10,
  days: 22,
  minutes: 12,
  percent: 90,
  boom: 'Wednesday',
  bust: 'Thursday',
  item: 'Standing opposite reach',
  setup: 'a rolled towel',
};

describe('what the rules say', () => {
  it.each(keys)('%s is at most 140 characters', (key) => {
    expect(sentenceOf(key, longest).length).toBeLessThanOrEqual(140);
  });

  it.each(keys)(
    '%s uses no word that blames or frightens, and no figure of other people (R46)',
    (key) => {
      expect(sentences[key]).not.toMatch(never);
      expect(sentences[key]).not.toContain('!');
    },
  );

  it.each(keys)('%s fills in all of its values', (key) => {
    expect(sentenceOf(key, longest)).not.toMatch(/[{}]|undefined|NaN| {2}/);
  });

  it('has whole minutes, rounded down', () => {
    expect(sentenceOf('personHeld', { activity: 'sitting', to: 24.99 })).toBe(
      'Sitting stays at 24 minutes, as you said.',
    );
  });

  it('begins each of its sentences with a capital letter', () => {
    const text = sentenceOf('grow', { activity: 'sitting', from: 20, to: 22 });
    expect(text).toContain('steady. Sitting grows from 20 to 22 minutes');
  });

  it('leaves a value out that is not known', () => {
    expect(sentenceOf('trialUnclear', {})).toBe('No clear difference with .');
  });
});

describe('the settings', () => {
  it('name the rule each belongs to', () => {
    for (const { rule } of Object.values(pacingSettings))
      expect(rule).toMatch(/^R([1-9]|[1-3]\d|4\d|5[0-2])$/);
  });
});
