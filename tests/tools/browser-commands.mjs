/**
 * The server's half of tests/browser.ts: what tests can ask of the browser they run in, the same in each engine.
 * @web/test-runner-commands has its own commands for this, with gaps: no Shift+Tab, no key held down and no viewport in
 * WebKit, no forced colours.
 */

/** The code points that WebDriver has for keys without a character. */
const webdriverKeys = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/** `Shift+Tab` → down Shift, down Tab, up Tab, up Shift; each step as [kind, key]. */
function keySteps({ type, press }) {
  const chords =
    press === undefined ? [...type].map((character) => [character]) : [press === '+' ? ['+'] : press.split('+')];
  return chords.flatMap((keys) => [...keys.map((key) => ['down', key]), ...keys.map((key) => ['up', key]).reverse()]);
}

async function sendKeys(browser, session, payload) {
  if (browser.type === 'webdriver') {
    const actions = keySteps(payload).map(([kind, key]) => ({
      type: kind === 'down' ? 'keyDown' : 'keyUp',
      value: webdriverKeys[key] ?? key,
    }));
    await browser.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    return true;
  }
  const { keyboard } = browser.getPage(session.id);
  if (payload.type !== undefined) await keyboard.type(payload.type);
  else for (const [kind, key] of keySteps(payload)) await keyboard[kind](key === 'Space' ? ' ' : key);
  return true;
}

async function setViewport(browser, session, { width, height }) {
  if (browser.type !== 'webdriver') {
    await browser.getPage(session.id).setViewport({ width, height });
    return true;
  }
  // The window's own bars take some of its size: ask how much, and ask again until the page has what was wished.
  const { driver } = browser;
  for (let attempt = 0; attempt < 20; attempt++) {
    const inner = await driver.execute('return [window.innerWidth, window.innerHeight]');
    if (inner[0] === width && inner[1] === height) return true;
    const outer = await driver.getWindowRect();
    if (attempt % 5 === 0)
      await driver.setWindowRect(null, null, width + outer.width - inner[0], height + outer.height - inner[1]);
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const last = await driver.execute('return [window.innerWidth, window.innerHeight]');
  throw new Error(`The window did not become ${width} × ${height}, it is ${last[0]} × ${last[1]}.`);
}

/** An emulation ends with the DevTools session that asked for it, so that is kept as long as its page. */
const sessions = new WeakMap();

async function emulateMedia(browser, session, { media, colorScheme, reducedMotion, forcedColors, contrast }) {
  const page = browser.type === 'webdriver' ? undefined : browser.getPage(session.id);
  if (page?.browser().process()?.spawnfile.includes('firefox') !== false)
    throw new Error('WebDriver can not emulate media: test this in Chromium.');
  const features = {
    'prefers-color-scheme': colorScheme,
    'prefers-reduced-motion': reducedMotion,
    'prefers-contrast': contrast,
    'forced-colors': forcedColors,
  };
  // DevTools' own command: puppeteer's knows fewer features and forgets the media type over the features.
  const client = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, client);
  await client.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: Object.entries(features).map(([name, value]) => ({ name, value: value ?? '' })),
  });
  return true;
}

const commands = { 'browser:keys': sendKeys, 'browser:viewport': setViewport, 'browser:media': emulateMedia };

export function browserCommands() {
  return {
    name: 'browser-commands',
    executeCommand: ({ command, payload, session }) => commands[command]?.(session.browser, session, payload),
  };
}
