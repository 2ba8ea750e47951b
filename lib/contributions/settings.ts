import { spoken } from '../i18n/languages.ts';
import { pacingSettings } from '../pacing/settings.ts';
import { bases } from '../theme/chosen.ts';
import { usualTracker } from '../tracker/settings.ts';

/** What an editor must know to show and check a setting. Titles and descriptions are texts: `settings.<key>.title`. */
export type Setting = {
  readonly key: string;
  readonly group: SettingGroup;
  readonly unit: string;
} & (
  | {
      readonly type: 'number';
      readonly default: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly type: 'boolean'; readonly default: boolean }
  | {
      readonly type: 'choice';
      readonly default: string;
      /** Each is named by the text `choice.<key>.<value>`; a language by its own name. */
      readonly choices: readonly string[];
    }
  | { readonly type: 'weekHours'; readonly default: unknown }
  | { readonly type: 'clockRanges'; readonly default: unknown }
);
export type SettingGroup = 'appearance' | 'hours' | 'presence' | 'breaks' | 'pacing';

const appearance = [
  {
    key: 'appearance.language',
    group: 'appearance',
    unit: '',
    type: 'choice',
    default: 'browser',
    choices: ['browser', ...spoken],
  },
  {
    key: 'appearance.theme',
    group: 'appearance',
    unit: '',
    type: 'choice',
    default: 'system',
    choices: ['system', ...bases, 'imported'],
  },
  {
    key: 'appearance.singleKeys',
    group: 'appearance',
    unit: '',
    type: 'boolean',
    default: true,
  },
] as const satisfies readonly Setting[];

const tracker = [
  {
    key: 'hours.working',
    group: 'hours',
    unit: '',
    type: 'weekHours',
    default: usualTracker.workingHours,
  },
  {
    key: 'hours.quiet',
    group: 'hours',
    unit: '',
    type: 'clockRanges',
    default: usualTracker.quietTimes,
  },
  {
    key: 'presence.awayAfter',
    group: 'presence',
    unit: 'minutes',
    type: 'number',
    default: usualTracker.awayAfter,
    minimum: 3,
    maximum: 30,
  },
  {
    key: 'presence.badgeEvery',
    group: 'presence',
    unit: 'minutes',
    type: 'number',
    default: usualTracker.badgeEvery,
    minimum: 1,
    maximum: 10,
  },
  {
    key: 'presence.soundCounts',
    group: 'presence',
    unit: '',
    type: 'boolean',
    default: usualTracker.soundCounts,
  },
  {
    key: 'presence.inputEndsWalk',
    group: 'presence',
    unit: '',
    type: 'boolean',
    default: usualTracker.inputEndsWalk,
  },
  {
    key: 'breaks.standDesk',
    group: 'breaks',
    unit: '',
    type: 'boolean',
    default: usualTracker.standDesk,
  },
  {
    key: 'breaks.discreet',
    group: 'breaks',
    unit: '',
    type: 'boolean',
    default: usualTracker.discreet,
  },
] as const satisfies readonly Setting[];

/** Settings that have another name on the tracker's side and are set with it. */
const withTracker: ReadonlySet<string> = new Set(['standingDesk']);

const pacing: readonly Setting[] = Object.entries(pacingSettings)
  .filter(([key]) => !withTracker.has(key))
  .map(([key, setting]) => {
    const common = { key: `pacing.${key}`, group: 'pacing' as const, unit: setting.unit };
    return 'minimum' in setting
      ? {
          ...common,
          type: 'number',
          default: setting.default,
          minimum: setting.minimum,
          maximum: setting.maximum,
        }
      : { ...common, type: 'boolean', default: setting.default };
  });

/** Every setting there is, once. Source: design.md section 5. */
export const settings: readonly Setting[] = [...appearance, ...tracker, ...pacing];
