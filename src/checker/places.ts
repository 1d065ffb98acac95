// On which line of a file a value stands. Knows JSON's brackets and XML's items, and nothing of what they mean.

/** Deeper values have the line of what holds them. */
const MOST_DEPTH = 12;

interface Token {
  /** A bracket, colon or comma, a line break, `"` for a string, or `x` for anything else. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of JSON, be it right or broken. By hand: a regular expression that repeats a group needs more stack than there is for a string
 * of some megabytes.
 */
function* tokensOf(text: string): Generator<Token> {
  const other = /[^\s"{}[\],:]{1,4096}/y;
  for (let start = 0; start < text.length;) {
    const kind = text[start]!;
    let end = start + 1;
    if (kind === '"') {
      while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
      end = Math.min(end + 1, text.length);
      yield { kind, start, end };
    } else if ('{}[],:\n'.includes(kind)) {
      yield { kind, start, end };
    } else if (!/\s/.test(kind)) {
      other.lastIndex = start;
      end = start + other.exec(text)![0].length;
      yield { kind: 'x', start, end };
    }
    start = end;
  }
}

interface Level {
  readonly path: string;
  /** The index of the value in a list; `undefined` in an object. */
  index: number | undefined;
  /** The name of the value in an object, as soon as it is known. */
  name: string;
}

/** The line of each value by its path: `items[3].title`. The text need not be whole or right. */
function jsonLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const open: Level[] = [];
  let line = 1;
  let depth = 0;
  const pathHere = (): string => {
    const level = open[open.length - 1];
    if (!level) return '';
    if (level.index !== undefined) return `${level.path}[${level.index}]`;
    return level.path ? `${level.path}.${level.name}` : level.name;
  };
  const note = (): void => {
    // A name that is there twice: JSON takes the last one.
    if (depth <= MOST_DEPTH) lines.set(pathHere(), line);
  };
  for (const { kind, start, end } of tokensOf(text)) {
    const level = open[open.length - 1];
    if (kind === '\n') line++;
    else if (kind === '{' || kind === '[') {
      note();
      depth++;
      if (depth <= MOST_DEPTH) open.push({ path: pathHere(), index: kind === '[' ? 0 : undefined, name: '' });
    } else if (kind === '}' || kind === ']') {
      if (depth <= MOST_DEPTH) open.pop();
      depth = Math.max(0, depth - 1);
    } else if (depth > MOST_DEPTH) continue;
    else if (kind === ',') {
      if (level?.index !== undefined) level.index++;
      else if (level) level.name = '';
    } else if (kind === ':') continue;
    else if (level && level.index === undefined && !level.name) level.name = nameOf(text.slice(start, end));
    else note();
  }
  return lines;
}

function nameOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

/** The line of each item of RSS and Atom, as `items[3]`. */
function xmlLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let index = 0;
  let line = 1;
  for (const [token] of text.matchAll(
    /\n|<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<(?:\w+:)?(?:item|entry)[\s>]/g,
  )) {
    if (/^<(?!!)/.test(token)) lines.set(`items[${index++}]`, line);
    line += token.split('\n').length - 1;
  }
  return lines;
}

/** Finds lines, from 1: of the value itself, else of the nearest one around it; `undefined` where that is the whole file, or one line. */
export function linesOf(text: string): (path: string) => number | undefined {
  if (!text.trim().includes('\n')) return () => undefined;
  const lines = /^\s*</.test(text) ? xmlLines(text) : jsonLines(text);
  return (path) => {
    let at = path;
    while (at && !lines.has(at)) {
      const around = at.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '');
      at = around === at ? '' : around;
    }
    return at ? lines.get(at) : undefined;
  };
}

/** The line and column, from 1, of a place in a text. */
export function lineAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}

/** Whether a token that is no sign is a value: short ones by their look, strings by the parser that knows them. */
function isValue(token: string): boolean {
  if (token[0] !== '"') return /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/.test(token);
  try {
    return typeof JSON.parse(token) === 'string';
  } catch {
    return false;
  }
}

/**
 * Where JSON stops being JSON (RFC 8259): the messages of engines name the place only sometimes, and each in its own words.
 * @returns `undefined` where it is right.
 */
export function brokenAt(text: string): number | undefined {
  const open: string[] = [];
  // What may come next: a value (v), a name (n), a colon (:), a comma (,), the bracket that closes (c), nothing more (e).
  let may = 'v';
  for (const { kind, start, end } of tokensOf(text)) {
    if (kind === '\n') continue;
    if (kind === '"' || kind === 'x') {
      const isName = kind === '"' && may.includes('n');
      if ((!isName && !may.includes('v')) || !isValue(text.slice(start, end))) return start;
      if (isName) may = ':';
      else may = open.length ? ',c' : 'e';
    } else if (kind === '{' || kind === '[') {
      if (!may.includes('v')) return start;
      open.push(kind);
      may = kind === '{' ? 'nc' : 'vc';
    } else if (kind === ':' || kind === ',') {
      if (!may.includes(kind)) return start;
      may = kind === ',' && open[open.length - 1] === '{' ? 'n' : 'v';
    } else {
      if (!may.includes('c') || open.pop() !== (kind === '}' ? '{' : '[')) return start;
      may = open.length ? ',c' : 'e';
    }
  }
  return may === 'e' ? undefined : text.length;
}
