import { faultIn } from './resolve.ts';
import { type Setting, settings } from './settings.ts';

/**
 * What a company may set for its people: how Deskpace looks and when it is quiet, never what belongs to a body. It is where a setting
 * starts; the person changes it as any other, and nobody reads what they do.
 */
export const companySettings: readonly Setting[] = settings.filter(
  ({ group }) => group !== 'pacing',
);

/** What of a policy is used: settings that a company may set, each with a value that it may have. */
export function companyValues(policy: unknown): Readonly<Record<string, unknown>> {
  const given = typeof policy === 'object' && policy !== null ? policy : {};
  const told = new Map<string, unknown>(Object.entries(given));
  return Object.fromEntries(
    companySettings.flatMap((setting): [string, unknown][] => {
      const value = told.get(setting.key);
      return value !== undefined && faultIn(setting, value) === null ? [[setting.key, value]] : [];
    }),
  );
}

/** The setting as a person finds it: where their company has set it, that is its default. */
export function asFound(setting: Setting, company: Readonly<Record<string, unknown>>): Setting {
  const value = company[setting.key];
  return value === undefined || faultIn(setting, value) !== null
    ? setting
    : ({ ...setting, default: value } as Setting);
}

/** What holds: what is stored where it is used, else what the company has set, else the default. */
export function heldValue(
  setting: Setting,
  stored: Readonly<Record<string, unknown>>,
  company: Readonly<Record<string, unknown>>,
): unknown {
  const value = stored[setting.key];
  return faultIn(setting, value) === null ? value : asFound(setting, company).default;
}

/** The schema by which Chrome and Edge check a policy. They know types and no ranges; those are checked when it is read. */
export function policySchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: Object.fromEntries(
      companySettings.map((setting) => [setting.key, typeOf(setting)] as const),
    ),
  };
}

const ranges = { type: 'array', items: { type: 'array', items: { type: 'string' } } } as const;

function typeOf({ type }: Setting): object {
  switch (type) {
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'string' };
    case 'clockRanges':
      return ranges;
    default:
      return { type: 'array', items: ranges };
  }
}
