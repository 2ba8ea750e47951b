import './pain.css';

interface Props {
  /** What each score's button is called. */
  readonly nameOf: (score: number) => string;
  readonly onScore: (score: number) => void;
}

const scores = [...Array(11).keys()];

/** 0 to 10 in a row (R1). */
export function ScoreRow({ nameOf, onScore }: Props) {
  return (
    <div class="pain-row">
      {scores.map((score) => (
        <button key={score} type="button" aria-label={nameOf(score)} onClick={() => onScore(score)}>
          {score}
        </button>
      ))}
    </div>
  );
}
