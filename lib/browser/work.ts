import type { Trouble } from '../store/trouble.ts';
import { clearAlarm, setSafetyAlarm } from './alarm.ts';
import { onMenu, onNotice, onNoticeButton } from './answers.ts';
import { backUp } from './back-up.ts';
import { keepCompany } from './company.ts';
import { askPresence } from './situation.ts';
import { speak } from './speak.ts';
import { welcome } from './welcome.ts';
import { answer, run } from './worker.ts';

/** Time at work goes on, and with it the moment for the weekly copy: an idle machine is not woken for it. */
async function onAlarm(): Promise<void> {
  // What the browser refuses here it refuses in the turn as well, which tells it.
  await setSafetyAlarm().catch(console.error);
  const reply = await run({ type: 'wake' });
  if (!reply.ok && 'problem' in reply) await giveUp(reply.problem).catch(console.error);
  await backUp(false);
}

/**
 * After a turn that failed the alarm set ahead of it tries again, as long as somebody is there: a full disk or a closed database may
 * pass. Input wakes the worker otherwise. Nothing comes of further turns on data of a newer version.
 */
async function giveUp(problem: Trouble['kind']): Promise<void> {
  const { presence } = await askPresence();
  if (problem === 'newerData' || presence === 'idle' || presence === 'locked') await clearAlarm();
}

/** What the company set has changed: it holds from now on. */
async function onCompany(): Promise<void> {
  await keepCompany();
  await run({ type: 'wake' });
}

/** All that the worker does once an event has come; a script of its own, loaded by `listen`. */
export const work = {
  answer,
  keepCompany,
  onAlarm,
  onCompany,
  onMenu,
  onNotice,
  onNoticeButton,
  run,
  speak,
  welcome,
};

export type Work = typeof work;
