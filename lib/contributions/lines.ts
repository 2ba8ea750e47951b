import { commandTexts } from '../i18n/en/commands.ts';
import { type Answers, type Ask, answersIn, type Moment, takeApart } from './asking.ts';
import { answerWords, type CommandWords, type Speaker } from './choices.ts';
import type { Command } from './command.ts';
import { allCommands } from './commands.ts';
import { type Found, find } from './search.ts';

/** A line of the palette or below the address bar: a command, with what of its answers was typed with it. */
export interface CommandLine {
  readonly command: Command;
  readonly answers: Partial<Answers>;
  readonly title: string;
  readonly words: string;
  readonly isRecent: boolean;
}

/** What the lines are made from. */
export interface Source {
  readonly language: Speaker;
  readonly t: CommandWords;
  readonly moment: Moment;
  /** Ids of the commands used last, the last one first. */
  readonly recent: readonly string[];
}

/**
 * What can be done now, as it was typed. First commands to which the typed figures give answers (`pain 4`, `walk 10 min ago`, or
 * `4` alone), then those whose texts have all that was typed; nothing typed, all of them, those used last first.
 */
export function linesFor(typed: string, source: Source): readonly Found<CommandLine>[] {
  const able = allCommands.filter(({ when }) => when?.(source.moment.glance) ?? true);
  const lines = byUse(
    able.map((command) => lineOf(command, {}, source)),
    source.recent,
  );
  const { words, figures } = takeApart(typed, source.t('palette.fillers'));
  const filled =
    figures.length === 0
      ? []
      : find(
          able.flatMap((command) => {
            const answers = answersIn(command, figures, source.moment);
            return answers === null ? [] : [lineOf(command, answers, source)];
          }),
          words,
        );
  return [...(words === '' ? byFit(filled) : filled), ...find(lines, typed)];
}

/** Figures alone: first what they answer wholly, which is pain for a score. */
function byFit(found: readonly Found<CommandLine>[]): readonly Found<CommandLine>[] {
  const missing = ({ line: { command, answers } }: Found<CommandLine>) => {
    const { asks = [] } = command;
    if (asks.length === 0) return 1;
    return asks.every((ask) => answers[ask] !== undefined) ? 0 : 2;
  };
  return found.toSorted((a, b) => missing(a) - missing(b));
}

function byUse(lines: readonly CommandLine[], recent: readonly string[]): readonly CommandLine[] {
  const place = ({ command }: CommandLine) => recent.indexOf(command.id);
  const used = lines
    .filter((line) => place(line) >= 0)
    .map((line) => ({ ...line, isRecent: true }))
    .toSorted((a, b) => place(a) - place(b));
  return [...used, ...lines.filter((line) => place(line) < 0)];
}

function lineOf(command: Command, answers: Partial<Answers>, source: Source): CommandLine {
  const { t } = source;
  const given = (Object.keys(answers) as Ask[]).map((ask) => answerWords(ask, answers, source));
  const title = t(command.id as 'log.undo');
  const words = `${command.id}.words`;
  return {
    command,
    answers,
    title: given.length === 0 ? title : t('palette.filled', { title, answers: given.join(', ') }),
    words: words in commandTexts ? t(words as 'log.undo.words') : '',
    isRecent: false,
  };
}
