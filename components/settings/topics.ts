import { type Setting, settings } from '../../lib/contributions/settings.ts';
import { pacingSettings } from '../../lib/pacing/settings.ts';

export const topics = [
  'appearance',
  'hours',
  'presence',
  'breaks',
  'rhythm',
  'reviews',
  'first',
  'comfort',
  'flareUps',
  'evenness',
  'overdo',
  'trials',
  'doses',
  'carry',
] as const;
export type Topic = (typeof topics)[number];

/** The rules of pacing.md 3.1 come in the order of their topics: the last rule of each. */
const lastRules: readonly (readonly [rule: number, topic: Topic])[] = [
  [5, 'comfort'],
  [8, 'first'],
  [14, 'reviews'],
  [25, 'rhythm'],
  [27, 'comfort'],
  [31, 'flareUps'],
  [35, 'evenness'],
  [36, 'overdo'],
  [37, 'trials'],
  [43, 'doses'],
  [44, 'evenness'],
];

/** The heading under which a setting stands. */
export function topicOf({ key, group }: Setting): Topic {
  if (group !== 'pacing') return group;
  const rule = Number(ruleOf(key)?.slice(1));
  return lastRules.find(([last]) => rule <= last)?.[1] ?? 'carry';
}

/** The rule that a setting of the pacing belongs to; null for another setting. */
export function ruleOf(key: string): string | null {
  const rules: Readonly<Record<string, { readonly rule: string }>> = pacingSettings;
  return rules[key.replace(/^pacing\./, '')]?.rule ?? null;
}

/** Settings under their topics, in the order of the page. */
export const settingsByTopic: readonly {
  readonly topic: Topic;
  readonly settings: readonly Setting[];
}[] = topics.map((topic) => ({
  topic,
  settings: settings.filter((setting) => topicOf(setting) === topic),
}));
