import { effect, type ReadonlySignal } from '@preact/signals-core';
import { chosenTheme } from '../../lib/theme/chosen.ts';

/**
 * Shows the page in the chosen theme, and in another as soon as that is chosen. What comes back resolves when the first frame can be
 * drawn in it; what an imported theme needs is loaded for those who have one.
 */
export function followTheme(settings: ReadonlySignal<unknown>): Promise<void> {
  let ready = Promise.resolve();
  effect(() => {
    const stored = settings.value;
    const chosen = chosenTheme(stored);
    const { dataset } = document.documentElement;
    if (chosen === 'imported' || dataset['imported'] !== undefined)
      ready = import('./imported.ts').then(({ showImported }) => showImported(stored));
    else if (chosen === null) delete dataset['theme'];
    else dataset['theme'] = chosen;
  });
  return ready;
}
