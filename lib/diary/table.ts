import Papa from 'papaparse';

/** A CSV file as a table: every row as wide as the widest, cells without the spaces around them, figures as Latin digits. */
export interface Table {
  readonly width: number;
  /** The number of the first row, as a spreadsheet counts them; empty ones between the others are rows too. */
  readonly first: number;
  readonly rows: readonly (readonly string[])[];
}

export type TableFault =
  | { readonly kind: 'tooLarge'; readonly megabytes: number }
  | { readonly kind: 'tooMany'; readonly rows: number }
  | { readonly kind: 'empty' | 'noTable' | 'oneColumn' }
  /** A quotation mark that is not closed; `row` counts from 1 as a spreadsheet does. */
  | { readonly kind: 'quotes'; readonly row: number };

export type TableRead =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly fault: TableFault };

/** Twenty years of ten ratings a day, with room for long notes. */
const longestFile = 20_000_000;
const mostRows = 200_000;
const mostColumns = 200;

const refuse = (fault: TableFault): TableRead => ({ ok: false, fault });

/** Reads a CSV file, whatever separates its columns and however its text is stored. One too large is not read at all. */
export async function readTable(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<TableRead> {
  if (file.size > longestFile)
    return refuse({ kind: 'tooLarge', megabytes: longestFile / 1_000_000 });
  return tableIn(textOf(await file.arrayBuffer()));
}

/**
 * As spreadsheets store text: UTF-8, UTF-16 where its mark says so, else Windows-1252. What is read of a diary are figures and names
 * of columns, which at worst look odd.
 */
function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function tableIn(text: string): TableRead {
  if (text.trim() === '') return refuse({ kind: 'empty' });
  // A workbook or a picture, whatever its name says.
  if (text.includes('\0')) return refuse({ kind: 'noTable' });
  // How spreadsheets are told what separates the columns.
  const [told = '', separator] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  const whole = text.slice(told.length).trimEnd();
  // Guessed without the empty rows, which are read nevertheless: they count.
  const guessed = Papa.parse(whole, { skipEmptyLines: 'greedy', preview: 50 }).meta.delimiter;
  const { data, errors } = Papa.parse<string[]>(whole, { delimiter: separator ?? guessed });
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open !== undefined)
    return refuse({ kind: 'quotes', row: (open.row ?? 0) + (told === '' ? 1 : 2) });
  if (data.length > mostRows) return refuse({ kind: 'tooMany', rows: mostRows });
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > mostColumns) return refuse({ kind: 'noTable' });
  if (width < 2) return refuse({ kind: 'oneColumn' });
  const from = data.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  // Separators and nothing between them.
  if (from < 0) return refuse({ kind: 'empty' });
  const rows = data
    .slice(from)
    .map((row) => Array.from({ length: width }, (_, i) => plain(row[i] ?? '')));
  return { ok: true, table: { width, rows, first: from + (told === '' ? 1 : 2) } };
}

/** The digits of other scripts, by their zero. */
const zeros = [0x0660, 0x06f0, 0xff10] as const;

/** As the rules for days, times and numbers read it. */
function plain(cell: string): string {
  return cell
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.findLast((zero) => code >= zero) ?? code));
    })
    .replace(/(\d{4})\s*\u5e74\s*(\d{1,2})\s*\u6708\s*(\d{1,2})\s*\u65e5/g, '$1-$2-$3');
}
