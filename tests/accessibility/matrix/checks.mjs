/**
 * What is looked at in each state. A check gets a page that is in its state and hands back findings, sentences about what is wrong: none is
 * good. It leaves the page as it was, but for the focus. The Nu checker is in nu.mjs: it reads all states at once.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { decide } from './exceptions.mjs';
import { changedPixels, contrast, groundOf, over, readColour, readPng } from './pixels.mjs';

const require = createRequire(import.meta.url);
const sourceOf = (name) => readFileSync(require.resolve(name), 'utf8');
const sources = { axe: sourceOf('axe-core/axe.min.js'), ibm: sourceOf('accessibility-checker-engine/ace.js') };

/** All rules of the Web Content Accessibility Guidelines up to AA, also those that axe leaves out by default, and its best practices. */
const AXE = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete'],
};

async function axe({ tab }) {
  await tab.evaluate(sources.axe);
  const results = await tab.evaluate(async (options) => {
    const found = await window.axe.run(document, options);
    const plain = (kind) =>
      found[kind].flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => ({
          kind,
          rule: id,
          where: target.flat().join(' '),
          text: `${help}. ${failureSummary ?? ''}`,
        })),
      );
    return [...plain('violations'), ...plain('incomplete')];
  }, AXE);
  return decide('axe', results);
}

async function ibm({ tab }) {
  await tab.evaluate(sources.ibm);
  const results = await tab.evaluate(async () => {
    const report = await new window.ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return report.results
      .filter(({ value }) => value[1] !== 'PASS')
      .map(({ ruleId, reasonId, value, path, message, snippet }) => ({
        kind: value.join(' '),
        rule: `${ruleId} ${reasonId}`,
        where: path.dom,
        text: `${message} ${snippet}`,
      }));
  });
  return decide('ibm', results);
}

const viewport = { width: 1024, height: 900 };

/** All of the page at once, so that nothing scrolls while stops get the focus; at first nothing has it. */
async function wholePage({ tab }) {
  const height = await tab.evaluate(() => {
    window.matrix.blur();
    return window.matrix.height();
  });
  await tab.setViewport({ ...viewport, height: Math.max(viewport.height, height) });
}

const shoot = async ({ client }, clip) => {
  const { data } = await client.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    ...(clip && { clip: { ...clip, scale: 1 } }),
  });
  return readPng(Buffer.from(data, 'base64'));
};

/** The least contrast of each kind; "large" as WCAG has it: 18 pt, or 14 pt and bold. */
const leastFor = ({ size, weight }) => (size >= 24 || (weight >= 700 && size >= 18.66) ? 3 : 4.5);

/** Leichte Sprache aims higher (BITV 2.0, Anlage 2: strong contrast); not in forced colours, which are the reader's own. */
const EASY = 7;

async function contrasts({ tab, picture, tally, colours }) {
  const { texts, shapes } = await tab.evaluate(() => ({
    texts: window.matrix.texts(),
    shapes: window.matrix.shapes(),
  }));
  const findings = [];
  const measure = ({ name, color, opacity, lines, margin }, least) => {
    let lowest = Infinity;
    for (const line of lines) {
      const ground = groundOf(picture, line, margin);
      if (!ground) continue;
      const [red, green, blue, alpha] = readColour(color);
      lowest = Math.min(lowest, contrast(over([red, green, blue, alpha * opacity], ground), ground));
    }
    if (lowest < least - 0.005) findings.push(`${name}: ${lowest.toFixed(2)}:1, should be ${least}:1`);
    return lowest;
  };
  for (const text of texts) {
    const ratio = measure(text, text.easy && colours !== 'forced' ? EASY : leastFor(text));
    if (!Number.isFinite(ratio)) continue;
    tally('texts', 1);
    if (text.easy) tally('texts in Leichte Sprache', 1);
    if (text.easy && ratio >= EASY) tally('texts in Leichte Sprache at 7:1', 1);
  }
  for (const shape of shapes) if (Number.isFinite(measure(shape, 3))) tally('shapes', 1);
  if (texts.length === 0) findings.push('There is no text at all.');
  return findings;
}

/** What screen readers are told, from Chromium's accessibility tree. */
async function treeOf({ client }) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const property = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: node.role?.value,
      name: (node.name?.value ?? '').replace(/\s+/g, ' ').trim(),
      level: property(node, 'level'),
      url: property(node, 'url'),
    }));
}

async function headings({ tree, state }) {
  const found = tree.filter(({ role }) => role === 'heading');
  const outline = found.map(({ level, name }) => `h${level} ${name}`);
  const findings = found.filter(({ name }) => !name).map(({ level }) => `A heading of level ${level} is empty.`);
  if (found[0]?.level !== 1) findings.push(`The first heading is not of level 1: ${outline[0]}`);
  // An error stands in place of the list: a sentence, a button, and the page's own content.
  if (found.length < 2 && state !== 'error') findings.push('There is no heading but that of the page.');
  for (const [index, { level }] of found.entries())
    if (index > 0 && level > found[index - 1].level + 1)
      findings.push(`A gap: ${outline[index - 1]}, then ${outline[index]}`);
  return findings;
}

async function linkNames({ tree }) {
  const targets = new Map();
  const links = tree.filter(({ role }) => role === 'link');
  const findings = links.filter(({ name }) => !name).map(({ url }) => `A link to ${url} has no name.`);
  for (const { name, url } of links) targets.set(name, new Set([...(targets.get(name) ?? []), url]));
  for (const [name, urls] of targets)
    if (urls.size > 1) findings.push(`"${name}" leads to different places: ${[...urls].join(', ')}`);
  return findings;
}

async function reflow({ tab }) {
  await tab.setViewport({ width: 320, height: 640 });
  const folded = await tab.evaluate(() => window.matrix.misfits());
  const unfolded = await tab.evaluate(async () => {
    await window.matrix.unfold();
    return window.matrix.misfits();
  });
  return [...new Set([...folded, ...unfolded])];
}

/** Also at 320 pixels, the columns unfolded by then. */
async function textSpacing({ tab }) {
  const look = () =>
    tab.evaluate(() => {
      window.matrix.space(true);
      const found = window.matrix.misfits();
      window.matrix.space(false);
      return found;
    });
  const narrow = await look();
  await tab.setViewport(viewport);
  return [...new Set([...narrow, ...(await look())])];
}

const textSize = ({ tab }) =>
  tab.evaluate(async () => {
    window.matrix.enlarge(true);
    await window.matrix.unfold();
    const found = window.matrix.misfits();
    window.matrix.enlarge(false);
    return found;
  });

async function targetSize({ tab, tally }) {
  const targets = await tab.evaluate(() => window.matrix.targets());
  tally('targets', targets.length);
  tally('targets of 44 px', targets.filter(({ least }) => least >= 43.5).length);
  for (const { name, least } of targets)
    if (least < 43.5) tally(`target of ${Math.floor(least)} px: ${name.split(' ')[0]}`, 1);
  return targets
    .filter(({ least, wanted }) => least < wanted - 0.5)
    .map(({ name, least, wanted }) => `${name}: ${least.toFixed(1)} px, should be ${wanted}`);
}

const reducedMotion = ({ tab }) => tab.evaluate(() => window.matrix.moving());

/** Goes through the page with the Tab key once, and takes a picture of each stop of the element while it has the focus. */
async function walk({ tab, client, picture }) {
  const stops = await tab.evaluate(() => window.matrix.beginTabbing());
  const visited = [{ number: 0 }];
  const unseen = [];
  for (let presses = 0; presses < stops.length + 10; presses++) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(() => window.matrix.tabbedTo());
    visited.push(stop);
    if (stop.isEnd) break;
    if (!stops[stop.number]?.inElement) continue;
    const { name, x, y, width, height } = stops[stop.number];
    const clip = {
      x: Math.max(0, Math.floor(x) - 8),
      y: Math.max(0, Math.floor(y) - 8),
      width: Math.ceil(width) + 16,
      height: Math.ceil(height) + 16,
    };
    clip.width = Math.min(clip.width, picture.width - clip.x);
    clip.height = Math.min(clip.height, picture.height - clip.y);
    const changed = changedPixels(picture, await shoot({ client }, clip), clip.x, clip.y);
    // WCAG 2.2, 2.4.13: as large as a line of 2 px around it.
    const least = Math.round(4 * (width + height));
    if (changed < least) unseen.push(`${name}: ${changed} pixels change by 3:1, should be ${least}`);
  }
  return { stops, visited, unseen };
}

async function visibleFocus({ walked, tally }) {
  const { stops, unseen } = await walked();
  tally('stops', stops.filter(({ inElement }) => inElement).length);
  return unseen;
}

/** The order of the tree, and of the eye: down the page, and in a line from where reading begins. */
async function tabOrder({ walked }) {
  const { stops, visited } = await walked();
  const findings = visited
    .filter(({ number }) => number < 0)
    .map(({ name }) => `The focus comes to ${name}, which nobody expects.`);
  const order = visited.map(({ number }) => number);
  if (order.join() !== stops.map((_, index) => index).join())
    findings.push(
      `expected ${stops.map(({ name }) => name).join(' → ')}, was ${order.map((number) => stops[number]?.name).join(' → ')}`,
    );
  // The first is the page's skip link, which has its own place while it has the focus.
  for (const [index, { name, rtl, field: after }] of stops.entries()) {
    if (index < 2) continue;
    const { name: previous, field: before } = stops[index - 1];
    const isBelow = after.y >= before.y + before.height - 1;
    const isAbove = after.y + after.height <= before.y + 1;
    const start = (field) => (rtl ? -field.x - field.width : field.x);
    const isBeside = !isAbove && start(after) >= start(before) - 1;
    if (!isBelow && !isBeside) findings.push(`${name} follows ${previous}, and stands before it`);
  }
  return findings;
}

/** In the order in which they leave a page as the next one needs it. */
export const CHECKS = {
  axe,
  ibm,
  headings,
  'link names': linkNames,
  'target size': targetSize,
  'reduced motion': reducedMotion,
  contrast: contrasts,
  'visible focus': visibleFocus,
  'tab order': tabOrder,
  reflow,
  'text spacing': textSpacing,
  'text size': textSize,
};

/**
 * Looks at a page in its state; what several checks look at is made once.
 * @param {{ tab: import('puppeteer-core').Page, client: import('puppeteer-core').CDPSession }} browser
 * @param {(what: string, count: number) => void} tally counts what is worth knowing beside the findings
 * @returns {Promise<Record<string, string[]>>} findings by check
 */
export async function lookAt(browser, { state, colours }, tally, names = Object.keys(CHECKS)) {
  const seen = { ...browser, state, colours, tally };
  let walking;
  seen.walked = () => (walking ??= walk(seen));
  const results = {};
  for (const name of names) {
    if (name === 'headings' || name === 'link names') seen.tree ??= await treeOf(browser);
    if (['contrast', 'visible focus', 'tab order'].includes(name) && !seen.picture) {
      await wholePage(browser);
      seen.picture = await shoot(browser);
    }
    results[name] = await CHECKS[name](seen);
  }
  return results;
}
