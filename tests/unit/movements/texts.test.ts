import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prompts } from '../../../lib/i18n/en/prompts.ts';
import { chooseText, type Moment, momentOf, textsOf } from '../../../lib/movements/index.ts';

const moments: readonly Moment[] = ['sitting', 'standing', 'walk', 'call', 'flareUp'];
const all = Object.entries(prompts);

describe('the texts of prompts', () => {
  it('are those that can be chosen, and no others', () => {
    expect(Object.keys(prompts).sort()).toEqual(moments.flatMap(textsOf).sort());
  });

  it('are at least eight for each moment, all different', () => {
    for (const moment of moments) expect(textsOf(moment).length, moment).toBeGreaterThanOrEqual(8);
    expect(new Set(Object.values(prompts)).size).toBe(all.length);
  });

  it.each(all)('%s fits on a notification', (_key, text) => {
    expect(text.length).toBeLessThanOrEqual(140);
  });

  it.each(all)('%s names no pain and judges nobody', (_key, text) => {
    expect(text).not.toMatch(/pain|ache|sore|hurt|flare|symptom|bother|injur|your back\b/i);
    expect(text).not.toMatch(
      /damage|slipped|bad posture|weak|must|fail|missed|streak|compliance|\bonly\b|danger|limit/i,
    );
  });

  it.each(all)('%s shouts at nobody', (_key, text) => {
    expect(text).not.toContain('!');
  });
});

describe('the choice of a text', () => {
  const anyChoice = fc.record({
    moment: fc.constantFrom(...moments),
    recent: fc.array(fc.constantFrom(...Object.keys(prompts), 'Small wiggle?'), { maxLength: 40 }),
    seed: fc.nat(),
  });

  it('gives none that was used in the last three days while there is another', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const isLeft = textsOf(choice.moment).some((key) => !choice.recent.includes(key));
        expect(choice.recent.includes(chooseText(choice))).toBe(!isLeft);
      }),
    );
  });

  it('gives the one used longest ago when all of them are recent', () => {
    const [first, ...rest] = textsOf('call');
    expect(
      chooseText({ moment: 'call', recent: [...rest, ...(first ? [first] : []), 'x'], seed: 3 }),
    ).toBe(rest[0]);
  });

  it('goes through them all before it starts again, though it remembers the last one alone', () => {
    let last = chooseText({ moment: 'walk', recent: [], seed: 7 });
    const used = [last];
    for (let i = 1; i < textsOf('walk').length; i += 1) {
      last = chooseText({ moment: 'walk', recent: [last], seed: i });
      used.push(last);
    }
    expect(new Set(used).size).toBe(textsOf('walk').length);
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(chooseText(choice)).toBe(chooseText(structuredClone(choice)));
      }),
    );
  });
});

describe('the moment of a prompt', () => {
  const usual = {
    activity: 'sitting',
    suggestion: 'stand',
    flareUp: false,
    afterCall: false,
  } as const;

  it('is told by what is suggested, after what, and in which state', () => {
    expect(momentOf(usual)).toBe('sitting');
    expect(momentOf({ ...usual, activity: 'standing', suggestion: 'sit' })).toBe('standing');
    expect(momentOf({ ...usual, suggestion: 'walk' })).toBe('walk');
    expect(momentOf({ ...usual, suggestion: 'walk', afterCall: true })).toBe('call');
    expect(momentOf({ ...usual, suggestion: 'walk', afterCall: true, flareUp: true })).toBe(
      'flareUp',
    );
  });
});
