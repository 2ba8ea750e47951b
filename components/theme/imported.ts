import { chosenTheme } from '../../lib/theme/chosen.ts';
import { declarationsOf, importedIn } from '../../lib/theme/imported.ts';

/** Where the system chooses all colours, and on paper, an imported theme has no say. */
const whereItHolds = '@media screen and (forced-colors: none)';
const sheet = new CSSStyleSheet();

/** Shows the theme out of a file where it is chosen; else what is chosen instead of it. Where there is none, the system is followed. */
export function showImported(settings: unknown): void {
  const chosen = chosenTheme(settings);
  const imported = chosen === 'imported' ? importedIn(settings) : null;
  const base = chosen === 'imported' ? imported?.base : chosen;
  const { dataset } = document.documentElement;
  if (base == null) delete dataset['theme'];
  else dataset['theme'] = base;
  if (imported === null) {
    delete dataset['imported'];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    return;
  }
  dataset['imported'] = '';
  sheet.replaceSync(`${whereItHolds} { :root:root { ${declarationsOf(imported.colors)} } }`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
