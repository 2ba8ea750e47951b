/** A text put together piece by piece, which the browser keeps outside of the page's own memory. */
export interface TextFile {
  add(text: string): void;
  file(type: string): Blob;
}

/** Pieces up to about this many characters are put together before they are handed over. */
const pieceLength = 1 << 20;

export function textFile(): TextFile {
  const parts: Blob[] = [];
  let piece: string[] = [];
  let length = 0;
  const flush = () => {
    parts.push(new Blob(piece));
    piece = [];
    length = 0;
  };
  return {
    add: (text) => {
      piece.push(text);
      length += text.length;
      if (length >= pieceLength) flush();
    },
    file: (type) => {
      flush();
      return new Blob(parts, { type });
    },
  };
}
