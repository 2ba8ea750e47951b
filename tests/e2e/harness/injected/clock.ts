import type { Inside } from './world.ts';

/** Freezes Date and Temporal.Now at the virtual time. */
export function patchClock(inside: Inside): void {
  const now = () => inside.world.now;
  const RealDate = Date;
  const virtual: DateConstructor = new Proxy(RealDate, {
    construct: (real, args, target) =>
      Reflect.construct(
        real,
        args.length === 0 ? [now()] : args,
        target === virtual ? real : target,
      ),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.now = now;
  RealDate.prototype.constructor = virtual;
  globalThis.Date = virtual;
  if (typeof Temporal === 'undefined') return;
  const instant = () => Temporal.Instant.fromEpochMilliseconds(now());
  const zoned = (zone: Temporal.TimeZoneLike = Temporal.Now.timeZoneId()) =>
    instant().toZonedDateTimeISO(zone);
  const replacements = {
    instant,
    zonedDateTimeISO: zoned,
    plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDateTime(),
    plainDateISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDate(),
    plainTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainTime(),
  };
  for (const [name, value] of Object.entries(replacements)) {
    Object.defineProperty(Temporal.Now, name, { value, configurable: true, writable: true });
  }
}

/** In pages, timers of a second or longer follow the virtual time. In the worker, which may die, all stay real. */
export function patchTimers(inside: Inside): void {
  if (typeof document === 'undefined') return;
  const timers = new Map<number, { due: number; every: number | null; go: () => void }>();
  let lastId = 1_000_000_000; // far from the ids of real timers
  const virtual = (real: typeof setTimeout, repeats: boolean) => {
    return (handler: TimerHandler, delay = 0, ...args: unknown[]) => {
      if (delay < 1000 || typeof handler !== 'function') {
        return (real as unknown as (...all: unknown[]) => number)(handler, delay, ...args);
      }
      lastId += 1;
      const go = () => Reflect.apply(handler, globalThis, args);
      timers.set(lastId, { due: inside.world.now + delay, every: repeats ? delay : null, go });
      return lastId;
    };
  };
  const clearing = (real: (id?: number) => void) => (id?: number) => {
    if (!timers.delete(id ?? -1)) real(id);
  };
  const real = {
    setTimeout: globalThis.setTimeout.bind(globalThis),
    setInterval: globalThis.setInterval.bind(globalThis),
    clearTimeout: globalThis.clearTimeout.bind(globalThis),
    clearInterval: globalThis.clearInterval.bind(globalThis),
  };
  Object.assign(globalThis, {
    setTimeout: virtual(real.setTimeout, false),
    setInterval: virtual(real.setInterval as unknown as typeof setTimeout, true),
    clearTimeout: clearing(real.clearTimeout),
    clearInterval: clearing(real.clearInterval),
  });
  inside.onEnter.push((next) => {
    for (;;) {
      const [id, timer] = [...timers].sort(([, a], [, b]) => a.due - b.due)[0] ?? [];
      if (id === undefined || timer === undefined || timer.due > next.now) return;
      if (timer.every === null) timers.delete(id);
      else timers.set(id, { ...timer, due: timer.due + timer.every });
      inside.world = { ...next, now: timer.due };
      timer.go();
    }
  });
}
