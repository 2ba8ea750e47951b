import type { ComponentChildren } from 'preact';
import type { WeekModel } from '../../lib/report/week.ts';
import { Group } from '../workbench/group.tsx';
import { Chart } from './chart.tsx';
import type { Drawing } from './charts/look.ts';
import type { ReportSpeech } from './say.ts';

/** What each figure is given. `draw` is null until the chart library is there. */
export interface FigureProps {
  readonly speech: ReportSpeech;
  readonly model: WeekModel;
  readonly title: string;
  readonly draw: Drawing | null;
}

interface Props {
  readonly id: string;
  /** What the chart found. */
  readonly title: string;
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

/** A chart with its finding as a title, its key, and its table a press away. */
export function Figure({
  id,
  title,
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
    <figure class="report-figure" aria-labelledby={`figure-${id}`}>
      <figcaption>
        <h2 id={`figure-${id}`}>{title}</h2>
        <p class="muted">{name}</p>
      </figcaption>
      <Chart alt={alt} draw={draw} />
      {legend !== undefined && <ul class="legend">{legend}</ul>}
      {note !== undefined && <p class="muted">{note}</p>}
      {below}
      <Group name={`report.${id}`} title={tableName}>
        {children}
      </Group>
    </figure>
  );
}
