import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { keep, kept } from '../../lib/client/kept.ts';

interface Props {
  /** Of its own among all groups of all views. */
  readonly name: string;
  readonly class?: string;
  readonly title: string;
  /** Where the title alone says too little to ears. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** What opens on a press, and stays open over a reload. */
export function Group({ name, class: className, title, label, children }: Props) {
  const key = `open.${name}`;
  const [wasOpen] = useState(() => kept(key) === true);
  return (
    <details
      class={className}
      open={wasOpen}
      onToggle={({ currentTarget }) => keep(key, currentTarget.open)}
    >
      <summary aria-label={label}>{title}</summary>
      {children}
    </details>
  );
}
