import { makeWorkplace } from '../e2e/harness/profile.ts';
import { emptyDisplay } from './display.ts';
import { Lab } from './lab.ts';
import { afterHours, atWork, soonAway, untilAway } from './product.ts';
import { type Watched, watch } from './watch.ts';

export interface Rest {
  readonly timer: Watched;
  readonly afterHours: Watched;
  /** Null where the machine has no Xvfb to be idle on. */
  readonly idle: Watched | null;
}

type Say = (text: string) => void;
type Prepare = (lab: Lab, id: string) => Promise<void>;

/** Watches three browsers side by side, each with the extension in another state of rest. */
export async function measureRest(build: string, seconds: number, say: Say): Promise<Rest> {
  const display = await emptyDisplay();
  if (display === null) say('no Xvfb is installed: the idle machine is left out');
  try {
    const [timer, hours, idle] = await Promise.all([
      watchState(build, seconds, atWork, tell(say, 'timer')),
      watchState(build, seconds, afterHours, tell(say, 'after hours')),
      display && watchIdle(build, seconds, display.name, tell(say, 'idle')),
    ]);
    return { timer, afterHours: hours, idle };
  } finally {
    display?.stop();
  }
}

function watchIdle(build: string, seconds: number, display: string, say: Say): Promise<Watched> {
  const goAway: Prepare = async (lab, id) => {
    await soonAway(lab, id);
    say('waiting until the machine counts as idle, up to 6 minutes');
    await untilAway(lab, id);
  };
  return watchState(build, seconds, goAway, say, display);
}

async function watchState(
  build: string,
  seconds: number,
  prepare: Prepare,
  say: Say,
  display?: string,
): Promise<Watched> {
  const place = makeWorkplace(build);
  const lab = await Lab.start(place.profile, display);
  try {
    const id = await lab.load(place.build);
    await prepare(lab, id);
    await lab.fallAsleep(id);
    say(`watching for ${seconds} s`);
    const watched = await watch(lab, id, seconds);
    say('done');
    return watched;
  } finally {
    await lab.browser.kill();
    place.remove();
  }
}

function tell(say: Say, what: string): Say {
  return (text) => say(`${what}: ${text}`);
}
