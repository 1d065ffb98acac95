import { expect } from '@open-wc/testing';
import { markAddresses } from '../../src/views/addresses.js';

/** The words of the links whose address is printed. */
function printed(html: string, elsewhere: string[] = []): string[] {
  const body = document.createElement('div');
  body.innerHTML = html;
  markAddresses(body, elsewhere);
  return [...body.querySelectorAll('a:not(.again)')].map((link) => link.textContent!);
}
const link = (address: string, words: string): string => `<p><a href="${address}">${words}</a></p>`;

describe('The address of a link', () => {
  it('is printed once, behind the first that leads there', () => {
    const html =
      link('https://a.example/x', 'eins') + link('https://b.example/', 'zwei') + link('https://a.example/x', 'drei');
    expect(printed(html)).to.deep.equal(['eins', 'zwei']);
  });

  it('is another one with another query or another place in the page', () => {
    const html = ['', '?a=1', '#b'].map((end) => link(`https://a.example/x${end}`, end || 'x')).join('');
    expect(printed(html)).to.deep.equal(['x', '?a=1', '#b']);
  });

  it('is not printed where the link says it', () => {
    const html = ['https://a.example/', 'a.example', 'Mehr: http://a.example'].map((words) =>
      link('https://a.example/', words),
    );
    for (const one of html) expect(printed(one)).to.deep.equal([]);
    expect(printed(link('https://a.example/x', 'a.example'))).to.deep.equal(['a.example']);
  });

  it('is not printed where it stands elsewhere, as that of a file does', () => {
    const html = link('https://a.example/plan.pdf', 'Plan') + link('https://a.example/b.pdf', 'Liste');
    expect(printed(html, ['https://a.example/plan.pdf'])).to.deep.equal(['Liste']);
  });

  it('does not matter in a text without links', () => {
    expect(printed('<p>Text</p>')).to.deep.equal([]);
  });
});
