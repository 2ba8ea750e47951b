import type { Entry, Fact, Instant } from './entries.ts';

const radix = 36;
const timeDigits = 9;
const orderDigits = 3;
const orders = radix ** orderDigits;

/**
 * Gives facts their ids: time in base 36 (9 digits), a running number (3 digits) and the device. An id is always greater than
 * `after`, the newest id so far, even where the clock was set back, so that sorting ids gives the order of events.
 */
export function stamp(
  facts: readonly Fact[],
  made: {
    readonly at: Instant;
    readonly zone: string;
    readonly device: string;
    readonly after: string;
  },
): readonly Entry[] {
  const [newest = 0, order = 0] = readId(made.after);
  const time = Math.max(Math.trunc(made.at), newest);
  const first = time === newest ? order + 1 : 0;
  const idOf = (n: number) => {
    // A clock that stands still for long runs out of numbers and borrows the next millisecond.
    const [over, nth] = [Math.floor((first + n) / orders), (first + n) % orders];
    return idFor(time + over, nth, made.device);
  };
  const act = idOf(0);
  return facts.map((fact, n) => ({ ...fact, id: idOf(n), at: made.at, zone: made.zone, act }));
}

/** The id of the entry that `device` made at that time, as the `order`th of it; 0 to 46,655. */
export function idFor(at: Instant, order: number, device: string): string {
  return `${digits(at, timeDigits)}${digits(order, orderDigits)}-${device}`;
}

function readId(id: string): readonly number[] {
  const time = Number.parseInt(id.slice(0, timeDigits), radix);
  const order = Number.parseInt(id.slice(timeDigits, timeDigits + orderDigits), radix);
  return Number.isFinite(time) && Number.isFinite(order) ? [time, order] : [];
}

function digits(n: number, length: number): string {
  return n.toString(radix).padStart(length, '0');
}
