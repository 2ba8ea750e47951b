import { browser } from 'wxt/browser';
import { prompts } from '../i18n/en/prompts.ts';
import { worker } from '../i18n/en/worker.ts';
import { translator } from '../i18n/translator.ts';
import type { Trouble } from '../store/trouble.ts';
import { assertNever } from '../timeline/entries.ts';
import type { Effect, Tip } from '../tracker/effects.ts';
import { clearAlarm, setAlarm } from './alarm.ts';
import { drawIcon } from './icon.ts';
import { clearShown, isBlocked, showOnce } from './notice.ts';

const t = translator(worker);
const say = translator(prompts);

/** What a notification's second button postpones by. */
export const buttonPostpones = 10;

/** Carries out effects. What the browser refuses is told, and does not keep the others from being carried out. */
export async function perform(effects: readonly Effect[], at: number): Promise<readonly Trouble[]> {
  const troubles: Trouble[] = [];
  for (const effect of effects) {
    try {
      await carryOut(effect);
    } catch (error) {
      troubles.push({ kind: troubleOf(effect), at, detail: String(error) });
    }
  }
  if (await isBlocked()) troubles.push({ kind: 'notificationsBlocked', at, detail: '' });
  return troubles;
}

function troubleOf(effect: Effect): Trouble['kind'] {
  return effect.type === 'setAlarm' || effect.type === 'clearAlarm'
    ? 'alarmRefused'
    : 'notificationsBlocked';
}

async function carryOut(effect: Effect): Promise<void> {
  switch (effect.type) {
    case 'setAlarm':
      return setAlarm(effect.at);
    case 'clearAlarm':
      return clearAlarm();
    case 'showBadge':
      await browser.action.setBadgeText({ text: effect.text });
      await browser.action.setTitle({ title: `Deskpace\n${words(effect.tip)}` });
      return drawIcon(effect.ring);
    case 'showPrompt':
      return showPrompt(effect);
    case 'clearPrompt':
      return clearShown();
    case 'watchIdle':
      return browser.idle.setDetectionInterval(effect.seconds);
    default:
      return assertNever(effect);
  }
}

function words(tip: Tip): string {
  switch (tip.key) {
    case 'quiet':
      return t('badge.quiet', {
        time: new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(tip.until),
      });
    case 'sitting':
      return t('badge.sitting', tip);
    case 'standing':
      return t('badge.standing', tip);
    default:
      return t(`badge.${tip.key}`);
  }
}

function showPrompt({
  prompt,
  round,
  postponable,
}: Extract<Effect, { type: 'showPrompt' }>): Promise<void> {
  const { activity, spent, suggestion, text } = prompt;
  return showOnce(prompt.id, round, {
    title: t(`notice.${activity}`, { count: Math.floor(spent) }),
    message: isPromptText(text) ? say(text) : text,
    buttons: [
      t(`notice.take.${suggestion}`),
      postponable ? t('notice.postpone', { count: buttonPostpones }) : t('notice.skip'),
    ],
  });
}

/** A text that this version no longer has is shown as its key rather than not at all. */
function isPromptText(key: string): key is keyof typeof prompts {
  return Object.hasOwn(prompts, key);
}
