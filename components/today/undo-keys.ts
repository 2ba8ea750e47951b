import { useEffect } from 'preact/hooks';
import { undoOf } from '../keys/keys.ts';
import { keyPressOf } from '../keys/press.ts';

/** Ctrl or Cmd with Z and Y, as everywhere, while the view is shown; fields to type into keep them for themselves. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const asked = undoOf(keyPressOf(event));
      if (asked === null) return;
      event.preventDefault();
      if (asked.type === 'undo') undo();
      else redo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
