import { useEffect, useRef } from 'preact/hooks';
import { help } from '../../lib/i18n/en/help.ts';
import type { Speech } from '../workbench/speech.ts';

interface Props {
  readonly speech: Pick<Speech, 'texts'>;
  /** The address asked for it: it is opened and shown. */
  readonly open: boolean;
}

/** When to get help, as it stands: calm, no questions, no scoring. */
export function Help({ speech, open }: Props) {
  const t = speech.texts(help);
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!open || place.current === null) return;
    place.current.open = true;
    place.current.querySelector('summary')?.focus();
  }, [open]);
  return (
    <details class="help" ref={place}>
      <summary>{t('help.title')}</summary>
      <p>{t('help.intro')}</p>
      {(['sameDay', 'soon', 'chat'] as const).map((when) => (
        <div key={when}>
          <h3>{t(`help.${when}`)}</h3>
          <ul>
            {t(`help.${when}.text`)
              .split('\n')
              .map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
          </ul>
        </div>
      ))}
      <p>{t('help.numbers')}</p>
    </details>
  );
}
