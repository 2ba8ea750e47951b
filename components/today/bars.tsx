import type { DayView } from '../../lib/report/today.ts';
import { inRows, type LaneWindow, placeIn } from './lane-geometry.ts';
import { kindOf, type Piece } from './pieces.ts';
import './lane-marks.css';

interface BarsProps {
  readonly pieces: readonly Piece[];
  readonly selected: Piece | null;
  readonly window: LaneWindow;
}

/** Postures by colour, height and pattern; a guess is hatched; time away is a thin line. */
export function Bars({ pieces, selected, window }: BarsProps) {
  const span = (from: number, until: number) => {
    const start = placeIn(window, from);
    return { '--start': start, '--length': placeIn(window, until) - start };
  };
  return (
    <>
      {pieces
        .flatMap(({ parts }) => parts)
        .map((stretch) => (
          <i
            key={stretch.from}
            class="lane-bar"
            data-posture={kindOf(stretch)}
            data-guess={stretch.certainty === 'inferred' ? '' : undefined}
            style={span(stretch.from, stretch.until)}
          />
        ))}
      {selected !== null && <i class="lane-selected" style={span(selected.from, selected.until)} />}
    </>
  );
}

interface MarksProps {
  readonly view: DayView;
  readonly window: LaneWindow;
  /** The lane's width in pixels. */
  readonly width: number;
}

const painSize = 16;
const promptSize = 10;

/** Ratings as drops above the lane, in as many rows as they need. */
export function Pains({ view, window, width }: MarksProps) {
  const marks = inRows(
    view.pain.map(({ at, score }) => ({ place: placeIn(window, at), score, at })),
    width,
    painSize,
  );
  return (
    <div class="lane-marks" style={{ '--rows': rowsOf(marks) }}>
      {marks.map(({ at, place, row, score }) => (
        <b key={`${at} ${score}`} class="lane-pain" style={{ '--start': place, '--row': row }}>
          {score ?? '!'}
        </b>
      ))}
    </div>
  );
}

/** Prompts as marks below it, told apart by their shape. */
export function Prompts({ view, window, width }: MarksProps) {
  const marks = inRows(
    view.prompts.map(({ at, outcome }) => ({ place: placeIn(window, at), outcome, at })),
    width,
    promptSize,
  );
  return (
    <div class="lane-marks lane-prompts" style={{ '--rows': rowsOf(marks) }}>
      {marks.map(({ at, place, row, outcome }) => (
        <i
          key={at}
          class="lane-prompt prompt-mark"
          data-outcome={outcome}
          style={{ '--start': place, '--row': row }}
        />
      ))}
    </div>
  );
}

function rowsOf(marks: readonly { readonly row: number }[]): number {
  return Math.max(0, ...marks.map(({ row }) => row + 1));
}
