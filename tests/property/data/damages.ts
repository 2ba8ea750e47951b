/** What may befall an export on its way: cut, stored anew by another program, or made to do harm. */

/** A file as it may arrive; `n` chooses where and how. */
export type Damage = (text: string, n: number) => string | Blob;

const value = (n: number) =>
  [null, '', -1, 1e308, '1e999', [], {}, true, '<script>', '=1+1', '\u0000'][n % 11];

/** Sets something within a file to something else. */
const within = (change: (file: Record<string, unknown>, n: number) => void): Damage => {
  return (text, n) => {
    const file = JSON.parse(text);
    change(file, n);
    return JSON.stringify(file);
  };
};
const entryOf = (file: Record<string, unknown>, n: number) => {
  const entries = file['entries'] as Record<string, unknown>[];
  return entries[n % Math.max(1, entries.length)] ?? {};
};
const hostile = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';

export const damages: Readonly<Record<string, Damage>> = {
  truncated: (text, n) => text.slice(0, n % text.length),
  'a character changed': (text, n) => {
    const at = n % text.length;
    return `${text.slice(0, at)}${'"{}[],:x\\\n\u0007'[n % 11]}${text.slice(at + 1)}`;
  },
  'a character gone': (text, n) =>
    text.slice(0, n % text.length) + text.slice((n % text.length) + 1),
  'a wrong type in an entry': within((file, n) => {
    const entry = entryOf(file, n);
    const names = Object.keys(entry);
    entry[names[n % Math.max(1, names.length)] ?? 'id'] = value(n);
  }),
  'a wrong type at the top': within((file, n) => {
    file[Object.keys(file)[n % 6] ?? 'format'] = value(n);
  }),
  'a field gone': within((file, n) => {
    const entry = entryOf(file, n);
    delete entry[Object.keys(entry)[n % 5] ?? 'id'];
  }),
  'hostile keys': (text, n) => {
    const at = ['{', '"settings":{', '"entries":[{'][n % 3] ?? '{';
    return text.replace(at, `${at}"__proto__":${hostile},"constructor":${hostile},`);
  },
  'huge numbers': within((file, n) => {
    const list = file['entries'] as Record<string, unknown>[];
    // Scores have the narrowest range, and few entries have one.
    const entry = list.find((one) => n % 2 === 0 && 'score' in one) ?? entryOf(file, n);
    const names = Object.keys(entry).filter((name) => typeof entry[name] === 'number');
    const name = n % 4 === 0 ? 'score' : (names[n % names.length] ?? 'at');
    const numbers = [10 ** (n % 300), 10.5, 11, -1, 7_258_118_400_001, -(10 ** (n % 300))];
    entry[name] = numbers[Math.floor(n / 7) % numbers.length];
  }),
  'numbers out of any range': (text, n) =>
    text.replace(
      /"(?:at|since|score|minutes)":(-?\d+)/g,
      (member, number: string) =>
        `${member.slice(0, -number.length)}${['1e999', '-1e999', '9'.repeat(400), '-0', '1e-999'][n % 5]}`,
    ),
  'a name that objects have as a value': within((file, n) => {
    const entry = entryOf(file, n);
    const name = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'][n % 4] ?? '';
    const names = ['type', ...Object.keys(entry)];
    const field = names[Math.floor(n / 4) % names.length] ?? 'type';
    entry[field] = Array.isArray(entry[field]) ? [name] : name;
  }),
  'twice the same': (text, n) => {
    const file = JSON.parse(text);
    const whole = { ...file, entries: [...file.entries, ...file.entries] };
    return n % 2 === 0 ? JSON.stringify(whole) : text.replace('{', `{"format":1,"entries":7,`);
  },
  'deep nesting': (text, n) => {
    const depth = 30 + (n % 100_000);
    return text.replace(
      '"settings":{',
      `"deep":${'['.repeat(depth)}${']'.repeat(depth)},"settings":{`,
    );
  },
  'another encoding': (text, n) => {
    const little = Buffer.from(`${n % 2 === 0 ? '' : '\ufeff'}${text}`, 'utf16le');
    const bytes = [latin(text), new Uint8Array(little), new Uint8Array(little.swap16())];
    return new Blob([bytes[n % bytes.length] ?? little]);
  },
  'a mark before it': (text) => `\ufeff${text}`,
  'script and formulas in texts': within((file, n) => {
    const entry = entryOf(file, n);
    entry['note'] = '<img src=x onerror=alert(1)>';
    entry['text'] = ['<script>alert(1)</script>', '=HYPERLINK("x")', '@SUM(1)'][n % 3];
  }),
  'settings that are none': within((file, n) => {
    file['settings'] = {
      'presence.awayAfter': value(n),
      'movements.packs': [value(n), { format: 'deskpace-pack', name: '<b>' }],
      'start.done': value(n),
      [String(value(n))]: value(n),
    };
  }),
};

function latin(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(`${text.slice(0, -2)},"note":"fa\u00e7ade"}`, 'latin1'));
}
