/**
 * A page as readers have it who do not see it: roles, names and texts in their order, from the browser's own accessibility tree. Of the
 * element's inside it knows when it is at rest, no more. Chromium only.
 */
const PATIENCE = 10_000;

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A node and all below it, in reading order. */
const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];

export class Reader {
  /** What the console and the network complained about. */
  complaints = [];
  /** Addresses that a script asked for. */
  asked = [];

  constructor(tab) {
    this.tab = tab;
    tab.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()))
        this.complaints.push(`${message.text()} ${message.location().url}`);
    });
    tab.on('pageerror', (error) => this.complaints.push(String(error)));
    tab.on('requestfailed', (request) => this.complaints.push(`${request.failure()?.errorText} ${request.url()}`));
    tab.on('request', (request) => {
      if (request.resourceType() === 'fetch') this.asked.push(request.url());
    });
  }

  /** Opens a page in a new tab and waits for the news. */
  static async arrive(browser, url) {
    const reader = new Reader(await browser.newPage());
    await reader.tab.setViewport({ width: 1280, height: 1000 });
    await reader.tab.goto(url);
    await reader.calm();
    return reader;
  }

  /** Everything of the page, or of the news in it. */
  async all(within) {
    const page = flat(await this.tab.accessibility.snapshot({ interestingOnly: false }));
    for (const node of page) node.name = node.name?.replace(/\u00a0/g, ' ');
    const root = within && page.find(({ role, name }) => role === 'region' && name === within);
    return root ? flat(root) : within ? [] : page;
  }

  async names(role, within = 'Nachrichten') {
    return (await this.all(within)).filter((node) => node.role === role).map(({ name }) => name);
  }

  /** Headings as `2 Nachrichten`. */
  async headings(within = 'Nachrichten') {
    const headings = (await this.all(within)).filter(({ role }) => role === 'heading');
    return headings.map(({ level, name }) => `${level} ${name}`);
  }

  /** Headlines of the list. */
  async headlines() {
    return (await this.headings()).filter((heading) => heading.startsWith('3 ')).map((heading) => heading.slice(2));
  }

  /** What stands there, piece by piece. */
  async text(within = 'Nachrichten') {
    return (await this.names('StaticText', within)).map((text) => text.trim()).join('\n');
  }

  /** What stands at a headline of the list: line over it and teaser. */
  async itemOf(headline) {
    const list = (await this.all('Nachrichten')).find(({ role, children }) => role === 'list' && children);
    const item = flat(list ?? {}).find(
      (node) => node.role === 'listitem' && flat(node).some(({ name }) => name === headline),
    );
    return flat(item ?? {})
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name);
  }

  async find(role, name) {
    const node = (await this.all()).find((one) => one.role === role && one.name === name);
    if (!node) throw new Error(`There is no ${role} “${name}”, but:\n${await this.text()}`);
    return node.elementHandle();
  }

  async press(role, name) {
    await (await this.find(role, name)).click();
    await this.calm();
  }

  /** Nothing is under way. */
  async calm() {
    await this.until('the news', () =>
      this.tab.evaluate(() => {
        const element = document.querySelector('jobcenter-news');
        if (!element) return true;
        const { status, shadowRoot } = element;
        // The view that is left stays for a moment.
        return ['ready', 'empty', 'failed'].includes(status) && !shadowRoot.querySelector('[data-state=leaving]');
      }),
    );
    await wait(30);
  }

  async until(what, holds) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(30)) {
      // A page that is just being left has nothing to look at.
      if (await Promise.resolve(holds()).catch(() => false)) return;
    }
    throw new Error(`${what}: waited ${PATIENCE / 1000} seconds in vain. There is:\n${await this.text()}`);
  }

  async sees(text) {
    await this.until(`“${text}”`, async () => (await this.text()).includes(text));
  }
}
