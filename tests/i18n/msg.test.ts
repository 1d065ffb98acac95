import { expect } from '@open-wc/testing';
import { addCatalogue, currentLocale, hasCatalogue, msg, speaking, str } from '../../src/i18n/msg.js';

const retry = (): string => msg('Try again', { id: 'retry' });
const missing = (one: string, other: string): string =>
  msg(str`This article is not available ${one}. Here is the text ${other}.`, { id: 'no-edition' });

describe('Words in the language that is spoken', () => {
  it('are German in German and as they stand in the source in English', () => {
    expect(speaking('de', retry)).to.equal('Erneut versuchen');
    expect(speaking('en', retry)).to.equal('Try again');
  });

  it('have their values in their places', () => {
    expect(speaking('de', () => missing('auf Englisch', 'auf Deutsch'))).to.equal(
      'Diese Nachricht gibt es nicht auf Englisch. Hier ist der Text auf Deutsch.',
    );
    expect(speaking('en', () => missing('in English', 'in German'))).to.equal(
      'This article is not available in English. Here is the text in German.',
    );
  });

  it('take a value as it is, whatever it looks like', () => {
    expect(speaking('en', () => missing('${0}', '<b>'))).to.equal(
      'This article is not available ${0}. Here is the text <b>.',
    );
  });

  it('without a translation are the English ones', () => {
    expect(speaking('de', () => msg('No such message', { id: 'no-such-id' }))).to.equal('No such message');
  });

  it('are in the language of who speaks inside of somebody else, and then in that of the first again', () => {
    const heard = speaking('en', () => [retry(), speaking('de', retry), retry()]);
    expect(heard).to.deep.equal(['Try again', 'Erneut versuchen', 'Try again']);
  });

  it('are in the language of before, also after an error', () => {
    const before = currentLocale();
    expect(() =>
      speaking(before === 'de' ? 'en' : 'de', () => {
        throw new Error('x');
      }),
    ).to.throw('x');
    expect(currentLocale()).to.equal(before);
  });
});

describe('Words in Leichter Sprache', () => {
  it('are another catalogue of German', () => {
    expect(hasCatalogue('de-simple')).to.equal(true);
    expect(speaking('de-simple', retry)).to.equal('Noch einmal versuchen');
    expect(speaking('de-simple', () => missing('auf Englisch', 'auf Deutsch'))).to.equal(
      'Diese Nachricht gibt es **nicht** auf Englisch.\nHier ist der Text auf Deutsch.',
    );
  });

  it('without a translation are the English ones', () => {
    expect(speaking('de-simple', () => msg('No such message', { id: 'no-such-id' }))).to.equal('No such message');
  });

  it('are there for no other language', () => {
    expect(hasCatalogue('en-simple')).to.equal(false);
  });
});

describe('A language that is added', () => {
  it('is spoken from then on', () => {
    expect(hasCatalogue('eo')).to.equal(false);
    addCatalogue('eo', { retry: 'Provu denove' });
    expect(hasCatalogue('eo')).to.equal(true);
    expect(speaking('eo', retry)).to.equal('Provu denove');
  });

  it('says in English what it lacks, and never in German', () => {
    addCatalogue('eo', {});
    expect(speaking('eo', retry)).to.equal('Try again');
    expect(speaking('eo', () => missing('in English', 'in German'))).to.equal(
      'This article is not available in English. Here is the text in German.',
    );
  });

  it('can have the values of a message in another order, once more or not at all', () => {
    addCatalogue('eo', { 'no-edition': str`${1}, ne ${0}: ${1}` });
    expect(speaking('eo', () => missing('A', 'B'))).to.equal('B, ne A: B');
    addCatalogue('eo', { 'no-edition': 'Ne.' });
    expect(speaking('eo', () => missing('A', 'B'))).to.equal('Ne.');
  });

  it('takes the place of one that was there', () => {
    addCatalogue('eo', { retry: 'Unu' });
    addCatalogue('eo', { back: 'Du' });
    expect(speaking('eo', retry)).to.equal('Try again');
  });

  it('changes no other', () => {
    addCatalogue('eo', { retry: 'Provu denove' });
    expect([speaking('de', retry), speaking('en', retry)]).to.deep.equal(['Erneut versuchen', 'Try again']);
  });
});
