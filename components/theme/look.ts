import { effect, type ReadonlySignal } from '@preact/signals-core';
import { type Look, lookOf, propertyOf } from '../../lib/theme/chosen.ts';

/** Where the system chooses all colours, and on paper, an imported theme has no say. */
const whereItHolds = '@media screen and (forced-colors: none)';

/** Shows the page in the chosen theme, from before its first frame on, and in another as soon as that is chosen. */
export function followTheme(settings: ReadonlySignal<unknown>): void {
  const imported = new CSSStyleSheet();
  document.adoptedStyleSheets.push(imported);
  effect(() => {
    const look = lookOf(settings.value);
    const { dataset } = document.documentElement;
    if (look.base === null) delete dataset['theme'];
    else dataset['theme'] = look.base;
    imported.replaceSync(`${whereItHolds} { :root:root { ${declarationsOf(look.colors)} } }`);
  });
}

/** As a style sheet or a style attribute has it. */
export function declarationsOf(colors: Look['colors']): string {
  return Object.entries(colors)
    .map(([token, color]) => `${propertyOf(token)}: ${color};`)
    .join(' ');
}
