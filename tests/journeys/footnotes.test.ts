import { expect } from '@open-wc/testing';
import { arriveAt, mount } from '../support/mount.js';
import { focused, open, part, the } from '../support/reader.js';
import { feedOf, item } from '../support/samples.js';
import { watchHistory, watchLinks } from '../support/stubs.js';

const BODY =
  '<p>Wort <sup id="ref"><a href="#note">1</a></sup> <a href="#weg">weg</a></p>' +
  `${'<p>Text</p>'.repeat(60)}<p id="note">Stand: Mai. <a href="#ref">Zurück</a></p>`;

describe('A footnote', () => {
  it('and the way back move the focus and the window inside of the article; the address stays', async () => {
    const element = await mount({}, feedOf([item('a', { content_html: BODY }), item('b')]));
    await open(element, 'Titel a');
    const followed = watchLinks();
    const changes = watchHistory();
    const address = location.href;
    the(element, 'link', '1').click();
    const note = focused(element)!;
    expect(note.textContent).to.equal('Stand: Mai. Zurück');
    expect(note.getBoundingClientRect().bottom).to.be.within(0, innerHeight + 1);
    the(element, 'link', 'Zurück').click();
    expect(focused(element)!.textContent).to.equal('1');
    expect(focused(element)!.getBoundingClientRect().top).to.be.within(0, innerHeight);
    expect([followed, changes, location.href]).to.deep.equal([[], [], address]);
    expect(part(element, 'title').textContent!.trim()).to.equal('Titel a');
  });

  it('that leads nowhere is no link', async () => {
    const element = await mount({ article: 'a' }, feedOf([item('a', { content_html: BODY })]));
    expect(() => the(element, 'link', 'weg')).to.throw();
    expect(part(element, 'body').textContent).to.include('weg');
  });

  it('does not take names from the page, nor from the rest of the element', async () => {
    arriveAt('#jcn=a');
    const html = '<p><a href="#tag">1</a></p><p id="tag">Text</p>';
    const element = await mount(
      {},
      feedOf([item('a', { content_html: html, tags: ['x'] }), item('b', { tags: ['y'] })]),
    );
    const ids = [...element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(document.getElementById('text-1')).to.equal(null);
    the(element, 'link', '1').click();
    expect(focused(element)!.textContent).to.equal('Text');
  });
});
