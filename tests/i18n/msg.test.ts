import { expect } from '@open-wc/testing';
import { currentLocale, msg, speaking, str } from '../../src/i18n/msg.js';

const retry = (): string => msg('Try again', { id: 'retry' });
const missing = (one: string, other: string): string =>
  msg(str`This article is not available in ${one}. Here is the text in ${other}.`, { id: 'no-language' });

describe('Words in the language that is spoken', () => {
  it('are German in German and as they stand in the source in English', () => {
    expect(speaking('de', retry)).to.equal('Erneut versuchen');
    expect(speaking('en', retry)).to.equal('Try again');
  });

  it('have their values in their places', () => {
    expect(speaking('de', () => missing('Englisch', 'Deutsch'))).to.equal(
      'Diese Nachricht gibt es nicht auf Englisch. Hier ist der Text auf Deutsch.',
    );
    expect(speaking('en', () => missing('English', 'German'))).to.equal(
      'This article is not available in English. Here is the text in German.',
    );
  });

  it('take a value as it is, whatever it looks like', () => {
    expect(speaking('en', () => missing('${0}', '<b>'))).to.equal(
      'This article is not available in ${0}. Here is the text in <b>.',
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
