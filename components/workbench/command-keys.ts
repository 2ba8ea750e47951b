import { useEffect } from 'preact/hooks';
import { needTexts } from '../../lib/client/texts.ts';
import { allCommands, type CommandId } from '../../lib/contributions/commands.ts';
import { workbenchKeys } from '../../lib/contributions/key-bindings.ts';
import { commandFor } from '../keys/bindings.ts';
import { isPalette } from '../keys/keys.ts';
import { keyPressOf } from '../keys/press.ts';
import { typeAhead } from '../keys/type-ahead.ts';
import type { Surface } from '../palette/surface.ts';
import type { Desk } from './desk.ts';
import { addressOf, paletteAsked } from './routes.ts';

/** The keys of the workbench: those of the palette, and of commands. The palette is loaded when it is first wanted. */
export function useCommandKeys(desk: Desk): void {
  useEffect(() => {
    const look = () => void openAsked(desk);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const pressed = keyPressOf(event);
      const wantsPalette = isPalette(pressed);
      const id = wantsPalette ? null : commandFor(pressed, workbenchKeys);
      if (!wantsPalette && id === null) return;
      event.preventDefault();
      void (id === null ? open(desk, null) : runOrAsk(desk, id));
    };
    // Views have their own listeners on the document, which come first.
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** Where the address asks for it; a reload shall not ask again. */
async function openAsked(desk: Desk): Promise<void> {
  const asked = paletteAsked(location.hash);
  if (asked === null) return;
  history.replaceState(null, '', addressOf('today'));
  const command = allCommands.find(({ id }) => id === asked);
  await open(desk, command?.id ?? null, command === undefined ? asked : '');
}

async function open(desk: Desk, command: CommandId | null, begun = ''): Promise<void> {
  const typed = typeAhead();
  try {
    const [{ openPalette }] = await Promise.all([
      import('../palette/open.tsx'),
      needTexts('commands'),
    ]);
    openPalette(surfaceOf(desk), {
      ...(command === null ? {} : { command }),
      typed: begun + typed(),
    });
  } finally {
    typed();
  }
}

function surfaceOf(desk: Desk): Surface {
  return {
    language: desk.speech,
    glance: desk.session.glance,
    keys: workbenchKeys,
    act: (intent) => void desk.act(intent),
    tell: (text) => desk.tell({ tone: 'done', text }),
    open: goTo,
  };
}

function goTo(view: string): void {
  location.assign(`#/${view}`);
}

/** A command that asks for nothing runs at once. */
async function runOrAsk(desk: Desk, id: CommandId): Promise<void> {
  const command = allCommands.find((known) => known.id === id);
  if (command?.asks?.length) return open(desk, id);
  const moment = {
    now: Date.now(),
    zone: desk.speech.zone,
    glance: desk.session.glance.value,
  };
  const effect = command?.run(moment, {}) ?? null;
  if (effect !== null && 'intent' in effect) await desk.act(effect.intent);
  if (effect !== null && 'view' in effect) goTo(effect.view);
}
