import { expect } from '@open-wc/testing';
import { readChoice, writeChoice } from '../../src/store/choices.js';

const read = (key: string): unknown => JSON.parse(JSON.stringify(readChoice(key)));

describe("The reader's choice", () => {
  afterEach(() => sessionStorage.clear());

  it('is none at first', () => {
    expect(read('jcn')).to.deep.equal({});
  });

  it('is what was chosen last, for each key on its own', () => {
    writeChoice('jcn', { level: 'easy', language: 'uk' });
    writeChoice('news', { level: 'plain' });
    expect(read('jcn')).to.deep.equal({ level: 'easy', language: 'uk' });
    expect(read('news')).to.deep.equal({ level: 'plain' });
  });

  it('leaves no trace when it is taken back', () => {
    writeChoice('jcn', { level: 'easy' });
    writeChoice('jcn', {});
    expect(sessionStorage.length).to.equal(0);
    expect(read('jcn')).to.deep.equal({});
  });

  it('does not read or overwrite what belongs to the page', () => {
    sessionStorage.setItem('jcn', 'Seite');
    sessionStorage.setItem('level', 'easy');
    writeChoice('jcn', { level: 'plain' });
    expect(sessionStorage.getItem('jcn')).to.equal('Seite');
    writeChoice('jcn', {});
    expect(read('jcn')).to.deep.equal({});
    expect(sessionStorage.length).to.equal(2);
  });

  it('is none where the browser refuses', () => {
    const { getItem, setItem, removeItem } = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('No', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
    try {
      expect(read('jcn')).to.deep.equal({});
      expect(() => writeChoice('jcn', { level: 'easy' })).not.to.throw();
      expect(() => writeChoice('jcn', {})).not.to.throw();
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem, removeItem });
    }
  });
});
