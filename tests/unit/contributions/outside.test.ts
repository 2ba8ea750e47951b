import { describe, expect, it } from 'vitest';
import { keyOutcome } from '../../../components/keys/keys.ts';
import { effectTyped, offersFor } from '../../../lib/contributions/address.ts';
import { allCommands } from '../../../lib/contributions/commands.ts';
import { loggingKeys } from '../../../lib/contributions/key-bindings.ts';
import type { Source } from '../../../lib/contributions/lines.ts';
import {
  effectOf,
  manifestCommands,
  menuItems,
  outsideCommands,
} from '../../../lib/contributions/outside.ts';
import { commandTexts } from '../../../lib/i18n/en/commands.ts';
import { popup } from '../../../lib/i18n/en/popup.ts';
import { spoken } from '../../../lib/i18n/languages.ts';
import { translator } from '../../../lib/i18n/translator.ts';
import { withTables } from '../../../scripts/readme.ts';
import { browserTexts, topicsOf } from '../../../scripts/texts.ts';
import { read } from '../repository/files.ts';

const now = Date.UTC(2026, 10, 23, 10);
const moment = { now, zone: 'UTC', glance: null };
const t = translator(commandTexts);
const source: Source = { language: { t: translator(popup), time: String }, t, moment, recent: [] };
const minute = 60_000;

describe('the menu of the toolbar icon', () => {
  it('has no more items in its first row than browsers show', () => {
    expect(menuItems(t, true).filter(({ parent }) => parent === undefined)).toHaveLength(6);
  });

  it('does what the command of each item does', () => {
    for (const { id } of menuItems(t, false).filter(({ id }) => id !== 'more')) {
      expect(effectOf(id, moment), id).not.toBeNull();
    }
    expect(effectOf('pain.log 10', moment)).toEqual({ intent: { type: 'logPain', score: 10 } });
    expect(effectOf('quiet.halfHour', moment)).toEqual({
      intent: { type: 'beQuiet', until: now + 30 * minute, why: 'pause' },
    });
    expect(effectOf('panel', moment)).toBeNull();
  });

  it('has titles without their category in every language', async () => {
    for (const language of spoken) {
      const texts = (await topicsOf(language)).get('commands');
      const titles = menuItems(translator(commandTexts, texts, language), true);
      expect(titles.filter(({ title }) => title === '' || /[:：]/.test(title))).toEqual([]);
    }
  });
});

describe('what browsers are told', () => {
  it('suggests four keys at most, each of its own', () => {
    const keys = Object.values(manifestCommands()).flatMap(
      ({ suggested_key }) => suggested_key?.default ?? [],
    );
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(4);
  });

  it('has a text for every command in every language', async () => {
    const files = await browserTexts();
    expect(files).toHaveLength(spoken.length);
    for (const { contents } of files) {
      const messages = JSON.parse(contents);
      for (const { description } of Object.values(manifestCommands())) {
        if (description === undefined) continue;
        expect(messages[description.slice('__MSG_'.length, -2)]?.message).toMatch(/[:：]/);
      }
    }
  });
});

describe('the address bar', () => {
  it.each([
    ['pain 4', { intent: { type: 'logPain', score: 4 } }],
    ['4', { intent: { type: 'logPain', score: 4 } }],
    ['stand', { intent: { type: 'changePosture', to: 'standing' } }],
    ['walk 10 min ago', { intent: { type: 'changePosture', to: 'walking', ago: 10 } }],
    ['report', { view: 'report' }],
    ['pain', { ask: 'pain.log' }],
    ['xyzzy', { ask: 'xyzzy' }],
  ])('understands %j', (typed, effect) => {
    expect(effectTyped(typed, source)).toEqual(effect);
  });

  it('does what is chosen among its offers', () => {
    for (const typed of ['pain 4', 'quiet', 'sit', 'walk 10 min ago', '14:30', 'log']) {
      for (const offer of offersFor(typed, source)) {
        const effect = effectTyped(offer.typed, source);
        expect(effect, offer.typed).not.toBeNull();
        expect(offersFor(offer.typed, source).map(({ told }) => told)).toContain(offer.told);
      }
    }
  });

  it('leaves out what is a page’s own', () => {
    expect(offersFor('forget recent', source)).toEqual([]);
    expect(outsideCommands.length).toBe(allCommands.length - 1);
  });
});

describe('keys of the popup', () => {
  it('do what their commands do', () => {
    const press = {
      code: '',
      command: false,
      shift: false,
      alt: false,
      repeat: false,
      field: null,
    };
    const context = { holding: false, gap: false, ago: 0, single: true, moment };
    let tried = 0;
    for (const command of allCommands) {
      for (const key of loggingKeys[command.id] ?? []) {
        if (!/^[A-Z]$/.test(key)) continue;
        const outcome = keyOutcome({ ...press, key: key.toLowerCase() }, context);
        expect(command.run(moment, {})).toEqual({ intent: outcome?.intents[0] });
        tried += 1;
      }
    }
    expect(tried).toBe(5);
    expect(keyOutcome({ ...press, key: '7' }, context)?.intents).toEqual([
      { type: 'logPain', score: 7 },
    ]);
  });
});

describe('the README', () => {
  it('has every command and every setting: `node scripts/readme.ts` writes them', () => {
    expect(read('README.md')).toBe(withTables(read('README.md')));
  });
});
