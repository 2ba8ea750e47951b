import type { Session } from '../../lib/client/session.ts';
import { troubles as texts } from '../../lib/i18n/en/popup-troubles.ts';
import { Icon } from '../icon/icon.tsx';
import type { Language } from '../language/language.ts';

interface Props {
  readonly language: Pick<Language, 'texts'>;
  readonly troubles: Session['troubles']['value'];
}

/** What went wrong: what happened, what was kept, what to do. Each kind once. */
export function Troubles({ language, troubles }: Props) {
  const t = language.texts(texts);
  const kinds = [...new Set(troubles.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <div class="troubles" role="alert">
      <ul class="lines">
        {kinds.map((kind) => (
          <li key={kind}>
            <Icon name="trouble" />
            <span>{t(`trouble.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
