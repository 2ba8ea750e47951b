import type { PlotOptions } from '@observablehq/plot';
import type { Day } from '../../../lib/timeline/days.ts';
import type { Activity } from '../../../lib/timeline/entries.ts';
import type { Speech } from '../../workbench/speech.ts';

export type Kind = Activity | 'unsure';
export const kinds = [
  'sitting',
  'standing',
  'walking',
  'unsure',
] as const satisfies readonly Kind[];

/** The colours of postures are those of the popup's strip; patterns (patterns.tsx) and shapes tell the same without colour. */
export const stroke: Readonly<Record<Kind, string>> = {
  sitting: 'var(--vscode-charts-blue, fuchsia)',
  standing: 'var(--vscode-charts-purple, fuchsia)',
  walking: 'var(--vscode-charts-green, fuchsia)',
  unsure: 'var(--vscode-charts-lines, fuchsia)',
};

export const fill: Readonly<Record<Kind, string>> = {
  sitting: 'url(#pattern-sitting)',
  standing: 'url(#pattern-standing)',
  walking: 'url(#pattern-walking)',
  unsure: 'url(#pattern-unsure)',
};

export const symbol = { sitting: 'circle', standing: 'square', walking: 'triangle' } as const;
export const dash = { sitting: 'none', standing: '6 3', walking: '2 3' } as const;

export const ink = 'var(--vscode-charts-foreground, fuchsia)';
export const lines = 'var(--vscode-charts-lines, fuchsia)';
export const paper = 'var(--vscode-editor-background, fuchsia)';

/** The room a chart has, in CSS pixels. On paper it is `low`, so that all charts fit on a page. */
export interface Room {
  readonly width: number;
  readonly low: boolean;
}
export type Drawing = (room: Room) => Element;

/** What all charts share. They are drawn at the width they have and keep their height. */
export function look({ width, low }: Room, height: number): PlotOptions {
  return {
    width,
    height: low ? Math.round(height * 0.8) : height,
    marginTop: 20,
    marginRight: 8,
    marginBottom: 26,
    marginLeft: 28,
    className: 'plot',
    style: { background: 'none', fontFamily: 'inherit', fontSize: '11px', overflow: 'visible' },
  };
}

/** What a letter at this size takes in the languages of the product; where letters are wide, words are short. */
const letter = 6;

/** Days beside each other: by their short names, or by a letter each where these would run into one another. */
export function dayTicks(
  { weekday, weekdayLetter }: Pick<Speech, 'weekday' | 'weekdayLetter'>,
  days: readonly Day[],
  { width }: Pick<Room, 'width'>,
): (day: Day) => string {
  const longest = Math.max(...days.map((day) => weekday(day).length));
  return (longest + 1) * letter * days.length > width - 36 ? weekdayLetter : weekday;
}
