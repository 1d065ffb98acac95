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
  const [first, second] = bytes;
  // Without a mark, a zero byte beside `<`, `{` or `[` says the same (XML 1.0, appendix F).
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return as('utf-16be', false)!;
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return as('utf-16le', false)!;
  const strict = as('utf-8', true);
  if (strict !== undefined) return strict;
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const labels = [
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1],
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1],
  ];
  const declared = labels.find(
    (label) => label && !/^(utf|ucs|unicode)/i.test(label) && as(label, false) !== undefined,
  );
  const lenient = as('utf-8', false)!;
  // One letter cut in half, by a program that counts bytes, must not cost all others their umlauts.
  const isUtf8 = (lenient.match(/[^\0-\x7f\ufffd]/g) ?? []).length > (lenient.match(/\ufffd/g) ?? []).length;
  return as(declared, false) ?? (isUtf8 ? lenient : as('windows-1252', false)!);
}
