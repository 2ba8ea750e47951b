import { browser } from 'wxt/browser';

/** Firefox calls it a sidebar. */
interface Sidebar {
  open(): Promise<void>;
}

const sidebar = () => (browser as { readonly sidebarAction?: Sidebar }).sidebarAction;

/** Whether this browser has a side panel or a sidebar that may be opened. */
export function hasPanel(): boolean {
  return browser.sidePanel !== undefined || sidebar() !== undefined;
}

/** Opens it in a window, or in that of now. To be called in the click that asks for it. @throws where the browser refuses. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  await sidebar()?.open();
  if (browser.sidePanel !== undefined && windowId !== undefined) {
    await browser.sidePanel.open({ windowId });
  }
}
