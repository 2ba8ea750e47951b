import { Icon } from '../icon/icon.tsx';
import type { Texts } from '../language/language.ts';
import './quiet.css';

export type Panel = 'quiet' | 'longer' | 'flareUp';

interface Props {
  readonly t: Texts;
  readonly open: Panel | null;
  /** A flare-up that is on is ended among the states. */
  readonly flareUp: boolean;
  readonly onToggle: (panel: Panel) => void;
}

const icons = { quiet: 'quiet', longer: 'longer', flareUp: 'flare-up' } as const;

/** What is needed less often, one press away. */
export function MoreRow({ t, open, flareUp, onToggle }: Props) {
  const panels: readonly Panel[] = flareUp ? ['quiet', 'longer'] : ['quiet', 'longer', 'flareUp'];
  return (
    <div class="more-row">
      {panels.map((panel) => (
        <button
          key={panel}
          type="button"
          class="plain"
          aria-expanded={panel === open}
          onClick={() => onToggle(panel)}
        >
          <Icon name={icons[panel]} />
          {t(`more.${panel}`)}
        </button>
      ))}
    </div>
  );
}
