import { render } from 'preact';
import { type Begin, Palette } from './palette.tsx';
import type { Surface } from './surface.ts';

/** Where it stands while it is open. */
let place: HTMLElement | null = null;

/**
 * Opens the palette on this page, with all commands or with the first question of one. It is drawn beside what the page draws, so
 * that no page has to know of it before it is wanted.
 */
export function openPalette(surface: Surface, begin: Begin): void {
  if (place !== null) return;
  const host = document.createElement('div');
  place = host;
  document.body.append(host);
  const close = () => {
    render(null, host);
    host.remove();
    place = null;
  };
  render(<Palette surface={surface} begin={begin} onClose={close} />, host);
}
