import type { LanguageCode } from './languages.ts';

/** Texts that are loaded together: the files of lib/i18n/en by the part that shows them. */
export const bundles = {
  /** The toolbar icon and notifications. */
  worker: ['worker'],
  /** What prompts say. */
  prompts: ['prompts'],
  /** Commands, for the palette, the menu and the address bar. */
  commands: ['commands'],
  /** The catalogue of movements. */
  movements: ['movements'],
  /** The popup and the side panel. */
  popup: [
    'popup',
    'popup-break',
    'popup-fresh',
    'popup-gap',
    'popup-notices',
    'popup-panels',
    'popup-prompt',
    'popup-question',
    'popup-states',
    'popup-troubles',
    'sidepanel',
  ],
  /** The rest: every file named nowhere above. */
  workbench: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Bundle = keyof typeof bundles;

/** Where a bundle stands in the package. */
export function bundlePath(language: LanguageCode, bundle: Bundle): `/texts/${string}` {
  return `/texts/${language}/${bundle}.json`;
}
