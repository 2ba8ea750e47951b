import { patchClock, patchTimers } from './clock.ts';
import { makeInside, patchCalls, patchFetch, patchQuiet } from './core.ts';
import { patchIcon, patchNotifications } from './outputs.ts';
import { patchAlarms, patchSignals } from './signals.ts';
import { patchMessages, patchStorage } from './storage.ts';
import type { World } from './world.ts';

// the order matters: the calls are wrapped first, and quiet needs the real timers
const patches = [
  patchCalls,
  patchQuiet,
  patchFetch,
  patchMessages,
  patchStorage,
  patchSignals,
  patchAlarms,
  patchNotifications,
  patchIcon,
  patchClock,
  patchTimers,
];

/** The program that brings a context of the extension under the virtual clock; a second run changes nothing. */
export function sourceFor(world: World): string {
  const calls = patches.map((patch) => `(${patch})(inside);`).join('\n');
  return `(() => {
    if (globalThis.__harness || location.protocol !== 'chrome-extension:') return;
    const inside = (${makeInside})(${JSON.stringify(world)});
    Object.defineProperty(globalThis, '__harness', { value: inside });
    ${calls}
  })()`;
}
