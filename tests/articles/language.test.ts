import { expect } from '@open-wc/testing';
import { directionOf, langOf, lookup, parseLanguage, primary } from '../../src/articles/language.js';

describe('A language tag', () => {
  describe('is read as people write it', () => {
    const table: readonly [written: string, language: string, level?: 'easy'][] = [
      ['de', 'de'],
      ['DE', 'de'],
      [' EN ', 'en'],
      ['en_US', 'en-US'],
      ['en-gb', 'en-GB'],
      ['de-de', 'de-DE'],
      ['de_AT', 'de-AT'],
      ['zh-hans-cn', 'zh-Hans-CN'],
      ['uk', 'uk'],
      ['gsg', 'gsg'],
      ['iw', 'he'],
      ['de-simple', 'de', 'easy'],
      ['DE_Simple', 'de', 'easy'],
      ['de-DE-simple', 'de-DE', 'easy'],
      ['en-simple', 'en', 'easy'],
    ];
    for (const [written, language, level] of table) {
      it(`${JSON.stringify(written)} is ${language}${level ? ', easy' : ''}`, () => {
        expect(parseLanguage(written)).to.deep.equal({ language, level });
      });
    }
  });

  describe('is refused where it is none', () => {
    for (const written of [
      '',
      '   ',
      '-',
      'd',
      'de-',
      '-de',
      'de--AT',
      'German language',
      'de;q=0.8',
      '*',
      'simple',
      'дe',
      '1',
    ]) {
      it(JSON.stringify(written), () => {
        expect(parseLanguage(written)).to.equal(undefined);
      });
    }
  });
});

describe('The lang of a text', () => {
  it('is de-simple for Leichte Sprache', () => {
    expect(langOf({ language: 'de', level: 'easy' })).to.equal('de-simple');
    expect(langOf({ language: 'de-AT', level: 'easy' })).to.equal('de-AT-simple');
  });

  it('is the plain language for Einfache Sprache and Alltagssprache', () => {
    expect(langOf({ language: 'de', level: 'plain' })).to.equal('de');
    expect(langOf({ language: 'en-GB', level: 'standard' })).to.equal('en-GB');
  });

  it('is read back as it was', () => {
    expect(parseLanguage(langOf({ language: 'de', level: 'easy' }))).to.deep.equal({ language: 'de', level: 'easy' });
  });
});

describe('The first subtag', () => {
  it('is the language without its region', () => {
    expect(['de', 'de-AT', 'DE-simple', 'zh-Hans-CN'].map(primary)).to.deep.equal(['de', 'de', 'de', 'zh']);
  });
});

describe('Looking for a language', () => {
  const table: readonly [wish: string, available: readonly string[], found: string | undefined][] = [
    ['de', ['de', 'en'], 'de'],
    ['en', ['de', 'en'], 'en'],
    ['de-AT', ['de', 'en'], 'de'],
    ['de-AT', ['de', 'de-AT'], 'de-AT'],
    ['de-at', ['de', 'de-AT'], 'de-AT'],
    ['zh-Hans-CN', ['zh', 'zh-Hans'], 'zh-Hans'],
    ['en', ['de', 'en-GB'], 'en-GB'],
    ['en-US', ['de', 'en-GB'], 'en-GB'],
    ['en', ['en-GB', 'en'], 'en'],
    ['uk', ['de', 'en'], undefined],
    ['de', ['den', 'deu-AT'], undefined],
    ['de', [], undefined],
    ['', ['de'], undefined],
  ];
  for (const [wish, available, found] of table) {
    it(`${JSON.stringify(wish)} among ${available.join(', ') || 'none'} finds ${found ?? 'none'}`, () => {
      expect(lookup(wish, available)).to.equal(found);
    });
  }
});

describe('The direction of a language', () => {
  for (const tag of ['ar', 'fa', 'he', 'ur', 'ckb', 'ar-EG', 'AR', 'fa-AF', 'az-Arab', 'pa-Arab-PK', 'yi-Hebr']) {
    it(`${tag} runs from right to left`, () => expect(directionOf(tag)).to.equal('rtl'));
  }
  for (const tag of ['de', 'en', 'uk', 'tr', 'ro', 'ku', 'az', 'arn', 'hebrew', 'ar-Latn', 'ur-Latn-PK', 'ug-Cyrl']) {
    it(`${tag} runs from left to right`, () => expect(directionOf(tag)).to.equal('ltr'));
  }
});
