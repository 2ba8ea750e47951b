import { addressOf } from '../workbench/routes.ts';

interface Props {
  readonly name: string;
  /** The week or year it leads to; null where there is none. */
  readonly to: string | null;
  readonly way: 'older' | 'newer';
}

/** An arrow to the report before or after. */
export function Step({ name, to, way }: Props) {
  const icon = <i class={`week-icon week-icon-${way}`} aria-hidden="true" />;
  if (to === null) {
    return (
      <button type="button" class="plain" aria-label={name} disabled>
        {icon}
      </button>
    );
  }
  return (
    <a class="button plain" href={addressOf('report', to)} title={name}>
      {icon}
      <span class="unseen">{name}</span>
    </a>
  );
}
