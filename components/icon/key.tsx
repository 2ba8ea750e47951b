import type { Command } from '../../lib/contributions/command.ts';

/** The key that does the same, for those who look; ears are told by aria-keyshortcuts. */
export function Key({ name }: { readonly name: string | undefined }) {
  return name === undefined ? null : (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}

/** The single key of a command in popup and side panel; none where they are off. */
export function keyOf({ keys }: Command, hasKeys: boolean): string | undefined {
  return hasKeys ? keys?.logging?.[0] : undefined;
}
