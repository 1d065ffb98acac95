import { expect } from '@open-wc/testing';
import type { Timestamp } from '../../src/articles/article.js';
import { headingOf, paragraphOf, spoken, timeOf } from '../../src/views/parts.js';
import { all, nameOf, oneLine, part, parts, rootOf, the } from '../support/reader.js';
import { draw } from '../support/scenes.js';

describe('A heading', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`of level ${level} is h${level}, with its text, part and language`, () => {
      const heading = the(
        draw(() => headingOf(level, 'title', 'Neue Leitung', 'de-simple')),
        'heading',
        'Neue Leitung',
      );
      expect(heading.localName).to.equal(`h${level}`);
      expect(heading.getAttribute('part')).to.equal('title');
      expect(heading.lang).to.equal('de-simple');
      expect(heading.dir).to.equal('ltr');
    });
  }

  it('below the last level is h6', () => {
    for (const level of [7, 8]) {
      expect(
        the(
          draw(() => headingOf(level, 'title', 'Tief')),
          'heading',
        ).localName,
      ).to.equal('h6');
    }
  });

  it('says no language and no direction where none is given: it is that of what stands around', () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const heading = part(
        draw(() => headingOf(level, 'title', 'Nachrichten')),
        'title',
      );
      expect([heading.hasAttribute('lang'), heading.hasAttribute('dir')]).to.deep.equal([false, false]);
    }
  });

  it('runs from right to left in Arabic', () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      expect(
        part(
          draw(() => headingOf(level, 'title', 'عنوان', 'ar')),
          'title',
        ).dir,
      ).to.equal('rtl');
    }
  });

  it('shows markup as text', () => {
    const heading = the(
      draw(() => headingOf(2, 'title', '<b>Eins</b> & zwei')),
      'heading',
    );
    expect(heading.childElementCount).to.equal(0);
    expect(heading.textContent).to.equal('<b>Eins</b> & zwei');
  });
});

describe('The Mediopunkt', () => {
  const show = (text: string): HTMLElement => draw(() => headingOf(2, 'title', spoken(text)));
  /** What the eye sees and what a screen reader says. */
  const seenAndSaid = (text: string): string[] => {
    const place = show(text);
    return [part(place, 'title').textContent ?? '', nameOf(the(place, 'heading'))];
  };

  it('is for the eye only, each of them', () => {
    expect(seenAndSaid('Grund·sicherungs·amt')).to.deep.equal(['Grund·sicherungs·amt', 'Grundsicherungsamt']);
  });

  it('is one also before letters with signs, and in other scripts', () => {
    expect(seenAndSaid('Büro·öffnung')[1]).to.equal('Büroöffnung');
    expect(seenAndSaid('при·мер')[1]).to.equal('пример');
  });

  it('is none between words and before numbers: such a point is read', () => {
    for (const text of ['Montag · Freitag', '5·3', 'Ende·']) expect(seenAndSaid(text)).to.deep.equal([text, text]);
  });

  it('parts no word into elements where there is none', () => {
    expect(part(show('Arbeitsplatz'), 'title').childElementCount).to.equal(0);
  });
});

describe('A paragraph', () => {
  it('is in its own language and direction', () => {
    const place = draw(() => paragraphOf('kicker', { text: 'خبر', lang: 'ar' }));
    expect(part(place, 'kicker').localName).to.equal('p');
    expect(part(place, 'kicker').lang).to.equal('ar');
    expect(part(place, 'kicker').dir).to.equal('rtl');
    expect(part(place, 'kicker').textContent).to.equal('خبر');
  });

  it('has a Mediopunkt for the eye only', () => {
    const paragraph = part(
      draw(() => paragraphOf('subtitle', { text: 'Arbeits·platz', lang: 'de-simple' })),
      'subtitle',
    );
    expect(nameOf(paragraph)).to.equal('Arbeitsplatz');
    expect(paragraph.textContent).to.equal('Arbeits·platz');
  });

  it('is nothing where there is no text', () => {
    const place = draw(() => paragraphOf('kicker', undefined));
    expect(parts(place, 'kicker')).to.have.lengthOf(0);
    expect(oneLine(rootOf(place).textContent ?? '')).to.equal('');
  });
});

describe('A time', () => {
  const instant = Date.UTC(2024, 1, 6, 8);
  const wall = Date.UTC(2024, 1, 6, 9);
  const timestamp: Timestamp = { instant, wall, dateOnly: false, iso: '2024-02-06T09:00:00+01:00' };
  const text = (place: HTMLElement): string => oneLine(the(place, 'time').textContent ?? '');

  it('is the day alone, as the language writes it', () => {
    expect(text(draw(() => timeOf(timestamp)))).to.equal('6. Februar 2024');
    expect(text(draw(() => timeOf(timestamp), 'en'))).to.equal('6 February 2024');
  });

  it('has the time of day only where that is asked for', () => {
    expect(text(draw(() => timeOf(timestamp, true)))).to.equal('6. Februar 2024, 9:00 Uhr');
    expect(text(draw(() => timeOf(timestamp, true), 'en'))).to.equal('6 February 2024, 9:00');
  });

  it('has no time of day where its author gave a day', () => {
    const day: Timestamp = { ...timestamp, dateOnly: true, iso: '2024-02-06' };
    expect(text(draw(() => timeOf(day, true)))).to.equal('6. Februar 2024');
  });

  it('is for machines as its author wrote it', () => {
    const place = draw(() => timeOf(timestamp));
    expect(all(place, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([timestamp.iso]);
  });
});
