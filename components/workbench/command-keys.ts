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

/**
 * The keys of the workbench: those of the palette, and of commands. The palette is loaded when it is first wanted. `asked`: whether
 * the page was opened for it.
 */
export function useCommandKeys(desk: Desk, asked: boolean): void {
  useEffect(() => {
    if (asked) void open(desk, null);
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

async function open(desk: Desk, command: CommandId | null): Promise<void> {
  const typed = typeAhead();
  try {
    const [{ openPalette }] = await Promise.all([
      import('../palette/open.tsx'),
      needTexts('commands'),
    ]);
    openPalette(surfaceOf(desk), { ...(command === null ? {} : { command }), typed: typed() });
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
