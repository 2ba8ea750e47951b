import type { Readable, Writable } from 'node:stream';
import type { Wire } from './cdp.ts';

/** The two pipes of `--remote-debugging-pipe`: messages end with a zero byte. */
export function pipeWire(out: Writable, from: Readable): Wire {
  let rest = '';
  let hear = (_: string) => {};
  from.setEncoding('utf8');
  from.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) hear(part);
  });
  out.on('error', () => {}); // the browser was killed while we wrote: `close` tells
  return {
    send: (message) => void out.write(`${message}\0`),
    onMessage: (listener) => {
      hear = listener;
    },
    onClose: (listener) => void from.on('close', listener),
    close: () => void out.end(),
  };
}

/** A web socket to a browser started with `--remote-debugging-port`. */
export async function socketWire(url: string): Promise<Wire> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no devtools at ${url}`)));
  });
  return {
    send: (message) => socket.send(message),
    onMessage: (listener) =>
      socket.addEventListener('message', ({ data }) => listener(String(data))),
    onClose: (listener) => socket.addEventListener('close', listener),
    close: () => socket.close(),
  };
}
