/**
 * Negative controls: for each tool a fault inside of the shadow root, which it has to find. A tool that sees nothing there, or that nobody
 * asked, would find no fault anywhere.
 */
import { lookAt } from './checks.mjs';
import { leave, reach } from './reach.mjs';

const where = { state: 'detail', language: 'de', level: 'standard', colours: 'light', direction: 'ltr' };

const sheet = (css) => ({
  css,
  break: (text) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.querySelector('jobcenter-news').shadowRoot.append(style);
  },
});

/** Nodes at the end of the article. */
const nodes = (...list) => ({
  css: list,
  break: (wanted) => {
    const article = document.querySelector('jobcenter-news').shadowRoot.querySelector('[part=article]');
    for (const [name, attributes, text] of wanted) {
      const node = document.createElement(name);
      for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, value);
      node.textContent = text;
      article.append(node);
    }
  },
});

/** Tool, what is wrong, how it is done, and what the tool has to say. */
const CONTROLS = [
  [
    'axe',
    'a picture without a description',
    nodes(['img', { src: '/demo/content/images/brief.svg' }, '']),
    /image-alt/,
  ],
  ['axe', 'pale text', sheet('[part=body] p { color: #b0b0b0 !important }'), /color-contrast/],
  ['ibm', 'a picture without a description', nodes(['img', { src: '/demo/content/images/brief.svg' }, '']), /img_alt/],
  ['ibm', 'a checkbox without name and state', nodes(['div', { role: 'checkbox', tabindex: '0' }, '']), /aria_/],
  [
    'nu',
    'a picture without a description',
    nodes(['img', { src: '/demo/content/images/brief.svg' }, '']),
    /must have an “alt” attribute/,
  ],
  [
    'contrast',
    'pale text',
    sheet('[part=body] p { color: #8a8a8a !important }'),
    /Das Jobcenter berät Sie.*should be 4\.5:1/,
  ],
  ['contrast', 'pale icons', sheet('.icon { stroke: #ddd !important }'), /icon of .*should be 3:1/],
  ['headings', 'a gap', nodes(['h6', {}, 'Ganz unten']), /A gap: .*h6 Ganz unten/],
  [
    'link names',
    'two links of one name',
    nodes(['a', { href: '/eins' }, 'Weiterlesen'], ['a', { href: '/zwei' }, 'Weiterlesen']),
    /"Weiterlesen" leads to different places/,
  ],
  [
    'target size',
    'a button 20 px high',
    sheet('[part=print] { min-block-size: 0 !important; block-size: 20px; padding: 0 }'),
    /20\.0 px, should be 44/,
  ],
  ['reduced motion', 'a transition', sheet('.target { transition: color 2s }'), /would move: a\[part=back\]/],
  [
    'reduced motion',
    'an animation',
    sheet('@keyframes go { to { opacity: .5 } } [part=title] { animation: go 9s infinite }'),
    /moves: h2\[part=title\]/,
  ],
  [
    'visible focus',
    'no focus ring',
    sheet(':focus-visible { outline: 0 !important; box-shadow: none !important }'),
    /part=back.*0 pixels change/,
  ],
  [
    'visible focus',
    'a pale focus ring',
    sheet(':focus-visible { outline: 3px solid #eee !important; box-shadow: none !important }'),
    /part=back.*0 pixels/,
  ],
  [
    'tab order',
    'an order of the eye that is another one',
    sheet('[part=article] { display: flex; flex-direction: column-reverse }'),
    /and stands before it/,
  ],
  ['tab order', 'a tabindex', nodes(['button', { tabindex: '3' }, 'Zuerst']), /Zuerst/],
  [
    'reflow',
    'a headline of 600 px',
    sheet('[part=title] { min-inline-size: 600px }'),
    /sticks out|cut off|the page is/,
  ],
  [
    'text size',
    'a link of fixed width',
    sheet('[part=back] { inline-size: 170px !important; overflow: hidden; white-space: nowrap }'),
    /cut off: a\[part=back\]/,
  ],
  [
    'text spacing',
    'a link that does not grow',
    sheet('[part=back] { inline-size: 9.5rem !important; overflow: hidden; white-space: nowrap }'),
    /cut off: a\[part=back\]/,
  ],
];

/** @returns {Promise<{ tool: string, fault: string, found: boolean, findings: string[] }[]>} the Nu checker's document is handed to `readNu` */
export async function runControls(browser, site, readNu) {
  const outcomes = [];
  for (const [tool, fault, { css, break: act }, expected] of CONTROLS) {
    await reach(browser, site, where);
    await browser.tab.evaluate(act, css);
    let findings;
    if (tool === 'nu') {
      if (!readNu) continue;
      findings = await readNu(await browser.tab.evaluate(() => window.matrix.asDocument()));
    } else {
      findings = (await lookAt(browser, where, () => {}, [tool]))[tool];
    }
    outcomes.push({ tool, fault, found: findings.some((finding) => expected.test(finding)), findings });
    await leave(browser, site);
  }
  return outcomes;
}
