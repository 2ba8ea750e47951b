import { browser } from 'wxt/browser';

export interface Presence {
  readonly presence: 'active' | 'idle' | 'locked' | null;
  readonly still: boolean;
  readonly audible: boolean;
}

/** Who is there, as far as the browser tells: input in the last minute, in the last 15 s, sound in a tab. */
export async function askPresence(): Promise<Presence> {
  const [presence, pause] = await Promise.all([queryIdle(60), queryIdle(15)]);
  const audible = presence === 'idle' && (await hasSound());
  return { presence, still: pause !== null && pause !== 'active', audible };
}

async function queryIdle(seconds: number): Promise<Presence['presence']> {
  return browser.idle.queryState(seconds).catch(() => null);
}

/** Needs no permission: neither the address nor the title of a tab is asked for. */
async function hasSound(): Promise<boolean> {
  const tabs = await browser.tabs.query({ audible: true }).catch(console.error);
  return (tabs ?? []).length > 0;
}
