import { expect } from '@open-wc/testing';
import { mount, rendered, type JobcenterNews } from '../support/mount.js';
import {
  all,
  announced,
  choose,
  click,
  hear,
  nameOf,
  oneLine,
  open,
  part,
  parts,
  rootOf,
  said,
  the,
} from '../support/reader.js';
import { feedOf, item, pressFeed } from '../support/samples.js';
import { speechEngine, voiceOf } from '../support/speech.js';
import { stopClock } from '../support/stubs.js';

const names = (news: JobcenterNews, role: 'button' | 'link'): string[] => all(news, role).map(nameOf);

describe('At the level Leichte Sprache the German interface', () => {
  it('is in Leichte Sprache as well, and says so in its language tag', async () => {
    const news = await mount({ routing: 'none' }, pressFeed());
    expect(part(news, 'region').lang).to.equal('de');
    await choose(news, 'Leichte Sprache');
    expect(part(news, 'region').lang).to.equal('de-simple');
    expect(all(news, 'radio').map(nameOf)).to.deep.equal(['Alltags-Sprache', 'Leichte Sprache']);
    await choose(news, 'Alltags-Sprache');
    expect(part(news, 'region').lang).to.equal('de');
    expect(all(news, 'radio').map(nameOf)).to.deep.equal(['Alltagssprache', 'Leichte Sprache']);
  });

  it('names buttons and links so', async () => {
    speechEngine([voiceOf('de-DE')]);
    const news = await mount({ routing: 'none', level: 'easy', article: 'neue-leitung' }, pressFeed());
    expect(names(news, 'link')).to.include('Zurück zu allen Nachrichten');
    expect(names(news, 'button')).to.include('Text vorlesen').and.include('Text drucken');
    const rest = names(news, 'button').concat(names(news, 'link')).join(' ');
    expect(rest).not.to.match(/Nächste Nachricht|Vorherige/);
  });

  it('is there at once for a page that begins with this level', async () => {
    const news = await mount({ routing: 'none', level: 'easy' }, pressFeed());
    expect(part(news, 'region').lang).to.equal('de-simple');
    expect(all(news, 'radio').map(nameOf)).to.deep.equal(['Alltags-Sprache', 'Leichte Sprache']);
  });

  it('says when the text itself is none, one sentence on a line, with the word that matters in bold', async () => {
    const news = await mount({ routing: 'none', level: 'easy', article: 'ausbildungsmesse' }, pressFeed());
    const message = part(news, 'message').querySelector('p') ?? part(news, 'message');
    expect(oneLine(message.textContent ?? '')).to.equal(
      'Diese Nachricht gibt es nicht in Leichter Sprache. Hier ist der Text in Alltags-Sprache.',
    );
    expect(message.querySelector('strong, b')?.textContent).to.equal('nicht');
    const lines = (): number => {
      const range = document.createRange();
      range.selectNodeContents(message);
      return new Set(
        [...range.getClientRects()].filter(({ width }) => width > 1).map(({ bottom }) => Math.round(bottom)),
      ).size;
    };
    expect(lines()).to.equal(2);
  });

  it('announces the same without the marks of the bold word', async () => {
    const news = await mount({ routing: 'none', article: 'ausbildungsmesse' }, pressFeed());
    const clock = stopClock();
    const heard = hear(news);
    the(news, 'radio', 'Leichte Sprache').click();
    await clock.pass(1000);
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.include('gibt es nicht in Leichter Sprache').and.not.include('*');
    expect(said(news)).to.equal(heard[0]);
  });

  it('writes dates and times so', async () => {
    const news = await mount(
      { routing: 'none', level: 'easy', article: 'a' },
      feedOf([
        item('a', {
          date_published: '2024-02-06T09:00:00+01:00',
          _jobcenter_news: { editions: [{ language: 'de', level: 'easy', title: 'Neu', content_html: '<p>Neu.</p>' }] },
        }),
      ]),
    );
    expect(oneLine(part(news, 'date').textContent ?? '')).to.equal('6. Februar 2024 um 9 Uhr');
    await choose(news, 'Alltags-Sprache');
    expect(oneLine(part(news, 'date').textContent ?? '')).to.equal('6. Februar 2024, 9:00 Uhr');
  });

  it('goes back and forth with the view without losing its language', async () => {
    const news = await mount({ routing: 'none', level: 'easy' }, pressFeed());
    await open(news, 'Das Jobcenter hat eine neue Chefin');
    await click(news, 'link', 'Zurück zu allen Nachrichten');
    expect(part(news, 'region').lang).to.equal('de-simple');
    await choose(news, 'Alltags-Sprache');
    await announced(news, 'Texte jetzt in Alltagssprache.');
  });

  it('is that of each element by itself', async () => {
    const easy = await mount({ routing: 'none', level: 'easy' }, pressFeed());
    const hard = await mount({ routing: 'none', label: 'b', 'route-key': 'b' }, pressFeed());
    expect(all(easy, 'radio').map(nameOf)[0]).to.equal('Alltags-Sprache');
    expect(all(hard, 'radio').map(nameOf)[0]).to.equal('Alltagssprache');
    easy.requestUpdate();
    await rendered(easy);
    expect(all(hard, 'radio').map(nameOf)[0]).to.equal('Alltagssprache');
  });

  it('sets the text as Leichte Sprache is set: large, wide apart, nothing parted, nothing slanted', async () => {
    const news = await mount(
      { routing: 'none', level: 'easy', article: 'a' },
      feedOf([
        item('a', {
          language: 'de-simple',
          content_html: '<p>Ein <em>wichtiges</em> Wort.</p><p>Noch ein Satz.</p>',
          _jobcenter_news: { editions: [{ language: 'de', level: 'standard', content_html: '<p>Hart.</p>' }] },
        }),
      ]),
    );
    const { fontSize, lineHeight, hyphens, maxInlineSize } = getComputedStyle(part(news, 'body'));
    const page = parseFloat(getComputedStyle(news).fontSize);
    expect(parseFloat(fontSize)).to.be.at.least(1.2 * page - 0.1);
    expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.5);
    expect(hyphens ?? 'manual').not.to.equal('auto');
    expect(maxInlineSize).not.to.equal('none');
    expect(getComputedStyle(part(news, 'body').querySelector('em')!).fontStyle).to.equal('normal');
    const [first, second] = [...part(news, 'body').querySelectorAll('p')];
    expect(second!.getBoundingClientRect().top).to.be.greaterThan(first!.getBoundingClientRect().bottom - 1);
  });
});

describe('At the level easy the English interface', () => {
  it('is the English one', async () => {
    const news = await mount({ routing: 'none', lang: 'en', level: 'easy' }, pressFeed());
    expect(part(news, 'region').lang).to.equal('en');
    expect(nameOf(part(news, 'heading'))).to.equal('News');
    expect(parts(news, 'levels').length).to.be.greaterThan(0);
    expect(rootOf(news).querySelector('[lang=en-simple]')).to.equal(null);
  });
});
