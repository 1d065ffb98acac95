// Finding articles by words, as German readers type them: with or without umlauts, hyphens and capital letters.
import type { Article } from './article.js';
import { textOfHtml } from './text.js';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Lower case, without soft hyphens, the Mediopunkt of Leichte Sprache and hyphens between letters: "Arbeits-Platz" is "arbeitsplatz". */
export const joinWords = (text: string): string =>
  text
    .normalize()
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\u00ad\u200b·]/g, '')
    .replace(/(\p{L})[-‐‑](?=\p{L})/gu, '$1');

/** "Bäcker" → "backer". */
const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** "Bäcker" → "baecker". */
const withDigraphs = (text: string): string => withoutMarks(text.replace(/[äöü]/g, (letter) => UMLAUTS[letter]!));

/** The two spellings under which a text is found: without umlaut dots, and with ae, oe, ue. */
export function fold(text: string): readonly [string, string] {
  const joined = joinWords(text);
  return [withoutMarks(joined), withDigraphs(joined)];
}

// Folding a feed costs more than searching it, so each article is folded once; the cache goes with the article.
const folded = new WeakMap<Article, string>();

function foldedText(article: Article): string {
  let text = folded.get(article);
  if (text === undefined) {
    const whole = article.editions.map(({ title = '', subtitle = '', summary = '', html = '', text: plain = '' }) =>
      [title, subtitle, summary, plain, textOfHtml(html)].join('\n'),
    );
    const [marks, digraphs] = fold([...whole, ...article.tags].join('\n'));
    text = marks === digraphs ? marks : `${marks}\n${digraphs}`;
    folded.set(article, text);
  }
  return text;
}

/** Whether the article has all words of the query, in any of its editions. An empty query finds everything. */
export function matcher(query: string): (article: Article) => boolean {
  const words = query.split(/\s+/).filter(Boolean).map(fold);
  return (article) => words.every((spellings) => spellings.some((spelling) => foldedText(article).includes(spelling)));
}
