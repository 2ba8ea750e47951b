import { browser } from 'wxt/browser';
import type { Ring } from '../tracker/effects.ts';

/** Values of the theme's tokens that stand out on light and dark toolbars alike; a worker knows of no theme. */
const colours = {
  track: '#8a8a8a',
  running: '#1a85ff',
  due: '#d18616',
  quiet: '#8a8a8a',
  away: '#8a8a8a',
  asking: '#b180d7',
} as const;

const sizes = [16, 32] as const;

/** Draws the ring that fills towards the limit. Full, it gains a dot in the middle; away, it is broken; quiet, it has two bars. */
export async function drawIcon(ring: Ring): Promise<void> {
  const imageData = Object.fromEntries(sizes.map((size) => [size, draw(ring, size)]));
  await browser.action.setIcon({ imageData });
}

function draw(ring: Ring, size: number): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (context === null) throw new TypeError('no 2d context to draw the icon in');
  const width = size * 0.16;
  const radius = size / 2 - width / 2 - size * 0.04;
  const arc = (from: number, until: number, colour: string) => {
    context.beginPath();
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.arc(
      size / 2,
      size / 2,
      radius,
      (from - 0.25) * 2 * Math.PI,
      (until - 0.25) * 2 * Math.PI,
    );
    context.stroke();
  };
  if (ring.kind === 'away') for (let i = 0; i < 8; i += 2) arc(i / 8, (i + 1) / 8, colours.away);
  else arc(0, 1, colours.track);
  if (ring.twelfths > 0) arc(0, ring.twelfths / 12, colours[ring.kind]);
  mark(context, ring, size);
  return context.getImageData(0, 0, size, size);
}

function mark(context: OffscreenCanvasRenderingContext2D, ring: Ring, size: number): void {
  context.fillStyle = colours[ring.kind];
  if (ring.kind === 'quiet') {
    for (const x of [0.36, 0.54]) context.fillRect(size * x, size * 0.32, size * 0.1, size * 0.36);
    return;
  }
  const radius =
    ring.kind === 'due' || ring.kind === 'asking' ? size * 0.17 : ring.hint ? size * 0.08 : 0;
  if (radius === 0) return;
  context.beginPath();
  context.arc(size / 2, size / 2, radius, 0, 2 * Math.PI);
  context.fill();
}
