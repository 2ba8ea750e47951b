import { expect, it } from 'vitest';
import { fill, type Message } from '../../../lib/i18n/message.ts';
import { topicsOf } from '../../../scripts/texts.ts';
import { pseudoMessage, pseudoText } from '../../e2e/harness/pseudo.ts';

const topics = await topicsOf('en');
const formsOf = (message: Message): [string, string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);
const placesIn = (text: string) => text.match(/\{\w+\}/g) ?? [];

it('a pseudo-text is accented, longer and in brackets, line by line, and keeps its places', () => {
  expect(pseudoText('Stand {count} min.\nSit')).toBe('⟦Šţåñð {count} ɱîñ.·······⟧\n⟦Šîţ··⟧');
});

it.each([...topics.keys()])('every text of %s goes through the pseudo-locale', (topic) => {
  for (const [key, message] of Object.entries(topics.get(topic) ?? {})) {
    const said = pseudoMessage(message);
    expect(
      formsOf(said).map(([form]) => form),
      key,
    ).toEqual(formsOf(message).map(([form]) => form));
    const texts = formsOf(message).map(([, text]) => text);
    for (const [n, [, text]] of formsOf(said).entries()) {
      const plain = texts[n] ?? '';
      expect(placesIn(text), key).toEqual(placesIn(plain));
      expect(text.replaceAll(/\{\w+\}/g, ''), key).not.toMatch(/[A-Za-z]/);
      expect(
        text.split('\n').every((line) => /^⟦.*⟧$/.test(line)),
        key,
      ).toBe(true);
      expect(text.length, key).toBeGreaterThan(plain.length * 1.3);
    }
    expect(fill(said, { count: 2 }, 'en'), key).toMatch(/^⟦/);
  }
});
