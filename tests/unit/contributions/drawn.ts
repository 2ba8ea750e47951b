import { isValidElement, type VNode } from 'preact';

/** Every element under what a component drew, those of the components within drawn as well. None of them has state. */
function elementsOf(drawn: unknown): readonly VNode[] {
  if (Array.isArray(drawn)) return drawn.flatMap(elementsOf);
  if (!isValidElement(drawn)) return [];
  const { type, props } = drawn as VNode<{ children?: unknown }>;
  const inner = typeof type === 'function' ? (type as (props: object) => unknown)(props) : null;
  return [drawn, ...elementsOf(inner ?? props.children)];
}

export function buttonsOf(drawn: unknown): readonly VNode[] {
  return elementsOf(drawn).filter(({ type }) => type === 'button');
}

/** What lists are made from: each of their parts has its key. */
export function keysOf(drawn: unknown): readonly unknown[] {
  return elementsOf(drawn).flatMap(({ key }) => (key == null ? [] : [key]));
}

export function textOf(drawn: unknown): string {
  if (Array.isArray(drawn)) return drawn.map(textOf).join('');
  if (typeof drawn === 'string') return drawn;
  if (!isValidElement(drawn)) return '';
  return textOf((drawn.props as { children?: unknown }).children);
}
