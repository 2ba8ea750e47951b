import type { Page } from 'playwright/test';

/** Where a page says something beside its text. */
const attributes = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
];

/**
 * In a page that speaks the pseudo-locale: every visible text, and every text for a screen reader, that has a word of plain Latin
 * letters beside the names given. One line a finding, `element attribute: text`.
 */
export async function untranslated(page: Page, names: ReadonlySet<string>): Promise<string[]> {
  const texts = await page.evaluate((wanted) => {
    const shown = (element: Element) =>
      element.matches('option, optgroup') || element.checkVisibility({ visibilityProperty: true });
    const elements = [...document.body.querySelectorAll('*')].filter(
      (element) => !element.matches('script, style, template') && shown(element),
    );
    const textsOf = (element: Element) =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ nodeValue }) => [element.localName, `${nodeValue}`]);
    const labelsOf = (element: Element) =>
      wanted
        .filter((attribute) => element.hasAttribute(attribute))
        .map((name) => [`${element.localName} ${name}`, `${element.getAttribute(name)}`]);
    const found = elements.flatMap((element) => [...textsOf(element), ...labelsOf(element)]);
    return [['title', document.title], ...found];
  }, attributes);
  const plain = texts.filter(([, text = '']) =>
    (text.match(/(?<!\p{L})[A-Za-zÄÖÜäöüß]{2,}(?!\p{L})/gu) ?? []).some((word) => !names.has(word)),
  );
  return [...new Set(plain.map(([where, text]) => `${where}: ${text?.trim()}`))];
}

/** Each word of these names, and of how the browser writes dates, times, lengths and lists in a locale. */
export function namesOf(locale: string, names: readonly string[]): ReadonlySet<string> {
  const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n, n % 24)));
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  const styles = ['long', 'short', 'narrow'] as const;
  const written = styles.flatMap((style) => {
    const day = new Intl.DateTimeFormat(locale, { month: style, weekday: style, timeZone: 'UTC' });
    const length = new Intl.DurationFormat(locale, { style });
    return [
      ...days.map((at) => `${day.format(at)} ${clock.format(at)}`),
      ...[1, 2].map((n) => length.format({ days: n, hours: n, minutes: n, seconds: n })),
    ];
  });
  const list = new Intl.ListFormat(locale).format(['1', '2', '3']);
  const words = [...written, list, ...names].join(' ').match(/\p{L}{2,}/gu) ?? [];
  return new Set(words);
}
