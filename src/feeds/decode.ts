// From the bytes of an answer to its text. `Response.text()` is no help: it makes U+FFFD of everything that is not UTF-8, whatever the server says.

/**
 * Decodes by what is most to be trusted: byte order mark, strict UTF-8, the XML declaration, the charset of `Content-Type`, Windows-1252.
 * Declarations come late because some CMSs stamp the wrong one on every feed, while hardly any other text happens to be valid UTF-8.
 * Never throws: an unknown label counts as none.
 */
export function decode(bytes: Uint8Array, contentType: string | null = ''): string {
  const as = (label: string | undefined, fatal: boolean): string | undefined => {
    try {
      return label && new TextDecoder(label, { fatal }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  // Neither of the two begins any other text.
  const mark = bytes[0] === 0xfe ? 'utf-16be' : bytes[0] === 0xff ? 'utf-16le' : undefined;
  if (mark) return as(mark, false)!;
  const strict = as('utf-8', true);
  if (strict !== undefined) return strict;
  const start = as('windows-1252', false)!.slice(0, 200);
  const declared = [...`${start} ${contentType}`.matchAll(/(?:encoding|charset)\s*=\s*["']?([\w.:-]+)/gi)]
    .map(([, label]) => label)
    .find((label) => !/^(utf|ucs|unicode)/i.test(label!) && as(label, false));
  const lenient = as('utf-8', false)!;
  const count = (units: RegExp): number => lenient.match(units)?.length ?? 0;
  // One letter cut in half, by a program that counts bytes, must not cost all others their umlauts.
  const isUtf8 = count(/[^\0-\x7f\ufffd]/g) > count(/\ufffd/g);
  return as(declared ?? (isUtf8 ? 'utf-8' : 'windows-1252'), false)!;
}
