import './icon.css';

export type IconName =
  | 'undo'
  | 'plan'
  | 'report'
  | 'settings'
  | 'palette'
  | 'quiet'
  | 'longer'
  | 'flare-up'
  | 'trouble'
  | 'info'
  | 'done';

/** A picture beside words; it says nothing by itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return <i class={`icon icon-${name}`} aria-hidden="true" />;
}
