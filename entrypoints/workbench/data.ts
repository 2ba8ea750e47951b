import type { DataDoor } from '../../lib/exchange/door.ts';
import { make } from '../../lib/exchange/make.ts';

const zone = () => Temporal.Now.timeZoneId();

export const door: DataDoor = {
  make: (kind, watch) => make(kind, watch, Date.now(), zone()),
};
