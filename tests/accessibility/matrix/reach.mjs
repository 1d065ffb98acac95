/** Brings a page into a state, by its address or by keys, as a reader would come there. */
import { FULL, lacking, NOTHING, searchFor } from './content.mjs';

/** Which texts a combination shows: the languages of the feed, and the one that the address asks for. */
function textsOf({ language, direction }) {
  if (direction !== 'rtl texts') return { feed: language, read: undefined, shown: language };
  const translation = language === 'de' ? 'ar' : 'fa';
  return { feed: `${language}-${translation}`, read: translation, shown: translation };
}

/** Attributes of the element, by state. */
const ATTRIBUTES = {
  // Both looks have the button that stops looking for news.
  cards: { layout: 'cards', refresh: 900 },
  headlines: { layout: 'headlines', refresh: 900 },
  'page 2': { 'page-size': '4' },
  // Without fallback content, which would be shown in place of the rows.
  loading: { bare: '1' },
  error: { src: '/feed/missing.json' },
  empty: { src: '/feed/empty.json' },
  'offline copy': { 'keep-offline': '' },
};

/** What the address says of the view. */
const ADDRESSES = {
  'page 2': () => ({ 'jcn-page': '2' }),
  detail: () => ({ jcn: FULL }),
  'glossary open': () => ({ jcn: FULL }),
  'missing edition': ({ level }) => ({ jcn: lacking(level) }),
};

/** The state is there when this is to be seen, once. */
const SIGNS = {
  list: '[data-layout=list] [part=item]:nth-child(7)',
  cards: '[data-layout=cards] [part=item]:nth-child(7)',
  headlines: '[data-layout=headlines] [part=item]:nth-child(7)',
  'page 2': '[part=page-link][aria-current=page]',
  'search hits': '[part=item]:first-child:last-child',
  'no hits': '[part=count] button',
  filter: '[part=count] button',
  detail: '[part=attachments]',
  'missing edition': '[part=article] [part=message]',
  'glossary open': '[part=definition]',
  loading: '.placeholder + [part=message]',
  error: '[part=retry]',
  empty: '[part=empty]',
  'offline copy': '[part=retry]',
};

let visits = 0;

/** The address of a state. Each visit has one of its own, so that the page is loaded anew. */
export function addressOf(combination, origin) {
  const { state, language, level, direction } = combination;
  const { feed, read } = textsOf(combination);
  const query = new URLSearchParams({
    language: direction === 'rtl page' ? 'ar' : language,
    src: `/feed/${feed}.json`,
    ...ATTRIBUTES[state],
    id: `news-${++visits}`,
  });
  const view = new URLSearchParams({
    ...ADDRESSES[state]?.(combination),
    ...(level !== 'standard' && { 'jcn-level': level }),
    ...(read && { 'jcn-lang': read }),
  });
  return `${origin}/page?${query}${view.size ? `#${view}` : ''}`;
}

const visible = (selector) => {
  const { shadowRoot } = document.querySelector('jobcenter-news');
  return [...(shadowRoot?.querySelectorAll(selector) ?? [])].some(
    (node) => node.checkVisibility() && !node.closest('[data-state=leaving]'),
  );
};
const waitFor = (tab, selector) => tab.waitForFunction(visible, { timeout: 15_000, polling: 20 }, selector);

/** Goes on with the Tab key until something that fits has the focus. */
async function tabTo(tab, selector) {
  for (let presses = 0; presses < 80; presses++) {
    await tab.keyboard.press('Tab');
    const isThere = await tab.evaluate((wanted) => {
      const focused = document.activeElement?.shadowRoot?.activeElement;
      return focused?.matches(wanted) ?? false;
    }, selector);
    if (isThere) return;
  }
  throw new Error(`The Tab key does not come to ${selector}.`);
}

const KEYS = {
  'search hits': async (tab, combination) => {
    await tabTo(tab, 'input[type=search]');
    await tab.keyboard.type(searchFor(textsOf(combination).shown));
    await tab.keyboard.press('Enter');
  },
  'no hits': async (tab) => {
    await tabTo(tab, 'input[type=search]');
    await tab.keyboard.type(NOTHING);
    await tab.keyboard.press('Enter');
  },
  filter: async (tab) => {
    await tabTo(tab, 'select');
    await tab.keyboard.press('ArrowDown');
  },
  'glossary open': async (tab) => {
    await waitFor(tab, '[part=term]');
    await tabTo(tab, '[part=term]');
    await tab.keyboard.press('Enter');
  },
};

const media = (client, { colours }, motion) =>
  client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: motion },
    ],
  });

const network = (client, offline) =>
  client.send('Network.emulateNetworkConditions', {
    offline,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });

/** The five seconds after which the element says that loading takes long are over at once. */
function lessPatience() {
  const original = window.setTimeout;
  window.setTimeout = (act, delay, ...others) => original(act, delay === 5000 ? 350 : delay, ...others);
}

/**
 * Loads the page of a combination and goes to its state.
 * @param {{ tab: import('puppeteer-core').Page, client: import('puppeteer-core').CDPSession }} browser
 */
export async function reach({ tab, client }, site, combination) {
  const { state } = combination;
  const { feed } = textsOf(combination);
  const path = `/feed/${feed}.json`;
  await network(client, false);
  await media(client, combination, 'reduce');
  await tab.setViewport({ width: 1024, height: 900 });
  const go = () => tab.goto(addressOf(combination, site.origin), { waitUntil: 'load' });
  if (state === 'offline copy') {
    // A visit while there is a network, which leaves the copy; then one without.
    await go();
    await tab.waitForFunction(
      async (url) => (await caches.match(new URL(url, location.href))) !== undefined,
      { timeout: 15_000, polling: 20 },
      path,
    );
  }
  site.hold(...(state === 'offline copy' || state === 'loading' ? [path] : []));
  const patience = state === 'loading' && (await tab.evaluateOnNewDocument(lessPatience));
  await go();
  if (patience) await tab.removeScriptToEvaluateOnNewDocument(patience.identifier);
  if (state === 'offline copy') {
    for (const end = Date.now() + 15_000; site.waiting.length === 0 && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await network(client, true);
    site.drop();
  }
  if (KEYS[state] && state !== 'glossary open') await waitFor(tab, '[part=item]');
  await KEYS[state]?.(tab, combination);
  await waitFor(tab, SIGNS[state]);
  await tab.waitForFunction(
    () => document.fonts.status === 'loaded' && !document.querySelector('jobcenter-news').isUpdatePending,
  );
}

/** Lets go of what a state holds up. */
export async function leave({ client }, site) {
  site.drop();
  site.hold();
  await network(client, false);
}
