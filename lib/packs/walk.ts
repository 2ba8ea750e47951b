import type { Fault, Path } from './fault.ts';

/** A pack is four levels deep, and a plan with one five. */
const deepest = 7;
/** Names by which a value would reach into what every object shares. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** What no check by schema may even be asked about: forbidden names and endless nesting; null where there is none. */
export function walk(root: unknown): Fault | null {
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepest) return { kind: 'deep', path };
    const isList = Array.isArray(value);
    for (const [name, inner] of Object.entries(value)) {
      if (forbidden.has(name)) return { kind: 'unknown', path: [...path, name] };
      open.push({ value: inner, path: [...path, isList ? Number(name) : name] });
    }
  }
  return null;
}
