import { expect } from '@open-wc/testing';
import { writeTitle } from '../../src/store/page-title.js';

describe('Writing the title of the page', () => {
  const [one, two] = [{}, {}];
  let before: string;

  beforeEach(() => {
    before = document.title;
    document.title = 'Kreis';
  });

  afterEach(() => {
    for (const writer of [one, two]) writeTitle(writer, undefined);
    document.title = before;
  });

  it("puts the view's name before it, and takes it back", () => {
    writeTitle(one, 'Messe');
    expect(document.title).to.equal('Messe – Kreis');
    writeTitle(one, 'Leitung');
    expect(document.title).to.equal('Leitung – Kreis');
    writeTitle(one, undefined);
    expect(document.title).to.equal('Kreis');
  });

  it('who has written nothing takes nothing back', () => {
    writeTitle(one, 'Messe');
    writeTitle(two, undefined);
    expect(document.title).to.equal('Messe – Kreis');
  });

  it('the last one wins, and the page has its own title back when they take theirs back', () => {
    writeTitle(one, 'Messe');
    writeTitle(two, 'Leitung');
    expect(document.title).to.equal('Leitung – Kreis');
    writeTitle(one, undefined);
    expect(document.title).to.equal('Leitung – Kreis');
    writeTitle(two, undefined);
    expect(document.title).to.equal('Kreis');
  });

  it('learns a new title of the page once its own is taken back', () => {
    writeTitle(one, 'Messe');
    writeTitle(one, undefined);
    document.title = 'Stadt';
    writeTitle(one, 'Messe');
    expect(document.title).to.equal('Messe – Stadt');
    writeTitle(one, undefined);
    expect(document.title).to.equal('Stadt');
  });

  it('a title that the page itself writes meanwhile is not overwritten by an old one', () => {
    writeTitle(one, 'Messe');
    document.title = '(1) Neue Meldung';
    writeTitle(one, undefined);
    expect(document.title).to.equal('(1) Neue Meldung');
  });
});
