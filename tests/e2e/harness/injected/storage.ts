import type { Inside } from './world.ts';

/** Tracks transactions, opens and locks; counts writes; makes writes fail for want of space. */
export function patchStorage(inside: Inside): void {
  const transactionOf = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = Reflect.apply(transactionOf, this, args) as IDBTransaction;
    const key = Symbol('transaction');
    inside.pending.add(key);
    const done = () => inside.pending.delete(key);
    transaction.addEventListener('abort', done);
    transaction.addEventListener('complete', done);
    if (transaction.mode !== 'readonly') {
      const stores = [...transaction.objectStoreNames];
      transaction.addEventListener('complete', () => inside.report({ kind: 'write', stores }));
    }
    return transaction;
  };

  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...args) {
    const request = Reflect.apply(open, this, args) as IDBOpenDBRequest;
    const key = Symbol('open');
    inside.pending.add(key);
    for (const end of ['success', 'error']) {
      request.addEventListener(end, () => inside.pending.delete(key));
    }
    return request;
  };

  // as a full disk ends it: the transaction aborts with the error, and its requests tell the same
  const fullDisk = (request: IDBRequest, message: string) => {
    const error = new DOMException(message, 'QuotaExceededError');
    const { transaction } = request;
    for (const owner of [request, transaction]) {
      if (owner) Object.defineProperty(owner, 'error', { get: () => error, configurable: true });
    }
    queueMicrotask(() => {
      try {
        transaction?.abort();
      } catch {} // an earlier write of the same transaction has already ended it
    });
  };
  for (const method of ['put', 'add'] as const) {
    const original = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (...args) {
      const request = Reflect.apply(original, this, args) as IDBRequest<IDBValidKey>;
      const message = inside.world.failures['indexedDB.write'];
      if (message !== undefined) fullDisk(request, message);
      return request;
    };
  }

  const lock = navigator.locks.request as (...all: unknown[]) => Promise<unknown>;
  const locked = (...args: unknown[]) =>
    inside.track('lock', Reflect.apply(lock, navigator.locks, args) as Promise<unknown>);
  Object.defineProperty(navigator.locks, 'request', { value: locked, configurable: true });
}

/** A message in flight counts as work for at most a second: nobody may be there to answer it. */
export function patchMessages(inside: Inside): void {
  const wait = globalThis.setTimeout.bind(globalThis);
  inside.replace('runtime.sendMessage', (original) => (...args) => {
    const answer = original(...args);
    if (answer instanceof Promise) {
      const late = new Promise((resolve) => wait(resolve, 1000));
      void inside.track(
        'message',
        Promise.race([answer, late]).catch(() => {}),
      );
    }
    return answer;
  });
}
