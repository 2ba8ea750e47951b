import type { settingsByTopic } from './topics.ts';
import type { SettingWords } from './words.ts';

interface Props {
  readonly t: SettingWords['t'];
  readonly number: (value: number) => string;
  readonly found: typeof settingsByTopic;
}

/** The headings, with how many settings stand under each of them now; each leads there. */
export function Contents({ t, number, found }: Props) {
  if (found.length < 2) return null;
  return (
    <nav class="settings-contents" aria-label={t('settings.contents')}>
      <ul>
        {found.map(({ topic, settings }) => (
          <li key={topic}>
            <button type="button" class="plain" onClick={() => goTo(topic)}>
              {t(`topic.${topic}`)} <span class="muted">{number(settings.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The heading takes the focus, so that keyboard and screen reader go on from there. */
function goTo(topic: string) {
  const heading = document.querySelector<HTMLElement>(`#topic-${topic}`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
