// schema.org JSON-LD for the open article, for search engines. Data only: nothing in it runs.
import type { Article, Edition } from '../articles/article.js';
import { langOf } from '../articles/language.js';
import { policy } from '../feeds/policy.js';

/** A `NewsArticle` (https://schema.org/NewsArticle). */
export function newsArticle(article: Article, edition: Edition, url: string): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: edition.title ?? article.editions[0].title,
    inLanguage: langOf(edition),
    datePublished: article.published?.iso,
    dateModified: (edition.updated ?? article.editions[0].updated)?.iso,
    image: article.image,
    author: article.authors.map((name) => ({ '@type': 'Organization', name })),
    url,
  };
}

/** Keeps one data block in the head of a document up to date. */
export class StructuredData {
  private _script: HTMLScriptElement | undefined;

  write(data: Record<string, unknown> | undefined): void {
    // Where somebody writes the page as HTML, no headline ends the block.
    const json = data && JSON.stringify(data).replace(/</g, '\\u003C');
    if (this._script?.textContent === json) return;
    this._script?.remove();
    this._script = undefined;
    if (!json) return;
    this._script = document.createElement('script');
    this._script.type = 'application/ld+json';
    // Trusted Types guard data blocks too.
    this._script.text = (policy?.createScript(json) ?? json) as string;
    document.head.append(this._script);
  }
}
