import type { Pack } from '../movements/index.ts';
import { type Plan, pacingSettings, settingOf } from '../pacing/index.ts';
import { type Activity, activities, type Instant, type Minutes } from '../timeline/entries.ts';
import { type PackPreview, previewOf, withoutPack, withPack } from './compare.ts';
import type { NumberKey, PlanFile } from './plan-schema.ts';

/**
 * The fields of each part of a plan by the setting of the engine that they change: `step.percent` is `growthPercent`. Source:
 * R11, R14, R17, R29, R30.
 */
export const planFields = {
  step: { percent: 'growthPercent', minutes: 'growthMinutes' },
  ceilings: { sitting: 'ceilingSitting', standing: 'ceilingStanding' },
  flareUp: {
    share: 'flareUpShare',
    walkEvery: 'flareUpWalkMinutes',
    returnDays: 'returnDays',
  },
  breaks: { minutes: 'breakMinutes' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, NumberKey>>>>;

type Values = Readonly<Record<string, unknown>>;

/** One number that accepting a plan would change, or leave as it is. */
export type PlanChange =
  | {
      readonly kind: 'start';
      readonly activity: Activity;
      readonly from: Minutes;
      readonly to: Minutes;
    }
  | {
      readonly kind: 'setting';
      readonly key: keyof typeof pacingSettings;
      readonly from: number;
      readonly to: number;
    };

/** All that accepting a plan would change. */
export interface PlanPreview {
  readonly file: PlanFile;
  readonly changes: readonly PlanChange[];
  readonly pack: PackPreview | null;
}

/** What was accepted and what it changed, kept with the settings so that it can be taken back. */
export interface AcceptedPlan {
  readonly by: string;
  readonly note: string;
  readonly at: Instant;
  /** Settings as they stood before, by key, null where the default stood, and as the plan set them. */
  readonly before: Readonly<Record<string, number | null>>;
  readonly set: Readonly<Record<string, number>>;
  /** What was told (`tellBaseline`), and what to tell where that can no longer be taken out of the log. */
  readonly starts: readonly {
    readonly activity: Activity;
    readonly told: Minutes;
    readonly back: Minutes;
  }[];
  readonly pack: { readonly name: string; readonly before: Pack | null } | null;
}

export const acceptedKey = 'plan.accepted';

export function planPreview(file: PlanFile, plan: Plan, known: readonly Pack[]): PlanPreview {
  const starts = activities.flatMap((activity): PlanChange[] => {
    const to = file.start?.[activity];
    if (to === undefined) return [];
    return [{ kind: 'start', activity, from: plan.postures[activity].baseline, to }];
  });
  const settings = settingsIn(file).map(([key, to]): PlanChange => {
    return { kind: 'setting', key, from: Number(settingOf(plan, key)), to };
  });
  const pack = file.pack === undefined ? null : previewOf(file.pack, known);
  return { file, changes: [...starts, ...settings], pack };
}

function settingsIn(file: PlanFile): readonly (readonly [keyof typeof pacingSettings, number])[] {
  return Object.entries(planFields).flatMap(([part, fields]) => {
    const told = file[part as keyof typeof planFields] as Values | undefined;
    return Object.entries(fields).flatMap(([field, key]) => {
      const to = told?.[field];
      return typeof to === 'number' ? [[key, to] as const] : [];
    });
  });
}

/**
 * The minutes to say as "I know it" so that pacing starts from `baseline`: of what is told it takes a share, and of that another in
 * the first week. Source: R6, R8.
 */
export function toldFor(plan: Plan, baseline: Minutes): Minutes {
  return baseline / (settingOf(plan, 'guessShare') * settingOf(plan, 'provisionalShare'));
}

/** The stored settings with the plan accepted, and with what takes it back. */
export function withPlan(
  values: Values,
  { file, changes, pack }: PlanPreview,
  plan: Plan,
  known: readonly Pack[],
  at: Instant,
): Values {
  const changed = changes.flatMap((change) => (change.kind === 'setting' ? [change] : []));
  const starts = changes.flatMap((change) =>
    change.kind === 'start' && change.from !== change.to
      ? [
          {
            activity: change.activity,
            told: toldFor(plan, change.to),
            back: toldFor(plan, change.from),
          },
        ]
      : [],
  );
  const accepted: AcceptedPlan = {
    by: file.by,
    note: file.note ?? '',
    at,
    before: Object.fromEntries(
      changed.map(({ key }) => [settingKey(key), numberOr(values[settingKey(key)])]),
    ),
    set: Object.fromEntries(changed.map(({ key, to }) => [settingKey(key), to])),
    starts,
    pack:
      pack === null
        ? null
        : {
            name: pack.pack.name,
            before: known.find(({ name }) => name === pack.pack.name) ?? null,
          },
  };
  return {
    ...stored(values, accepted.set),
    ...(pack === null ? {} : { 'movements.packs': withPack(known, pack.pack) }),
    [acceptedKey]: accepted,
  };
}

/** The stored settings without what the plan changed; what the person has changed since stays. */
export function withoutPlan(
  values: Values,
  accepted: AcceptedPlan,
  known: readonly Pack[],
): Values {
  const { [acceptedKey]: _, ...others } = values;
  const untouched = Object.entries(accepted.before).filter(
    ([key]) => (values[key] ?? defaultOf(key)) === accepted.set[key],
  );
  const back = stored(others, Object.fromEntries(untouched));
  if (accepted.pack === null) return back;
  const { name, before } = accepted.pack;
  const packs = before === null ? withoutPack(known, name) : withPack(known, before);
  const { 'movements.packs': __, ...rest } = back;
  return packs.length === 0 ? rest : { ...rest, 'movements.packs': packs };
}

/** `values` with those of `next`; null and defaults are not stored. */
function stored(values: Values, next: Readonly<Record<string, number | null>>): Values {
  const others = Object.entries(values).filter(([key]) => !Object.hasOwn(next, key));
  const set = Object.entries(next).filter(
    ([key, value]) => value !== null && value !== defaultOf(key),
  );
  return Object.fromEntries([...others, ...set]);
}

const prefix = 'pacing.';
const settingKey = (key: string) => `${prefix}${key}`;

function defaultOf(key: string): unknown {
  const name = key.slice(prefix.length) as keyof typeof pacingSettings;
  return pacingSettings[name]?.default;
}

function numberOr(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** What was accepted last, out of the stored settings; null where nothing was, or nothing that can be read. */
export function acceptedIn(values: Values): AcceptedPlan | null {
  const kept = values[acceptedKey] as Partial<AcceptedPlan> | null | undefined;
  if (typeof kept !== 'object' || kept === null) return null;
  const { by, note, at, before, set, starts, pack } = kept;
  const isWhole =
    typeof by === 'string' &&
    typeof note === 'string' &&
    typeof at === 'number' &&
    typeof before === 'object' &&
    before !== null &&
    typeof set === 'object' &&
    set !== null &&
    Array.isArray(starts) &&
    pack !== undefined;
  return isWhole ? { by, note, at, before, set, starts, pack } : null;
}

/** The plan of now as a file to change and hand back. */
export function planFileOf(plan: Plan, by: string): PlanFile {
  const whole = (minutes: Minutes) => Math.round(minutes);
  const part = <Part extends keyof typeof planFields>(name: Part) =>
    Object.fromEntries(
      Object.entries(planFields[name]).map(([field, key]) => [field, settingOf(plan, key)]),
    );
  const { sitting, standing, walking } = plan.postures;
  return {
    format: 'deskpace-plan',
    version: 1,
    by,
    start: {
      sitting: whole(sitting.baseline),
      standing: whole(standing.baseline),
      walking: whole(walking.baseline),
    },
    step: part('step'),
    ceilings: part('ceilings'),
    flareUp: part('flareUp'),
    breaks: part('breaks'),
  };
}
