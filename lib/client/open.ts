import { signal } from '@preact/signals-core';
import { type First, inForce, readFirst } from '../store/first.ts';
import type { Trouble } from '../store/trouble.ts';
import type { Glance } from '../tracker/glance.ts';
import { changesChannel, type Reply, type Request } from './protocol.ts';
import type { Session } from './session.ts';

/** Milliseconds; long enough for the first frames on a slow machine. */
const afterFirstFrames = 300;

/** How this page reaches the worker. */
export type Ask = (request: Request) => Promise<Reply>;

/**
 * Opens a page's view of the store: read once before it resolves, so that the first frame has the real content, and again whenever the
 * worker says that something changed. The worker is asked to look afresh as well; nothing waits for it.
 */
export async function openSession(ask: Ask): Promise<Session> {
  const first = await readGlance();
  const glance = signal<Glance | null>(first.glance);
  const settings = signal<unknown>(inForce(first));
  const troubles = signal<readonly Trouble[]>(first.troubles);
  const now = signal(Date.now());
  const reread = async () => {
    const read = await readGlance();
    if (read.glance !== null) glance.value = read.glance;
    if (read.troubles.length === 0) settings.value = inForce(read);
    now.value = Date.now();
  };
  new BroadcastChannel(changesChannel).onmessage = () => void reread();
  keepTime(now);
  const request = async (message: Request): Promise<Reply> => {
    const reply = await askSafely(ask, message);
    if ('troubles' in reply) troubles.value = reply.troubles;
    await reread();
    return reply;
  };
  // What was read is what there is; the worker, which may have to start, is asked when the page has been drawn.
  setTimeout(() => void request({ type: 'refresh' }), afterFirstFrames);
  const { faces } = first;
  return {
    glance,
    faces,
    settings,
    troubles,
    now,
    request,
    send: (intent) => request({ type: 'intent', intent }),
  };
}

type Read = First & { readonly troubles: readonly Trouble[] };

async function readGlance(): Promise<Read> {
  try {
    return { ...(await readFirst()), troubles: [] };
  } catch (error) {
    return {
      glance: null,
      faces: null,
      settings: undefined,
      company: undefined,
      troubles: [{ kind: 'storeBroken', at: Date.now(), detail: String(error) }],
    };
  }
}

async function askSafely(ask: Ask, message: Request): Promise<Reply> {
  try {
    return await ask(message);
  } catch (error) {
    const trouble: Trouble = { kind: 'noWorker', at: Date.now(), detail: String(error) };
    return { ok: false, problem: 'noWorker', troubles: [trouble] };
  }
}

/** Renews the time at each full second while the page is seen. */
function keepTime(now: { value: number }): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    now.value = Date.now();
    timer = setTimeout(tick, 1000 - (now.value % 1000));
  };
  const follow = () => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') tick();
  };
  document.addEventListener('visibilitychange', follow);
  follow();
}
