import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../../../lib/contributions/commands.ts';
import { find } from '../../../lib/contributions/search.ts';
import { commandTexts } from '../../../lib/i18n/en/commands.ts';

const texts: Readonly<Record<string, unknown>> = commandTexts;
const lines = allCommands.map(({ id }) => ({
  id,
  title: String(commandTexts[id]),
  words: String(texts[`${id}.words`] ?? ''),
}));
const idsFor = (typed: string) => find(lines, typed).map(({ line }) => line.id);

describe('the search of the palette', () => {
  it('has all lines, in their own order, while nothing is typed', () => {
    expect(idsFor(' ')).toEqual(lines.map(({ id }) => id));
  });

  it.each([
    ['stand', 'posture.switchToStanding'],
    ['standing switch', 'posture.switchToStanding'],
    ['stnd', 'posture.switchToStanding'],
    ['flre start', 'flareUp.begin'],
    ['log pain', 'pain.log'],
    ['json', 'data.exportJson'],
    ['walkign', 'posture.switchToWalking'],
    ['snooze', 'prompts.postpone'],
    ['PAIN LOG', 'pain.log'],
  ])('finds by %s', (typed, id) => {
    expect(idsFor(typed)).toContain(id);
  });

  it('finds what people call it: snooze postpones, DND is quiet', () => {
    expect(idsFor('snooze')[0]).toBe('prompts.postpone');
    expect(idsFor('dnd').every((id) => /^(?:quiet|meeting)\./.test(id))).toBe(true);
  });

  it('puts what stands in a title before what stands in the words', () => {
    expect(idsFor('report')[0]).toBe('view.report');
    expect(idsFor('settings')[0]).toBe('view.settings');
  });

  it('finds nothing by what no line has', () => {
    expect(idsFor('xyzzy')).toEqual([]);
  });

  it('finds within words where a language sets no spaces, and without accents', () => {
    const others = [
      { title: '姿勢: 立つに切り替え', words: '' },
      { title: 'Posture : Passer à la marche', words: '' },
      { title: 'الوضعية: التبديل إلى الوقوف', words: '' },
    ];
    expect(find(others, '切り').map(({ line }) => line)).toEqual([others[0]]);
    expect(find(others, 'a la marche').map(({ line }) => line)).toEqual([others[1]]);
    expect(find(others, 'وقوف').map(({ line }) => line)).toEqual([others[2]]);
  });

  it('marks the letters that were typed', () => {
    const [first] = find(lines, 'log pain');
    expect(first?.marks.map(([from, until]) => first.line.title.slice(from, until)).join(' ')).toBe(
      'Log Pain',
    );
  });

  it('survives whatever is typed, and finds no line twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (typed) => {
        const ids = idsFor(typed);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every command by its whole title', () => {
    for (const { id, title } of lines) expect(idsFor(title)[0]).toBe(id);
  });
});
