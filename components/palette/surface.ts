import type { ReadonlySignal } from '@preact/signals-core';
import type { Keys } from '../../lib/contributions/key-bindings.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';
import type { Language } from '../language/language.ts';

/** The page that the palette stands on: what it knows, and what it can do. */
export interface Surface {
  readonly language: Language;
  readonly glance: ReadonlySignal<Glance | null>;
  readonly keys: Keys;
  act(intent: PersonIntent): void;
  /** Opens a view of the workbench. */
  open(view: string): void;
  /** Says what became of a command that asks the worker for nothing. */
  tell(text: string): void;
}
