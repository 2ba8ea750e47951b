import { useEffect, useRef, useState } from 'preact/hooks';
import { setups as texts } from '../../lib/i18n/en/setups.ts';
import type { Plan } from '../../lib/pacing/index.ts';
import type { Entry, Instant } from '../../lib/timeline/entries.ts';
import { longestSetup } from '../../lib/tracker/setups.ts';
import { offeredSetups, setupName } from '../setups/setup-name.ts';
import type { Desk } from '../workbench/desk.ts';
import type { Speech } from '../workbench/speech.ts';
import { TrialPart } from './trial.tsx';
import './setups.css';

interface Props {
  readonly speech: Speech;
  readonly plan: Plan;
  readonly now: Instant;
  /** The setups in use. */
  readonly inUse: readonly string[];
  /** The log of the last weeks, in which the person's own names are. */
  readonly entries: readonly Entry[];
  readonly act: Desk['act'];
  /** Asked for by its command: it is scrolled to and read first. */
  readonly asked: boolean;
}

/** What is in use at the desk, and one change compared with doing without it (R37). */
export function Setups({ speech, plan, now, inUse: stored, entries, act, asked }: Props) {
  const [inUse, choose] = useChoice(stored, (setups) => act({ type: 'useSetups', setups }));
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!asked) return;
    head.current?.scrollIntoView();
    head.current?.focus();
  }, [asked]);
  const t = speech.texts(texts);
  const names = knownSetups(entries, [
    ...inUse,
    ...(plan.trial === null ? [] : [plan.trial.setup]),
  ]);
  const use = (setup: string, isUsed: boolean) => {
    const others = inUse.filter((name) => name !== setup);
    return choose(isUsed ? [...others, setup] : others);
  };
  return (
    <section aria-labelledby="setups">
      <h2 id="setups" ref={head} tabIndex={-1}>
        {t('setups.title')}
      </h2>
      <div class="setups-columns">
        <div>
          <p>{t('setups.text')}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it. */}
          <div role="group" class="row" aria-label={t('setups.group')}>
            {names.map((setup) => (
              <label key={setup} class="setup">
                <input
                  type="checkbox"
                  checked={inUse.includes(setup)}
                  onChange={({ currentTarget }) => void use(setup, currentTarget.checked)}
                />
                {setupName(speech.texts, setup)}
              </label>
            ))}
          </div>
          <OwnSetup
            speech={speech}
            onAdd={(typed) => use(sameName(speech, names, typed) ?? typed, true)}
          />
        </div>
        <TrialPart {...{ speech, plan, now, inUse, names, entries, act }} onUse={use} />
      </div>
    </section>
  );
}

/** What was chosen last, shown at once; quick choices build on one another, and one that is refused is taken back. */
function useChoice(
  stored: readonly string[],
  store: (setups: readonly string[]) => Promise<boolean>,
): [readonly string[], (setups: readonly string[]) => Promise<boolean>] {
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const isStored = chosen !== null && chosen.join('\n') === stored.join('\n');
  useEffect(() => {
    if (isStored) setChosen(null);
  }, [isStored]);
  const choose = async (setups: readonly string[]) => {
    setChosen(setups);
    const done = await store(setups);
    if (!done) setChosen(null);
    return done;
  };
  return [chosen ?? stored, choose];
}

/** Those everybody is offered, then the person's own, oldest first. */
function knownSetups(entries: readonly Entry[], more: readonly string[]): readonly string[] {
  const used = entries.flatMap((entry) => {
    if (entry.type === 'setupsChanged') return entry.setups;
    return entry.type === 'trialStarted' ? [entry.setup] : [];
  });
  return [...new Set([...offeredSetups, ...used, ...more])];
}

/** The setup that is there already under that name, however it is spelt. */
function sameName(speech: Speech, names: readonly string[], typed: string): string | undefined {
  const plain = (name: string) => name.toLocaleLowerCase(speech.locale);
  return names.find((name) =>
    [name, setupName(speech.texts, name)].map(plain).includes(plain(typed)),
  );
}

interface OwnProps {
  readonly speech: Speech;
  readonly onAdd: (name: string) => Promise<boolean>;
}

function OwnSetup({ speech, onAdd }: OwnProps) {
  const t = speech.texts(texts);
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const name = typed.trim();
    if (name === '') return;
    void onAdd(name).then((done) => {
      if (done) setTyped('');
    });
  };
  return (
    <form class="row" onSubmit={add}>
      <label class="setup-own">
        {t('setups.own')}
        <input
          type="text"
          required
          maxLength={longestSetup}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit">{t('setups.add')}</button>
    </form>
  );
}
