import { browser } from 'wxt/browser';
import { panelItem } from '../contributions/panel-item.ts';
import { outside } from './load.ts';
import { promptOf } from './notice.ts';
import { openPanel } from './panel.ts';
import { buttonPostpones } from './perform.ts';
import { run } from './worker.ts';

/** A click on the notification opens the prompt that waits in the popup, or the popup as a page where that cannot be opened. */
export async function onNotice(notification: string): Promise<void> {
  if (promptOf(notification) === null) return;
  try {
    await browser.action.openPopup();
  } catch {
    // No window to show it in, or a browser that opens popups only by hand.
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}

/** The first button takes what the prompt suggests, the second postpones it, or skips it where it was postponed enough. */
export async function onNoticeButton(notification: string, button: number): Promise<void> {
  const prompt = promptOf(notification);
  if (prompt === null) return;
  if (button === 0) {
    await run({ type: 'takePrompt', prompt });
    return;
  }
  const postponed = await run({ type: 'postponePrompt', prompt, minutes: buttonPostpones });
  if (!postponed.ok && 'refusal' in postponed && postponed.refusal === 'noPostponesLeft') {
    await run({ type: 'skipPrompt', prompt });
  }
}

/** `windowId`: the window whose icon was clicked. The panel opens in the click itself, or the browser refuses. */
export async function onMenu(id: string, windowId: number | undefined): Promise<void> {
  if (id === panelItem) await openPanel(windowId);
  else await (await outside()).onItem(id);
}
