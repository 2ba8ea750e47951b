import type { ComponentChildren } from 'preact';
import '../posture/mark.css';
import './legend.css';

interface PostureProps {
  readonly kind: 'sitting' | 'standing' | 'walking' | 'unsure';
  readonly name: ComponentChildren;
}

/** A posture as the bars show it. */
export function PostureKey({ kind, name }: PostureProps) {
  return (
    <li data-posture={kind}>
      <i class="posture-mark" aria-hidden="true" />
      {name}
    </li>
  );
}

interface MarkProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** Any other mark: a small picture of it, and its name. */
export function MarkKey({ name, children }: MarkProps) {
  return (
    <li>
      <svg class="mark" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  );
}

interface ShapeProps {
  readonly shape: keyof typeof paths;
  readonly color: string;
  readonly filled?: boolean;
}

const paths = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  square: 'M-3.6 -3.6h7.2v7.2h-7.2z',
  triangle: 'M0 -5L4.6 3.4H-4.6z',
  down: 'M0 5L4.6 -3.4H-4.6z',
  diamond: 'M0 -5.4L3.6 0L0 5.4L-3.6 0z',
  dot: 'M-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  upright: 'M0 -6V6',
  bar: 'M-6 0H6',
} as const;

export function Shape({ shape, color, filled = false }: ShapeProps) {
  return (
    <path
      d={paths[shape]}
      style={{ stroke: color, fill: filled ? color : 'none' }}
      stroke-width="1.6"
    />
  );
}
