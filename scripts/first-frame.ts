// Makes the popup open quickly: what its first frame needs is one script and no stylesheet of its own. Each further file costs the
// page's main thread about a millisecond before anything is drawn.
import { fileURLToPath } from 'node:url';

type Bundle = Readonly<
  Record<string, { readonly type: string; readonly source?: string | Uint8Array }>
>;

/** What WXT puts before every page's own script. */
const pagePlugins = /virtual:wxt-html-plugins/;
const popup = /\/entrypoints\/popup\/main\.tsx$/;

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Every module that the popup loads at once, without the entry itself, which other pages may not run. */
function firstModules(graph: Graph, entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (id: string) => {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      visit(next);
    }
  };
  visit(entry);
  return seen;
}

/** Vite's own helper in place of each `import()`, and ours, which does what is needed here in a quarter of the bytes. */
const vitesHelper = '\0vite/preload-helper.js';
const ownHelper = fileURLToPath(new URL('../lib/client/styled.ts', import.meta.url));

/** Puts what the popup loads at once into one chunk, and its styles into its page. */
export function firstFrame() {
  let entry = '';
  let first: ReadonlySet<string> | undefined;
  return {
    name: 'deskpace:first-frame',
    apply: 'build' as const,
    enforce: 'pre' as const,
    buildStart() {
      entry = '';
      first = undefined;
    },
    resolveId: (id: string) => (id === vitesHelper ? ownHelper : null),
    moduleParsed({ id }: { readonly id: string }) {
      if (popup.test(id)) entry = id;
    },
    outputOptions(options: object) {
      const name = (id: string, graph: Graph) => {
        if (entry === '') return null;
        first ??= firstModules(graph, entry);
        return first.has(id) || pagePlugins.test(id) ? 'first' : null;
      };
      return { ...options, codeSplitting: { groups: [{ name }] } };
    },
    transformIndexHtml: {
      order: 'post' as const,
      handler: (
        html: string,
        { bundle, path }: { readonly bundle?: object; readonly path: string },
      ) =>
        path.endsWith('/popup/index.html') || path.endsWith('/popup.html')
          ? inlined(html, (bundle ?? {}) as Bundle)
          : html,
    },
  };
}

const sheet = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g;

function inlined(html: string, bundle: Bundle): string {
  const styles = [...html.matchAll(sheet)].map(([, file = '']) => {
    const source = bundle[file]?.source;
    if (source === undefined) throw new Error(`no stylesheet ${file} to put into the popup`);
    return String(source).trim();
  });
  return html
    .replace(sheet, '')
    .replace('</head>', `  <style>${styles.join('\n')}</style>\n  </head>`);
}
