import type { CDPSession } from 'playwright';

type Send = CDPSession['send'];
type Listener = (params: never, session: string) => void;

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
  readonly session: string;
  readonly method: string;
}

/** Carries messages of the devtools protocol: a pipe or a web socket. */
export interface Wire {
  send(message: string): void;
  onMessage(listener: (message: string) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** One devtools connection to a browser, with any number of flat sessions on it. */
export class Connection {
  #wire: Wire;
  #lastId = 0;
  #waiting = new Map<number, Waiting>();
  #listeners = new Map<string, Set<Listener>>();
  #closed = false;
  readonly root: Session;

  constructor(wire: Wire) {
    this.#wire = wire;
    this.root = new Session(this, '');
    wire.onMessage((message) => this.#receive(message));
    wire.onClose(() => this.#end());
  }

  session(id: string): Session {
    return new Session(this, id);
  }

  /** Hears an event of every session; the listener is told which. */
  on<Params>(event: string, listener: (params: Params, session: string) => void): () => void {
    const all = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, all.add(listener as Listener));
    return () => all.delete(listener as Listener);
  }

  request(session: string, method: string, params: unknown, timeout: number): Promise<never> {
    if (this.#closed) return Promise.reject(new Error(`${method}: the browser is closed`));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const late = () => this.#fail(id, `no answer within ${timeout} ms`);
      const timer = setTimeout(late, timeout);
      this.#waiting.set(id, { resolve, reject, timer, session, method });
      this.#wire.send(
        JSON.stringify({ id, method, params, ...(session && { sessionId: session }) }),
      );
    });
  }

  /** Fails what a session was asked and cannot answer any more: its target is gone. */
  abandon(session: string): void {
    for (const [id, waiting] of this.#waiting) {
      if (waiting.session === session) this.#fail(id, 'the target is gone');
    }
  }

  close(): void {
    this.#wire.close();
    this.#end();
  }

  #receive(message: string): void {
    const answer = JSON.parse(message) as Answer;
    if (answer.id === undefined) this.#tell(answer);
    else this.#settle(answer.id, answer);
  }

  #settle(id: number, { result, error }: Answer): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    if (error === undefined) waiting.resolve(result as never);
    else waiting.reject(new Error(`${waiting.method}: ${error.message}`));
  }

  #tell(event: Answer): void {
    const listeners = [...(this.#listeners.get(event.method ?? '') ?? [])];
    for (const listener of listeners) listener(event.params as never, event.sessionId ?? '');
  }

  #fail(id: number, message: string): void {
    this.#settle(id, { error: { message } });
  }

  #end(): void {
    this.#closed = true;
    for (const id of this.#waiting.keys()) this.#fail(id, 'the browser is closed');
  }
}

/** One target as seen through a connection; the one with an empty id is the browser itself. */
export class Session {
  readonly connection: Connection;
  readonly id: string;
  /** Typed by Playwright's map of the protocol. */
  readonly send: Send;

  constructor(connection: Connection, id: string) {
    this.connection = connection;
    this.id = id;
    this.send = (method, params, options) =>
      connection.request(id, method, params ?? {}, options?.timeout ?? 30_000);
  }

  on<Params>(event: string, listener: (params: Params) => void): () => void {
    return this.connection.on<Params>(event, (params, from) => {
      if (from === this.id) listener(params);
    });
  }

  /** The next event of this name that the test accepts. */
  next<Params>(event: string, timeout = 30_000, test = (_: Params) => true): Promise<Params> {
    return new Promise((resolve, reject) => {
      const late = () => finish(() => reject(new Error(`${event} did not come in ${timeout} ms`)));
      const timer = setTimeout(late, timeout);
      const off = this.on<Params>(event, (params) => {
        if (test(params)) finish(() => resolve(params));
      });
      const finish = (then: () => void) => {
        clearTimeout(timer);
        off();
        then();
      };
    });
  }

  /** Evaluates an expression, awaiting a promise; what it throws is thrown here. A halted target awaits nothing. */
  async eval<Value>(expression: string, { gesture = false, halted = false } = {}): Promise<Value> {
    const { result, exceptionDetails: wrong } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: !halted,
      returnByValue: true,
      userGesture: gesture,
    });
    if (wrong !== undefined) throw new Error(wrong.exception?.description ?? wrong.text);
    return result.value as Value;
  }
}
