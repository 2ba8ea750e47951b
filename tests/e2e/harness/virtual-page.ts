import type { Session } from './cdp.ts';
import { sourceFor } from './injected/source.ts';
import type { World } from './injected/world.ts';
import { type PollOptions, poll } from './poll.ts';

export type Role =
  | 'button'
  | 'group'
  | 'timer'
  | 'textbox'
  | 'searchbox'
  | 'link'
  | 'heading'
  | (string & {});

/** A page of the browser, the real popup among them, driven by accessible names, real clicks and real keys. */
export class VirtualPage {
  readonly session: Session;
  readonly targetId: string;
  readonly ready: Promise<void>;
  #world: () => World;
  #script: { readonly id: string; readonly source: string } | null = null;
  #isReady: () => void;

  constructor(session: Session, targetId: string, world: () => World) {
    this.session = session;
    this.targetId = targetId;
    this.#world = world;
    const ready = Promise.withResolvers<void>();
    this.ready = ready.promise;
    this.#isReady = ready.resolve;
  }

  /** Prepares a target that waits, and lets it go. */
  async begin(): Promise<void> {
    await Promise.all([
      this.session.send('Network.enable'),
      this.session.send('Page.enable'),
      this.session.send('Runtime.enable'),
      this.session.send('Runtime.addBinding', { name: '__harnessReport' }),
      this.#prepare(),
      this.session.send('Runtime.runIfWaitingForDebugger'),
    ]);
    await this.session.eval(sourceFor(this.#world()));
    this.#isReady();
  }

  /** Tells the page of a new state of the world. */
  async enter(world: World): Promise<void> {
    await this.ready;
    await this.session.eval(`globalThis.__harness?.enter(${JSON.stringify(world)})`);
  }

  async goto(url: string): Promise<void> {
    await this.#prepare();
    const loaded = this.session.next('Page.loadEventFired');
    const { errorText } = await this.session.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await loaded;
  }

  async reload(): Promise<void> {
    await this.#prepare();
    const loaded = this.session.next('Page.loadEventFired');
    await this.session.send('Page.reload');
    await loaded;
  }

  async eval<Value = unknown>(expression: string): Promise<Value> {
    await this.#prepare();
    return this.session.eval<Value>(expression, { gesture: true });
  }

  text(): Promise<string> {
    return this.eval<string>('document.body.innerText');
  }

  /** Waits until the expression is truthy in the page. */
  until(expression: string, options: Partial<PollOptions> = {}): Promise<unknown> {
    return poll(() => this.eval(`(${expression}) || null`), { what: expression, ...options });
  }

  /** The states the accessibility tree gives an element (pressed, checked, disabled, value ...), or null. */
  async find(role: Role, name: string): Promise<Record<string, unknown> | null> {
    const node = await this.#query(role, name);
    if (node === null) return null;
    const states = (node.properties ?? []).map((each) => [each.name, each.value.value]);
    return { ...Object.fromEntries(states), value: node.value?.value, text: node.name?.value };
  }

  /** Clicks the middle of an element, as a mouse does. */
  async click(role: Role, name: string): Promise<void> {
    await this.#prepare();
    const node = await poll(() => this.#query(role, name), { what: `${role} "${name}"` });
    const element = { backendNodeId: node.backendDOMNodeId ?? 0 };
    await this.session.send('DOM.scrollIntoViewIfNeeded', element);
    const { quads } = await this.session.send('DOM.getContentQuads', element);
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quads[0] ?? [];
    const at = { x: (x1 + x3) / 2, y: (y1 + y3) / 2, button: 'left', clickCount: 1 } as const;
    await this.session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  /** Presses a key: a character, or a name such as Enter, Escape, Tab, ArrowLeft, F1. */
  async key(key: string): Promise<void> {
    await this.#prepare();
    const codes: Record<string, number> = {
      Enter: 13,
      Escape: 27,
      Tab: 9,
      Backspace: 8,
      Delete: 46,
      ArrowLeft: 37,
      ArrowUp: 38,
      ArrowRight: 39,
      ArrowDown: 40,
      F1: 112,
      ' ': 32,
    };
    const code = codes[key] ?? key.toUpperCase().charCodeAt(0);
    const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
    const event = { key, windowsVirtualKeyCode: code, ...(text === undefined ? {} : { text }) };
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await this.session.send('Input.dispatchKeyEvent', {
      type: 'keyUp',
      key,
      windowsVirtualKeyCode: code,
    });
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }

  /** A picture as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.session.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.session.connection.root.send('Target.closeTarget', { targetId: this.targetId });
  }

  /** Documents that load from now on begin in the world as it is now. */
  async #prepare(): Promise<void> {
    const source = sourceFor(this.#world());
    const old = this.#script;
    if (old?.source === source) return;
    const added = await this.session.send('Page.addScriptToEvaluateOnNewDocument', { source });
    this.#script = { id: added.identifier, source };
    if (old === null) return;
    await this.session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: old.id });
  }

  async #query(role: Role, accessibleName: string) {
    const { root } = await this.session.send('DOM.getDocument', { depth: 0 });
    const query = { nodeId: root.nodeId, role, accessibleName };
    const { nodes } = await this.session.send('Accessibility.queryAXTree', query);
    return nodes.find((node) => !node.ignored) ?? null;
  }
}
