import { changesChannel, type Reply, type Request } from '../client/protocol.ts';
import { resolveSettings } from '../contributions/resolve.ts';
import { inForce, readFirst } from '../store/first.ts';
import { dataVersion } from '../store/keys.ts';
import { readEverything } from '../store/read.ts';
import type { Meta } from '../store/state.ts';
import type { Trouble } from '../store/trouble.ts';
import { commit, isNewer, type Loaded, load, readMeta, storeSettings } from '../store/write.ts';
import { dayOf } from '../timeline/days.ts';
import { begin, isAhead, rebuild } from '../tracker/begin.ts';
import { effectsOf, nextWake } from '../tracker/effects.ts';
import { glanceOf } from '../tracker/glance-of.ts';
import type { Intent } from '../tracker/intents.ts';
import { worthKeeping } from '../tracker/keep.ts';
import type { TrackerState } from '../tracker/state.ts';
import { turn } from '../tracker/turn.ts';
import { backUp, backupTrouble } from './back-up.ts';
import { localeOf } from './language.ts';
import { lockName } from './lock.ts';
import { readMarks } from './marks.ts';
import { perform } from './perform.ts';
import { askPresence } from './situation.ts';
import { speak, tryNotification } from './speak.ts';

/** What went wrong in the last turn, for the page that asks; the next turn finds out again. */
let troubles: readonly Trouble[] = [];

/**
 * One turn of the worker: read, decide, store, act, in this order and one at a time. The worker may be stopped between any two: what
 * was stored holds, and what was not acted on is acted on at the next turn. Source: design.md section 3.
 */
export function run(intent: Intent): Promise<Reply> {
  return navigator.locks.request(lockName, async () => {
    try {
      return await inTurn(intent);
    } catch (error) {
      return failed(error);
    }
  });
}

async function inTurn(intent: Intent): Promise<Reply> {
  const [loaded, presence, marks] = await Promise.all([load(), askPresence(), readMarks()]);
  if (isNewer(loaded.meta)) return newerData(loaded.meta);
  const now = Date.now();
  const zone = Temporal.Now.timeZoneId();
  const values = inForce(loaded);
  const settings = resolveSettings(values);
  const device = loaded.meta?.device ?? loaded.state?.device ?? newDevice();
  const usable = loaded.state !== null && !isAhead(loaded.state, dayOf(now, zone));
  const before =
    usable && loaded.state !== null
      ? loaded.state
      : await recovered(loaded, device, now, zone, settings.pacing);
  const situation = {
    ...presence,
    now,
    zone,
    settings: settings.tracker,
    pacing: settings.pacing,
  };

  const opened =
    marks === null && intent.type !== 'start'
      ? turn(before, { type: 'start', why: 'browser' }, situation)
      : null;
  const turned = turn(opened?.state ?? before, intent, situation);
  const entries = [...(opened?.entries ?? []), ...turned.entries];
  const wake = nextWake(turned.asking, turned.state.pulse);
  const state: TrackerState = {
    ...turned.state,
    pulse: { ...turned.state.pulse, expectedAt: wake },
  };

  const isWhole =
    loaded.meta !== null && loaded.state !== null && loaded.hasGlance && loaded.odd.length === 0;
  const changed = entries.length > 0 || !isWhole || worthKeeping(before, state);
  if (changed) {
    const glance = glanceOf(state, turned.asking);
    await commit(
      {
        meta: loaded.meta === null ? { version: dataVersion, device } : null,
        state,
        planChanged: state.plan !== loaded.state?.plan,
        entries,
        glance,
      },
      loaded,
    );
    new BroadcastChannel(changesChannel).postMessage(now);
  }
  const refused = await perform(
    effectsOf(turned.asking, state.pulse),
    marks,
    now,
    localeOf(values),
  );
  const damaged = loaded.damage.map(
    ({ where, why }): Trouble => ({ kind: 'damaged', at: now, detail: `${where}: ${why}` }),
  );
  troubles = [...damaged, ...refused, ...(await backupTrouble(loaded.settings))];
  return turned.refusal === null ? { ok: true, troubles } : { ok: false, refusal: turned.refusal };
}

function newDevice(): string {
  return crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36).padStart(7, '0') ?? '';
}

/** Nothing stored yet, or a state that cannot be read or was made by a wrong clock: the log tells it, from its first day on. */
async function recovered(
  loaded: Loaded,
  device: string,
  now: number,
  zone: string,
  pacing: ReturnType<typeof resolveSettings>['pacing'],
): Promise<TrackerState> {
  if (loaded.damage.length === 0 && loaded.days.size === 0)
    return begin(device, dayOf(now, zone), now, pacing);
  const { entries } = await readEverything();
  return rebuild(entries, { device, now, zone, pacing });
}

function failed(error: unknown): Reply {
  console.error(error);
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return stopped(full ? 'diskFull' : 'storeBroken', String(error));
}

function newerData(meta: Meta | null): Reply {
  return stopped('newerData', `version ${meta?.version}`);
}

function stopped(kind: Trouble['kind'], detail: string): Reply {
  troubles = [{ kind, at: Date.now(), detail }];
  return { ok: false, problem: kind, troubles };
}

/** Settings are stored, then the next prompt is computed anew; the running bout is untouched. */
export async function saveSettings(values: Readonly<Record<string, unknown>>): Promise<Reply> {
  try {
    const first = await readFirst();
    const before = localeOf(inForce(first));
    const refused = await navigator.locks.request(lockName, async () => {
      const meta = await readMeta();
      if (isNewer(meta)) return newerData(meta);
      await storeSettings(values);
      return null;
    });
    if (refused !== null) return refused;
    new BroadcastChannel(changesChannel).postMessage(Date.now());
    // The menu and the stored faces are made anew for a new language alone.
    if (localeOf(inForce({ ...first, settings: values })).tag !== before.tag) await speak();
  } catch (error) {
    return failed(error);
  }
  return run({ type: 'wake' });
}

export async function answer(request: Request): Promise<Reply> {
  switch (request.type) {
    case 'intent':
      return run(request.intent);
    case 'saveSettings':
      return saveSettings(request.values);
    case 'backUp':
      await backUp(true);
      return run({ type: 'wake' });
    case 'testNotification':
      await tryNotification();
      return run({ type: 'wake' });
    default:
      return run({ type: 'wake' });
  }
}
