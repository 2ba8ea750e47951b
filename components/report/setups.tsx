import type { SetupComparison } from '../../lib/report/setups.ts';
import { setupName } from '../setups/setup-name.ts';
import type { ReportSpeech } from './say.ts';
import { Table } from './table.tsx';

interface Props {
  readonly speech: ReportSpeech;
  readonly setups: readonly SetupComparison[];
}

/** Chair, towel, desk height and the like beside doing without them, in honest words. Nothing where none was used. */
export function Setups({ speech, setups }: Props) {
  const { p, number } = speech;
  if (setups.length === 0) return null;
  return (
    <section class="report-setups">
      <Table
        caption={p('report.setups.name')}
        rows={setups}
        keyOf={({ setup, activity }) => `${setup} ${activity}`}
        columns={[
          { name: p('report.column.setup'), cell: ({ setup }) => setupName(speech.texts, setup) },
          {
            name: p('report.column.posture'),
            cell: ({ activity }) => p(`report.posture.${activity}`),
          },
          {
            name: p('report.column.turnsWith'),
            number: true,
            cell: (row) => number(row.with.bouts),
          },
          {
            name: p('report.column.botheredWith'),
            number: true,
            cell: (row) => number(row.with.bothered),
          },
          {
            name: p('report.column.turnsWithout'),
            number: true,
            cell: ({ without }) => number(without.bouts),
          },
          {
            name: p('report.column.botheredWithout'),
            number: true,
            cell: ({ without }) => number(without.bothered),
          },
          { name: p('report.column.says'), cell: (row) => verdictOf(speech, row) },
        ]}
      />
    </section>
  );
}

/** A smaller difference than this share of the time without it is not told: it is well within chance. */
const worthSaying = 0.1;

function verdictOf({ p }: ReportSpeech, { with: on, without: off }: SetupComparison): string {
  if (on.typical === null || off.typical === null) return p('report.setups.fewer');
  const minutes = Math.round(Math.abs(on.typical - off.typical));
  if (minutes < 1 || minutes < off.typical * worthSaying) return p('report.setups.alike');
  return p(on.typical > off.typical ? 'report.setups.longer' : 'report.setups.shorter', {
    minutes,
  });
}
