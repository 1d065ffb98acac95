import { expect } from '@open-wc/testing';
import { JobcenterNews } from '../../src/jobcenter-news.js';
import { mount, rendered } from '../support/mount.js';
import { all, choose, nameOf, open, part, parts, rootOf } from '../support/reader.js';
import { pressFeed } from '../support/samples.js';
import { listenTo } from '../support/stubs.js';

// A catalogue stays for as long as the page: each test speaks a language of its own, and none that another file might wait for.
const { version } = JobcenterNews;
const region = (news: JobcenterNews): HTMLElement => part(news, 'region');

describe('A language that a page adds', () => {
  it('is spoken by the elements that come after it', async () => {
    JobcenterNews.addLocale('eo', { news: 'Novaĵoj', levels: 'Kiel vi volas legi?' }, version);
    const news = await mount({ routing: 'none', lang: 'eo' }, pressFeed());
    expect(nameOf(part(news, 'heading'))).to.equal('Novaĵoj');
    expect(nameOf(part(news, 'levels'))).to.equal('Kiel vi volas legi?');
    expect([region(news).lang, region(news).dir]).to.deep.equal(['eo', 'ltr']);
  });

  it('is spoken at once by the elements that were there before it, and by no other', async () => {
    const news = await mount({ routing: 'none', lang: 'cy' }, pressFeed());
    const other = await mount({ routing: 'none', label: 'Andere', 'route-key': 'b' }, pressFeed());
    expect(nameOf(part(news, 'heading'))).to.equal('Nachrichten');
    JobcenterNews.addLocale('cy', { news: 'Newyddion' }, version);
    await rendered(news);
    await rendered(other);
    expect(nameOf(part(news, 'heading'))).to.equal('Newyddion');
    expect(region(news).lang).to.equal('cy');
    expect(nameOf(part(other, 'heading'))).to.equal('Nachrichten');
  });

  it('is spoken by an element that was away from the page, when it is back', async () => {
    const news = await mount({ routing: 'none', lang: 'sq' }, pressFeed());
    const { parentNode } = news;
    news.remove();
    JobcenterNews.addLocale('sq', { news: 'Lajme' }, version);
    parentNode!.appendChild(news);
    await rendered(news);
    expect(nameOf(part(news, 'heading'))).to.equal('Lajme');
  });

  it('says in English what it lacks', async () => {
    JobcenterNews.addLocale('ga', { news: 'Nuacht' }, version);
    const news = await mount({ routing: 'none', lang: 'ga' }, pressFeed());
    expect(nameOf(part(news, 'heading'))).to.equal('Nuacht');
    expect(nameOf(part(news, 'levels'))).to.equal('How would you like to read?');
    expect(part(news, 'count').textContent).to.include('3');
  });

  it('runs from right to left where it is written so', async () => {
    JobcenterNews.addLocale('ar', { news: 'الأخبار' }, version);
    const news = await mount({ routing: 'none', lang: 'ar', article: 'neue-leitung' }, pressFeed());
    expect([region(news).lang, region(news).dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(region(news)).direction).to.equal('rtl');
    // The German text in it still runs from left to right.
    expect(getComputedStyle(part(news, 'body')).direction).to.equal('ltr');
    expect(part(news, 'body').lang).to.equal('de');
  });

  it('has German texts at the left, in the list and in an article', async () => {
    JobcenterNews.addLocale('fa', { news: 'اخبار' }, version);
    const leftOf = (node: HTMLElement): number => node.getBoundingClientRect().left;
    const news = await mount({ routing: 'none', lang: 'fa' }, pressFeed());
    const titles = parts(news, 'item-title').map(leftOf);
    expect(parts(news, 'item-teaser').map(leftOf)).to.deep.equal(titles);
    await open(news, 'Neue Leitung im Jobcenter');
    for (const name of ['title', 'body'])
      expect(leftOf(part(news, name)), name).to.be.closeTo(leftOf(part(news, 'article')), 1);
  });

  it('goes by the primary subtag of the page', async () => {
    JobcenterNews.addLocale('pt', { news: 'Notícias' }, version);
    const news = await mount({ routing: 'none', lang: 'pt-BR' }, pressFeed());
    expect(nameOf(part(news, 'heading'))).to.equal('Notícias');
  });

  it('has no Leichte Sprache of its own: its words stay the same at that level', async () => {
    JobcenterNews.addLocale('lb', { news: 'Neiegkeeten', easy: 'Liicht Sprooch' }, version);
    const news = await mount({ routing: 'none', lang: 'lb' }, pressFeed());
    await choose(news, 'Liicht Sprooch');
    expect(nameOf(part(news, 'heading'))).to.equal('Neiegkeeten');
    expect(region(news).lang).to.equal('lb');
  });

  it('of another version is refused with one warning, and nothing changes', async () => {
    const warnings = listenTo('warn');
    const news = await mount({ routing: 'none', lang: 'mt' }, pressFeed());
    JobcenterNews.addLocale('mt', { news: 'Aħbarijiet' }, '0.0.1');
    await rendered(news);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('mt').and.include('0.0.1').and.include(version);
    expect(nameOf(part(news, 'heading'))).to.equal('Nachrichten');
    expect(region(news).lang).to.equal('de');
  });

  it('leaves German and English as they are', async () => {
    JobcenterNews.addLocale('fy', { news: 'Nijs' }, version);
    const german = await mount({ routing: 'none', lang: 'de' }, pressFeed());
    const english = await mount({ routing: 'none', lang: 'en', label: 'b', 'route-key': 'b' }, pressFeed());
    expect(nameOf(part(german, 'heading'))).to.equal('Nachrichten');
    expect(nameOf(part(english, 'heading'))).to.equal('News');
  });

  it('may bring what is no text: it is not run and not shown as markup', async () => {
    JobcenterNews.addLocale('oc', { news: '<b>Novèlas</b>' }, version);
    const news = await mount({ routing: 'none', lang: 'oc' }, pressFeed());
    expect(nameOf(part(news, 'heading'))).to.equal('<b>Novèlas</b>');
    expect(rootOf(news).querySelector('[part=heading] b')).to.equal(null);
  });

  it('keeps what the reader was doing: the open article, the level, the focus', async () => {
    const news = await mount({ routing: 'none', lang: 'br', article: 'neue-leitung', level: 'easy' }, pressFeed());
    const radio = all(news, 'radio')[1]!;
    radio.focus();
    JobcenterNews.addLocale('br', { news: 'Keleier' }, version);
    await rendered(news);
    expect(rootOf(news).activeElement).to.equal(radio);
    expect(news.article).to.equal('neue-leitung');
    expect(news.level).to.equal('easy');
    expect(all(news, 'link', 'All news').length).to.equal(1);
  });
});
