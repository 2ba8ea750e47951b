export const views = ['today', 'plan', 'report', 'movements', 'settings', 'get-started'] as const;
export type ViewName = (typeof views)[number];

/** An address within the workbench: `#/report/2026-W47` is the view `report` with the rest `2026-W47`. */
export interface Route {
  readonly view: ViewName;
  readonly rest: string;
}

/** Where a hash leads; Today where it leads nowhere. */
export function routeOf(hash: string): Route {
  const [, name = '', rest = ''] = /^#\/([a-z-]+)(?:\/([\w.-]*))?$/.exec(hash) ?? [];
  const view = views.find((known) => known === name);
  return view === undefined ? { view: 'today', rest: '' } : { view, rest };
}

export function addressOf(view: ViewName, rest = ''): string {
  return rest === '' ? `#/${view}` : `#/${view}/${rest}`;
}

/** What an address asks the palette for, a command or some words; null where it does not ask for the palette. */
export function paletteAsked(hash: string): string | null {
  const found = /^#\/palette(?:\/(.*))?$/.exec(hash);
  if (found === null) return null;
  const wanted = found[1] ?? '';
  try {
    return decodeURIComponent(wanted);
  } catch {
    // Typed by hand, with a percent sign that means nothing.
    return wanted;
  }
}
