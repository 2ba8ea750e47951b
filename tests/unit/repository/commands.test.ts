import { expect, it } from 'vitest';
import { find, moved } from '../../../components/palette/find.ts';
import { commands } from '../../../lib/contributions/commands.ts';
import { commandTexts } from '../../../lib/i18n/en/commands.ts';

const lines = commands.map(({ id }) => ({
  id,
  title: commandTexts[id],
  words: String(Object.entries(commandTexts).find(([key]) => key === `${id}.words`)?.[1] ?? ''),
}));

it('every command has an id of its own and a title "Category: Title"', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  for (const { title } of lines) expect(title).toMatch(/^[A-Z][\w -]+: [A-Z]/);
});

it('finds by the beginnings of words, in any order, and by what people call it', () => {
  expect(find(lines, 'stand sw').map(({ id }) => id)).toEqual(['posture.switchToStanding']);
  expect(find(lines, 'snooze').map(({ id }) => id)).toEqual(['quiet.halfHour', 'quiet.hour']);
  expect(find(lines, 'pain 10').map(({ id }) => id)).toEqual(['pain.log10']);
  expect(find(lines, 'xyz')).toEqual([]);
  expect(find(lines, '')).toEqual(lines);
});

it('moves the choice round at the ends and leaves other keys alone', () => {
  expect([moved('ArrowDown', 2, 3), moved('ArrowUp', 0, 3), moved('End', 0, 3)]).toEqual([0, 2, 2]);
  expect(moved('x', 0, 3)).toBeNull();
  expect(moved('ArrowDown', 0, 0)).toBeNull();
});
