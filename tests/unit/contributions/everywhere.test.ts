import { afterAll, describe, expect, it, vi } from 'vitest';
import { keyOutcome } from '../../../components/keys/keys.ts';
import type { Language } from '../../../components/language/language.ts';
import { LogBar } from '../../../components/log/log-bar.tsx';
import { PainGroup } from '../../../components/pain/pain.tsx';
import { Pages } from '../../../components/popup/pages.tsx';
import { PostureGroup } from '../../../components/posture/posture.tsx';
import { FlareUpPanel, LongerPanel, QuietPanel } from '../../../components/quiet/panels.tsx';
import { settingsByTopic } from '../../../components/settings/topics.ts';
import { effectTyped, offersFor } from '../../../lib/contributions/address.ts';
import type { Acting } from '../../../lib/contributions/command.ts';
import { allCommands } from '../../../lib/contributions/commands.ts';
import { policySchema } from '../../../lib/contributions/company.ts';
import { rows } from '../../../lib/contributions/first.ts';
import { workbenchKeys } from '../../../lib/contributions/key-bindings.ts';
import { linesFor, type Source } from '../../../lib/contributions/lines.ts';
import {
  browserMessages,
  effectOf,
  manifestCommands,
  menuItems,
} from '../../../lib/contributions/outside.ts';
import { panelRows } from '../../../lib/contributions/panels.ts';
import { resolveSettings } from '../../../lib/contributions/resolve.ts';
import { readSettingsText } from '../../../lib/contributions/settings-json.ts';
import { commandTexts } from '../../../lib/i18n/en/commands.ts';
import { popup } from '../../../lib/i18n/en/popup.ts';
import { panelTexts } from '../../../lib/i18n/en/popup-panels.ts';
import { translator } from '../../../lib/i18n/translator.ts';
import { withTables } from '../../../scripts/readme.ts';
import config from '../../../wxt.config.ts';
import { read } from '../repository/files.ts';
import { buttonsOf, keysOf, textOf } from './drawn.ts';

// One more entry in the list of commands and one in that of settings, and what they are called; nothing else knows of them.
vi.mock(import('../../../lib/contributions/commands.ts'), async (original) => {
  const actual = await original();
  const probe = {
    id: 'probe.ring',
    keys: { workbench: ['Alt+R'] },
    menu: 'more',
    asks: ['score'],
    run: () => ({ view: 'today' }),
  };
  return { ...actual, allCommands: [...actual.allCommands, probe] as typeof actual.allCommands };
});
// And one with a button in the popup.
vi.mock(import('../../../lib/contributions/first.ts'), async (original) => {
  const actual = await original();
  const bell = {
    id: 'probe.bell',
    button: { label: 'probe.bell' },
    keys: { logging: ['R'] },
    run: () => ({ intent: { type: 'endQuiet' } }),
  };
  const rows = { ...actual.rows, pain: [...actual.rows.pain, bell] as never };
  return { ...actual, rows };
});
vi.mock(import('../../../lib/i18n/en/popup.ts'), async (original) => {
  const { popup } = await original();
  const own = { 'probe.bell': 'Ring' };
  return { popup: { ...popup, ...own } };
});
vi.mock(import('../../../lib/i18n/en/commands.ts'), async (original) => {
  const { commandTexts } = await original();
  const own = {
    'probe.ring': 'Probe: Ring the Bell',
    'probe.ring.words': 'chime',
    'probe.bell': 'Probe: Toll',
    'probe.bell.words': 'gong',
  };
  return { commandTexts: { ...commandTexts, ...own } };
});
vi.mock(import('../../../lib/contributions/settings.ts'), async (original) => {
  const actual = await original();
  const probe = {
    key: 'breaks.probe',
    group: 'breaks',
    unit: 'minutes',
    type: 'number',
    default: 3,
    minimum: 1,
    maximum: 9,
  } as const;
  return { ...actual, settings: [...actual.settings, probe] };
});
afterAll(() => vi.resetModules());

const t = translator(commandTexts);
const moment = { now: 0, zone: 'UTC', glance: null };
const source: Source = {
  language: { t: translator(popup), time: String },
  t,
  moment,
  recent: [],
};

describe('a command that is declared once', () => {
  it('is in the palette, by its title and its words, with its answer', () => {
    for (const typed of ['ring the bell', 'chime']) {
      expect(linesFor(typed, source)[0]?.line.command.id).toBe('probe.ring');
    }
    expect(linesFor('ring 4', source)[0]?.line).toMatchObject({ answers: { score: 4 } });
  });

  it('has its keys', () => {
    expect(workbenchKeys).toMatchObject({ 'probe.ring': ['Alt+R'] });
  });

  it('is in the menu of the toolbar icon, with what it asks to choose from', () => {
    const items = menuItems(t, true);
    expect(items).toContainEqual({ id: 'probe.ring', title: 'Ring the Bell', parent: 'more' });
    expect(items).toContainEqual({ id: 'probe.ring 4', title: '4', parent: 'probe.ring' });
    expect(effectOf('probe.ring 4', moment)).toEqual({ view: 'today' });
    expect(effectOf('probe.ring', moment)).toEqual({ ask: 'probe.ring' });
  });

  it('can be given a key by the browser, which says what it is', async () => {
    expect(manifestCommands()['command_probe_ring']).toEqual({
      description: '__MSG_command_probe_ring__',
    });
    expect(browserMessages(commandTexts)['command_probe_ring']).toEqual({
      message: 'Probe: Ring the Bell',
    });
    const { manifest } = config;
    const made = typeof manifest === 'function' ? await manifest(env) : await manifest;
    expect(made?.commands).toHaveProperty('command_probe_ring');
  });

  it('is run from the address bar', () => {
    expect(offersFor('ring 4', source)[0]?.told).toContain('Probe: Ring the Bell');
    expect(effectTyped('ring 4', source)).toEqual({ view: 'today' });
  });

  it('is in the README', () => {
    expect(withTables(read('README.md'))).toContain('| Probe: Ring the Bell | | `Alt+R` | | yes |');
  });
});

describe('a command with a button in the popup, declared once', () => {
  const { t: text } = source.language;

  it('has its button in its row, with its text and its key, and the button does what it says', () => {
    const pressed: unknown[] = [];
    const onRun = (command: Acting) => pressed.push(command.run(moment, {}));
    const language = { t: text } as Language;
    const found = buttonsOf(PainGroup({ language, last: null, hasKeys: true, onRun }));
    const bell = found.find((button) => textOf(button).startsWith('Ring'));
    expect(bell?.props).toMatchObject({ 'aria-keyshortcuts': 'R' });
    (bell?.props as { onClick(): void } | undefined)?.onClick();
    expect(pressed).toEqual([{ intent: { type: 'endQuiet' } }]);
  });

  it('has its key', () => {
    const key = { key: 'r', code: 'KeyR', command: false, shift: false, alt: false } as const;
    const context = { holding: false, gap: false, ago: 0, single: true, moment };
    const outcome = keyOutcome({ ...key, repeat: false, field: null }, context);
    expect(outcome?.intents).toEqual([{ type: 'endQuiet' }]);
  });

  it('is where every other command is', () => {
    expect(linesFor('gong', source)[0]?.line.command.id).toBe('probe.bell');
    expect(manifestCommands()).toHaveProperty('command_probe_bell');
    expect(effectTyped('toll', source)).toEqual({ intent: { type: 'endQuiet' } });
    expect(withTables(read('README.md'))).toContain('| Probe: Toll | `R` | | | |');
  });
});

describe('every button of the popup', () => {
  it('is a declared command’s, and the palette has it too', () => {
    const shown = [...Object.values(rows).flat(), ...Object.values(panelRows).flat()].map(
      ({ id }) => id,
    );
    expect(allCommands.map(({ id }) => id)).toEqual(expect.arrayContaining(shown));
  });

  it('stands in a row that is drawn', () => {
    const language = {
      t: source.language.t,
      texts: () => translator(panelTexts),
      zone: 'UTC',
      time: String,
    };
    const run = () => undefined;
    const speaking = language as unknown as Language;
    const drawn = [
      PostureGroup({
        language: speaking,
        posture: null,
        guess: false,
        ago: 0,
        hasKeys: true,
        onAgo: run,
        onRun: run,
      }),
      PainGroup({ language: speaking, last: null, hasKeys: true, onRun: run }),
      LogBar({ language: speaking, glance: null, notice: null, hasKeys: true, onRun: run }),
      Pages({ t: source.language.t, news: false, onPalette: run }),
      QuietPanel({ language: speaking, now: 0, onRun: run }),
      LongerPanel({ language: speaking, now: 0, onRun: run }),
      FlareUpPanel({ language: speaking, onRun: run }),
    ].flatMap(keysOf);
    const shown = [...Object.values(rows).flat(), ...Object.values(panelRows).flat()].map(
      ({ id }) => id,
    );
    expect(drawn).toEqual(expect.arrayContaining(shown));
  });
});

const env = {
  browser: 'chrome',
  command: 'build',
  manifestVersion: 3,
  mode: 'production',
} as const;

describe('a setting that is declared once', () => {
  it('is in the editor, under its heading', () => {
    const { settings } = settingsByTopic.find(({ topic }) => topic === 'breaks') ?? {};
    expect(settings?.map(({ key }) => key)).toContain('breaks.probe');
  });

  it('is checked', () => {
    expect(resolveSettings({ 'breaks.probe': 4 }).faults).toEqual([]);
    expect(resolveSettings({ 'breaks.probe': 10 }).faults).toEqual([
      { key: 'breaks.probe', why: 'outOfRange' },
    ]);
  });

  it('is checked in the text of all settings, with its line', () => {
    expect(readSettingsText('{\n  "breaks.probe": 10\n}')).toMatchObject({
      problems: [{ line: 2, key: 'breaks.probe', why: 'outOfRange' }],
    });
  });

  it('may be set by a company', () => {
    expect(policySchema()).toMatchObject({
      properties: { 'breaks.probe': { type: 'number' } },
    });
  });

  it('is in the README', () => {
    expect(withTables(read('README.md'))).toContain('`breaks.probe` | 3 | 1 to 9 minutes |');
  });
});
