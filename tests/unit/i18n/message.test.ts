import { expect, it } from 'vitest';
import { fill } from '../../../lib/i18n/message.ts';

it('a value that ends with a full stop ends the sentence too', () => {
  const text = 'Heute {done} von etwa {goal}.';
  const said = (done: string, goal: string) => fill(text, { done, goal }, 'de');
  expect(said('30 Min.', '44 Min.')).toBe('Heute 30 Min. von etwa 44 Min.');
  expect(said('30 Min.', '1 Std.')).toBe('Heute 30 Min. von etwa 1 Std.');
  expect(said('1h', '2h')).toBe('Heute 1h von etwa 2h.');
});

it('numbers are written as the language writes them, and a place without a value is left', () => {
  expect(fill('{minute}. {other}.', { minute: 1234.5 }, 'de')).toBe('1.234,5. {other}.');
  expect(fill({ one: '{count} day.', other: '{count} days.' }, { count: 1 }, 'en')).toBe('1 day.');
  expect(fill('{count}', { count: 12 }, 'ar-EG')).toBe('١٢');
});
