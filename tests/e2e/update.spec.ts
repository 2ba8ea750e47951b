import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { atDesk, press } from './desk/desk.ts';
import { ofType, readLog } from './desk/log.ts';
import { minutes, nextMonday } from './harness/index.ts';

const monday9 = nextMonday(9);

/** Makes a new version of the extension, both of whose scripts say so. */
function renew(build: string): void {
  const change = (file: string, to: (text: string) => string) =>
    writeFileSync(join(build, file), to(readFileSync(join(build, file), 'utf8')));
  change('manifest.json', (text) => JSON.stringify({ ...JSON.parse(text), version: '0.99.0' }));
  change('background.js', (text) => `${text}\nglobalThis.isNew = true;`);
  change('work.js', (text) => `${text}\nglobalThis.worksAnew = true;`);
}

test('a new version runs with both of its own scripts, and the log goes on', () =>
  atDesk(monday9, async (b) => {
    await press(b, 'Standing');
    await b.runTo(monday9 + minutes(10));
    const before = await readLog(b);
    const { place, root } = b.machine;
    renew(place.build);
    await root.send('Extensions.loadUnpacked', { path: place.build });
    for (const name of ['Pain 3', 'Pain 4']) {
      await press(b, name);
      expect(await b.eval('[isNew, worksAnew]')).toEqual([true, true]);
      await b.stopWorker();
    }
    const after = await readLog(b);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(ofType(after, 'painLogged').map(({ score }) => score)).toEqual([3, 4]);
  }));
