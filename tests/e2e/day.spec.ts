import { expect, test } from 'playwright/test';
import { minutes, nextMonday, VirtualBrowser } from './harness/index.ts';

const monday9 = nextMonday(9);

test('a bout is timed and a prompt comes at its limit', async () => {
  const b = new VirtualBrowser({ now: monday9 });
  try {
    await b.install();
    await b.runTo(monday9 + minutes(7));
    expect(await b.badge()).toMatchObject({ text: '7' });
    await b.runTo(monday9 + minutes(45));
    expect([...b.records.shown().values()]).toHaveLength(1);
    expect(b.records.errors).toEqual([]);
    expect(b.records.lateListeners).toEqual([]);
    expect(b.records.requestsOut).toEqual([]);
  } finally {
    await b.close();
  }
});
