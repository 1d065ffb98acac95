import { expect, waitUntil } from '@open-wc/testing';
import { afterThisTest, mount, type Attributes, type JobcenterNews } from '../support/mount.js';
import {
  all,
  announced,
  changed,
  choose,
  focused,
  hear,
  isVisible,
  linesOf,
  oneLine,
  open,
  part,
  parts,
  rootOf,
  the,
  visibleText,
} from '../support/reader.js';
import { feedOf, item, pressFeed } from '../support/samples.js';

/** One grey pixel. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

const textOf = (node: Element): string => oneLine(node.textContent ?? '');

/** A feed of one article, which is open. */
const openArticle = (
  fields: Record<string, unknown>,
  extension: object = {},
  attributes: Attributes = {},
): Promise<JobcenterNews> =>
  mount({ article: 'a', ...attributes }, feedOf([item('a', { ...fields, _jobcenter_news: extension })]));

/** Whether one comes before the other for who reads on and on. */
const isBefore = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Something of the browser is another for this test, or not there. */
function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  afterThisTest(() => {
    if (own) Object.defineProperty(target, name, own);
    else delete (target as Record<string, unknown>)[name];
  });
}

function remove(name: 'share' | 'clipboard'): void {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, name);
  if (!own) return;
  delete (Navigator.prototype as unknown as Record<string, unknown>)[name];
  afterThisTest(() => Object.defineProperty(Navigator.prototype, name, own));
}

describe('The head of an article', () => {
  const full = {
    title: 'Neue Leitung im Jobcenter',
    date_published: '2024-02-06T09:00:00+01:00',
    content_html: '<p>Petra Muster leitet das Haus.</p><p>Sie kommt aus Hessen.</p>',
  };
  const extension = { kicker: 'Personal', subtitle: 'Petra Muster beginnt im März', dateline: 'Kreis Groß-Gerau' };

  it('has kicker, headline, sub-headline and date in this order', async () => {
    const news = await openArticle(full, extension);
    const order = ['kicker', 'title', 'subtitle', 'date', 'body'].map((name) => part(news, name));
    expect(order.slice(0, 3).map(textOf)).to.deep.equal([
      'Personal',
      'Neue Leitung im Jobcenter',
      'Petra Muster beginnt im März',
    ]);
    order
      .slice(1)
      .forEach((later, index) => expect(isBefore(order[index]!, later), later.getAttribute('part')!).to.equal(true));
  });

  it('has nothing in place of a kicker, a sub-headline and a date that are not there', async () => {
    const news = await openArticle({});
    for (const name of ['kicker', 'subtitle', 'date', 'dateline', 'figure', 'attachments', 'message']) {
      expect(parts(news, name), name).to.have.lengthOf(0);
    }
    expect(all(news, 'time')).to.have.lengthOf(0);
  });

  it('puts the dateline in bold before the first sentence, and before no other', async () => {
    const news = await openArticle(full, extension);
    const dateline = part(news, 'dateline');
    expect(textOf(dateline)).to.equal('Kreis Groß-Gerau');
    expect(+getComputedStyle(dateline).fontWeight).to.be.at.least(700);
    expect(textOf(dateline.closest('p')!)).to.equal('Kreis Groß-Gerau – Petra Muster leitet das Haus.');
    expect(textOf(part(news, 'body')).split('Kreis Groß-Gerau')).to.have.lengthOf(2);
  });

  it('puts the dateline before a text that begins with a list', async () => {
    const news = await openArticle({ content_html: '<ul><li>Punkt</li></ul>' }, { dateline: 'Büttelborn' });
    expect(textOf(part(news, 'body'))).to.match(/^Büttelborn –\s*Punkt$/);
    expect(part(news, 'dateline').closest('ul')).to.equal(null);
  });

  it('leads back to the list by a link with an address, before everything else', async () => {
    const news = await openArticle(full, extension);
    const back = part(news, 'back') as HTMLAnchorElement;
    expect(textOf(back)).to.equal('Alle Nachrichten');
    expect(isBefore(back, part(news, 'article'))).to.equal(true);
    expect(new URL(back.href).pathname).to.equal(location.pathname);
    back.click();
    await changed(news);
    expect(news.article).to.equal(undefined);
    expect(parts(news, 'article').filter(isVisible)).to.have.lengthOf(0);
    expect(isVisible(part(news, 'list'))).to.equal(true);
  });

  it('hides the list while it is open', async () => {
    const news = await openArticle(full);
    expect(parts(news, 'list').filter(isVisible)).to.have.lengthOf(0);
    expect(all(news, 'heading', 'Nachrichten')).to.have.lengthOf(0);
  });

  it('is an article with the headline as its heading', async () => {
    const news = await openArticle(full, extension, { 'heading-level': 3 });
    expect(the(news, 'article').contains(the(news, 'heading', 'Neue Leitung im Jobcenter'))).to.equal(true);
    expect(part(news, 'title').localName).to.equal('h3');
  });
});

describe('The dates of an article', () => {
  const dateOf = async (fields: object, attributes: Attributes = {}): Promise<string> =>
    textOf(part(await openArticle({ ...fields }, {}, attributes), 'date'));

  it('have the time as Germans write it', async () => {
    expect(await dateOf({ date_published: '2024-02-06T09:00:00+01:00' })).to.equal('6. Februar 2024, 9:00 Uhr');
  });

  it('have the time as the English write it', async () => {
    expect(await dateOf({ date_published: '2024-02-06T14:05:00+01:00' }, { lang: 'en' })).to.equal(
      '6 February 2024, 14:05',
    );
  });

  it('have no time at midnight, which systems write where the editor gave a day', async () => {
    expect(await dateOf({ date_published: '2024-02-06T00:00:00+01:00' })).to.equal('6. Februar 2024');
  });

  it('have no time where none was written', async () => {
    expect(await dateOf({ date_published: '2024-02-06' })).to.equal('6. Februar 2024');
  });

  it('are in Berlin’s time where they were written in UTC', async () => {
    expect(await dateOf({ date_published: '2024-07-06T22:30:00Z' })).to.equal('7. Juli 2024, 0:30 Uhr');
  });

  it('are for machines as well', async () => {
    const news = await openArticle({ date_published: '2024-02-06T09:00:00+01:00', date_modified: '2024-02-08' });
    const [published, changed] = all(news, 'time').map((time) => time.getAttribute('datetime')!);
    expect(Date.parse(published!)).to.equal(Date.UTC(2024, 1, 6, 8));
    expect(changed).to.equal('2024-02-08');
  });

  it('say when the article was changed on a later day', async () => {
    const changed = { date_published: '2024-02-06T09:00:00+01:00', date_modified: '2024-02-08T10:00:00+01:00' };
    expect(await dateOf(changed)).to.match(/^6\. Februar 2024, 9:00 Uhr\s?aktualisiert am 8\. Februar 2024$/);
  });

  it('do not speak of a change on the same day, nor of one before the article was there', async () => {
    for (const date_modified of ['2024-02-06T15:00:00+01:00', '2024-02-05T15:00:00+01:00']) {
      expect(await dateOf({ date_published: '2024-02-06T09:00:00+01:00', date_modified })).to.equal(
        '6. Februar 2024, 9:00 Uhr',
      );
    }
  });

  it('stand beside the authors', async () => {
    const authors = [{ name: 'Pressestelle' }, { name: 'Kim Beispiel' }];
    expect(await dateOf({ date_published: '2024-02-06', authors })).to.match(
      /^6\. Februar 2024\s?Pressestelle, Kim Beispiel$/,
    );
    expect(await dateOf({ authors })).to.equal('Pressestelle, Kim Beispiel');
  });
});

describe('The picture of an article', () => {
  it('has its description, its caption and who made it', async () => {
    const news = await openArticle(
      { image: PIXEL },
      { image_alt: 'Eine Frau am Schreibtisch', image_caption: 'Petra Muster', image_credit: 'Kreis Groß-Gerau' },
    );
    expect((part(news, 'image') as HTMLImageElement).alt).to.equal('Eine Frau am Schreibtisch');
    expect(part(news, 'caption').localName).to.equal('figcaption');
    expect(textOf(part(news, 'caption'))).to.match(/^Petra Muster\s?Bild: Kreis Groß-Gerau$/);
  });

  it('has an empty description where its feed has none, and never the name of the file', async () => {
    const news = await openArticle({ image: '/tests/fixtures/IMG_2034.png' });
    expect(part(news, 'image').getAttribute('alt')).to.equal('');
    expect(parts(news, 'caption')).to.have.lengthOf(0);
  });

  it('is not there under no-images, and neither are pictures in the text', async () => {
    const text = `<p>Text</p><figure><img src="${PIXEL}" alt="Plan"><figcaption>Der Plan</figcaption></figure>`;
    const news = await openArticle(
      { image: PIXEL, content_html: text },
      { image_caption: 'Petra Muster' },
      { 'no-images': true },
    );
    expect(rootOf(news).querySelectorAll('img, figure')).to.have.lengthOf(0);
    expect(visibleText(news)).to.not.contain('Petra Muster').and.to.not.contain('Der Plan');
  });

  it('tells no referrer', async () => {
    const news = await openArticle({ image: PIXEL });
    expect((part(news, 'image') as HTMLImageElement).referrerPolicy).to.equal('no-referrer');
  });
});

describe('The headings of an article', () => {
  const levels = (news: JobcenterNews): number[] => all(news, 'heading').map(({ localName }) => +localName.slice(1));
  const expectNoGap = (found: readonly number[]): void =>
    found.slice(1).forEach((level, index) => expect(level - found[index]!, found.join(' ')).to.be.at.most(1));

  it('go on below the headline, whatever their levels were in the feed', async () => {
    const news = await openArticle({
      content_html: '<h1>Eins</h1><p>x</p><h4>Eins eins</h4><p>x</p><h1>Zwei</h1><p>x</p>',
    });
    expect(levels(news)).to.deep.equal([2, 3, 4, 3]);
  });

  for (const top of [1, 2, 3, 4]) {
    it(`have no gap below h${top}, and end with h6`, async () => {
      const html = '<h2>A</h2><p>x</p><h5>B</h5><p>x</p><h6>C</h6><p>x</p><h3>D</h3><p>x</p>';
      const attachments = [{ url: 'https://example.org/a.pdf', mime_type: 'application/pdf', title: 'Plan' }];
      const found = levels(await openArticle({ content_html: html, attachments }, {}, { 'heading-level': top }));
      expect(found[0]).to.equal(top);
      expect(Math.min(...found.slice(1))).to.equal(top + 1);
      expect(Math.max(...found)).to.be.at.most(6);
      expectNoGap(found);
    });
  }

  it('have one headline only', async () => {
    const news = await openArticle({ content_html: '<h1>Noch ein Titel</h1><p>x</p>' });
    expect(levels(news).filter((level) => level === 2)).to.have.lengthOf(1);
  });
});

describe('The files of an article', () => {
  const files = [
    { url: 'https://example.org/plan.pdf', mime_type: 'application/pdf', title: 'Hallenplan', size_in_bytes: 48211 },
    { url: 'https://example.org/film', mime_type: 'video/mp4', title: 'Film', size_in_bytes: 1_200_000 },
    { url: 'https://example.org/ohne-namen.docx', mime_type: 'application/msword' },
  ];

  it('say their type and size in their link', async () => {
    const news = await openArticle({ attachments: files });
    expect(parts(news, 'attachment').map(textOf)).to.deep.equal([
      'Hallenplan (PDF, 48 kB)',
      'Film (MP4, 1,2 MB)',
      'DOCX',
    ]);
  });

  it('say it in English', async () => {
    const news = await openArticle({ attachments: files }, {}, { lang: 'en' });
    expect(parts(news, 'attachment').map(textOf)).to.deep.equal([
      'Hallenplan (PDF, 48 kB)',
      'Film (MP4, 1.2 MB)',
      'DOCX',
    ]);
  });

  it('are a list below a heading, with their addresses', async () => {
    const news = await openArticle({ attachments: files });
    const box = part(news, 'attachments');
    expect(textOf(box.firstElementChild!)).to.equal('Dateien zum Herunterladen');
    expect(box.querySelector('ul')!.getAttribute('role')).to.equal('list');
    expect(parts(news, 'attachment').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal(
      files.map(({ url }) => url),
    );
  });

  it('are those of the edition that is shown, else the article’s own', async () => {
    const english = {
      language: 'en',
      level: 'standard',
      title: 'Plan',
      attachments: [{ url: 'https://example.org/en.pdf', title: 'Floor plan' }],
    };
    const easy = { language: 'de', level: 'easy', title: 'Plan leicht', content_html: '<p>Ein Satz.</p>' };
    const without = {
      language: 'de',
      level: 'plain',
      title: 'Plan',
      content_html: '<p>Ein Satz.</p>',
      attachments: [],
    };
    const feed = feedOf([
      item('a', { attachments: files.slice(0, 1), _jobcenter_news: { editions: [english, easy, without] } }),
    ]);
    const shown = async (attributes: Attributes): Promise<string[]> =>
      parts(await mount({ article: 'a', ...attributes }, feed), 'attachment').map(textOf);
    expect(await shown({ lang: 'en' })).to.deep.equal(['Floor plan (PDF)']);
    expect(await shown({ level: 'easy' })).to.deep.equal(['Hallenplan (PDF, 48 kB)']);
    expect(await shown({ level: 'plain' })).to.deep.equal([]);
  });
});

describe('Around an article', () => {
  it('stands a link to where it was first published, with the name of that site', async () => {
    const news = await openArticle({ url: 'https://presse.example.org/neu' });
    expect((the(news, 'link', 'Diese Nachricht auf presse.example.org') as HTMLAnchorElement).href).to.equal(
      'https://presse.example.org/neu',
    );
    expect(visibleText(await openArticle({}))).to.not.contain('Diese Nachricht auf');
  });

  it('stand the articles before and after it, by their headlines', async () => {
    const news = await mount({ article: 'ausbildungsmesse' }, pressFeed());
    const link = the(news, 'link', 'Nächste Nachricht: Geänderte Öffnungszeiten');
    expect(all(news, 'link', 'Vorherige Nachricht: Neue Leitung im Jobcenter')).to.have.lengthOf(1);
    link.click();
    await changed(news);
    expect(textOf(part(news, 'title'))).to.equal('Geänderte Öffnungszeiten');
    expect(all(news, 'link', /^Nächste Nachricht/)).to.have.lengthOf(0);
    expect(all(news, 'link', /^Vorherige Nachricht/)).to.have.lengthOf(1);
  });

  it('stand no others where it is the only one', async () => {
    expect(all(await openArticle({}), 'link', /^(Vorherige|Nächste) Nachricht/)).to.have.lengthOf(0);
  });

  it('stand the neighbours in the order of what was searched for', async () => {
    const news = await mount({}, pressFeed());
    const select = rootOf(news).querySelectorAll('select')[1]!;
    select.value = '2024';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await changed(news);
    await open(news, 'Ausbildungsmesse in Rüsselsheim');
    expect(all(news, 'link', /^Nächste Nachricht/)).to.have.lengthOf(0);
    expect(all(news, 'link', 'Vorherige Nachricht: Neue Leitung im Jobcenter')).to.have.lengthOf(1);
  });

  it('stands a summary in place of a text that is not there', async () => {
    const news = await mount(
      { article: 'a' },
      feedOf([{ id: 'a', title: 'Titel', summary: 'Nur eine Zusammenfassung.' }]),
    );
    expect(textOf(part(news, 'body'))).to.equal('Nur eine Zusammenfassung.');
  });
});

describe('A link to an article that is not there', () => {
  it('says so in a heading, explains it and leads to the list', async () => {
    const news = await mount({ article: 'weg' }, pressFeed());
    expect(textOf(part(news, 'title'))).to.equal('Diese Nachricht gibt es hier nicht');
    expect(textOf(part(news, 'message'))).to.contain('Alle neuen Nachrichten stehen in der Liste.');
    expect(all(news, 'link', 'Alle Nachrichten')).to.have.lengthOf(1);
  });

  it('says so in Leichter Sprache, with a bold "nicht"', async () => {
    const news = await mount({ article: 'weg', level: 'easy' }, pressFeed());
    expect(textOf(part(news, 'title'))).to.equal('Diese Nachricht gibt es hier nicht');
    expect(textOf(part(news, 'title').querySelector('b')!)).to.equal('nicht');
  });

  it('says so in Leichter Sprache in the title of the page, without stars', async () => {
    await mount({ article: 'weg', level: 'easy' }, pressFeed());
    expect(document.title).to.match(/^Diese Nachricht gibt es hier nicht(?: – |$)/);
  });

  it('explains it in Leichter Sprache without empty lines', async () => {
    const news = await mount({ article: 'weg', level: 'easy' }, pressFeed());
    const message = part(news, 'message');
    expect(linesOf(message)).to.deep.equal(['Alle neuen Nachrichten stehen in der Liste.']);
    const line = parseFloat(getComputedStyle(message).lineHeight);
    const { paddingTop, paddingBottom } = getComputedStyle(message);
    expect(message.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)).to.be.below(1.5 * line);
  });

  it('offers nothing to share, to print or to switch', async () => {
    const news = await mount({ article: 'weg' }, pressFeed());
    expect(all(news, 'button')).to.have.lengthOf(0);
    expect(all(news, 'radio')).to.have.lengthOf(0);
  });

  it('is the same for an article whose time is over', async () => {
    const news = await mount(
      { article: 'alt' },
      feedOf([item('alt', { _jobcenter_news: { expires: '2020-01-01' } }), item('neu')]),
    );
    expect(textOf(part(news, 'title'))).to.equal('Diese Nachricht gibt es hier nicht');
  });
});

describe('The time that an article takes', () => {
  const words = (count: number): string => `<p>${'Wort '.repeat(count)}</p>`;
  const time = async (count: number, attributes: Attributes = {}, extension: object = {}): Promise<string> =>
    textOf(part(await openArticle({ content_html: words(count) }, extension, attributes), 'reading-time'));

  it('is said in whole minutes, below the dates and before the text', async () => {
    const news = await openArticle({ content_html: words(540), date_published: '2024-02-06' });
    expect(textOf(part(news, 'reading-time'))).to.equal('Lesezeit: etwa 3 Minuten');
    expect(isBefore(part(news, 'date'), part(news, 'reading-time'))).to.equal(true);
    expect(isBefore(part(news, 'reading-time'), part(news, 'body'))).to.equal(true);
  });

  it('is one minute for a short text', async () => {
    expect(await time(1)).to.equal('Lesezeit: etwa 1 Minute');
  });

  it('is said in English', async () => {
    expect(await time(540, { lang: 'en' })).to.equal('Reading time: about 3 minutes');
  });

  it('is that of the edition which is shown, at the rate of its readers', async () => {
    const editions = [{ level: 'easy', title: 'Leicht', content_html: words(240) }];
    expect(await time(1800, { level: 'easy' }, { editions })).to.equal('Zum Lesen brauchen Sie etwa 3 Minuten');
  });

  it('is that of the text which stands in for a missing one', async () => {
    const editions = [{ language: 'en', title: 'English' }];
    expect(await time(540, { lang: 'en' }, { editions })).to.equal('Reading time: about 3 minutes');
  });

  it('is not said where there is no text', async () => {
    const news = await mount({ article: 'a' }, feedOf([{ id: 'a', title: 'Titel', summary: 'Kurz.' }]));
    expect(parts(news, 'reading-time')).to.have.lengthOf(0);
  });
});

describe('Who tested an article', () => {
  const review = { by: 'Prüfgruppe Muster', seal: PIXEL, licence: '© Verein Muster' };
  const shown = async (fields: object, attributes: Attributes = {}): Promise<JobcenterNews> =>
    openArticle({}, { review: fields }, attributes);

  it('is named below the text, with the seal and its licence', async () => {
    const news = await shown(review);
    expect(textOf(part(news, 'review'))).to.match(/^Geprüft von: Prüfgruppe Muster\s?© Verein Muster$/);
    expect(part(news, 'seal').getAttribute('alt')).to.equal('');
    expect(isBefore(part(news, 'body'), part(news, 'review'))).to.equal(true);
  });

  it('is named without a seal whose licence nobody says', async () => {
    const news = await shown({ ...review, licence: undefined });
    expect(textOf(part(news, 'review'))).to.equal('Geprüft von: Prüfgruppe Muster');
    expect(parts(news, 'seal')).to.have.lengthOf(0);
  });

  it('is named without a seal under no-images', async () => {
    const news = await shown(review, { 'no-images': true });
    expect(textOf(part(news, 'review'))).to.contain('Prüfgruppe Muster');
    expect(parts(news, 'seal')).to.have.lengthOf(0);
  });

  it('is nobody where nobody is named, or for another edition', async () => {
    expect(parts(await openArticle({}), 'review')).to.have.lengthOf(0);
    const easy = { level: 'easy', title: 'Leicht', content_html: '<p>Leicht.</p>', review };
    expect(parts(await openArticle({}, { editions: [easy] }), 'review')).to.have.lengthOf(0);
    expect(parts(await openArticle({}, { editions: [easy] }, { level: 'easy' }), 'review')).to.have.lengthOf(1);
  });
});

describe('An article of texts and pictures', () => {
  const blocks = [
    { content_html: '<p>Eins.</p>', figure: { url: PIXEL, alt: 'Ein Haus' } },
    { content_html: '<p>Zwei.</p>' },
  ];

  it('has each picture beside the text that it explains', async () => {
    const news = await openArticle({ content_html: undefined }, { blocks });
    expect(textOf(part(news, 'body'))).to.equal('Eins.Zwei.');
    const [pair] = parts(news, 'block');
    expect(textOf(pair!)).to.equal('Eins.');
    expect(pair!.querySelector('img')!.alt).to.equal('Ein Haus');
  });

  it('has its texts alone under no-images', async () => {
    const news = await openArticle({ content_html: undefined }, { blocks }, { 'no-images': true });
    expect(textOf(part(news, 'body'))).to.equal('Eins.Zwei.');
    expect(rootOf(news).querySelectorAll('img')).to.have.lengthOf(0);
  });

  it('has its text where its list of pairs is empty', async () => {
    const news = await openArticle({ content_html: '<p>Der Text.</p>' }, { blocks: [] });
    expect(textOf(part(news, 'body'))).to.equal('Der Text.');
  });
});

describe('Sharing an article', () => {
  it('hands title and address to the device where the device can share', async () => {
    const shared: ShareData[] = [];
    replace(navigator, 'share', async (data: ShareData) => void shared.push(data));
    const news = await openArticle({ title: 'Neue Leitung' });
    the(news, 'button', 'Teilen').click();
    expect(shared).to.have.lengthOf(1);
    expect(shared[0]!.title).to.equal('Neue Leitung');
    expect(new URL(shared[0]!.url!).hash).to.equal('#jcn=a');
  });

  it('is no fault where the reader closes the device’s dialogue', async () => {
    replace(navigator, 'share', () => Promise.reject(new DOMException('closed', 'AbortError')));
    const lost: unknown[] = [];
    const listen = (event: PromiseRejectionEvent): void => void lost.push(event.reason);
    window.addEventListener('unhandledrejection', listen);
    const news = await openArticle({});
    the(news, 'button', 'Teilen').click();
    await new Promise((resolve) => setTimeout(resolve));
    window.removeEventListener('unhandledrejection', listen);
    expect(lost).to.deep.equal([]);
    expect(all(news, 'button', 'Teilen')).to.have.lengthOf(1);
  });

  it('copies the address elsewhere, says so on the button and to screen readers, and keeps the focus', async () => {
    remove('share');
    let copied = '';
    replace(navigator, 'clipboard', { writeText: async (text: string) => void (copied = text) });
    const news = await openArticle({});
    const button = the(news, 'button', 'Link kopieren');
    button.focus();
    button.click();
    await waitUntil(() => textOf(button) === 'Link kopiert');
    expect(new URL(copied).hash).to.equal('#jcn=a');
    await announced(news, 'Link kopiert');
    expect(focused(news)).to.equal(button);
  });

  it('does not claim that the link was copied where the browser refuses, and can be tried again', async () => {
    remove('share');
    let tries = 0;
    replace(navigator, 'clipboard', {
      writeText: () => Promise.reject(new DOMException(`refused ${++tries} times`, 'NotAllowedError')),
    });
    const news = await openArticle({});
    const heard = hear(news);
    const button = part(news, 'share');
    for (const time of [1, 2]) {
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      await changed(news);
      expect(tries).to.equal(time);
      expect(visibleText(news)).to.not.contain('Link kopiert');
    }
    expect(heard).to.not.include('Link kopiert');
  });

  it('is not offered where the browser can do neither', async () => {
    remove('share');
    remove('clipboard');
    const news = await openArticle({});
    expect(parts(news, 'share')).to.have.lengthOf(0);
    expect(parts(news, 'print')).to.have.lengthOf(1);
  });

  it('is not offered under no-share', async () => {
    replace(navigator, 'share', async () => undefined);
    expect(parts(await openArticle({}, {}, { 'no-share': true }), 'share')).to.have.lengthOf(0);
  });

  it('is not offered where no address leads to the article', async () => {
    replace(navigator, 'share', async () => undefined);
    expect(parts(await openArticle({}, {}, { routing: 'none' }), 'share')).to.have.lengthOf(0);
  });
});

describe('Printing an article', () => {
  it('prints the page, once', async () => {
    let times = 0;
    replace(window, 'print', () => times++);
    const news = await openArticle({});
    the(news, 'button', 'Drucken').click();
    expect(times).to.equal(1);
  });

  it('is not offered under no-print', async () => {
    expect(parts(await openArticle({}, {}, { 'no-print': true }), 'print')).to.have.lengthOf(0);
  });
});

describe('Where an edition is missing', () => {
  const easy = { language: 'de', level: 'easy', title: 'Leicht', content_html: '<p>Ein Satz.</p>' };
  const english = { language: 'en', level: 'standard', title: 'English', content_html: '<p>A sentence.</p>' };
  const message = (news: JobcenterNews): string | undefined => parts(news, 'message').filter(isVisible).map(textOf)[0];

  it('one sentence names the level that is missing and the one that is shown instead', async () => {
    const news = await openArticle({}, {}, { level: 'easy' });
    expect(message(news)).to.equal(
      'Diese Nachricht gibt es nicht in Leichter Sprache. Hier ist der Text in Alltags-Sprache.',
    );
  });

  it('one sentence stands on each line in Leichter Sprache, with a bold "nicht"', async () => {
    const news = await openArticle({}, {}, { level: 'easy' });
    const [shown] = parts(news, 'message').filter(isVisible);
    expect(linesOf(shown!)).to.deep.equal([
      'Diese Nachricht gibt es nicht in Leichter Sprache.',
      'Hier ist der Text in Alltags-Sprache.',
    ]);
    expect(textOf(shown!.querySelector('b')!)).to.equal('nicht');
  });

  it('one sentence names the language that is missing and the one that is shown instead', async () => {
    expect(message(await openArticle({}, {}, { lang: 'en' }))).to.equal(
      'This article is not available in English. Here is the text in German.',
    );
    const foreign = await openArticle({ language: 'uk' });
    expect(message(foreign)).to.equal('Diese Nachricht gibt es nicht auf Deutsch. Hier ist der Text auf Ukrainisch.');
  });

  it('the sentence stands before the text', async () => {
    const news = await openArticle({}, {}, { level: 'plain' });
    expect(isBefore(part(news, 'message'), part(news, 'body'))).to.equal(true);
  });

  it('there is no sentence where nothing is missing', async () => {
    expect(message(await openArticle({}))).to.equal(undefined);
    expect(message(await openArticle({}, { editions: [easy] }, { level: 'easy' }))).to.equal(undefined);
    expect(message(await openArticle({}, { editions: [english] }, { lang: 'en' }))).to.equal(undefined);
    expect(message(await openArticle({ language: 'en-GB' }, {}, { lang: 'en' }))).to.equal(undefined);
  });

  it('the sentence goes as soon as the reader chooses what is there', async () => {
    const news = await openArticle({}, { editions: [easy] }, { level: 'plain' });
    expect(message(news)).to.equal(
      'Diese Nachricht gibt es nicht in Einfacher Sprache. Hier ist der Text in Leichter Sprache.',
    );
    await choose(news, 'Leichte Sprache');
    expect(message(news)).to.equal(undefined);
    expect(textOf(part(news, 'body'))).to.equal('Ein Satz.');
  });
});

describe('The language of what an article shows', () => {
  const extension = {
    kicker: 'Dachzeile',
    subtitle: 'Unterzeile',
    image_alt: 'Beschreibung',
    image_caption: 'Unterschrift',
  };
  const fields = {
    image: PIXEL,
    content_html: '<p>Text.</p>',
    attachments: [{ url: 'https://example.org/a.pdf', title: 'Plan' }],
  };
  const languages = (news: JobcenterNews): (string | undefined)[] =>
    ['kicker', 'title', 'subtitle', 'image', 'caption', 'body', 'attachment'].map((name) => {
      const node = part(news, name);
      const own = name === 'caption' || name === 'attachment' ? node.querySelector('[lang]')! : node;
      return own.closest<HTMLElement>('[lang]')?.lang;
    });

  it('is de-simple for each text in Leichter Sprache', async () => {
    const feed = feedOf([item('a', { ...fields, language: 'de-simple', _jobcenter_news: extension })]);
    const news = await mount({ article: 'a', level: 'easy' }, feed);
    expect(languages(news)).to.deep.equal(Array(7).fill('de-simple'));
  });

  it('is German, and nothing else, for Einfache Sprache', async () => {
    const feed = feedOf([item('a', { ...fields, _jobcenter_news: { ...extension, level: 'plain' } })]);
    expect(languages(await mount({ article: 'a', level: 'plain' }, feed))).to.deep.equal(Array(7).fill('de'));
  });

  it('is the item’s own for what an edition lacks', async () => {
    const english = { language: 'en', level: 'standard', title: 'English', content_html: '<p>A sentence.</p>' };
    const news = await openArticle(fields, { ...extension, editions: [english] }, { lang: 'en' });
    expect(languages(news)).to.deep.equal(['de', 'en', 'de', 'de', 'de', 'en', 'de']);
  });

  it('is kept where the text itself speaks another language', async () => {
    const news = await openArticle({ content_html: '<p>Das Wort <span lang="fr">fiancée</span>.</p>' });
    expect(part(news, 'body').querySelector<HTMLElement>('span')!.lang).to.equal('fr');
  });

  it('runs from right to left in an Arabic article, in each of its texts', async () => {
    const feed = feedOf([
      item('a', {
        ...fields,
        language: 'ar',
        title: 'عنوان',
        _jobcenter_news: { kicker: 'خبر', subtitle: 'عنوان فرعي', image_caption: 'صورة.', image_credit: 'Kreis' },
      }),
    ]);
    const news = await mount({ article: 'a' }, feed);
    const wrong = [...part(news, 'article').querySelectorAll('[lang=ar]')]
      .filter(
        (node) => isVisible(node) && !(node instanceof HTMLImageElement) && getComputedStyle(node).direction !== 'rtl',
      )
      .map(
        (node) => `${node.localName} in ${node.parentElement!.getAttribute('part') ?? node.parentElement!.localName}`,
      );
    expect(wrong).to.deep.equal([]);
  });

  it('stays from left to right for the words of the element around it', async () => {
    const news = await mount({ article: 'a' }, feedOf([item('a', { language: 'ar' })]));
    expect(getComputedStyle(part(news, 'back')).direction).to.equal('ltr');
    expect(getComputedStyle(part(news, 'message')).direction).to.equal('ltr');
  });

  it('runs from left to right for a German place before an Arabic text', async () => {
    const arabic = { language: 'ar', level: 'standard', title: 'عنوان', content_html: '<p>نص.</p>' };
    const news = await openArticle({}, { dateline: 'Groß-Gerau (Kreis)', editions: [arabic] });
    part(news, 'languages').querySelector<HTMLElement>('[lang=ar]')!.click();
    await changed(news);
    expect(part(news, 'dateline').lang).to.equal('de');
    expect(getComputedStyle(part(news, 'dateline')).direction).to.equal('ltr');
  });

  it('is that of the headline in links to the articles around it', async () => {
    const feed = feedOf([
      item('a', { date_published: '2024-02-02' }),
      item('b', { language: 'ar', title: 'عنوان', date_published: '2024-02-01' }),
    ]);
    const news = await mount({ article: 'a' }, feed);
    const title = the(news, 'link', /عنوان/).querySelector<HTMLElement>('[lang]')!;
    expect(title.lang).to.equal('ar');
    expect(getComputedStyle(title).direction).to.equal('rtl');
  });
});

describe('The switches of an article', () => {
  it('stand before the text that they change', async () => {
    const news = await mount({ article: 'neue-leitung' }, pressFeed());
    for (const name of ['levels', 'languages']) {
      expect(isBefore(part(news, name), part(news, 'body')), name).to.equal(true);
      expect(isBefore(part(news, 'title'), part(news, name)), name).to.equal(true);
    }
  });
});

describe('An article in Leichter Sprache', () => {
  const easy = {
    language: 'de',
    level: 'easy',
    title: 'Leicht',
    subtitle: 'Eine Zeile',
    summary: 'Ein Satz.',
    image_caption: 'Das ist ein Bild.',
    content_html: '<p>Ein Satz mit <em>einem</em> Wort.</p><p>Noch ein Satz.</p>',
  };
  const feed = feedOf([item('a', { image: PIXEL, _jobcenter_news: { editions: [easy] } })]);
  const size = (node: Element): number => parseFloat(getComputedStyle(node).fontSize);

  it('is set large, left-aligned, with open lines and without parted words', async () => {
    const news = await mount({ article: 'a', level: 'easy' }, feed);
    for (const text of [part(news, 'subtitle'), ...part(news, 'body').querySelectorAll('p')]) {
      const style = getComputedStyle(text);
      expect(size(text) / size(news)).to.be.at.least(1.2 - 0.001);
      expect(parseFloat(style.lineHeight) / size(text)).to.be.at.least(1.5);
      expect(['start', 'left']).to.include(style.textAlign);
      expect(style.hyphens).to.equal('manual');
      expect(style.textTransform).to.equal('none');
    }
  });

  it('has no italics, and what was meant to stand out still does', async () => {
    const news = await mount({ article: 'a', level: 'easy' }, feed);
    const word = part(news, 'body').querySelector('em')!;
    expect(getComputedStyle(word).fontStyle).to.equal('normal');
    expect(+getComputedStyle(word).fontWeight).to.be.at.least(600);
  });

  it('has lines of 60 characters at most', async () => {
    const news = await mount({ article: 'a', level: 'easy' }, feed);
    const ruler = document.createElement('span');
    ruler.textContent = '0'.repeat(60);
    ruler.style.whiteSpace = 'nowrap';
    const paragraph = part(news, 'body').querySelector('p')!;
    paragraph.append(ruler);
    const longest = ruler.getBoundingClientRect().width;
    ruler.remove();
    expect(paragraph.getBoundingClientRect().width).to.be.at.most(longest + 1);
  });

  it('is as large in its captions', async () => {
    const news = await mount({ article: 'a', level: 'easy' }, feed);
    const caption = part(news, 'caption').querySelector('[lang]')!;
    expect(size(caption) / size(news)).to.be.at.least(1.2 - 0.001);
  });

  it('is as large in the teasers of the list', async () => {
    const news = await mount({ level: 'easy' }, feed);
    expect(part(news, 'item-teaser').lang).to.equal('de-simple');
    expect(size(part(news, 'item-teaser')) / size(news)).to.be.at.least(1.2 - 0.001);
  });

  it('is the only one set like this', async () => {
    const news = await mount({ article: 'a' }, feed);
    const paragraph = part(news, 'body').querySelector('p')!;
    expect(size(paragraph)).to.equal(size(news));
    expect(getComputedStyle(paragraph).hyphens).to.equal('auto');
  });
});
