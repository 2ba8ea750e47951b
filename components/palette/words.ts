import type { commandTexts } from '../../lib/i18n/en/commands.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

export type CommandWords = Translator<typeof commandTexts>;
