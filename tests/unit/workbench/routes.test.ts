import { expect, it } from 'vitest';
import { addressOf, routeOf, views } from '../../../components/workbench/routes.ts';

it('leads to each view, and to a week of the report', () => {
  for (const view of views) expect(routeOf(addressOf(view))).toEqual({ view, rest: '' });
  expect(routeOf('#/report/2026-W47')).toEqual({ view: 'report', rest: '2026-W47' });
});

it.each(['', '#', '#/', '#/nowhere', '#/report/../x', '#report', '#/constructor'])(
  'leads to Today from %j',
  (hash) => {
    expect(routeOf(hash)).toEqual({ view: 'today', rest: '' });
  },
);
