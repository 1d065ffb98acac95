import { expect } from '@open-wc/testing';
import type { Article } from '../../src/articles/article.js';
import { parseTimestamp } from '../../src/articles/dates.js';
import { newsArticle, StructuredData } from '../../src/store/structured-data.js';

const article: Article = {
  id: 'a',
  editions: [{ language: 'de', level: 'standard', title: 'Neue Leitung', updated: parseTimestamp('2024-02-07')! }],
  base: 'https://example.org/',
  published: parseTimestamp('2024-02-06T09:00:00+01:00')!,
  image: 'https://example.org/bild.jpg',
  pinned: false,
  tags: [],
  authors: ['Jobcenter Musterkreis'],
};

const blocks = (): (string | null)[] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent);

describe('The data for search engines', () => {
  it('names the article with its dates, language, picture, author and address', () => {
    const data = newsArticle(article, article.editions[0], 'https://example.org/#jcn=a');
    expect(data).to.include({
      '@type': 'NewsArticle',
      headline: 'Neue Leitung',
      inLanguage: 'de',
      dateModified: '2024-02-07',
      image: 'https://example.org/bild.jpg',
      url: 'https://example.org/#jcn=a',
    });
    expect(new Date(data['datePublished'] as string).toISOString()).to.equal('2024-02-06T08:00:00.000Z');
    expect(JSON.stringify(data['author'])).to.include('Jobcenter Musterkreis');
  });

  it('are those of the edition that is shown, and say that it is Leichte Sprache', () => {
    const edition = { language: 'de', level: 'easy', title: 'Neue Chefin' } as const;
    const data = newsArticle({ ...article, editions: [article.editions[0], edition] }, edition, 'https://example.org/');
    expect(data).to.include({ headline: 'Neue Chefin', inLanguage: 'de-simple' });
  });

  it('stand in one block, which goes when there is nothing to say', () => {
    const before = blocks().length;
    const structured = new StructuredData();
    structured.write({ headline: 'eins' });
    structured.write({ headline: 'zwei' });
    expect(blocks().slice(before)).to.deep.equal(['{"headline":"zwei"}']);
    structured.write(undefined);
    expect(blocks()).to.have.lengthOf(before);
  });

  it('cannot end their block, whatever a headline says', () => {
    const structured = new StructuredData();
    structured.write({ headline: '</script><script>document.title = "x"</script><!--<script>' });
    expect(document.title).not.to.equal('x');
    // Services that prepare pages for search engines write the page as HTML and send that.
    const [...written] = document.head.querySelectorAll('script[type="application/ld+json"]');
    const again = new DOMParser().parseFromString(`${written.pop()!.outerHTML}<p>`, 'text/html');
    expect([...again.querySelectorAll('script, p')].map(({ localName }) => localName)).to.deep.equal(['script', 'p']);
    expect(JSON.parse(blocks().pop()!)).to.deep.equal({
      headline: '</script><script>document.title = "x"</script><!--<script>',
    });
    structured.write(undefined);
  });
});
