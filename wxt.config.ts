import { defineConfig } from 'wxt';
import { policySchema } from './lib/contributions/company.ts';
import { keyword, manifestCommands } from './lib/contributions/outside.ts';
import { firstFrame } from './scripts/first-frame.ts';
import { browserTexts, textFiles } from './scripts/texts.ts';

/** What a company may set; Firefox takes it from a file of its own and needs no schema. */
const policyFile = 'managed_schema.json';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      const own = await browserTexts();
      const isOwn = (name: string) => own.some(({ relativeDest }) => relativeDest === name);
      const others = files.filter(({ relativeDest }) => !isOwn(relativeDest));
      files.splice(0, files.length, ...others, ...own, ...(await textFiles()), {
        relativeDest: policyFile,
        contents: JSON.stringify(policySchema(), null, 2),
      });
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
    commands: manifestCommands(),
    omnibox: { keyword },
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
      : { minimum_chrome_version: '144', storage: { managed_schema: policyFile } }),
  }),
});
