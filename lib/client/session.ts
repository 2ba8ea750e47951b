import type { Signal } from '@preact/signals-core';
import type { Trouble } from '../store/trouble.ts';
import type { Glance } from '../tracker/glance.ts';
import type { PersonIntent } from '../tracker/intents.ts';
import type { Reply, Request } from './protocol.ts';

/** What a page shows and does. Signals follow the store; `send` asks the worker and never throws. */
export interface Session {
  readonly glance: Signal<Glance | null>;
  /** The time, renewed at each second that changes what is shown. */
  readonly now: Signal<number>;
  /** How the language writes times, as stored; see lib/i18n/faces.ts. */
  readonly faces: unknown;
  /** Settings in force that differ from the default: the person's, else their company's. */
  readonly settings: Signal<unknown>;
  readonly troubles: Signal<readonly Trouble[]>;
  send(intent: PersonIntent): Promise<Reply>;
  request(request: Request): Promise<Reply>;
}
