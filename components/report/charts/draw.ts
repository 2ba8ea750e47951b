import { type PlotOptions, plot, type ScaleOptions } from '@observablehq/plot';

/** Whether the page is read from right to left; charts are then drawn from there as well, as the lanes of Today are. */
export function isMirrored(): boolean {
  return document.documentElement.dir === 'rtl';
}

/** Draws a chart, from the side where the page begins. */
export function draw(options: PlotOptions): Element {
  return plot(isMirrored() ? mirrored(options) : options);
}

function mirrored(options: PlotOptions): PlotOptions {
  const { x, fx, y, fy, facet, marginLeft, marginRight } = options;
  return {
    ...options,
    ...other(marginLeft, marginRight),
    ...(x === undefined ? {} : { x: reversed(x) }),
    ...(fx === undefined ? {} : { fx: reversed(fx) }),
    ...(y === undefined ? {} : { y: onTheRight(y) }),
    ...(fy === undefined ? {} : { fy: onTheRight(fy) }),
    ...(facet === undefined ? {} : { facet: other(facet.marginLeft, facet.marginRight) }),
  };
}

/** The margins of the two sides, each on the other. Names beside an axis on the right begin at it, and want some more room. */
function other(left: number | undefined, right: number | undefined) {
  return {
    ...(left === undefined ? {} : { marginRight: left + 8 }),
    ...(right === undefined ? {} : { marginLeft: right }),
  };
}

const reversed = (scale: ScaleOptions): ScaleOptions => ({ ...scale, reverse: true });

const onTheRight = (scale: ScaleOptions): ScaleOptions =>
  scale.axis === null ? scale : { ...scale, axis: 'right' };

/** For a text that begins so many pixels after its place. */
export function after(gap: number) {
  return isMirrored()
    ? ({ textAnchor: 'end', dx: -gap } as const)
    : ({ textAnchor: 'start', dx: gap } as const);
}
