import type { ReportSpeech } from './say.ts';

/** A name for the printed page, typed in each time: the report carries none of its own. */
export function PrintName({ speech: { p } }: { readonly speech: ReportSpeech }) {
  return (
    <p class="report-person">
      <label for="report-person">{p('report.person')}</label>
      <input id="report-person" type="text" maxLength={80} placeholder=" " autocomplete="off" />
      <span class="muted report-person-note">{p('report.person.note')}</span>
    </p>
  );
}
