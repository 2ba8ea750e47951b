import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Column<Row> {
  readonly name: string;
  readonly number?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
  /** A picture of what other columns say: for eyes alone. */
  readonly picture?: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string | number;
}

/** A table that scrolls sideways by itself where the page is narrow. */
export function Table<Row>({ caption, rows, columns, keyOf }: Props<Row>) {
  const place = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(place);
  // What scrolls is reached by keyboard (WCAG 2.1.1); what does not is no stop, and says its name once.
  const reached = { 'aria-label': caption, tabIndex: 0 };
  return (
    <div class="wide" ref={place} {...(scrolls ? { role: 'group', ...reached } : {})}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, number, picture }) => (
              <th
                key={name}
                scope="col"
                class={number ? 'number' : undefined}
                aria-hidden={picture ? true : undefined}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, i) => (
                <Cell key={column.name} head={i === 0} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({
  head,
  column,
  row,
}: {
  readonly head: boolean;
  readonly column: Column<Row>;
  readonly row: Row;
}) {
  const { number, picture, cell } = column;
  if (head) return <th scope="row">{cell(row)}</th>;
  return (
    <td class={number ? 'number' : undefined} aria-hidden={picture ? true : undefined}>
      {cell(row)}
    </td>
  );
}

/** Whether there is more of it than its place shows. */
function useScrolls(place: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    // A pixel more is the rounding of the browser.
    const look = () =>
      setScrolls(
        element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1,
      );
    const watch = new ResizeObserver(look);
    for (const part of [element, ...element.children]) watch.observe(part);
    return () => watch.disconnect();
  }, []);
  return scrolls;
}
