export type IdleState = 'active' | 'idle' | 'locked';

/** What the browser can tell of the person: the last input and the lock; events as Chromium's idle API sends them. */
export class Person {
  /** The last input, or null while input goes on; may lie ahead. */
  idleSince: number | null = null;
  locked = false;
  /** Seconds; the extension sets it, and the browser forgets it when it ends. */
  interval = 60;
  /** The state last told to the extension. */
  told: IdleState = 'active';

  stateAt(now: number): IdleState {
    if (this.locked) return 'locked';
    const idle = this.idleSince !== null && now - this.idleSince >= this.interval * 1000;
    return idle ? 'idle' : 'active';
  }

  /** When the state next changes if nobody does anything, or null. */
  nextChange(now: number): number | null {
    if (this.stateAt(now) !== this.told) return now;
    if (this.locked || this.idleSince === null || this.told === 'idle') return null;
    return Math.max(now, this.idleSince + this.interval * 1000);
  }

  /** The state to tell now, or null when the extension knows it already. */
  change(now: number): IdleState | null {
    const state = this.stateAt(now);
    if (state === this.told) return null;
    this.told = state;
    return state;
  }

  browserRestarted(): void {
    this.interval = 60;
    this.told = 'active';
  }
}
