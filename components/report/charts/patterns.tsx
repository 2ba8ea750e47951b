import type { ComponentChildren } from 'preact';
import { stroke } from './look.ts';

const paper = 'var(--vscode-editor-background, fuchsia)';
const ink = 'var(--vscode-charts-foreground, fuchsia)';

/**
 * The patterns by which charts tell postures apart without colour, as in the popup's strip: solid, striped, dotted, slanted
 * lines. Every chart on the page refers to this one set.
 */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <Pattern name="sitting">
          <rect width="6" height="6" style={{ fill: stroke.sitting }} />
        </Pattern>
        <Pattern name="standing">
          <rect width="6" height="6" style={{ fill: stroke.standing }} />
          <path d="M1 0v6M4 0v6" style={{ stroke: paper }} stroke-width="1.2" />
        </Pattern>
        <Pattern name="walking">
          <rect width="6" height="6" style={{ fill: stroke.walking }} />
          <circle cx="1.5" cy="1.5" r="1.1" style={{ fill: paper }} />
          <circle cx="4.5" cy="4.5" r="1.1" style={{ fill: paper }} />
        </Pattern>
        <Pattern name="unsure">
          <path d="M0 6L6 0M-1 1L1 -1M5 7L7 5" style={{ stroke: stroke.unsure }} fill="none" />
        </Pattern>
        <Pattern name="prompt">
          <rect width="6" height="6" style={{ fill: ink }} opacity="0.3" />
        </Pattern>
      </defs>
    </svg>
  );
}

function Pattern({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  return (
    <pattern id={`pattern-${name}`} width="6" height="6" patternUnits="userSpaceOnUse">
      {children}
    </pattern>
  );
}
