import type { ComponentChildren } from 'preact';
import type { WeekModel } from '../../lib/report/week.ts';
import { Spoken } from '../spoken/spoken.tsx';
import { Group } from '../workbench/group.tsx';
import { Chart } from './chart.tsx';
import type { Drawing } from './charts/look.ts';
import type { ReportSpeech } from './say.ts';

/** What each figure is given. `draw` is null until the chart library is there. */
export interface FigureProps {
  readonly speech: ReportSpeech;
  readonly model: WeekModel;
  readonly title: string;
  /** The title for ears, with its lengths in words. */
  readonly said: string;
  readonly draw: Drawing | null;
}

interface Props {
  readonly id: string;
  /** What the chart found. */
  readonly title: string;
  /** The same for ears, where it has a length in it. */
  readonly said?: string;
  /** What it shows, and in which unit. */
  readonly name: string;
  readonly alt: string;
  readonly draw: Drawing | null;
  readonly legend?: ComponentChildren;
  readonly note?: string;
  /** What stands between the chart and its table. */
  readonly below?: ComponentChildren;
  /** The word that opens the table. */
  readonly tableName: string;
  readonly children: ComponentChildren;
}

/**
 * A chart with its finding as a title, its key, and its table a press away. No `figure`: that would be called by its caption, and say
 * again what the heading says.
 */
export function Figure({
  id,
  title,
  said = title,
  name,
  alt,
  draw,
  legend,
  note,
  below,
  tableName,
  children,
}: Props) {
  return (
    <div class="report-figure">
      <h2>
        <Spoken shown={title} said={said} />
      </h2>
      <p class="muted">{name}</p>
      <Chart alt={alt} draw={draw} />
      {/* The key of the picture, which is said in words. */}
      {legend !== undefined && (
        <ul class="legend" aria-hidden="true">
          {legend}
        </ul>
      )}
      {note !== undefined && <p class="muted">{note}</p>}
      {below}
      <Group name={`report.${id}`} title={tableName}>
        {children}
      </Group>
    </div>
  );
}
