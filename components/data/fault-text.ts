import type { dataIn } from '../../lib/i18n/en/data-in.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { ImportFault } from '../../lib/report/import-json.ts';

/** What is wrong with a file, where, and what to do about it. */
export function importFaultText(t: Translator<typeof dataIn>, fault: ImportFault): string {
  switch (fault.kind) {
    case 'tooLarge':
      return t('bad.tooLarge', { megabytes: fault.megabytes });
    case 'newer':
      return t('bad.newer', { version: fault.version });
    case 'member':
      return t('bad.member', { name: fault.name });
    case 'entry':
      return t('bad.entry', { number: fault.number, line: fault.line, field: fault.field });
    case 'empty':
    case 'notExport':
      return t(`bad.${fault.kind}`);
    default:
      return t(`bad.${fault.kind}`, { line: fault.line, column: fault.column });
  }
}
