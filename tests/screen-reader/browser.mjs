/** A browser on the desktop of a screen reader: a window of its own, an empty profile, voices that are none. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs in each page, before it. What another visit chose is forgotten, and there are voices, which say nothing and never end. */
function prepare() {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // A page that may not store anything.
  }
  const voice = (lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false });
  const nothing = () => undefined;
  window.SpeechSynthesisUtterance = class extends EventTarget {};
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      ...{ speaking: false, pending: false, paused: false, speak: nothing, cancel: nothing, pause: nothing },
      ...{ resume: nothing, addEventListener: nothing, removeEventListener: nothing },
      getVoices: () => [voice('de-DE'), voice('en-GB')],
    },
  });
}

/**
 * @param {'chromium' | 'firefox'} engine
 * @param {string} executablePath
 * @param {string} folder for its profile
 * @param {Record<string, string>} env of the desktop
 */
export async function startBrowser(engine, executablePath, folder, env) {
  const { default: puppeteer } = await import('puppeteer-core');
  const options = { executablePath, env, headless: false, defaultViewport: null };
  const browser = await (engine === 'firefox'
    ? puppeteer.launch({
        ...options,
        browser: 'firefox',
        extraPrefsFirefox: { 'accessibility.force_disabled': -1, 'browser.translations.automaticallyPopup': false },
      })
    : puppeteer.launch({
        ...options,
        userDataDir: profileWithoutTranslation(join(folder, 'chromium')),
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          ...['--disable-gpu', '--force-renderer-accessibility', '--window-size=1200,950'],
        ],
      }));
  const [page = await browser.newPage()] = await browser.pages();
  await page.evaluateOnNewDocument(prepare);
  return { browser, page };
}

/** Chromium would ask whether to translate each German page, and Orca would say so. */
function profileWithoutTranslation(folder) {
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ translate: { enabled: false } }));
  return folder;
}
