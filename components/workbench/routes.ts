export const views = ['today', 'plan', 'report', 'movements', 'settings', 'get-started'] as const;
export type ViewName = (typeof views)[number];

/** An address within the workbench: `#/report/2026-W47` is the view `report` with the rest `2026-W47`. */
export interface Route {
  readonly view: ViewName;
  readonly rest: string;
}

/** Where a hash leads; Today where it leads nowhere. */
export function routeOf(hash: string): Route {
  const [, name = '', rest = ''] = /^#\/([a-z-]+)(?:\/([\w-]*))?$/.exec(hash) ?? [];
  const view = views.find((known) => known === name);
  return view === undefined ? { view: 'today', rest: '' } : { view, rest };
}

export function addressOf(view: ViewName, rest = ''): string {
  return rest === '' ? `#/${view}` : `#/${view}/${rest}`;
}

/** The address by which other pages ask for the palette. */
export function asksForPalette(hash: string): boolean {
  return hash === '#/palette';
}
