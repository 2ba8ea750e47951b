import { useEffect, useState } from 'preact/hooks';
import type { ImportChoice } from '../../lib/exchange/door.ts';
import { dataIn } from '../../lib/i18n/en/data-in.ts';
import type { ExportFile } from '../../lib/report/import-json.ts';
import type { Desk } from '../workbench/desk.ts';
import { busy, change, said } from './changing.ts';
import { chosen } from './chosen.ts';
import type { Diary, DiaryRead } from './diary.tsx';
import { importFaultText } from './fault-text.ts';
import { ImportButton } from './import-button.tsx';
import { ImportPreviewed } from './import-preview.tsx';

/** A file that was read and waits for a word: an export, or another diary's table with what shows it. */
type Read =
  | { readonly name: string; readonly file: ExportFile }
  | { readonly name: string; readonly diary: DiaryRead; readonly Diary: typeof Diary };

/** The way in for data: chosen or dropped, looked at, and then taken or left. */
export function BringIn({ desk }: { readonly desk: Desk }) {
  const t = desk.speech.texts(dataIn);
  const [read, setRead] = useState<Read | null>(null);
  // Another file is looked at anew, whatever its name.
  const [turn, setTurn] = useState(0);
  const file = chosen.value;
  useEffect(() => {
    if (file === null) return;
    chosen.value = null;
    void open(desk, file).then((opened) => {
      setRead(opened);
      setTurn(turn + 1);
    });
  }, [file]);
  const accept = async (taken: ExportFile, choice: ImportChoice) => {
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
      {read !== null && 'diary' in read && (
        <read.Diary
          key={turn}
          desk={desk}
          name={read.name}
          read={read.diary}
          onAccept={(file) => void accept(file, { mode: 'merge', settings: false })}
          onLeave={() => setRead(null)}
        />
      )}
      {read !== null && 'file' in read && (
        <ImportPreviewed
          key={turn}
          desk={desk}
          name={read.name}
          file={read.file}
          onAccept={(choice) => void accept(read.file, choice)}
          onLeave={() => setRead(null)}
        />
      )}
    </section>
  );
}

/** Null where it was not taken, which is said. */
async function open(desk: Desk, file: File): Promise<Read | null> {
  const { records, speech } = desk;
  const t = speech.texts(dataIn);
  const refuse = (what: string) => {
    said.value = { tone: 'refused', text: t('bad.notTaken', { what }) };
    return null;
  };
  busy.value = 'reading';
  said.value = null;
  try {
    if (isTable(file)) {
      // What reads tables is loaded when there is one.
      const part = await import('./diary.tsx');
      const diary = await part.readDiary(file, desk);
      return typeof diary === 'string'
        ? refuse(diary)
        : { name: file.name, diary, Diary: part.Diary };
    }
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

/** By its name, for systems call the contents of one many things. */
function isTable({ name }: File): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name);
}
