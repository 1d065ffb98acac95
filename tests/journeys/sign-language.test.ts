import { expect } from '@open-wc/testing';
import { press } from '../browser.js';
import { afterThisTest, mount, rendered, type JobcenterNews } from '../support/mount.js';
import { all, choose, click, focused, nameOf, oneLine, part, parts, rootOf, the } from '../support/reader.js';
import { feedOf, item } from '../support/samples.js';

/** Addresses that nobody has asked for before: engines remember. */
const films = (): Record<'german' | 'english' | 'poster' | 'captions', string> => {
  const name = Math.random().toString(36).slice(2);
  const address = (file: string): string => new URL(`/tests/fixtures/${file}?${name}`, location.href).href;
  return {
    german: address('dgs.mp4'),
    english: address('bsl.mp4'),
    poster: address('picture.svg'),
    captions: address('page.html'),
  };
};

const feedWith = ({ german, english, poster, captions }: ReturnType<typeof films>): unknown =>
  feedOf([
    item('a', {
      title: 'Neue Leitung',
      _jobcenter_news: {
        sign_language: {
          url: german,
          mime_type: 'video/mp4',
          title: 'Neue Leitung in Gebärdensprache',
          poster,
          captions,
          size_in_bytes: 12_400_000,
          duration_in_seconds: 130,
        },
        editions: [
          { language: 'de', level: 'easy', title: 'Neu', content_html: '<p>Neu.</p>' },
          {
            language: 'en',
            level: 'standard',
            title: 'New head',
            content_html: '<p>New.</p>',
            sign_language: { url: english, language: 'bfi' },
          },
        ],
      },
    }),
    item('b', { title: 'Ohne Film' }),
  ]);

const NAME = /^Video in Gebärdensprache/;
const video = (news: JobcenterNews): HTMLVideoElement | null => rootOf(news).querySelector('[data-state=shown] video');

/** What was asked for since, also what failed. */
function requests(): () => Promise<string[]> {
  const seen = new Set<string>();
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => seen.add(name)));
  observer.observe({ type: 'resource', buffered: true });
  afterThisTest(() => observer.disconnect());
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    for (const { name } of performance.getEntriesByType('resource')) seen.add(name);
    return [...seen].filter((name) => name.includes('/tests/fixtures/'));
  };
}

describe('A video in a sign language', () => {
  it('is a button that says what it is, how long and how large', async () => {
    const news = await mount({ routing: 'none', article: 'a' }, feedWith(films()));
    const button = the(news, 'button', NAME);
    expect(nameOf(button)).to.equal('Video in Gebärdensprache (2 Minuten, MP4, 12,4 MB)');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    expect(button.getBoundingClientRect().width).to.be.at.least(44);
    expect(video(news)).to.equal(null);
  });

  it('is not there, nor asked for, before the reader wants it', async () => {
    const asked = requests();
    const addresses = films();
    await mount({ routing: 'none', article: 'a' }, feedWith(addresses));
    expect((await asked()).filter((url) => Object.values(addresses).includes(url))).to.deep.equal([]);
  });

  it('is no button where an article has none', async () => {
    const news = await mount({ routing: 'none', article: 'b' }, feedWith(films()));
    expect(all(news, 'button', NAME)).to.deep.equal([]);
    expect(parts(news, 'sign-language')).to.deep.equal([]);
  });

  for (const key of ['Enter', 'Space']) {
    it(`is shown with ${key} after its button, which keeps the focus, and hidden again`, async () => {
      const news = await mount({ routing: 'none', article: 'a' }, feedWith(films()));
      const button = the(news, 'button', NAME);
      button.focus();
      await press(key);
      await rendered(news);
      expect(focused(news)).to.equal(button);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(button.compareDocumentPosition(video(news)!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
      await press(key);
      await rendered(news);
      expect(video(news)).to.equal(null);
      expect(focused(news)).to.equal(button);
    });
  }

  it('is the browser’s own player, which loads nothing of the film yet and does not play by itself', async () => {
    const asked = requests();
    const addresses = films();
    const news = await mount({ routing: 'none', article: 'a' }, feedWith(addresses));
    await click(news, 'button', NAME);
    const film = video(news)!;
    expect(film.controls).to.equal(true);
    expect(film.preload).to.equal('none');
    expect(film.autoplay).to.equal(false);
    expect(film.paused).to.equal(true);
    expect(film.poster).to.equal(addresses.poster);
    expect(nameOf(film)).to.equal('Neue Leitung in Gebärdensprache');
    expect(film.lang).to.equal('gsg');
    expect(await asked()).not.to.include(addresses.german);
  });

  it('has captions in the language of the text', async () => {
    const addresses = films();
    const news = await mount({ routing: 'none', article: 'a' }, feedWith(addresses));
    await click(news, 'button', NAME);
    const track = video(news)!.querySelector('track')!;
    expect([track.kind, track.src, track.srclang, track.label, track.default]).to.deep.equal([
      'captions',
      addresses.captions,
      'de',
      'Deutsch',
      true,
    ]);
  });

  it('can be downloaded: the link says how large it is', async () => {
    const addresses = films();
    const news = await mount({ routing: 'none', article: 'a' }, feedWith(addresses));
    await click(news, 'button', NAME);
    const link = the(news, 'link', /^Video herunterladen/) as HTMLAnchorElement;
    expect(nameOf(link)).to.equal('Video herunterladen (2 Minuten, MP4, 12,4 MB)');
    expect([link.href, link.hasAttribute('download')]).to.deep.equal([addresses.german, true]);
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is offered at each level; the reader who has it open keeps it', async () => {
    const news = await mount({ routing: 'none', article: 'a' }, feedWith(films()));
    await click(news, 'button', NAME);
    const film = video(news);
    await choose(news, 'Leichte Sprache');
    expect(video(news)).to.equal(film);
    expect(nameOf(the(news, 'button', /^Video/))).to.contain('Video in Gebärden-Sprache');
  });

  it('is the film of the language that the reader chooses, also when it is open', async () => {
    const addresses = films();
    const news = await mount({ routing: 'none', article: 'a' }, feedWith(addresses));
    await click(news, 'button', NAME);
    await click(news, 'link', 'English');
    expect(oneLine(part(news, 'sign-language').textContent ?? '')).to.match(/^Video in sign language/);
    // A player whose own address changes begins anew; one that has chosen among sources would not.
    expect(video(news)!.src).to.equal(addresses.english);
    expect(video(news)!.querySelector('source')).to.equal(null);
  });

  it('is closed in the next article', async () => {
    const news = await mount({ routing: 'none', article: 'a' }, feedWith(films()));
    await click(news, 'button', NAME);
    await click(news, 'link', /^Nächste Nachricht/);
    await click(news, 'link', /^Vorherige Nachricht/);
    expect(video(news)).to.equal(null);
    expect(the(news, 'button', NAME).getAttribute('aria-expanded')).to.equal('false');
  });
});
