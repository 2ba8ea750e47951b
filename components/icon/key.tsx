import type { Command } from '../../lib/contributions/command.ts';

/** The key that does the same, for those who look; ears are told by aria-keyshortcuts. */
export function Key({ name }: { readonly name: string | undefined }) {
  return name === undefined ? null : (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}

/** The key of a command in popup and side panel. */
export function keyOf({ keys }: Command): string | undefined {
  return keys?.logging?.[0];
}
