import type { workbench } from '../../lib/i18n/en/workbench.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import { readClock } from '../clock/reading.ts';
import type { Language } from '../language/language.ts';
import type { ViewName } from './routes.ts';

/** One thing the status bar tells, and the view that tells more. */
export interface StatusItem {
  readonly key: 'posture' | 'limit' | 'next' | 'quiet' | 'overdo' | 'flareUp';
  readonly text: string;
  readonly view: ViewName;
}

type Words = Translator<typeof workbench>;

/** What holds now, in words, in the order of the bar. */
export function statusOf(
  t: Words,
  language: Pick<Language, 'time' | 't'>,
  glance: Glance,
  now: Instant,
): readonly StatusItem[] {
  const items: StatusItem[] = [
    { key: 'posture', text: postureText(t, glance, now), view: 'today' },
  ];
  const clock = readClock(glance, now);
  const add = (key: StatusItem['key'], text: string, view: ViewName) =>
    items.push({ key, text, view });
  if (clock !== null && clock.limit > 0)
    add('limit', t('status.limit', { count: clock.limit }), 'plan');
  const next = nextText(t, language, glance, now);
  if (next !== null) add('next', next, 'today');
  const { quiet, overdo } = glance;
  if (quiet !== null && quiet.until > now) {
    add('quiet', t(`status.quiet.${quiet.why}`, { time: language.time(quiet.until) }), 'today');
  }
  if (overdo !== null && overdo.until > now) {
    add('overdo', t('status.overdo', { time: language.time(overdo.until) }), 'plan');
  }
  if (glance.flareUp !== null) add('flareUp', t('status.flareUp'), 'plan');
  return items;
}

function postureText(t: Words, glance: Glance, now: Instant): string {
  const clock = readClock(glance, now);
  if (glance.posture === 'away' || clock === null) return t('status.away');
  if (glance.certainty === 'unsure') return t('status.unsure');
  return t(`status.${clock.activity}`, { count: clock.spent });
}

function nextText(
  t: Words,
  { time }: Pick<Language, 'time'>,
  glance: Glance,
  now: Instant,
): string | null {
  if (glance.prompt !== null) return t('status.prompt');
  if (glance.nextPromptAt === null) return glance.silent === 'hours' ? t('status.hours') : null;
  return glance.nextPromptAt <= now
    ? t('status.due')
    : t('status.next', { time: time(glance.nextPromptAt) });
}
