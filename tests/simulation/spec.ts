// Policies and jobs as plain data, so that they can be sent to a thread.

import { engine } from './engine.ts';
import { fixedTimer, knower, noApp, oracle, type PolicyMaker, seer } from './policy.ts';
import type { Trial } from './run.ts';

export type PolicySpec =
  | { readonly kind: 'none' }
  | { readonly kind: 'fixed'; readonly sitting: number; readonly standing: number }
  | { readonly kind: 'engine' }
  | { readonly kind: 'knower' }
  | { readonly kind: 'seer' }
  | { readonly kind: 'oracle' };

export interface Job {
  readonly trial: Trial;
  readonly policy: PolicySpec;
}

export function makerOf(spec: PolicySpec): PolicyMaker {
  switch (spec.kind) {
    case 'none':
      return noApp;
    case 'fixed':
      return fixedTimer(spec.sitting, spec.standing);
    case 'engine':
      return engine();
    case 'knower':
      return knower;
    case 'seer':
      return seer;
    case 'oracle':
      return oracle;
  }
}
