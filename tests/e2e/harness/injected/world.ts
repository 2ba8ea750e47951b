/** What the driver decides about the world; every context of the extension gets a copy. */
export interface World {
  /** Virtual time, epoch milliseconds. */
  readonly now: number;
  /** The last input, or null while input goes on. */
  readonly idleSince: number | null;
  readonly locked: boolean;
  /** Whether some tab plays sound. */
  readonly audible: boolean;
  readonly notifications: 'granted' | 'denied';
  /** Calls to fail and their message: `alarms.create`, any other `namespace.method`, or `indexedDB.write`. */
  readonly failures: Readonly<Record<string, string>>;
  /** Alarms are due no earlier than this many milliseconds after they are made. */
  readonly minimumAlarmDelay: number;
}

/** What a context tells the driver, through a binding that outlives the worker. */
export type Report =
  | {
      readonly kind: 'notification';
      readonly call: 'create' | 'update' | 'clear';
      readonly id: string;
      readonly options: Record<string, unknown>;
      readonly shown: boolean;
      readonly at: number;
    }
  | { readonly kind: 'icon'; readonly images: readonly IconImage[]; readonly at: number }
  | { readonly kind: 'interval'; readonly seconds: number }
  | { readonly kind: 'write'; readonly stores: readonly string[] }
  | { readonly kind: 'lateListener'; readonly event: string };

/** An icon that the extension set: RGBA bytes in base64, or the path of a file. */
export interface IconImage {
  readonly width: number;
  readonly height: number;
  readonly rgba: string;
  readonly path?: string;
}

export interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
  readonly periodInMinutes?: number;
}

export type Call = (...args: unknown[]) => unknown;
export type Namespace = Record<string, unknown>;

/** The harness inside a context, as `globalThis.__harness`. */
export interface Inside {
  world: World;
  /** Work that has begun and not ended; quiet means empty. */
  readonly pending: Set<symbol>;
  readonly chrome: Record<string, Namespace | undefined>;
  report(report: Report): void;
  /** Takes over a new state of the world; in a page, timers of a second or longer that are due go off. */
  enter(world: World): void;
  /** Adds to what `enter` does. */
  readonly onEnter: ((world: World) => void)[];
  /** Counts a promise as pending until it settles. */
  track<Value>(name: string, work: Value): Value;
  /** The namespace, the method before we replace it, and the means to replace it. */
  replace(path: string, make: (original: Call) => Call): void;
}
