/**
 * A number from 0 up to, but not including, `below`, told by `seed` alone: the same seed, the same number. Close seeds give
 * unlike numbers (xorshift-multiply mix of 32 bits), so that an instant or a count can be the seed.
 */
export function draw(seed: number, below: number): number {
  let bits = (Math.trunc(seed % 4_294_967_296) ^ Math.trunc(seed / 4_294_967_296)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return ((bits ^ (bits >>> 15)) >>> 0) % below;
}

/** One of them by `seed`; null of none. */
export function pick<Item>(items: readonly Item[], seed: number): Item | null {
  return items[draw(seed, Math.max(1, items.length))] ?? null;
}

/**
 * The half of `items` that was used longest ago, those never used first; with two or more items never the one used last.
 * `used` is in order, newest last, and may hold what is not among the items.
 */
export function longestUnused<Item>(
  items: readonly Item[],
  used: readonly string[],
  idOf: (item: Item) => string,
): readonly Item[] {
  const order = items
    .map((item) => ({ item, usedAt: used.lastIndexOf(idOf(item)) }))
    .sort((a, b) => a.usedAt - b.usedAt);
  const half = Math.ceil(items.length / 2);
  const never = order.filter(({ usedAt }) => usedAt < 0).length;
  return order.slice(0, Math.max(half, never)).map(({ item }) => item);
}
