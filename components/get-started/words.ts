import type { getStarted } from '../../lib/i18n/en/get-started.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

export type StartWords = Translator<typeof getStarted>;
