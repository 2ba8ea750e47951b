import { browser } from 'wxt/browser';

const name = 'next';

/** One alarm, for the next deadline. One already set for that time stays: setting it again at each start would put it off. */
export async function setAlarm(at: number): Promise<void> {
  const set = await browser.alarms.get(name);
  if (set !== undefined && Math.abs(set.scheduledTime - at) < 500) return;
  await browser.alarms.create(name, { when: at });
}

/** Later than a turn takes, and before the missing turn looks like a sleep of the computer (`sleepSlack` in lib/tracker/presence.ts). */
const safetyDelay = 60_000;

/**
 * Ahead of the turn that an alarm begins, which used it up: a worker that is stopped within that turn is woken again. The turn puts its
 * own in the place of this one, or clears it.
 */
export async function setSafetyAlarm(): Promise<void> {
  await browser.alarms.create(name, { when: Date.now() + safetyDelay });
}

export async function clearAlarm(): Promise<void> {
  await browser.alarms.clear(name);
}
