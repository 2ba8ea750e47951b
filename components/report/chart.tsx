import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Drawing } from './charts/look.ts';

interface Props {
  /** Says what the picture says, for those who do not see it. */
  readonly alt: string;
  /** Draws at a width; null until the chart library is there. */
  readonly draw: Drawing | null;
}

/** Half a sheet of A4 or Letter less its margins, in CSS pixels. */
const printWidth = 336;

/** A picture drawn anew when its place changes its width, and for the printer at the printer's. */
export function Chart({ alt, draw }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null || draw === null) return;
    let drawn = 0;
    const redraw = (width: number, low: boolean) => {
      if (width === drawn || width === 0) return;
      drawn = width;
      element.replaceChildren(silent(draw({ width, low })));
    };
    const follow = () => redraw(Math.floor(element.clientWidth), false);
    const forPrint = () => redraw(printWidth, true);
    const watch = new ResizeObserver(follow);
    follow();
    watch.observe(element);
    addEventListener('beforeprint', forPrint);
    addEventListener('afterprint', follow);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', forPrint);
      removeEventListener('afterprint', follow);
    };
  }, [draw]);
  return <div class="chart" role="img" aria-label={alt} ref={host} />;
}

/** The picture has one text alternative: its marks, numbers and ticks say nothing beside it, and groups may not have names. */
function silent(drawn: Element): Element {
  for (const group of drawn.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  drawn.setAttribute('aria-hidden', 'true');
  return drawn;
}
