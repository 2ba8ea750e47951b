import { browser } from 'wxt/browser';

const name = 'next';

/** One alarm, for the next deadline. One already set for that time stays: setting it again at each start would put it off. */
export async function setAlarm(at: number): Promise<void> {
  const set = await browser.alarms.get(name);
  if (set !== undefined && Math.abs(set.scheduledTime - at) < 500) return;
  await browser.alarms.create(name, { when: at });
}

export async function clearAlarm(): Promise<void> {
  await browser.alarms.clear(name);
}
