import { describe, expect, test } from 'vitest';
import {
  colorOf,
  contrast,
  isColor,
  luminance,
  over,
  type Rgba,
} from '../../../lib/theme/color.ts';

const white: Rgba = [255, 255, 255, 1];
const black: Rgba = [0, 0, 0, 1];

describe('colours', () => {
  test.each([
    ['#fff', [255, 255, 255, 1]],
    ['#0f08', [0, 255, 0, 136 / 255]],
    ['#1f6feb', [31, 111, 235, 1]],
    ['#1F6FEB80', [31, 111, 235, 128 / 255]],
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.25)', [1, 2, 3, 0.25]],
  ])('%s is read', (text, color) => {
    expect(colorOf(text)).toEqual(color);
  });

  test.each(['#ff', '#12345', '#1234567', '#ggg', 'red', '', '#fff;', 'rgb(1 2 3)', 'url(#fff)'])(
    '%s is none',
    (text) => {
      expect(colorOf(text)).toBeNull();
      expect(isColor(text)).toBe(false);
    },
  );

  test('contrast goes from 1 to 21, and does not care which comes first', () => {
    expect(contrast(white, black)).toBeCloseTo(21, 10);
    expect(contrast(black, white)).toBeCloseTo(21, 10);
    expect(contrast(white, white)).toBe(1);
    // A well-known border case of WCAG: #767676 on white just passes, #777777 does not.
    expect(contrast(colorOf('#767676') ?? black, white)).toBeCloseTo(4.54, 2);
    expect(contrast(colorOf('#777777') ?? black, white)).toBeCloseTo(4.48, 2);
  });

  test('what lets half through is half of both', () => {
    expect(over([255, 255, 255, 0.5], black)).toEqual([127.5, 127.5, 127.5, 1]);
    expect(luminance(over([10, 20, 30, 0], white))).toBe(1);
  });
});
