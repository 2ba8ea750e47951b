import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outside } from '../lib/browser/outside.ts';

export default defineUnlistedScript(() => {
  globalThis.deskpaceOutside = outside;
});
