import type { Session } from '../e2e/harness/cdp.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the machine's monotonic clock. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly documentLoaderURL?: string } };
}

export interface Opening {
  /** Milliseconds from the start of the navigation. */
  readonly contentful: number;
  readonly interactive: number;
  /** Milliseconds of processor time on the main thread until interactive. */
  readonly work: number;
}

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'loading',
];

/** Records what the browser's threads do meanwhile. No session is attached to any page. */
export async function traced(root: Session, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const off = root.on<{ value: TraceEvent[] }>('Tracing.dataCollected', ({ value }) => {
    events.push(...value);
  });
  const traceConfig = { includedCategories: categories, excludedCategories: ['*'] };
  await root.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  try {
    await work();
  } finally {
    const complete = root.next('Tracing.tracingComplete', 60_000);
    await root.send('Tracing.end');
    await complete;
    off();
  }
  return events.sort((a, b) => a.ts - b.ts);
}

/** Script that runs, and the document changing: what must be over before a page is quiet. */
const activity = new Set([
  'EvaluateScript',
  'v8.evaluateModule',
  'v8.compileModule',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'EventDispatch',
  'ParseHTML',
  'Layout',
]);

/** The first opening of the page in the trace after an instant of the monotonic clock, in microseconds. */
export function openingOf(events: readonly TraceEvent[], url: string, after: number): Opening {
  const start = events.find(
    ({ name, ts, args }) =>
      name === 'navigationStart' && ts >= after && args?.data?.documentLoaderURL === url,
  );
  if (start === undefined) throw new Error(`the trace has no navigation to ${url}`);
  const page = events.filter(
    ({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts,
  );
  const paint = page.find(({ name }) => name === 'firstContentfulPaint');
  if (paint === undefined) throw new Error(`the trace has no contentful paint of ${url}`);
  const quietFrom = quietAfter(page);
  const frame = page.find(({ name, ts }) => name === 'Commit' && ts >= quietFrom - 50);
  const shown = frame !== undefined && frame.ts < quietFrom + quiet ? endOf(frame) : quietFrom;
  const interactive = Math.max(paint.ts, shown);
  const tasks = page.filter(({ name, ts }) => name === 'RunTask' && ts < interactive);
  return {
    contentful: (paint.ts - start.ts) / 1000,
    interactive: (interactive - start.ts) / 1000,
    work: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
  };
}

const quiet = 50_000;

/** The end of the last activity that no other follows within 50 ms, counted from the document's own end of loading. */
function quietAfter(page: readonly TraceEvent[]): number {
  const loaded = page.find(({ name }) => name === 'loadEventEnd');
  if (loaded === undefined) throw new Error('the trace ends before the page has loaded');
  let last = loaded.ts;
  for (const event of page.filter(({ name }) => activity.has(name))) {
    if (event.ts > last + quiet) break;
    last = Math.max(last, endOf(event));
  }
  return last;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
