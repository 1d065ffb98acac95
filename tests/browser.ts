/** What tests ask of the browser that they run in, the same in each engine. */
import { executeServerCommand } from '@web/test-runner-commands';

/**
 * The engine that runs this test. A test that can't run in one of them is not defined there:
 * `if (engine === 'chromium') it(…)`, because a skip counts as a failure where nobody looks.
 */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

const ask = async (command: string, payload: object): Promise<void> => {
  await executeServerCommand(`browser:${command}`, payload);
};

/** Presses one key or several together, as a reader would: `Tab`, `Shift+Tab`, `ArrowDown`, `Space`, `a`. */
export const press = (keys: string): Promise<void> => ask('keys', { press: keys });

/** Types a text into whatever has the focus. */
export const type = (text: string): Promise<void> => ask('keys', { type: text });

/**
 * Makes the page as large as a phone's or a desk's. Each test file starts with 800 × 600 in Chromium and Firefox.
 * WebKit's window can't be narrower than 447, and has no focus any more afterwards: there, put the element into a narrow box or an iframe.
 */
export const setViewport = (width: number, height: number): Promise<void> => ask('viewport', { width, height });

export interface Media {
  readonly media?: 'print' | 'screen';
  readonly colorScheme?: 'dark' | 'light';
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
  readonly contrast?: 'more' | 'less';
}

/** Chromium only: WebDriver can't do it. What is not named is as it was without emulation; `{}` resets all of it. */
export const emulateMedia = (media: Media): Promise<void> => ask('media', media);
