import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settings } from '../../../lib/contributions/settings.ts';
import { readSettingsText, settingsText } from '../../../lib/contributions/settings-json.ts';
import { keptValues, withoutOwn, withText, withValue } from '../../../lib/contributions/values.ts';

describe('settings as a text', () => {
  it('come back as they were, wrong and unknown ones too, and what is chosen elsewhere stays', () => {
    const stored = {
      'pacing.risk': 0.3,
      'presence.awayAfter': 900,
      'nobody.knows': [1],
      'hours.quiet': [['12:00', '13:00']],
      'movements.off': ['nod'],
    };
    const text = settingsText(stored);
    expect(text).not.toContain('nod');
    const read = readSettingsText(text);
    expect(read).toMatchObject({
      ok: true,
      problems: [
        { line: 8, key: 'presence.awayAfter', why: 'outOfRange' },
        { line: 10, key: 'nobody.knows', why: 'unknown' },
      ],
    });
    expect(read.ok && withText(stored, stored, read.values)).toEqual(stored);
  });

  it('may have comments and a last comma; what is at its default is not stored', () => {
    const text = '{\n  // at the desk\n  "presence.awayAfter": 5,\n  "pacing.risk": 0.25,\n}';
    expect(readSettingsText(text)).toEqual({
      ok: true,
      values: { 'pacing.risk': 0.25 },
      problems: [],
    });
    expect(readSettingsText(' \n')).toEqual({ ok: true, values: {}, problems: [] });
  });

  it('keeps a default that the person chose over what their company has set', () => {
    const company = { 'presence.badgeEvery': 10 };
    const stored = withValue({}, 'presence.badgeEvery', 5, company);
    const read = readSettingsText(settingsText(stored), company);
    expect(read.ok && withText(stored, stored, read.values)).toEqual({ 'presence.badgeEvery': 5 });
    const same = readSettingsText('{ "presence.badgeEvery": 10 }', company);
    expect(same).toMatchObject({ ok: true, values: {} });
  });

  it('changes what it changed, and nothing that was changed elsewhere meanwhile', () => {
    const began = { 'pacing.risk': 0.3, 'presence.awayAfter': 7, 'nobody.knows': 1 };
    const values = { 'pacing.risk': 0.4, 'nobody.knows': 1, 'breaks.discreet': true };
    const now = {
      'pacing.risk': 0.1,
      'presence.awayAfter': 9,
      'presence.badgeEvery': 8,
      'movements.off': ['nod'],
    };
    expect(withText(now, began, values)).toEqual({
      'pacing.risk': 0.4,
      'presence.badgeEvery': 8,
      'breaks.discreet': true,
      'movements.off': ['nod'],
    });
  });

  it('stores what it says where nothing else changed, and nothing where it says what it began with', () => {
    const some = fc.dictionary(
      fc.constantFrom(...settings.map(({ key }) => key), 'nobody.knows', '__proto__', 'toString'),
      fc.jsonValue(),
    );
    const own = some
      .map((values) => readSettingsText(settingsText(values)))
      .map((read) => (read.ok ? read.values : {}));
    fc.assert(
      fc.property(own, own, own, (began, values, now) => {
        expect(withText(began, began, values)).toEqual(values);
        expect(withText(now, began, began)).toEqual(now);
      }),
    );
  });

  it('that sets one setting twice takes the last, and says so', () => {
    const text = '{\n  "pacing.risk": 0.4,\n  "pacing.risk": 0.3\n}';
    expect(readSettingsText(text)).toEqual({
      ok: true,
      values: { 'pacing.risk': 0.3 },
      problems: [{ line: 2, key: 'pacing.risk', why: 'twice' }],
    });
    const usual = readSettingsText('{ "pacing.risk": 0.4, "pacing.risk": 0.2 }');
    expect(usual).toMatchObject({ ok: true, values: {} });
  });

  it('that cannot be read is refused with its place', () => {
    expect(readSettingsText('{\n  "pacing.risk": ,\n}')).toEqual({
      ok: false,
      fault: 'syntax',
      line: 2,
      column: 18,
    });
    expect(readSettingsText('[1]')).toEqual({ ok: false, fault: 'notAnObject' });
  });

  it('that sets what is chosen elsewhere does not change it, and says so', () => {
    expect(readSettingsText('{ "theme.imported": 1 }')).toEqual({
      ok: true,
      values: {},
      problems: [{ line: 1, key: 'theme.imported', why: 'elsewhere' }],
    });
  });

  it('survive whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSettingsText(text)));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (values) => {
        const read = readSettingsText(settingsText(values));
        expect(read.ok).toBe(true);
      }),
    );
  });
});

describe('stored settings', () => {
  it('tell what is kept and not used', () => {
    expect(
      keptValues({ 'pacing.risk': 'x', 'old.key': 1, 'plan.accepted': 1, 'pacing.shape': 4 }),
    ).toEqual([
      { key: 'pacing.risk', value: 'x', why: 'notANumber' },
      { key: 'old.key', value: 1, why: 'unknown' },
    ]);
  });

  it('hold no default, and keep what nobody knows when all are reset', () => {
    expect(withValue({ 'pacing.risk': 0.3 }, 'pacing.risk', 0.2)).toEqual({});
    const all = Object.fromEntries(settings.map(({ key }) => [key, 1]));
    expect(withoutOwn({ ...all, 'old.key': 1, 'movements.off': [] })).toEqual({
      'old.key': 1,
      'movements.off': [],
    });
  });
});
