import type { Fault, Path } from '../../lib/packs/fault.ts';
import type { PackWords } from './words.ts';

/** What is wrong with a file, where, and what to do about it. */
export function faultText(t: PackWords, fault: Fault): string {
  const what = whatText(t, fault);
  return 'path' in fault ? t('fault.place', { place: placeText(t, fault.path), what }) : what;
}

function whatText(t: PackWords, fault: Fault): string {
  switch (fault.kind) {
    case 'tooLarge':
      return t('fault.tooLarge', { kilobytes: fault.kilobytes });
    case 'syntax':
      return t('fault.syntax', { line: fault.line, column: fault.column });
    case 'atMost':
      return t('fault.atMost', { most: fault.most });
    case 'tooMany':
      return t('fault.tooMany', { most: fault.most });
    case 'choice':
      return t('fault.choice', { choices: fault.choices });
    default:
      return t(`fault.${fault.kind}`);
  }
}

/** `exercise 3, “steps” 2`. Names in a file may be anything, and as long as it likes. */
function placeText(t: PackWords, path: Path): string {
  const parts: string[] = [];
  path.forEach((name, i) => {
    const before = path[i - 1];
    if (typeof name === 'string') {
      if (name !== 'items' || i > 0) parts.push(t('place.field', { field: shortened(name) }));
    } else if (before === 'items') parts.push(t('place.item', { number: name + 1 }));
    else {
      const field = typeof before === 'string' ? shortened(before) : '';
      parts.splice(-1, 1, t('place.entry', { field, number: name + 1 }));
    }
  });
  return parts.join(', ') || t('place.field', { field: 'items' });
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
