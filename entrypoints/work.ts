import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { work } from '../lib/browser/work.ts';

export default defineUnlistedScript(() => {
  globalThis.deskpace = work;
});
