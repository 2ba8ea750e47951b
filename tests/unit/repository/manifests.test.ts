import { describe, expect, it } from 'vitest';
import { builds, type Manifest, problemsOf } from '../../../scripts/check-builds.ts';
import config from '../../../wxt.config.ts';
import { read } from './files.ts';
import { firstColumn } from './prose.ts';

const good: Manifest = {
  manifest_version: 3,
  permissions: ['alarms'],
  minimum_chrome_version: '144',
  host_permissions: [],
};

describe('the check of a built manifest', () => {
  it('finds nothing in a good one', () => {
    expect(problemsOf(good, 'chrome')).toEqual([]);
    expect(problemsOf(good, 'edge')).toEqual([]);
  });

  const bad: readonly [Manifest, RegExp][] = [
    [{ manifest_version: 2 }, /Manifest V3/],
    [{ permissions: ['alarms', 'tabs'] }, /permission "tabs"/],
    [{ host_permissions: ['<all_urls>'] }, /host_permissions/],
    [{ optional_host_permissions: ['https://*/*'] }, /optional_host_permissions/],
    [{ optional_permissions: ['history'] }, /permission "history"/],
    [{ content_scripts: [{ matches: ['https://*/*'] }] }, /content_scripts/],
    [{ content_security_policy: { extension_pages: '' } }, /content_security_policy/],
    [{ externally_connectable: { ids: ['*'] } }, /externally_connectable/],
    [{ minimum_chrome_version: '120' }, /Chrome 144/],
  ];

  it.each(bad)('finds %j', (change, problem) => {
    const found = problemsOf({ ...good, ...change }, 'chrome');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(problem);
  });

  it('finds a Firefox build without its least version and its word on data', () => {
    expect(problemsOf({ manifest_version: 3 }, 'firefox')).toEqual([
      'does not name Firefox 140 as its least',
      'does not declare that it collects no data',
    ]);
  });
});

/** What the configuration asks for in one browser; WXT adds `sidePanel` on its own where there is a side panel. */
async function manifestFor(browser: string): Promise<Manifest> {
  const manifest = config.manifest;
  if (typeof manifest !== 'function') throw new TypeError('wxt.config.ts has no manifest function');
  const env = { browser, command: 'build', manifestVersion: 3, mode: 'production' } as const;
  return (await manifest(env)) as Manifest;
}

describe('the configuration', () => {
  it.each(builds)('asks for nothing forbidden in %s', async (build) => {
    const manifest = await manifestFor(build);
    expect(problemsOf({ ...manifest, manifest_version: 3 }, build)).toEqual([]);
  });

  it('asks for exactly the permissions that docs/privacy.md explains', async () => {
    const explained = firstColumn(read('docs/privacy.md'), '## What each permission is for');
    const asked = new Set<string>(['sidePanel']);
    for (const build of builds) {
      for (const name of (await manifestFor(build)).permissions ?? []) asked.add(name);
    }
    expect(explained.toSorted()).toEqual([...asked].toSorted());
  });
});
