// Which URLs of a feed may become links and images. Everything else is dropped.

const LINKS: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];
const FILES: readonly string[] = ['https:', 'http:'];
// Raster images only: an SVG in a `data:` URL is a document. 64 kB is more than an inlined icon needs.
const DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z\d+/=\s]{1,65536}$/i;

function resolve(url: unknown, base: string, protocols: readonly string[]): string | undefined {
  if (typeof url !== 'string' || !url.trim()) return undefined;
  try {
    const resolved = new URL(url.trim(), base);
    // Credentials in a URL are there to deceive, or they are a secret that should not be in a feed.
    return protocols.includes(resolved.protocol) && !resolved.username && !resolved.password
      ? resolved.href
      : undefined;
  } catch {
    return undefined;
  }
}

/** An absolute `https:`, `http:`, `mailto:` or `tel:` URL, or `undefined`. */
export const safeLink = (url: unknown, base: string): string | undefined => resolve(url, base, LINKS);

/** An absolute `https:` or `http:` URL, or `undefined`. */
export const safeFile = (url: unknown, base: string): string | undefined => resolve(url, base, FILES);

/** Like `safeFile`, or a small raster image as a `data:` URL. */
export const safeImage = (url: unknown, base: string): string | undefined =>
  typeof url === 'string' && DATA_IMAGE.test(url) ? url : safeFile(url, base);
