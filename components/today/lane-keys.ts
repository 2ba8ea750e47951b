/** What a key means on a slider of the lane: so many minutes, or a leap. Null where it means nothing. */
export type LaneStep =
  | { readonly by: number }
  | { readonly to: 'first' | 'last' | 'previous' | 'next' }
  | null;

/** Arrow keys by one minute, with Shift by five; where text runs from right to left, left is later. */
export function stepOf(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  isRightToLeft: boolean,
): LaneStep {
  const by = shiftKey ? 5 : 1;
  switch (key) {
    case 'ArrowUp':
      return { by };
    case 'ArrowDown':
      return { by: -by };
    case 'ArrowRight':
      return { by: isRightToLeft ? -by : by };
    case 'ArrowLeft':
      return { by: isRightToLeft ? by : -by };
    case 'Home':
      return { to: 'first' };
    case 'End':
      return { to: 'last' };
    case 'PageUp':
      return { to: 'next' };
    case 'PageDown':
      return { to: 'previous' };
    default:
      return null;
  }
}
