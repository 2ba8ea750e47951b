import { expect, test } from 'playwright/test';
import { menuItems, nameOf, outsideCommands } from '../../lib/contributions/outside.ts';
import { commandTexts } from '../../lib/i18n/en/commands.ts';
import { translator } from '../../lib/i18n/translator.ts';
import { atDesk } from './desk/desk.ts';
import { ofType, readLog } from './desk/log.ts';
import { launchExtension, minutes, nextMonday } from './harness/index.ts';

const monday = nextMonday(9);

test('the menu, a key of the browser and the address bar each wake a worker that was stopped', () =>
  atDesk(monday, async (b) => {
    await b.runTo(monday + minutes(2));
    await b.stopWorker();
    await b.dispatch('commands.onCommand', nameOf('posture.switchToStanding'));
    await b.settle();
    await b.runTo(monday + minutes(4));
    await b.stopWorker();
    await b.dispatch('contextMenus.onClicked', { menuItemId: 'pain.log 4' });
    await b.settle();
    await b.runTo(monday + minutes(15));
    await b.stopWorker();
    await b.dispatch('omnibox.onInputEntered', 'walk 10 min ago', 'currentTab');
    await b.settle();
    const log = await readLog(b);
    expect(ofType(log, 'painLogged')).toMatchObject([{ score: 4, at: monday + minutes(4) }]);
    const said = ofType(log, 'postureChanged').filter(({ by }) => by === 'person');
    expect(said.map(({ posture }) => posture)).toEqual(['standing', 'walking']);
    // What is no command changes nothing.
    await b.dispatch('contextMenus.onClicked', { menuItemId: 'nowhere' });
    await b.dispatch('commands.onCommand', 'nowhere');
    await b.settle();
    expect(await readLog(b)).toHaveLength(log.length);
  }));

test('the browser knows every command by name, has the menu, and opens what a command asks', async () => {
  const extension = await launchExtension();
  try {
    const worker = extension.context
      .serviceWorkers()
      .find((each) => each.url().includes(extension.id));
    if (worker === undefined) throw new Error('no worker');
    const known = (await worker.evaluate('chrome.commands.getAll()')) as {
      name: string;
      description: string;
      shortcut: string;
    }[];
    const texts: Readonly<Record<string, unknown>> = commandTexts;
    expect(known.map(({ name, description }) => [name, description]).toSorted()).toEqual(
      [
        ['_execute_action', ''],
        ...outsideCommands.map(({ id }) => [nameOf(id), texts[id] as string]),
      ].toSorted(),
    );
    const given = known.flatMap(({ shortcut }) => (shortcut === '' ? [] : [shortcut]));
    expect(given.toSorted()).toEqual(['Alt+Shift+1', 'Alt+Shift+2', 'Alt+Shift+3', 'Alt+Shift+D']);
    // Only an item that is there can be changed.
    for (const { id } of menuItems(translator(commandTexts), true)) {
      await worker.evaluate(`chrome.contextMenus.update(${JSON.stringify(id)}, { enabled: true })`);
    }

    const opened = extension.context.waitForEvent('page');
    await worker.evaluate(`chrome.omnibox.onInputEntered.dispatch('pain', 'newForegroundTab')`);
    const page = await opened;
    const question = page.getByRole('textbox', { name: commandTexts['ask.score'] });
    await expect(question).toBeFocused();
    await page.keyboard.type('6');
    await expect(page.locator('[role=status][data-tone=done]')).toHaveText('Pain 6: logged');
    await page.reload();
    await expect(page.locator('main h1')).toHaveText('Today');
    await expect(page.getByRole('dialog')).toBeHidden();
    // What is no command waits in the palette to be mended, in a workbench that is open already too.
    await page.evaluate(`location.hash = '#/palette/xyzzy%20%zz'`);
    await expect(page.getByRole('textbox', { name: 'Command palette' })).toHaveValue('xyzzy%20%zz');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      commandTexts['palette.none'],
    );
    const shown = (await worker.evaluate(`new Promise((done) => {
      chrome.omnibox.setDefaultSuggestion = ({ description }) => {
        globalThis.first = description;
      };
      chrome.omnibox.onInputChanged.dispatch('quiet', (others) => done([first, ...others]));
    })`)) as [string, ...{ content: string; description: string }[]];
    expect(shown[0]).toMatch(/^Quiet: /);
    expect(shown.length).toBeGreaterThan(3);
  } finally {
    await extension.close();
  }
});
