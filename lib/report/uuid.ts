/**
 * A UUID that is always the same for the same name, so that two exports name one thing alike. Version 8 of RFC 9562, whose bits are
 * for the maker to choose: four 32-bit hashes of the name.
 */
export function uuidOf(name: string): string {
  const hex = seeds.map((seed) => hash(name, seed).toString(16).padStart(8, '0')).join('');
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

const seeds = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;

/** FNV-1a, with the last mixing of MurmurHash3 so that every bit of the name reaches every bit of the hash. */
function hash(name: string, seed: number): number {
  let mixed = seed;
  for (let i = 0; i < name.length; i += 1) {
    mixed = Math.imul(mixed ^ name.charCodeAt(i), 0x01000193);
    mixed ^= mixed >>> 15;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
