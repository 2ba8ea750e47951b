/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

/** Whether it is written as a theme file writes colours: `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`. */
export function isColor(text: unknown): text is string {
  return typeof text === 'string' && hex.test(text);
}

/** A colour as a theme file or as a browser's computed style writes it; null for anything else. */
export function colorOf(text: string): Rgba | null {
  if (hex.test(text)) {
    const digits = text.length < 6 ? text.slice(1).replace(/./g, '$&$&') : text.slice(1);
    const part = (i: number) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16);
    return [part(0), part(1), part(2), digits.length === 8 ? part(3) / 255 : 1];
  }
  const [, red, green, blue, alpha] =
    /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text) ?? [];
  if (red === undefined) return null;
  return [Number(red), Number(green), Number(blue), alpha === undefined ? 1 : Number(alpha)];
}

/** What is seen where one colour lies on another that lets nothing through. */
export function over(top: Rgba, below: Rgba): Rgba {
  const mix = (i: 0 | 1 | 2) => top[i] * top[3] + below[i] * (1 - top[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** Contrast ratio of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrast(one: Rgba, two: Rgba): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 (black) to 1 (white). Source: WCAG 2.2. */
export function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
