import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './file-zone.css';

interface Opening {
  /** Told the file that was chosen or dropped. */
  readonly onFile: (file: File) => void;
}

interface ZoneProps extends Opening {
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}

/** A part of a page on which a file can be dropped. */
export function FileZone({ labelledBy, onFile, children }: ZoneProps) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      class="file-zone"
      aria-labelledby={labelledBy}
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
    </section>
  );
}

interface FieldProps extends Opening {
  readonly label: string;
  /** Says that it can be dropped as well. */
  readonly drop: string;
  readonly accept: string;
}

/**
 * The field that chooses a file, as a button in the page's own language: the browser's speaks that of the browser. The same file can be
 * chosen again once it was mended.
 */
export function FileField({ label, drop, accept, onFile }: FieldProps) {
  return (
    <p class="row">
      <label class="button file-choice">
        {label}
        <input
          type="file"
          class="unseen"
          accept={accept}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) onFile(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <span class="muted">{drop}</span>
    </p>
  );
}
