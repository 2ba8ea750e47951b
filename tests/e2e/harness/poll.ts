import { setTimeout as pause } from 'node:timers/promises';

export interface PollOptions {
  /** What is awaited, for the error. */
  readonly what: string;
  /** Milliseconds; 10 s unless told. */
  readonly timeout?: number;
  /** Milliseconds between two looks; 20 unless told. */
  readonly every?: number;
}

/** Looks again and again until the value is there (not false, null or undefined). What a look throws is a "not yet". */
export async function poll<Value>(
  look: () => Value | Promise<Value>,
  { what, timeout = 10_000, every = 20 }: PollOptions,
): Promise<NonNullable<Value>> {
  const end = performance.now() + timeout;
  let last: unknown = 'nothing yet';
  for (;;) {
    try {
      const value = await look();
      if (value !== false && value !== null && value !== undefined) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end)
      throw new Error(`${what}: not within ${timeout} ms (last: ${last})`);
    await pause(every);
  }
}
