import { afterAll, describe, expect, it, vi } from 'vitest';
import { settingsByTopic } from '../../../components/settings/topics.ts';
import { effectTyped, offersFor } from '../../../lib/contributions/address.ts';
import { workbenchKeys } from '../../../lib/contributions/key-bindings.ts';
import { linesFor, type Source } from '../../../lib/contributions/lines.ts';
import {
  browserMessages,
  effectOf,
  manifestCommands,
  menuItems,
} from '../../../lib/contributions/outside.ts';
import { resolveSettings } from '../../../lib/contributions/resolve.ts';
import { commandTexts } from '../../../lib/i18n/en/commands.ts';
import { popup } from '../../../lib/i18n/en/popup.ts';
import { translator } from '../../../lib/i18n/translator.ts';
import { withTables } from '../../../scripts/readme.ts';
import config from '../../../wxt.config.ts';
import { read } from '../repository/files.ts';

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
vi.mock(import('../../../lib/i18n/en/commands.ts'), async (original) => {
  const { commandTexts } = await original();
  const own = { 'probe.ring': 'Probe: Ring the Bell', 'probe.ring.words': 'chime' };
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

  it('is in the README', () => {
    expect(withTables(read('README.md'))).toContain('`breaks.probe` | 3 | 1 to 9 minutes |');
  });
});
