const sheets = new Map<string, Promise<void>>();

/**
 * Loads a part of a page once its stylesheets are there: what the build puts in place of each `import()` of a page. `files`: paths from
 * the root of the extension. Rejects where a sheet or the part cannot be loaded; the next try loads it again.
 */
async function loadStyled<Part>(
  part: () => Promise<Part>,
  files: readonly string[] = [],
): Promise<Part> {
  await Promise.all(files.map(styled));
  return part();
}

function styled(file: string): Promise<void> | undefined {
  if (!sheets.has(file) && document.querySelector(`link[href="/${file}"]`) === null)
    sheets.set(file, load(file));
  return sheets.get(file);
}

function load(file: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/${file}`;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      sheets.delete(file);
      link.remove();
      reject(new Error(`${file} cannot be loaded`));
    };
    document.head.append(link);
  });
}

/** The name under which the build looks for it. */
export { loadStyled as __vitePreload };
