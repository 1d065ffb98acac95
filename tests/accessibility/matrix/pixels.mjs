/** Screenshots as pixels, and colours and their contrast. */
import { inflateSync } from 'node:zlib';

/** Reads a PNG of eight bits a channel that is not interlaced, as browsers write it (https://www.w3.org/TR/png-3/). */
export function readPng(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [];
  let width, height, channels;
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IHDR') {
      [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      channels = { 2: 3, 6: 4 }[bytes[at + 17]];
    }
    if (type === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * channels;
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    const from = y * (row + 1) + 1;
    const to = y * row;
    for (let x = 0; x < row; x++) {
      const left = x >= channels ? data[to + x - channels] : 0;
      const up = y > 0 ? data[to + x - row] : 0;
      const corner = x >= channels && y > 0 ? data[to + x - row - channels] : 0;
      data[to + x] = raw[from + x] + guess(filter, left, up, corner);
    }
  }
  return { width, height, channels, data };
}

function guess(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A colour as `getComputedStyle()` writes it: red, green, blue from 0 to 255 and opacity from 0 to 1. */
export function readColour(text) {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(Number);
  const [red, green, blue, alpha = 1] = numbers;
  if (/^rgba?\(/.test(text)) return [red, green, blue, alpha];
  if (/^color\(srgb /.test(text)) return [red * 255, green * 255, blue * 255, alpha];
  throw new Error(`A colour that nobody expected: ${text}`);
}

export const over = ([red, green, blue, alpha], ground) =>
  [red, green, blue].map((channel, index) => channel * alpha + ground[index] * (1 - alpha));

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour) => {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that most pixels of a place have: the ground of a text, an icon or a field. `undefined` outside of the picture. */
export function groundOf({ width, height, channels, data }, place, margin = 0) {
  const counts = new Map();
  const end = (from, size, limit) => Math.min(limit, Math.ceil(from + size + margin));
  for (let y = Math.max(0, Math.floor(place.y - margin)); y < end(place.y, place.height, height); y++)
    for (let x = Math.max(0, Math.floor(place.x - margin)); x < end(place.x, place.width, width); x++) {
      const at = (y * width + x) * channels;
      const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  let [ground, most] = [undefined, 0];
  for (const [colour, count] of counts) if (count > most) [ground, most] = [colour, count];
  return ground === undefined ? undefined : [ground >> 16, (ground >> 8) & 255, ground & 255];
}

/** How many pixels of a part of one picture differ from another by a contrast of 3:1; `part` begins at `x`, `y` of `whole`. */
export function changedPixels(whole, part, x, y) {
  let changed = 0;
  const known = new Map();
  for (let row = 0; row < part.height; row++)
    for (let column = 0; column < part.width; column++) {
      const a = (row * part.width + column) * part.channels;
      const b = ((row + y) * whole.width + column + x) * whole.channels;
      const now = [part.data[a], part.data[a + 1], part.data[a + 2]];
      const before = [whole.data[b], whole.data[b + 1], whole.data[b + 2]];
      if (now[0] === before[0] && now[1] === before[1] && now[2] === before[2]) continue;
      const key = [...now, ...before].join();
      if (!known.has(key)) known.set(key, contrast(now, before) >= 3);
      if (known.get(key)) changed++;
    }
  return changed;
}
