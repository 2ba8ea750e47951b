import type { Activity } from '../../lib/timeline/entries.ts';
import { ink, stroke } from '../report/charts/look.ts';
import './pacing-bar.css';

interface Props {
  readonly activity: Activity;
  /** Minutes, on a scale from 0 to `most`. */
  readonly limit: number;
  readonly baseline: number;
  readonly next: number;
  readonly most: number;
}

/** A posture's limit as a bar, its baseline as an upright line, what the next review would make of it as a ring. */
export function PacingBar({ activity, limit, baseline, next, most }: Props) {
  const place = (minutes: number) => `${(100 * minutes) / most}%`;
  return (
    <svg class="plan-bar" aria-hidden="true">
      <rect class="plan-bar-room" width="100%" height="100%" />
      <rect y="5" height="8" width={place(limit)} style={{ fill: stroke[activity] }} />
      <line x1={place(baseline)} x2={place(baseline)} y2="18" style={{ stroke: ink }} />
      <circle cx={place(next)} cy="9" r="3.6" style={{ stroke: ink }} class="plan-bar-next" />
    </svg>
  );
}

/** How far something has come, 0-1. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg class="plan-bar" aria-hidden="true">
      <rect class="plan-bar-room" width="100%" height="100%" />
      <rect y="5" height="8" width={`${100 * share}%`} class="plan-bar-share" />
    </svg>
  );
}
