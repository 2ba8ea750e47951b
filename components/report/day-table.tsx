import type { DayModel } from '../../lib/report/day.ts';
import { Length } from '../spoken/spoken.tsx';
import { None, Range } from './cells.tsx';
import type { ReportSpeech } from './say.ts';
import { type Column, Table } from './table.tsx';

interface Props {
  readonly speech: ReportSpeech;
  readonly days: readonly DayModel[];
}

/** The week in numbers, a day a row: it is printed, and it is every chart's last resort. */
export function DayTable({ speech, days }: Props) {
  const past = days.filter(({ ahead }) => !ahead);
  return (
    <section class="report-days">
      <Table
        caption={speech.p('report.dayByDay')}
        rows={past}
        columns={columns(speech, past)}
        keyOf={({ day }) => day}
      />
    </section>
  );
}

function columns(speech: ReportSpeech, days: readonly DayModel[]): readonly Column<DayModel>[] {
  const { p, date } = speech;
  const none = <None p={p} />;
  const time = (minutes: number) =>
    minutes >= 1 ? <Length speech={speech} minutes={minutes} /> : none;
  const shown = ({ prompts }: DayModel) => Object.values(prompts).reduce((a, b) => a + b, 0);
  const range = ({ pain }: DayModel) => {
    if (pain === null) return none;
    const { low, high } = pain;
    return low === high ? String(low) : <Range speech={speech} low={low} high={high} />;
  };
  const sometimes: readonly (Column<DayModel> | null)[] = [
    days.some(({ quiet }) => quiet >= 1)
      ? { name: p('report.column.quiet'), number: true, cell: (day) => time(day.quiet) }
      : null,
    days.some(({ rated }) => rated !== null)
      ? { name: p('report.column.rated'), number: true, cell: ({ rated }) => rated ?? none }
      : null,
    days.some(({ flareUp }) => flareUp)
      ? {
          name: p('report.column.flareUp'),
          cell: ({ flareUp }) => (flareUp ? p('report.cell.yes') : none),
        }
      : null,
  ];
  return [
    { name: p('report.column.day'), cell: ({ day }) => date(day) },
    { name: p('report.posture.sitting'), number: true, cell: ({ totals }) => time(totals.sitting) },
    {
      name: p('report.posture.standing'),
      number: true,
      cell: ({ totals }) => time(totals.standing),
    },
    { name: p('report.posture.walking'), number: true, cell: ({ totals }) => time(totals.walking) },
    { name: p('report.column.unsure'), number: true, cell: ({ totals }) => time(totals.unsure) },
    { name: p('report.column.longest'), number: true, cell: ({ longest }) => time(longest) },
    { name: p('report.column.over'), number: true, cell: ({ limits }) => time(limits.over) },
    {
      name: p('report.column.prompts'),
      number: true,
      cell: (day) =>
        shown(day) === 0
          ? none
          : p('report.cell.of', { taken: day.prompts.taken, count: shown(day) }),
    },
    { name: p('report.column.natural'), number: true, cell: ({ natural }) => natural || none },
    { name: p('report.column.pain'), number: true, cell: range },
    ...sometimes.filter((column) => column !== null),
  ];
}
