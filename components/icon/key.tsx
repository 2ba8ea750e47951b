/** The key that does the same, for those who look; ears are told by aria-keyshortcuts. */
export function Key({ name }: { readonly name: string }) {
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}
