import { type Answers, answersIn, takeApart } from './asking.ts';
import type { Command, Effect } from './command.ts';
import { linesFor, type Source } from './lines.ts';

/** A command offered below the address bar: how it is told, and what stands in the bar where it is chosen. */
export interface Offer {
  readonly told: string;
  readonly typed: string;
}

/** As many as browsers show. */
const most = 8;

/** What was typed after the keyword may mean, likeliest first. */
export function offersFor(typed: string, source: Source): readonly Offer[] {
  return outside(typed, source)
    .slice(0, most)
    .map((line) => ({ told: line.title, typed: typedFor(line.command, typed, source) }));
}

/**
 * Where it leads: what an offer says, else the likeliest command. `ask`: to the palette, with a command that asks for more, or with
 * what was typed where it is no command.
 */
export function effectTyped(
  typed: string,
  source: Source,
): Effect | { readonly ask: string } | null {
  const lines = outside(typed, source);
  const offered = lines.find(({ command }) => typed === typedFor(command, typed, source));
  const line = offered ?? chosen(typed, source) ?? lines[0];
  if (line === undefined) return { ask: typed };
  const { command, answers } = line;
  const isWhole = (command.asks ?? []).every((ask) => answers[ask] !== undefined);
  if (isWhole) return command.run(source.moment, answers);
  return { ask: Object.keys(answers).length === 0 ? command.id : typed };
}

function outside(typed: string, source: Source) {
  return linesFor(typed, source)
    .map(({ line }) => line)
    .filter(({ command }) => command.onPage !== true);
}

/** The title of a command and the figures that were typed with it. */
function typedFor({ id }: Command, typed: string, { t }: Source): string {
  const { figures } = takeApart(typed, t('palette.fillers'));
  return [t(id as 'log.undo'), ...figures].join(' ');
}

/** The command whose offer this is: its whole title, then figures. A title may hold figures of its own. */
function chosen(
  typed: string,
  source: Source,
): { readonly command: Command; readonly answers: Partial<Answers> } | undefined {
  return linesFor('', source).flatMap(({ line: { command } }) => {
    const title = source.t(command.id as 'log.undo');
    if (!typed.startsWith(title)) return [];
    const { figures } = takeApart(typed.slice(title.length), source.t('palette.fillers'));
    const answers = answersIn(command, figures, source.moment);
    return answers === null ? [] : [{ command, answers }];
  })[0];
}
