import { browser } from 'wxt/browser';
import type { prompts } from '../i18n/en/prompts.ts';
import type { worker } from '../i18n/en/worker.ts';
import { clockOf } from '../i18n/faces.ts';
import type { Locale } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Trouble } from '../store/trouble.ts';
import { assertNever } from '../timeline/entries.ts';
import type { Effect, Tip } from '../tracker/effects.ts';
import { clearAlarm, setAlarm } from './alarm.ts';
import { drawIcon } from './icon.ts';
import { type Marks, writeMarks } from './marks.ts';
import { clearNotice, isBlocked, showNotice } from './notice.ts';
import { textsFor } from './texts.ts';

type PromptKey = keyof typeof prompts;

/** What a notification's second button postpones by. */
export const buttonPostpones = 10;

/**
 * Carries out effects, but for those that `marks` say hold already. What the browser refuses is told, and does not keep the others
 * from being carried out.
 */
export async function perform(
  effects: readonly Effect[],
  before: Marks | null,
  at: number,
  locale: Locale,
): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = [];
  let marks = before ?? {};
  for (const effect of effects) {
    try {
      marks = { ...marks, ...(await carryOut(effect, marks, locale)) };
    } catch (error) {
      troubles.push({ kind: troubleOf(effect), at, detail: String(error) });
    }
  }
  if (JSON.stringify(marks) !== JSON.stringify(before)) await writeMarks(marks);
  if (await isBlocked()) troubles.push({ kind: 'notificationsBlocked', at, detail: '' });
  return troubles;
}

function troubleOf({ type }: Effect): Trouble['kind'] {
  if (type === 'showBadge') return 'iconRefused';
  return type === 'showPrompt' || type === 'clearPrompt' ? 'notificationsBlocked' : 'alarmRefused';
}

/** What there is to remember of it. */
async function carryOut(effect: Effect, marks: Marks, locale: Locale): Promise<Marks> {
  switch (effect.type) {
    case 'setAlarm':
      await setAlarm(effect.at);
      return {};
    case 'clearAlarm':
      await clearAlarm();
      return {};
    case 'showBadge':
      return { badge: await showBadge(effect, marks.badge, locale) };
    case 'showPrompt':
      return { shown: await showPrompt(effect, marks.shown, locale) };
    case 'clearPrompt':
      if (marks.shown !== undefined) await clearNotice(marks.shown);
      return { shown: undefined };
    case 'watchIdle':
      if (marks.idle !== effect.seconds) browser.idle.setDetectionInterval(effect.seconds);
      return { idle: effect.seconds };
    default:
      return assertNever(effect);
  }
}

async function showBadge(
  { text, ring, tip }: Extract<Effect, { type: 'showBadge' }>,
  before: string | undefined,
  locale: Locale,
): Promise<string> {
  const mark = JSON.stringify([text, ring, tip, locale.tag]);
  if (mark === before) return mark;
  await Promise.all([
    browser.action.setBadgeText({ text }),
    drawIcon(ring),
    textsFor('worker', locale).then((t) =>
      browser.action.setTitle({
        title: ['Deskpace', words(tip, t), ...(ring.hint ? [t('badge.hint')] : [])].join('\n'),
      }),
    ),
  ]);
  return mark;
}

function words(tip: Tip, t: Translator<typeof worker>): string {
  switch (tip.key) {
    case 'quiet':
      return t('badge.quiet', {
        time: clockOf(t.locale, undefined).format(tip.until),
      });
    case 'sitting':
      return t('badge.sitting', tip);
    case 'standing':
      return t('badge.standing', tip);
    default:
      return t(`badge.${tip.key}`);
  }
}

/** Each round of a prompt is shown once; one that was shown and dismissed does not come back. */
async function showPrompt(
  { prompt, spent, round, postponable }: Extract<Effect, { type: 'showPrompt' }>,
  shown: string | undefined,
  locale: Locale,
): Promise<string> {
  const mark = `${prompt.id}/${round}`;
  if (mark === shown) return mark;
  const { activity, suggestion } = prompt;
  const [t, say] = await Promise.all([textsFor('worker', locale), textsFor('prompts', locale)]);
  await showNotice(prompt.id, {
    title: t(`notice.${activity}`, { count: Math.floor(spent) }),
    // A text that this version no longer has is shown as its key rather than not at all.
    message: say(prompt.text as PromptKey),
    buttons: [
      t(`notice.take.${suggestion}`),
      postponable ? t('notice.postpone', { count: buttonPostpones }) : t('notice.skip'),
    ],
  });
  return mark;
}
