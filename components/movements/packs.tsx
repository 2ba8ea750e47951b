import { useMemo, useState } from 'preact/hooks';
import { packTexts } from '../../lib/i18n/en/packs.ts';
import { type PackPreview, previewOf, withoutPack, withPack } from '../../lib/packs/compare.ts';
import type { Fault } from '../../lib/packs/fault.ts';
import { FileField, FileZone } from '../file/file-zone.tsx';
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
  const open = async (file: File) => {
    // The check is loaded when there is something to check.
    const { readPack, mostPacks } = await import('../../lib/packs/read-pack.ts');
    const read = await readPack(file);
    const isFull =
      read.ok && withPack(stored.packs, read.pack).length > mostPacks && stored.packs.length > 0;
    setFault(read.ok ? (isFull ? { kind: 'tooMany', most: mostPacks } : null) : read.fault);
    setPreview(read.ok && !isFull ? previewOf(read.pack, stored.packs) : null);
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
    <FileZone labelledBy="packs" onFile={(file) => void open(file)}>
      <h2 id="packs" tabIndex={-1}>
        {t('packs.title')}
      </h2>
      <p>{t('packs.text')}</p>
      <FileField
        label={t('packs.choose')}
        drop={t('packs.drop')}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
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
      {stored.packs.length > 0 && (
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
      )}
    </FileZone>
  );
}
