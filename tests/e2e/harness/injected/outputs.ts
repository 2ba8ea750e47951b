import type { IconImage, Inside } from './world.ts';

/** Notifications are really made, and stay until cleared, so that no real clock closes them; each call is reported. */
export function patchNotifications(inside: Inside): void {
  const tell = (call: 'create' | 'update' | 'clear', id: string, options: object, shown: boolean) =>
    inside.report({
      kind: 'notification',
      call,
      id,
      options: { ...options },
      shown,
      at: inside.world.now,
    });
  inside.replace('notifications.create', (original) => async (...args) => {
    const named = typeof args[0] === 'string' && args[0] !== '';
    const options = (typeof args[0] === 'string' ? args[1] : args[0]) as object;
    if (inside.world.notifications === 'denied') {
      const id = named ? String(args[0]) : crypto.randomUUID();
      tell('create', id, options, false);
      return id; // Chromium too answers with an id and shows nothing
    }
    const id = (await original(...(named ? [args[0]] : []), {
      ...options,
      requireInteraction: true,
    })) as string;
    tell('create', id, options, true);
    return id;
  });
  inside.replace('notifications.update', (original) => async (...args) => {
    const updated = (await original(...args)) as boolean;
    tell('update', String(args[0]), args[1] as object, updated);
    return updated;
  });
  inside.replace('notifications.clear', (original) => async (...args) => {
    const cleared = await original(...args);
    tell('clear', String(args[0]), {}, false);
    return cleared;
  });
  inside.replace(
    'notifications.getPermissionLevel',
    () => () => Promise.resolve(inside.world.notifications),
  );
}

/** Reports the icon's pixels: the browser has no way to read them back. */
export function patchIcon(inside: Inside): void {
  const imageOf = (data: ImageData): IconImage => {
    const rgba = btoa(String.fromCharCode(...data.data));
    return { width: data.width, height: data.height, rgba };
  };
  const pathOf = (path: string): IconImage => ({ width: 0, height: 0, rgba: '', path });
  inside.replace('action.setIcon', (original) => async (...args) => {
    const details = args[0] as { imageData?: unknown; path?: unknown };
    const result = await original(...args);
    const data = details.imageData;
    const single = data instanceof ImageData || typeof details.path === 'string';
    const images = single ? [data ?? details.path] : Object.values(data ?? details.path ?? {});
    const known = images.map((each) =>
      each instanceof ImageData ? imageOf(each) : pathOf(`${each}`),
    );
    inside.report({ kind: 'icon', images: known, at: inside.world.now });
    return result;
  });
}
