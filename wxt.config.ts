import { defineConfig } from 'wxt';
import { firstFrame } from './scripts/first-frame.ts';
import { textFiles } from './scripts/texts.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await textFiles()));
    },
    'build:manifestGenerated': (_wxt, { background }) => {
      // A page cannot load a script within an event, as a service worker can (lib/browser/listen.ts).
      if (background !== undefined && 'scripts' in background)
        background.scripts?.unshift('work.js');
    },
  },
  // The browsers supported all know modulepreload.
  vite: () => ({
    plugins: [firstFrame()],
    build: {
      target: ['chrome144', 'firefox140'],
      cssTarget: ['chrome144', 'firefox140'],
      modulePreload: {
        polyfill: false,
        // What a page needs at once stands in its HTML; what it loads later it loads when it is wanted.
        resolveDependencies: (_file, dependencies, { hostType }) =>
          hostType === 'js' ? [] : dependencies,
      },
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    permissions: ['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Asked for in the moment in which a weekly copy is wanted.
    optional_permissions: ['downloads'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'deskpace@deskpace.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
