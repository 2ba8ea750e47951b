import type { Page } from 'playwright/test';
import { colorOf, contrast, over, type Rgba } from '../../../lib/theme/color.ts';

/** Two colours that meet on a page, as the browser computes them. */
interface Meeting {
  readonly text: string;
  /** From the text's own element outwards. */
  readonly backgrounds: readonly string[];
  /** Of the words or the control that show it, for the message. */
  readonly example: string;
}

/**
 * Texts seen on the page whose contrast with what lies behind them is below `least`, one line each. Disabled controls are left out, as
 * WCAG does; text over pictures and gradients does not occur.
 */
export async function faintTexts(page: Page, least: number): Promise<string[]> {
  const meetings = await page.evaluate(meetingsOnPage);
  if (meetings.length === 0) throw new Error('no text on the page');
  return meetings.flatMap(({ text, backgrounds, example }) => {
    const below = backgrounds.reduceRight<Rgba>((all, one) => over(color(one), all), [0, 0, 0, 1]);
    const ratio = contrast(over(color(text), below), below);
    return ratio < least ? [`${ratio.toFixed(2)}: ${text} on ${backgrounds}: ${example}`] : [];
  });
}

function color(text: string): Rgba {
  const read = colorOf(text);
  if (read === null) throw new Error(`not a colour: ${text}`);
  return read;
}

/** Runs in the page. */
function meetingsOnPage(): Meeting[] {
  const found = new Map<string, Meeting>();
  const outwards = (element: Element | null): string[] =>
    element === null
      ? []
      : [getComputedStyle(element).backgroundColor, ...outwards(element.parentElement)];
  const note = (element: Element, text: string, example: string) => {
    const backgrounds = outwards(element).filter((one) => one !== 'rgba(0, 0, 0, 0)');
    const opaque = backgrounds.findIndex((one) => one.startsWith('rgb('));
    const seen = opaque < 0 ? backgrounds : backgrounds.slice(0, opaque + 1);
    found.set(`${text} ${seen.join(' ')}`, { text, backgrounds: seen, example });
  };
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const isOff = element.closest(':disabled, [aria-disabled="true"], .unseen, .skip') !== null;
    return (
      width > 1 && height > 1 && !isOff && element.checkVisibility({ visibilityProperty: true })
    );
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (element === null || words === '' || !isSeen(element)) continue;
    const style = getComputedStyle(element);
    // Words in a drawing are painted by their fill.
    note(element, element instanceof SVGElement ? style.fill : style.color, words.slice(0, 60));
  }
  for (const field of document.querySelectorAll('input, select, textarea'))
    if (isSeen(field)) {
      note(field, getComputedStyle(field).color, field.outerHTML.slice(0, 80));
      if (field.matches(':placeholder-shown'))
        note(field, getComputedStyle(field, '::placeholder').color, 'placeholder');
    }
  return [...found.values()];
}
