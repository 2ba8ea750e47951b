import { workbench } from '../../lib/i18n/en/workbench.ts';
import type { Speech } from './speech.ts';

/** What was stored could not be read. */
export function Broken({ speech }: { readonly speech: Pick<Speech, 'texts'> }) {
  return <p role="alert">{speech.texts(workbench)('workbench.broken')}</p>;
}
