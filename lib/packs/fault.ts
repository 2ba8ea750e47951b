import type { BaseIssue } from 'valibot';

/** Where in a file, as names and positions from its top: `['items', 2, 'steps', 0]`. */
export type Path = readonly (string | number)[];

/** The first thing that is wrong with a file, and where. */
export type Fault =
  | { readonly kind: 'tooLarge'; readonly kilobytes: number }
  | { readonly kind: 'encoding' }
  | { readonly kind: 'syntax'; readonly line: number; readonly column: number }
  | { readonly kind: 'notAPack' }
  | { readonly kind: 'tooMany'; readonly most: number }
  | { readonly kind: 'newer' }
  | { readonly kind: 'atMost'; readonly path: Path; readonly most: number }
  | { readonly kind: 'choice'; readonly path: Path; readonly choices: string }
  | {
      readonly kind:
        | 'unknown'
        | 'missing'
        | 'type'
        | 'empty'
        | 'html'
        | 'control'
        | 'blank'
        | 'range'
        | 'id'
        | 'deep'
        | 'twice';
      readonly path: Path;
    };

/** The fault of the first issue in the order of the file's own fields. */
export function firstFault(issues: readonly [BaseIssue<unknown>, ...BaseIssue<unknown>[]]): Fault {
  const [issue] = issues;
  const path = pathOf(issue);
  if (issue.type === 'check' && issue.message === 'empty') return { kind: 'empty', path };
  if (path[0] === 'format' || path.length === 0) return { kind: 'notAPack' };
  if (path[0] === 'version') return { kind: 'newer' };
  return faultOf(issue, path);
}

function pathOf({ path }: BaseIssue<unknown>): Path {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function faultOf(issue: BaseIssue<unknown>, path: Path): Fault {
  const { type, requirement, received } = issue;
  if (type === 'strict_object' && issue.expected === 'never') return { kind: 'unknown', path };
  if (received === 'undefined') return { kind: 'missing', path };
  switch (type) {
    case 'max_length':
      return { kind: 'atMost', path, most: Number(requirement) };
    case 'non_empty':
    case 'min_length':
      return { kind: 'empty', path };
    case 'min_value':
    case 'max_value':
      return { kind: 'range', path };
    case 'regex':
      return { kind: 'id', path };
    case 'picklist':
      return { kind: 'choice', path, choices: choicesIn(issue.expected) };
    case 'check':
      return { kind: toldBy(issue.message), path };
    default:
      return { kind: 'type', path };
  }
}

function toldBy(message: string): 'html' | 'control' | 'blank' {
  return message === 'html' || message === 'control' ? message : 'blank';
}

/** `("reps" | "breaths")` as a person writes it: `reps, breaths`. */
function choicesIn(expected: string | null): string {
  return (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
}
