import type { movementsPage } from '../../lib/i18n/en/movements-page.ts';
import type { packTexts } from '../../lib/i18n/en/packs.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

export type PageWords = Translator<typeof movementsPage>;
export type PackWords = Translator<typeof packTexts>;
