import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { themeFileTexts } from '../../lib/i18n/en/theme-file.ts';
import { colorOf, contrast, over, type Rgba } from '../../lib/theme/color.ts';
import { declarationsOf, type ImportedTheme } from '../../lib/theme/imported.ts';
import type { Speech } from '../workbench/speech.ts';
import './theme-sample.css';

/** What text has to reach to be read without effort. Source: WCAG 2.2, 1.4.3. */
const readable = 4.5;
const kinds = ['plain', 'muted', 'link', 'primary', 'secondary', 'selected', 'status'] as const;
type Kind = (typeof kinds)[number];

interface Props {
  readonly speech: Speech;
  readonly theme: ImportedTheme;
}

/** How a page would look in a theme, and what would be hard to read in it, as measured here. */
export function ThemeSample({ speech, theme }: Props) {
  const t = speech.texts(themeFileTexts);
  const place = useRef<HTMLDivElement>(null);
  const [hard, setHard] = useState<readonly { readonly kind: Kind; readonly ratio: number }[]>([]);
  useLayoutEffect(() => {
    const all = kinds.map((kind) => {
      const element = place.current?.querySelector(`.theme-sample-${kind}`);
      return { kind, ratio: element ? contrastOf(element) : readable };
    });
    setHard(all.filter(({ ratio }) => ratio < readable));
  }, [theme]);
  return (
    <>
      <div
        ref={place}
        class="theme-sample"
        data-theme={theme.base}
        style={declarationsOf(theme.colors)}
      >
        <p>
          <span class="theme-sample-plain">{t('theme.sample.plain')}</span>{' '}
          <span class="theme-sample-muted muted">{t('theme.sample.muted')}</span>{' '}
          <span class="theme-sample-link">{t('theme.sample.link')}</span>
        </p>
        <p class="row">
          <span class="theme-sample-primary button primary">{t('theme.sample.primary')}</span>
          <span class="theme-sample-secondary button">{t('theme.sample.secondary')}</span>
        </p>
        <p class="theme-sample-selected">{t('theme.sample.selected')}</p>
        <p class="theme-sample-bars" aria-hidden="true">
          <i />
          <i />
          <i />
        </p>
        <p class="theme-sample-status">{t('theme.sample.status')}</p>
      </div>
      {hard.length > 0 && (
        <p role="note">
          {t('theme.hard', {
            what: speech.list(
              hard.map(({ kind, ratio }) =>
                t('theme.hard.one', {
                  what: t(`theme.sample.${kind}`),
                  ratio: speech.number(Math.floor(ratio * 10) / 10),
                }),
              ),
            ),
          })}
        </p>
      )}
    </>
  );
}

/** Of an element's text with what is seen behind it. */
function contrastOf(element: Element): number {
  const text = colorOf(getComputedStyle(element).color);
  const below = behind(element);
  return text === null ? readable : contrast(over(text, below), below);
}

/** Backgrounds may let through what is below them, up to the page, which has a canvas of its own. */
function behind(element: Element | null): Rgba {
  if (element === null) return [255, 255, 255, 1];
  const own = colorOf(getComputedStyle(element).backgroundColor);
  if (own === null || own[3] === 0) return behind(element.parentElement);
  return own[3] === 1 ? own : over(own, behind(element.parentElement));
}
