// On which line of a file a value stands. Knows JSON's brackets and XML's items, and nothing of what they mean.

/** Deeper values have the line of what holds them. */
const MOST_DEPTH = 12;

// Strings, brackets and line breaks; what is between them doesn't matter here.
const TOKEN = /"(?:[^"\\\n]|\\[^])*"?|[{}[\],:\n]|[^\s"{}[\],:]+/g;

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
  for (const [token] of text.matchAll(TOKEN)) {
    const level = open[open.length - 1];
    if (token === '\n') line++;
    else if (token === '{' || token === '[') {
      note();
      depth++;
      if (depth <= MOST_DEPTH) open.push({ path: pathHere(), index: token === '[' ? 0 : undefined, name: '' });
    } else if (token === '}' || token === ']') {
      if (depth <= MOST_DEPTH) open.pop();
      depth = Math.max(0, depth - 1);
    } else if (depth > MOST_DEPTH) continue;
    else if (token === ',') {
      if (level?.index !== undefined) level.index++;
      else if (level) level.name = '';
    } else if (token === ':') continue;
    else if (level && level.index === undefined && !level.name) level.name = nameOf(token);
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
