import { expect } from '@open-wc/testing';
import type { SignLanguage } from '../../src/articles/article.js';
import { signLanguage } from '../../src/views/sign-language.js';
import { mount } from '../support/mount.js';
import { changed, all, nameOf, oneLine, parts, rootOf, the } from '../support/reader.js';
import { feedOf, item } from '../support/samples.js';
import { draw } from '../support/scenes.js';

const VIDEO: SignLanguage = {
  url: 'https://example.org/film.mp4',
  type: 'video/mp4',
  title: 'Neue Leitung in Gebärdensprache',
  poster: 'https://example.org/film.jpg',
  captions: 'https://example.org/film.vtt',
  language: 'gsg',
  size: 12_400_000,
  duration: 185,
};

function show(
  isShown: boolean,
  video: SignLanguage | undefined = VIDEO,
  { lang = 'de', locale = 'de', toggle = () => undefined as void } = {},
): HTMLElement {
  return draw(() => signLanguage(video, isShown, lang, toggle), locale);
}
const videoIn = (place: HTMLElement): HTMLVideoElement | null => rootOf(place).querySelector('video');

describe('The button for the video in sign language', () => {
  it('says what it is, how long and how large, and that nothing is shown', () => {
    const button = the(show(false), 'button');
    expect(nameOf(button)).to.equal('Video in Gebärdensprache (3 Minuten, MP4, 12,4 MB)');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect((button as HTMLButtonElement).type).to.equal('button');
  });

  it('says it in English and in Leichter Sprache', () => {
    expect(oneLine(nameOf(the(show(false, VIDEO, { locale: 'en' }), 'button')))).to.match(
      /^Video in sign language \(3 minutes, MP4, 12\.4 ?MB\)$/,
    );
    expect(nameOf(the(show(false, VIDEO, { locale: 'de-simple' }), 'button'))).to.equal(
      'Video in Gebärden-Sprache (3 Minuten, MP4, 12,4 MB)',
    );
  });

  it('says of length and size what is known', () => {
    for (const [fields, facts] of [
      [{ size: undefined }, ' (3 Minuten, MP4)'],
      [{ duration: undefined }, ' (MP4, 12,4 MB)'],
      [{ duration: 40, size: undefined }, ' (40 Sekunden, MP4)'],
      [{ duration: undefined, size: undefined, type: undefined, url: 'https://example.org/film' }, ''],
    ] as const) {
      const name = nameOf(the(show(false, { ...VIDEO, ...fields }), 'button'));
      expect(name).to.equal(`Video in Gebärdensprache${facts}`);
    }
  });

  it('tells that it was pressed, once', () => {
    let times = 0;
    const place = show(false, VIDEO, { toggle: () => void times++ });
    expect(times).to.equal(0);
    the(place, 'button').click();
    expect(times).to.equal(1);
  });

  it('is not there without a video', () => {
    expect(rootOf(draw(() => signLanguage(undefined, false, 'de', () => undefined))).childElementCount).to.equal(0);
  });
});

describe('The video in sign language', () => {
  it('is not there before somebody asks for it, nor anything that loads it', () => {
    const place = show(false);
    expect(rootOf(place).querySelectorAll('video, source, track, a')).to.have.lengthOf(0);
    expect(rootOf(place).innerHTML).not.to.include('example.org');
  });

  it('has the browser’s own controls, its name and language, and loads nothing by itself', () => {
    const place = show(true);
    const video = videoIn(place)!;
    expect(the(place, 'button').getAttribute('aria-expanded')).to.equal('true');
    expect(video.controls).to.equal(true);
    expect(video.preload).to.equal('none');
    expect(video.autoplay).to.equal(false);
    expect(video.getAttribute('poster')).to.equal(VIDEO.poster);
    expect(video.lang).to.equal('gsg');
    expect(nameOf(video)).to.equal('Neue Leitung in Gebärdensprache');
    expect(video.getAttribute('src')).to.equal(VIDEO.url);
  });

  it('has captions in the language of the article, which are on', () => {
    const track = videoIn(show(true))!.querySelector('track')!;
    expect(track.getAttribute('src')).to.equal(VIDEO.captions);
    expect([track.kind, track.srclang, track.label, track.default]).to.deep.equal(['captions', 'de', 'Deutsch', true]);
    const english = videoIn(show(true, VIDEO, { lang: 'en' }))!.querySelector('track')!;
    expect([english.srclang, english.label]).to.deep.equal(['en', 'Englisch']);
  });

  it('has no poster, captions and type that are not there, and a name all the same', () => {
    const video = videoIn(show(true, { url: VIDEO.url, language: 'ase' }))!;
    expect(video.hasAttribute('poster')).to.equal(false);
    expect(video.querySelector('track')).to.equal(null);
    expect(nameOf(video)).to.equal('Video in Gebärdensprache');
    expect(video.lang).to.equal('ase');
  });

  it('can be downloaded by a link that says how long and how large it is', () => {
    const link = the(show(true), 'link') as HTMLAnchorElement;
    expect(nameOf(link)).to.equal('Video herunterladen (3 Minuten, MP4, 12,4 MB)');
    expect(link.href).to.equal(VIDEO.url);
    expect(link.hasAttribute('download')).to.equal(true);
  });
});

describe('The video of an article', () => {
  const feed = feedOf([
    item('a', {
      _jobcenter_news: {
        sign_language: { url: 'https://127.0.0.1:1/film.mp4', duration_in_seconds: 185 },
        editions: [{ level: 'easy', title: 'Leicht', content_html: '<p>Leicht.</p>' }],
      },
    }),
    item('b'),
  ]);
  const name = /^Video in Gebärdensprache/;

  it('is shown and hidden by its button, which keeps the focus', async () => {
    const news = await mount({ article: 'a', routing: 'none' }, feed);
    expect(videoIn(news)).to.equal(null);
    const button = the(news, 'button', name);
    button.focus();
    button.click();
    await changed(news);
    expect(videoIn(news)).to.not.equal(null);
    expect(rootOf(news).activeElement).to.equal(button);
    button.click();
    await changed(news);
    expect(videoIn(news)).to.equal(null);
  });

  it('is also that of an edition that has none of its own', async () => {
    const news = await mount({ article: 'a', routing: 'none', level: 'easy' }, feed);
    expect(all(news, 'button', /^Video in Gebärden-Sprache/)).to.have.lengthOf(1);
  });

  it('is not offered where there is none', async () => {
    const news = await mount({ article: 'b', routing: 'none' }, feed);
    expect(parts(news, 'sign-language')).to.have.lengthOf(0);
  });

  it('is hidden again in the next article', async () => {
    const news = await mount({ article: 'a', routing: 'none' }, feed);
    the(news, 'button', name).click();
    await changed(news);
    news.article = 'b';
    await changed(news);
    news.article = 'a';
    await changed(news);
    expect(videoIn(news)).to.equal(null);
  });
});
