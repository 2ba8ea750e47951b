import type { World } from './injected/world.ts';
import { Person } from './person.ts';

/** What surrounds the extension, as a test sets it: the clock, the person, sound, permissions, and what fails. */
export abstract class Desk {
  protected time: number;
  protected readonly person = new Person();
  #audible = false;
  #notifications: 'granted' | 'denied' = 'granted';
  #failures: Record<string, string> = {};
  #minimumAlarmDelay: number;

  constructor(now: number, minimumAlarmDelay: number) {
    this.time = now;
    this.#minimumAlarmDelay = minimumAlarmDelay;
  }

  /** Virtual time, epoch milliseconds. */
  get now(): number {
    return this.time;
  }

  /** Sets the clock, ahead or back, and nothing else happens. */
  async setClock(time: number): Promise<void> {
    this.time = time;
    await this.enter();
  }

  /** No input from then on (now, unless told); the extension hears of it when its detection interval is over. */
  async idleFrom(time = this.time): Promise<void> {
    this.person.idleSince = time;
    await this.#personChanged();
  }

  /** Input again, and from now on; unlocks as well. */
  async input(): Promise<void> {
    this.person.idleSince = null;
    this.person.locked = false;
    await this.#personChanged();
  }

  async lock(): Promise<void> {
    this.person.idleSince ??= this.time;
    this.person.locked = true;
    await this.#personChanged();
  }

  /** At once: idle means that the last input was one detection interval ago. */
  async setIdle(state: 'active' | 'idle' | 'locked'): Promise<void> {
    if (state === 'locked') return this.lock();
    if (state === 'active') return this.input();
    this.person.locked = false;
    await this.idleFrom(this.time - this.person.interval * 1000);
  }

  /** Whether a tab plays sound. */
  async setAudible(audible: boolean): Promise<void> {
    this.#audible = audible;
    await this.enter();
  }

  /** Blocked notifications are taken and not shown, as Chromium does it. */
  async setNotifications(permission: 'granted' | 'denied'): Promise<void> {
    this.#notifications = permission;
    await this.enter();
  }

  /** Makes a call reject: `alarms.create`, `notifications.create`, any other API call, or `indexedDB.write` (full disk). */
  async fail(call: string, message = `${call} was made to fail`): Promise<void> {
    this.#failures = { ...this.#failures, [call]: message };
    await this.enter();
  }

  async mend(call: string): Promise<void> {
    const { [call]: _, ...others } = this.#failures;
    this.#failures = others;
    await this.enter();
  }

  protected world(): World {
    const { idleSince, locked } = this.person;
    return {
      now: this.time,
      idleSince,
      locked,
      audible: this.#audible,
      notifications: this.#notifications,
      failures: this.#failures,
      minimumAlarmDelay: this.#minimumAlarmDelay,
    };
  }

  /** Carries the world to every context. */
  protected abstract enter(): Promise<void>;
  /** Tells the extension of a changed idle state, if it changed. */
  protected abstract tellIdle(): Promise<void>;

  async #personChanged(): Promise<void> {
    await this.enter();
    await this.tellIdle();
  }
}
