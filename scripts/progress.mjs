// What a person sees while something takes time: a ticking line on a terminal, plain lines in a log.

const onTerminal = Boolean(process.stdout.isTTY) && !process.env.CI;
const TICK_ON_TERMINAL = 200;
const TICK_IN_LOG = 10_000;

/** "0.8 s", "42 s", "2 min 05 s". */
export function formatTime(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

let ticking = 0;

export function say(text) {
  // A line in between wipes the ticking one, which draws itself again.
  process.stdout.write(onTerminal && ticking > 0 ? `\r\x1b[2K${text}\n` : `${text}\n`);
}

/** A line nobody should miss. */
export function warn(text) {
  say(`!! ${text}`);
}

function fitToTerminal(text) {
  const width = (process.stdout.columns || 80) - 1;
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

/**
 * Runs `work` and shows that it goes on. `work` gets a function for the latest news (a child's last line of output).
 * Resolves to what `work` resolves to; a rejection is shown as failed and passed on.
 */
export async function showing(label, work) {
  const begun = Date.now();
  let news = '';
  const tick = () => {
    const time = formatTime(Date.now() - begun);
    const line = `   ${label}, ${time}${news && `: ${news}`}`;
    process.stdout.write(onTerminal ? `\r\x1b[2K${fitToTerminal(line)}` : `${line}\n`);
  };
  const finish = (mark) => {
    clearInterval(timer);
    ticking -= 1;
    const line = `${mark} ${label} (${formatTime(Date.now() - begun)})`;
    process.stdout.write(onTerminal ? `\r\x1b[2K${line}\n` : `${line}\n`);
  };
  ticking += 1;
  const timer = setInterval(tick, onTerminal ? TICK_ON_TERMINAL : TICK_IN_LOG);
  if (onTerminal) tick();
  else say(`   ${label} ...`);
  try {
    const result = await work((latest) => {
      news = latest;
    });
    finish('ok');
    return result;
  } catch (error) {
    finish('FAILED');
    throw error;
  }
}
