import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyContext, type KeyPress, keyOutcome } from '../../../components/keys/keys.ts';
import { gapKeys } from '../../../lib/contributions/keys.ts';

const calm: KeyContext = {
  holding: false,
  gap: false,
  ago: 0,
  single: true,
  moment: { now: 0, zone: 'UTC', glance: null },
};

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  const code = /^[a-z]$/i.test(key)
    ? `Key${key.toUpperCase()}`
    : /^\d$/.test(key)
      ? `Digit${key}`
      : key;
  return {
    key,
    code,
    command: false,
    shift: false,
    alt: false,
    repeat: false,
    field: null,
    ...more,
  };
}

const intentsOf = (key: KeyPress, context: Partial<KeyContext> = {}) =>
  keyOutcome(key, { ...calm, ...context })?.intents;

describe('the keys of the popup', () => {
  it('change the posture with S, T and W', () => {
    expect(intentsOf(press('s'))).toEqual([{ type: 'changePosture', to: 'sitting' }]);
    expect(intentsOf(press('t'))).toEqual([{ type: 'changePosture', to: 'standing' }]);
    expect(intentsOf(press('w'))).toEqual([{ type: 'changePosture', to: 'walking' }]);
  });

  it('date a posture back as far as was chosen', () => {
    expect(intentsOf(press('t'), { ago: 10 })).toEqual([
      { type: 'changePosture', to: 'standing', ago: 10 },
    ]);
  });

  it('log pain with a digit, and its start with P', () => {
    expect(intentsOf(press('7'))).toEqual([{ type: 'logPain', score: 7 }]);
    expect(intentsOf(press('0'))).toEqual([{ type: 'logPain', score: 0 }]);
    expect(intentsOf(press('p'))).toEqual([{ type: 'tellPainStarted' }]);
  });

  it('wait after a 1, and make 10 of a 0 that follows', () => {
    const held = { intents: [], holding: true, palette: false, ours: true };
    expect(keyOutcome(press('1'), calm)).toEqual(held);
    expect(keyOutcome(press('0'), { ...calm, holding: true })).toEqual({
      intents: [{ type: 'logPain', score: 10 }],
      holding: false,
      palette: false,
      ours: true,
    });
  });

  it('log the held 1 before whatever else comes', () => {
    const one = { type: 'logPain', score: 1 };
    expect(intentsOf(press('3'), { holding: true })).toEqual([one, { type: 'logPain', score: 3 }]);
    expect(intentsOf(press('s'), { holding: true })).toEqual([
      one,
      { type: 'changePosture', to: 'sitting' },
    ]);
    expect(keyOutcome(press('1'), { ...calm, holding: true })).toMatchObject({
      intents: [one],
      holding: true,
      ours: true,
    });
  });

  it('end the wait after a 1 and still do what they do in the browser', () => {
    for (const key of ['Escape', 'Tab', 'Enter', ' ', 'ArrowDown', 'x'])
      expect(keyOutcome(press(key), { ...calm, holding: true })).toMatchObject({
        intents: [{ type: 'logPain', score: 1 }],
        holding: false,
        ours: false,
      });
    for (const key of ['Shift', 'AltGraph', 'CapsLock'])
      expect(keyOutcome(press(key), { ...calm, holding: true })).toBeNull();
  });

  it('undo with U and Ctrl+Z, do again with Ctrl+Shift+Z and Ctrl+Y', () => {
    expect(intentsOf(press('u'))).toEqual([{ type: 'undo' }]);
    expect(intentsOf(press('z', { command: true }))).toEqual([{ type: 'undo' }]);
    expect(intentsOf(press('Z', { command: true, shift: true }))).toEqual([{ type: 'redo' }]);
    expect(intentsOf(press('y', { command: true }))).toEqual([{ type: 'redo' }]);
  });

  it('answer about time away while that is asked, and mean nothing else', () => {
    for (const [as, key] of Object.entries(gapKeys)) {
      expect(intentsOf(press(key.toLowerCase()), { gap: true })).toEqual([
        { type: 'settleGap', as },
      ]);
      expect(keyOutcome(press(key.toLowerCase()), calm)).toBeNull();
    }
  });

  it('are each one thing only', () => {
    const all = [...Object.values(gapKeys), 'S', 'T', 'W', 'P', 'U'];
    expect(new Set(all).size).toBe(all.length);
  });

  it('open the palette with F1 and Ctrl+Shift+P', () => {
    expect(keyOutcome(press('F1'), calm)?.palette).toBe(true);
    expect(keyOutcome(press('P', { command: true, shift: true }), calm)?.palette).toBe(true);
  });

  it('leave the browser its own: Escape, Tab, Enter, arrows, and commands that are not ours', () => {
    for (const key of ['Escape', 'Tab', 'Enter', ' ', 'ArrowDown', 'F5'])
      expect(keyOutcome(press(key), calm)).toBeNull();
    for (const key of ['s', 'w', 't', 'p', 'u', '1'])
      expect(keyOutcome(press(key, { command: true }), calm)).toBeNull();
    expect(keyOutcome(press('s', { alt: true }), calm)).toBeNull();
  });

  it('mean nothing while somebody types, and letters alone do in a list', () => {
    expect(keyOutcome(press('s', { field: 'text' }), calm)).toBeNull();
    expect(keyOutcome(press('z', { field: 'text', command: true }), calm)).toBeNull();
    expect(keyOutcome(press('3', { field: 'list' }), calm)).toBeNull();
    expect(intentsOf(press('s', { field: 'list' }))).toEqual([
      { type: 'changePosture', to: 'sitting' },
    ]);
  });

  it('are found by their place where the layout has no Latin letters or no plain digits', () => {
    expect(intentsOf(press('ы', { code: 'KeyS' }))).toEqual([
      { type: 'changePosture', to: 'sitting' },
    ]);
    expect(intentsOf(press('à', { code: 'Digit0' }))).toEqual([{ type: 'logPain', score: 0 }]);
    expect(keyOutcome(press('!', { code: 'Digit1', shift: true }), calm)).toBeNull();
    expect(intentsOf(press('ص', { code: 'KeyW' }))).toEqual([
      { type: 'changePosture', to: 'walking' },
    ]);
  });

  it('are not found by their place where the layout is Latin: Dvorak’s comma, Colemak’s semicolon, letters with marks', () => {
    for (const [key, code] of [
      [',', 'KeyW'],
      [';', 'KeyP'],
      ['ś', 'KeyS'],
      ['ß', 'KeyS'],
      ['AltGraph', 'Digit7'],
      ['AltGraph', 'KeyS'],
    ] as const)
      expect(keyOutcome(press(key, { code }), calm)).toBeNull();
  });

  it('mean nothing where they write nothing: arrows of a number pad, keys of an input method, dead keys', () => {
    for (const [key, code] of [
      ['ArrowUp', 'Numpad8'],
      ['Home', 'Numpad7'],
      ['Process', 'KeyS'],
      ['Dead', 'KeyU'],
      ['Unidentified', 'Digit3'],
    ] as const)
      expect(keyOutcome(press(key, { code }), calm)).toBeNull();
    expect(intentsOf(press('8', { code: 'Numpad8' }))).toEqual([{ type: 'logPain', score: 8 }]);
  });

  it('log nothing where single ones are switched off, whatever their place; Undo and the palette keep theirs', () => {
    const off = { ...calm, single: false, gap: true };
    const keys = fc.record({
      key: fc.oneof(fc.constantFrom(...'stwpulona0123456789'), fc.string()),
      code: fc.constantFrom('KeyS', 'KeyP', 'KeyU', 'KeyL', 'Digit3', 'Numpad8', 'ArrowUp'),
      shift: fc.boolean(),
    });
    fc.assert(
      fc.property(keys, ({ key, code, shift }) => {
        fc.pre(key !== 'F1');
        expect(keyOutcome(press(key, { code, shift }), off)).toBeNull();
      }),
    );
    expect(keyOutcome(press('z', { command: true }), off)?.intents).toEqual([{ type: 'undo' }]);
    expect(keyOutcome(press('F1'), off)?.palette).toBe(true);
  });

  it('log nothing twice when a key is held down', () => {
    fc.assert(
      fc.property(fc.constantFrom('s', '1', '0', 'p', 'u'), fc.boolean(), (key, holding) => {
        expect(keyOutcome(press(key, { repeat: true }), { ...calm, holding })).toBeNull();
      }),
    );
    const held = { intents: [], holding: false, palette: false, ours: true };
    expect(keyOutcome(press('F1', { repeat: true }), calm)).toEqual(held);
  });
});
