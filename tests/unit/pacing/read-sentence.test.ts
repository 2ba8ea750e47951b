import { describe, expect, it } from 'vitest';
import {
  readSentence,
  type SentenceKey,
  sentenceOf,
  sentences,
} from '../../../lib/pacing/index.ts';

const keys = Object.keys(sentences) as SentenceKey[];
const values = {
  activity: 'standing',
  from: 24,
  to: 27,
  bouts: 10,
  days: 22,
  minutes: 12,
  percent: 90,
  boom: 'Wednesday',
  bust: 'Thursday',
  item: 'sit-shift',
  setup: 'a rolled towel. (new?)',
};

describe('a sentence of the log', () => {
  it.each(keys)('%s is known again, with what was put into it', (key) => {
    const found = readSentence(sentenceOf(key, values));
    expect(found?.key).toBe(key);
    for (const [name, value] of Object.entries(found?.values ?? {})) {
      expect(value.toLowerCase()).toBe(String(values[name as keyof typeof values]).toLowerCase());
    }
  });

  it('of another version is not', () => {
    expect(readSentence('Sitting is a new way to stand.')).toBeNull();
    expect(readSentence('')).toBeNull();
  });
});
