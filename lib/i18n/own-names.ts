import type { LanguageCode } from './languages.ts';

/** What each calls itself, which is how it is found in a list. */
export const ownNames: Readonly<Record<LanguageCode, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ja: '日本語',
  ar: 'العربية',
};
