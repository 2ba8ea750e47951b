import { useEffect, useState } from 'preact/hooks';
import type { ImportChoice } from '../../lib/exchange/door.ts';
import { dataIn } from '../../lib/i18n/en/data-in.ts';
import type { ExportFile } from '../../lib/report/import-json.ts';
import type { Desk } from '../workbench/desk.ts';
import { busy, change, said } from './changing.ts';
import { chosen } from './chosen.ts';
import { importFaultText } from './fault-text.ts';
import { ImportButton } from './import-button.tsx';
import { ImportPreviewed } from './import-preview.tsx';

/** A file that was read and waits for a word. */
interface Read {
  readonly name: string;
  readonly file: ExportFile;
}

/** The way in for data: chosen or dropped, looked at, and then taken or left. */
export function BringIn({ desk }: { readonly desk: Desk }) {
  const t = desk.speech.texts(dataIn);
  const [read, setRead] = useState<Read | null>(null);
  const file = chosen.value;
  useEffect(() => {
    if (file === null) return;
    chosen.value = null;
    void open(desk, file).then(setRead);
  }, [file]);
  const accept = async ({ file: taken }: Read, choice: ImportChoice) => {
    const done = t(choice.mode === 'merge' ? 'outcome.merged' : 'outcome.replaced');
    if (await change(desk, t, done, (door) => door.bringIn(taken, choice))) setRead(null);
  };
  return (
    <section
      aria-labelledby="data-in"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        chosen.value = event.dataTransfer?.files[0] ?? null;
      }}
    >
      <h2 id="data-in">{t('in.title')}</h2>
      <p class="muted">{t('in.note')}</p>
      <p class="row">
        <ImportButton desk={desk} />
      </p>
      {read !== null && (
        <ImportPreviewed
          key={read.name}
          desk={desk}
          name={read.name}
          file={read.file}
          onAccept={(choice) => void accept(read, choice)}
          onLeave={() => setRead(null)}
        />
      )}
    </section>
  );
}

/** Null where it was not taken, which is said. */
async function open({ records, speech }: Desk, file: File): Promise<Read | null> {
  const t = speech.texts(dataIn);
  const refuse = (what: string) => {
    said.value = { tone: 'refused', text: t('bad.notTaken', { what }) };
    return null;
  };
  busy.value = 'reading';
  said.value = null;
  try {
    const result = await (await records.data()).read(file);
    return result.ok
      ? { name: file.name, file: result.file }
      : refuse(importFaultText(t, result.fault));
  } catch (error) {
    console.error(error);
    return refuse(t('bad.unreadable'));
  } finally {
    busy.value = null;
  }
}
