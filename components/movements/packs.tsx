import { useMemo, useRef, useState } from 'preact/hooks';
import { packTexts } from '../../lib/i18n/en/packs.ts';
import { type PackPreview, previewOf, withoutPack, withPack } from '../../lib/packs/compare.ts';
import type { Fault } from '../../lib/packs/fault.ts';
import type { Desk } from '../workbench/desk.ts';
import { faultText } from './fault-words.ts';
import { Preview } from './pack-preview.tsx';
import { type StoredMovements, storePacks } from './stored.ts';
import './packs.css';

interface Props {
  readonly desk: Desk;
  readonly stored: StoredMovements;
  readonly onStored: () => void;
}

/** The packs there are, and the way for another: chosen or dropped, looked at, and then accepted or left. */
export function Packs({ desk, stored, onStored }: Props) {
  const { speech } = desk;
  const t = useMemo(() => speech.texts(packTexts), [speech]);
  const [preview, setPreview] = useState<PackPreview | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isOver, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    // The check is loaded when there is something to check.
    const { readPack, mostPacks } = await import('../../lib/packs/read-pack.ts');
    const read = await readPack(file);
    const isFull =
      read.ok && withPack(stored.packs, read.pack).length > mostPacks && stored.packs.length > 0;
    setFault(read.ok ? (isFull ? { kind: 'tooMany', most: mostPacks } : null) : read.fault);
    setPreview(read.ok && !isFull ? previewOf(read.pack, stored.packs) : null);
    // The same file can be chosen again once it was mended.
    if (field.current !== null) field.current.value = '';
  };
  const accept = async ({ pack }: PackPreview) => {
    const done = t('packs.accepted', { name: pack.name });
    if (await storePacks(desk, (known) => withPack(known, pack), done)) {
      setPreview(null);
      onStored();
    }
  };
  const remove = async (name: string) => {
    const done = t('packs.removed', { name });
    if (await storePacks(desk, (known) => withoutPack(known, name), done)) onStored();
  };
  return (
    <section
      class="packs"
      aria-labelledby="packs"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="packs" tabIndex={-1}>
        {t('packs.title')}
      </h2>
      <p>{t('packs.text')}</p>
      <label class="row">
        {t('packs.choose')}
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
        />
        <span class="muted">{t('packs.drop')}</span>
      </label>
      {fault !== null && (
        <p class="field-fault" role="alert">
          {t('fault.notTaken', { what: faultText(t, fault) })}
        </p>
      )}
      {preview !== null && (
        <Preview
          t={t}
          speech={speech}
          preview={preview}
          onAccept={() => void accept(preview)}
          onLeave={() => setPreview(null)}
        />
      )}
      {stored.unreadable > 0 && <p class="field-fault">{t('packs.unreadable')}</p>}
      {stored.packs.length === 0 && preview === null && <p class="muted">{t('packs.none')}</p>}
      <ul class="pack-list">
        {stored.packs.map(({ name, by, items }) => (
          <li key={name}>
            <span>
              <strong>{name}</strong> {t('packs.by', { by })}{' '}
              <span class="muted">{t('packs.count', { count: items.length })}</span>
            </span>
            <button
              type="button"
              aria-label={t('packs.remove.name', { name })}
              onClick={() => void remove(name)}
            >
              {t('packs.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
