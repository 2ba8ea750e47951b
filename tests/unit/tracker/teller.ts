import type { Effect } from '../../../lib/tracker/effects.ts';
import type { Glance } from '../../../lib/tracker/glance.ts';
import type { Intent, Refusal } from '../../../lib/tracker/intents.ts';
import { type Desk, minute, nine } from './day.ts';

/**
 * Tells a desk's day line by line: each turn that changed anything, with its new entries and with what is kept and
 * what toolbar, alarm and pages show otherwise than before. What runs on by itself is told by the instant it is counted from.
 */
export class Teller {
  readonly lines: string[] = [];
  readonly #desk: Desk;
  #shown: ReadonlyMap<string, string> = new Map();
  #entries = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
    const does = desk.does.bind(desk);
    desk.does = (intent) => {
      const refusal = does(intent);
      this.#tell(intent, refusal);
      return refusal;
    };
    this.#tell({ type: 'start', why: 'install' }, null);
  }

  #tell(intent: Intent, refusal: Refusal | null) {
    const { log, glance, effects } = this.#desk;
    const made = log.slice(this.#entries).map((entry) => {
      const { type, id: _, act: __, at: ___, zone: ____, ...more } = entry;
      return `  + ${type}${this.#valueOf(more)}`;
    });
    this.#entries = log.length;
    const shown = this.#shownBy(glance, effects);
    const changed = [...shown].flatMap(([key, value]) =>
      this.#shown.get(key) === value ? [] : [`  ${key}: ${value}`],
    );
    const gone = [...this.#shown.keys()].flatMap((key) => (shown.has(key) ? [] : [`  ${key} -`]));
    this.#shown = shown;
    const refused = refusal === null ? [] : [`  refused: ${refusal}`];
    const lines = [...refused, ...made, ...changed, ...gone];
    if (lines.length === 0) return;
    const { type, ...more } = intent;
    this.lines.push(`${this.#time(this.#desk.now)} ${type}${this.#valueOf(more)}`, ...lines);
  }

  #shownBy(glance: Glance, effects: readonly Effect[]): ReadonlyMap<string, string> {
    const { at, clock, strip, totals, version: _, ...more } = glance;
    const isRunning = clock?.running === true;
    const shown = new Map<string, string>();
    const put = (key: string, value: unknown) => shown.set(key, this.#text(value));
    for (const [key, value] of Object.entries(more)) put(key, value);
    put('clock', clock === null || !isRunning ? clock : { ...clock, spent: 'on' });
    strip.forEach((piece, index) => {
      put(`strip ${index}`, isRunning && piece.until === at ? { ...piece, until: 'now' } : piece);
    });
    // The minutes of a running posture are told by the strip.
    put('totals', isRunning ? { ...totals, [glance.posture]: 'on' } : totals);
    for (const { type, ...order } of effects) {
      put(type, 'prompt' in order ? { ...order, prompt: order.prompt.id } : order);
    }
    const { carried, plan, pulse } = this.#desk.state;
    for (const [key, value] of Object.entries(carried)) put(`carried ${key}`, value);
    put('pulse', { idleSince: pulse.idleSince, heardAt: pulse.heardAt });
    const { flareUp, overdo, trial, days } = plan;
    put('plan', { flareUp, overdo, trial, day: days.at(-1) ?? null });
    return shown;
  }

  #valueOf(value: object): string {
    const fields = Object.entries(value);
    return fields.length === 0
      ? ''
      : ` ${fields.map(([key, one]) => `${key}=${this.#text(one)}`).join(' ')}`;
  }

  #text(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((one) => this.#text(one)).join(', ')}]`;
    if (isRecord(value)) return `{${this.#valueOf(value).trim()}}`;
    if (typeof value === 'number') {
      return value > 1e11 ? this.#time(value) : String(Math.round(value * 1000) / 1000);
    }
    return typeof value === 'string' ? this.#named(value) : String(value);
  }

  /** Entries are told by their number: their ids are long. */
  #named(value: string): string {
    const index = this.#desk.log.findIndex(({ id, act }) => id === value || act === value);
    return index < 0 ? value : `#${index}`;
  }

  #time(at: number): string {
    const day = Math.floor((at - nine) / (24 * 60 * minute) + 9 / 24);
    const time = new Date(at)
      .toISOString()
      .slice(11, 23)
      .replace(/\.000$/, '')
      .replace(/:00$/, '');
    return day === 0 ? time : `${time}${day > 0 ? '+' : ''}${day}d`;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
