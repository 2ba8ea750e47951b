import { useState } from 'preact/hooks';
import { type Activity, activities } from '../../lib/timeline/entries.ts';
import type { Desk } from '../workbench/desk.ts';
import type { PlanWords } from './postures.tsx';
import './known.css';

interface Props {
  readonly t: PlanWords;
  readonly act: Desk['act'];
}

/** "I know it", in minutes to the first discomfort, or "measure it for me", for each posture. */
export function KnownForms({ t, act }: Props) {
  return (
    <div class="known">
      {activities.map((activity) => (
        <KnownForm key={activity} t={t} act={act} activity={activity} />
      ))}
    </div>
  );
}

function KnownForm({ t, act, activity }: Props & { readonly activity: Activity }) {
  const [value, setValue] = useState('');
  const tell = (minutes: number | null) => {
    void act({ type: 'tellBaseline', activity, minutes }).then((done) => {
      if (done) setValue('');
    });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    tell(Number(value));
  };
  return (
    <form class="row" onSubmit={submit}>
      <label class="known-label">
        <span id={`known-${activity}`}>{t(`plan.known.${activity}`)}</span>
        <input
          type="number"
          inputMode="numeric"
          required
          min={1}
          max={600}
          value={value}
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
      </label>
      <button type="submit" aria-describedby={`known-${activity}`}>
        {t('plan.known.set')}
      </button>
      <button
        type="button"
        class="plain"
        aria-describedby={`known-${activity}`}
        onClick={() => tell(null)}
      >
        {t('plan.known.measure')}
      </button>
    </form>
  );
}
