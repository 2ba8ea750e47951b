import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultText } from '../../../components/movements/fault-words.ts';
import { packTexts } from '../../../lib/i18n/en/packs.ts';
import { translator } from '../../../lib/i18n/translator.ts';
import type { Pack } from '../../../lib/movements/index.ts';
import { packIn, readPack } from '../../../lib/packs/read-pack.ts';
import { packJsonSchema } from '../../../scripts/pack-schema.ts';

const item = {
  id: 'bridge',
  name: 'Bridge',
  from: 'any',
  steps: ['Lift.', 'Lower.'],
  dose: { amount: 6, unit: 'reps' },
} as const;
const pack = {
  format: 'deskpace-pack',
  version: 1,
  name: 'Basics',
  by: 'A. Physio',
  items: [item],
} as const satisfies Pack;
const t = translator(packTexts);

/** What a person is told of a file with this in it; "accepted" where it is a pack. */
function said(value: unknown): string {
  const read = packIn(typeof value === 'string' ? value : JSON.stringify(value));
  return read.ok ? 'accepted' : faultText(t, read.fault);
}
const withItem = (change: object) =>
  said({ ...pack, items: [item, { ...item, id: 'b', ...change }] });

describe('a pack file', () => {
  it('is taken as it stands, but for the address of its schema', () => {
    expect(packIn(JSON.stringify({ $schema: 'x', ...pack }))).toEqual({ ok: true, pack });
  });

  it('that is published as an example is a pack, and the published schema is the one that checks', () => {
    const example = readFileSync('docs/packs/back-basics.deskpace-pack.json', 'utf8');
    expect(said(example)).toBe('accepted');
    const published = readFileSync('docs/packs/deskpace-pack.schema.json', 'utf8');
    expect(JSON.parse(published)).toEqual(packJsonSchema());
  });

  it.each([
    ['{"format": "deskpace-pack",\n "version": 1,,\n', /^line 2, column 15 is not JSON/],
    ['{"format": "deskpace-pack"', /^line 1, column \d+ is not JSON/],
    ['', /^line 1, column 1 is not JSON/],
    ['[]', /not an exercise pack/],
    ['"deskpace-pack"', /not an exercise pack/],
    [{ ...pack, format: 'deskpace' }, /not an exercise pack/],
    [{ ...pack, version: 2 }, /another version than 1/],
    [{ ...pack, autor: 'x' }, /^In “autor”: a field of this name is not known/],
    [{ ...pack, name: '' }, /^In “name”: it is empty/],
    [{ ...pack, by: ' A' }, /^In “by”: the text begins or ends with a space/],
    [{ ...pack, by: 7 }, /^In “by”: this is not the kind of value/],
    [{ ...pack, items: [] }, /^In “items”: it is empty/],
    [
      { ...pack, items: Array.from({ length: 41 }, (_, i) => ({ ...item, id: `b${i}` })) },
      /^In “items”: it is longer than 40/,
    ],
    [
      { ...pack, items: [item, item] },
      /^In exercise 2, “id”: an exercise before it has the same id/,
    ],
    [{ ...pack, x: [[[[[[[[1]]]]]]]] }, /too deep/],
  ])('is refused, with the place and what to do: $0', (value, message) => {
    expect(said(value)).toMatch(message);
  });

  it.each([
    [
      { steps: ['x'.repeat(161)] },
      'In exercise 2, “steps” 1: it is longer than 160. Make it shorter.',
    ],
    [
      { steps: ['Lift.', '<img src=x onerror=alert(1)>'] },
      'In exercise 2, “steps” 2: there is markup in the text. Write it as plain text.',
    ],
    [
      { name: 'a\u202eb' },
      'In exercise 2, “name”: there is a line break or a hidden character in the text. Take it out.',
    ],
    [
      { leaveOut: 'a\nb' },
      'In exercise 2, “leaveOut”: there is a line break or a hidden character in the text. Take it out.',
    ],
    [
      { id: 'Bridge 2' },
      'In exercise 2, “id”: small letters, digits and hyphens are allowed here, up to 40.',
    ],
    [{ from: 'lie' }, 'In exercise 2, “from”: choose one of sit, stand, any.'],
    [
      { dose: { amount: 0, unit: 'reps' } },
      'In exercise 2, “dose”, “amount”: the number is too small or too large. Choose another.',
    ],
    [
      { dose: { amount: 1e308, unit: 'reps' } },
      'In exercise 2, “dose”, “amount”: the number is too small or too large. Choose another.',
    ],
    [{ dose: { unit: 'reps' } }, 'In exercise 2, “dose”, “amount”: it is missing. Add it.'],
    [
      { tags: ['walk', 'fun'] },
      'In exercise 2, “tags” 2: choose one of walk, mobility, strength, shift, flareUp, discreet.',
    ],
  ])('names the place in an exercise: %j', (change, message) => {
    expect(withItem(change)).toBe(message);
  });

  it('cannot reach what all objects share', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify(pack).replace('"id"', `"${name}": {"a": 1}, "id"`);
      expect(said(text)).toBe(
        `In exercise 1, “${name}”: a field of this name is not known. Take it out, or mend its name.`,
      );
    }
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });
});

describe('the bytes of a file', () => {
  const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

  it('are not read at all where there are too many', async () => {
    let isRead = false;
    const file = {
      size: 100 * 1024 * 1024,
      arrayBuffer: () => {
        isRead = true;
        return Promise.resolve(new ArrayBuffer(0));
      },
    };
    expect(await readPack(file)).toEqual({ ok: false, fault: { kind: 'tooLarge', kilobytes: 64 } });
    expect(isRead).toBe(false);
  });

  it('are refused in another encoding, and taken with a mark before them', async () => {
    expect(await readPack(bytes(0xff, 0xfe, 0x7b, 0x00))).toEqual({
      ok: false,
      fault: { kind: 'encoding' },
    });
    expect(await readPack(bytes(0x7b, 0xe4, 0x7d))).toEqual({
      ok: false,
      fault: { kind: 'encoding' },
    });
    const marked = new Blob(['\ufeff', JSON.stringify(pack)]);
    expect(await readPack(marked)).toMatchObject({ ok: true });
  });
});

it('of any kind, damaged in any way, is a pack that keeps the rules or a fault with words', () => {
  const text = JSON.stringify({ ...pack, items: [item, { ...item, id: 'b' }] });
  const damage = fc.record({
    at: fc.nat(text.length),
    cut: fc.nat(12),
    put: fc.string({ maxLength: 12 }),
  });
  fc.assert(
    fc.property(damage, ({ at, cut, put }) => {
      const read = packIn(text.slice(0, at) + put + text.slice(at + cut));
      if (!read.ok) expect(faultText(t, read.fault)).toMatch(/\w/);
      else expect(packIn(JSON.stringify(read.pack))).toEqual(read);
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(said(value)).not.toBe('accepted');
    }),
    { numRuns: 300 },
  );
});
