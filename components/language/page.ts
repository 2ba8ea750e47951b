import { effect, type ReadonlySignal } from '@preact/signals-core';
import { directionOf, type Locale } from '../../lib/i18n/languages.ts';

/** Tells the browser, and with it a screen reader, what the page is written in and from which side. Before anything is drawn. */
export function setLanguage({ language }: Locale): void {
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = directionOf(language);
}

/** Opens the page anew, where it stands, when another language is chosen: every text of it changes. */
export function followLanguage(
  settings: ReadonlySignal<unknown>,
  localeOf: (settings: unknown) => Locale,
): void {
  const { tag } = localeOf(settings.peek());
  effect(() => {
    if (localeOf(settings.value).tag !== tag) location.reload();
  });
}
