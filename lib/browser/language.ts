import { browser } from 'wxt/browser';
import { type Locale, localeFor } from '../i18n/languages.ts';

/** The language to speak: that of the settings as they are stored, else that of the browser. */
export function localeOf(settings: unknown): Locale {
  const chosen =
    typeof settings === 'object' && settings !== null && 'appearance.language' in settings
      ? settings['appearance.language']
      : undefined;
  return localeFor(chosen, browser.i18n.getUILanguage(), navigator.languages);
}
