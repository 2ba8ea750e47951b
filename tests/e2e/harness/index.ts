export { findFirefox } from './browsers.ts';
export {
  axeFindings,
  type Extension,
  type Look,
  launchExtension,
  setLook,
  takePictures,
} from './extension.ts';
export { type Firefox, launchFirefox } from './firefox.ts';
export { poll } from './poll.ts';
export { days, hours, minutes, nextMonday, seconds } from './times.ts';
export { VirtualBrowser } from './virtual-browser.ts';
export type { VirtualPage } from './virtual-page.ts';
