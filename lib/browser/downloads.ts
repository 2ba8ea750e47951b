import { browser } from 'wxt/browser';

const leave = { permissions: ['downloads' as const] };

/** Whether files may be saved without a click. */
export function maySave(): Promise<boolean> {
  return browser.permissions.contains(leave);
}

/** Asks the person, in the click itself; false where they said no. */
export function askToSave(): Promise<boolean> {
  return browser.permissions.request(leave);
}

export async function giveUpSaving(): Promise<void> {
  await browser.permissions.remove(leave);
}

/** Saves a file in the folder for downloads and resolves when it is there. @throws Error where the browser says why it is not. */
export async function save(blob: Blob, filename: string): Promise<void> {
  const { url, release } = await addressOf(blob);
  try {
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    await finished(id);
  } finally {
    release();
  }
}

function finished(id: number): Promise<void> {
  return new Promise((done, fail) => {
    const settle = (state: string | undefined, error: string | undefined) => {
      if (state === undefined || state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(follow);
      if (state === 'complete') done();
      else fail(new Error(`the download was interrupted: ${error ?? state}`));
    };
    const follow = (change: {
      id: number;
      state?: { current?: string | undefined } | undefined;
      error?: { current?: string | undefined } | undefined;
    }) => {
      if (change.id === id) settle(change.state?.current, change.error?.current);
    };
    browser.downloads.onChanged.addListener(follow);
    // It may have ended before anybody followed it.
    browser.downloads
      .search({ id })
      .then(([found]) => settle(found?.state, found?.error))
      .catch(fail);
  });
}

/** A service worker has no addresses for blobs, and Firefox saves no addresses that hold the file themselves. */
async function addressOf(
  blob: Blob,
): Promise<{ readonly url: string; readonly release: () => void }> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(blob);
    return { url, release: () => URL.revokeObjectURL(url) };
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { url: `data:${blob.type};base64,${bytes.toBase64()}`, release: () => {} };
}
