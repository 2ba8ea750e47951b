/** One value of a table. Nothing is written for `null`. */
export type Cell = string | number | boolean | null;

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

/** Spreadsheets take a file without it for one of the machine's old encoding. */
export const byteOrderMark = '\ufeff';

/** What a spreadsheet may take for the beginning of a formula, its full-width forms included. */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * A row as RFC 4180 writes it, with its line end. A text that a spreadsheet could run as a formula is given an apostrophe in front,
 * which shows it as text. Numbers have at most three decimals.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 1000) / 1000);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csvHead<Row>(columns: readonly Column<Row>[]): string {
  return byteOrderMark + csvRow(columns.map(({ name }) => name));
}

export function csvRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows.map((row) => csvRow(columns.map(({ cell }) => cell(row)))).join('');
}
