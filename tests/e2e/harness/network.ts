import { Connection } from './cdp.ts';
import { socketWire } from './wires.ts';

/** Whether a request goes anywhere but to the extension's own files and to what the browser holds itself. */
export function leavesTheBrowser(url: string): boolean {
  return !/^(chrome-extension|chrome|moz-extension|data|blob|about|devtools):/.test(url);
}

interface Attached {
  readonly sessionId: string;
}

/** Sees the requests of every target of a browser, workers and frames among them, from their first line on. */
export class NetworkWatcher {
  readonly requests: string[] = [];
  #connection: Connection;

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  static async start(url: string): Promise<NetworkWatcher> {
    const connection = new Connection(await socketWire(url));
    const watcher = new NetworkWatcher(connection);
    connection.on<Attached>('Target.attachedToTarget', ({ sessionId }) =>
      watcher.#watch(sessionId),
    );
    connection.on<{ request: { url: string } }>('Network.requestWillBeSent', ({ request }) => {
      watcher.requests.push(request.url);
    });
    connection.on<{ url: string }>('Network.webSocketCreated', (socket) => {
      watcher.requests.push(socket.url);
    });
    await watcher.#attach('');
    return watcher;
  }

  /** Throws when any request left the browser; also when none at all was seen, for then nothing was watched. */
  expectNoRequests(): void {
    const left = this.requests.filter(leavesTheBrowser);
    if (left.length > 0) throw new Error(`requests left the browser:\n${left.join('\n')}`);
    if (this.requests.length === 0)
      throw new Error('no request was seen at all: nothing was watched');
  }

  stop(): void {
    this.#connection.close();
  }

  async #attach(session: string): Promise<void> {
    const auto = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
    await this.#connection.session(session).send('Target.setAutoAttach', auto);
  }

  #watch(sessionId: string): void {
    const session = this.#connection.session(sessionId);
    // targets without a network, or gone already, refuse: they need no watching
    const asked = [session.send('Network.enable'), this.#attach(sessionId)];
    void Promise.allSettled([...asked, session.send('Runtime.runIfWaitingForDebugger')]);
  }
}
