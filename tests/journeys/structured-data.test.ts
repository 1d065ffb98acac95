import { expect } from '@open-wc/testing';
import { arriveAt, mount, rendered, stage } from '../support/mount.js';
import { choose, click, open } from '../support/reader.js';
import { pressFeed } from '../support/samples.js';

const blocks = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const data = (): Record<string, unknown> => JSON.parse(blocks()[0]!.textContent!) as Record<string, unknown>;

describe('Data for search engines', () => {
  it('are in the page while an article is open, and gone after', async () => {
    const element = await mount({ 'structured-data': true }, pressFeed());
    expect(blocks()).to.have.lengthOf(0);
    await open(element, 'Neue Leitung im Jobcenter');
    expect(blocks()).to.have.lengthOf(1);
    expect(data()).to.include({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Neue Leitung im Jobcenter',
      inLanguage: 'de',
      url: `${location.origin}${location.pathname}${location.search}#jcn=neue-leitung`,
    });
    expect(Date.parse(String(data()['datePublished']))).to.equal(Date.parse('2024-02-06T09:00:00+01:00'));
    await click(element, 'link', 'Alle Nachrichten');
    expect(blocks()).to.have.lengthOf(0);
  });

  it('are not there without the attribute', async () => {
    arriveAt('#jcn=neue-leitung');
    await mount({}, pressFeed());
    expect(blocks()).to.have.lengthOf(0);
  });

  it('are of the article that is open, and only of that', async () => {
    const element = await mount({ 'structured-data': true, article: 'neue-leitung' }, pressFeed());
    await click(element, 'link', /^Nächste Nachricht/);
    expect(blocks()).to.have.lengthOf(1);
    expect(data()['headline']).to.equal('Ausbildungsmesse in Rüsselsheim');
  });

  it('are of the edition that is read', async () => {
    const element = await mount({ 'structured-data': true, article: 'neue-leitung' }, pressFeed());
    await choose(element, 'Leichte Sprache');
    expect(blocks()).to.have.lengthOf(1);
    expect(data()).to.include({ headline: 'Das Jobcenter hat eine neue Chefin', inLanguage: 'de-simple' });
  });

  it('go with the attribute, and with the element', async () => {
    const element = await mount({ 'structured-data': true, article: 'neue-leitung' }, pressFeed());
    element.structuredData = false;
    await rendered(element);
    expect(blocks()).to.have.lengthOf(0);
    element.structuredData = true;
    await rendered(element);
    expect(blocks()).to.have.lengthOf(1);
    element.remove();
    expect(blocks()).to.have.lengthOf(0);
  });

  it('stay when the element is moved', async () => {
    const element = await mount({ 'structured-data': true, article: 'neue-leitung' }, pressFeed());
    const box = document.createElement('div');
    stage().append(box);
    box.append(element);
    await rendered(element);
    expect(blocks()).to.have.lengthOf(1);
  });

  it('of an article that does not exist are none', async () => {
    arriveAt('#jcn=gibt-es-nicht');
    await mount({ 'structured-data': true }, pressFeed());
    expect(blocks()).to.have.lengthOf(0);
  });
});
