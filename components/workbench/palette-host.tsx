import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { isPalette } from '../keys/keys.ts';
import { keyPressOf } from '../keys/press.ts';
import type { Desk } from './desk.ts';

type Palette = typeof import('../palette/palette.tsx').Palette;
interface Props {
  readonly desk: Desk;
  /** Whether the page was opened for it. */
  readonly asked: boolean;
}

/** Opens the command palette by its keys, and loads it when it is first wanted. */
export function PaletteHost({ desk, asked }: Props) {
  const palette = useSignal<{ readonly Palette: Palette } | null>(null);
  const isOpen = useSignal(asked);
  const open = async () => {
    palette.value ??= await import('../palette/palette.tsx');
    isOpen.value = true;
  };
  useEffect(() => {
    if (asked) void open();
    const press = (event: KeyboardEvent) => {
      if (!isPalette(keyPressOf(event))) return;
      event.preventDefault();
      void open();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  if (palette.value === null || !isOpen.value) return null;
  const Shown: ComponentType<Parameters<Palette>[0]> = palette.value.Palette;
  const close = () => {
    isOpen.value = false;
  };
  return <Shown desk={desk} onClose={close} onView={(view) => location.assign(`#/${view}`)} />;
}
