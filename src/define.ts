// The one side effect. A page that loads the script twice keeps the first; where it cannot work, the fallback content stays.
import { isAllowed } from './feeds/policy.js';
import { JobcenterNews } from './jobcenter-news.js';

if (!customElements.get('jobcenter-news')) {
  // XML would have to close every tag of our templates; and `hasOwn` came to all engines with the oldest that we support.
  const missing =
    document.contentType !== 'text/html'
      ? 'an HTML page'
      : !('hasOwn' in Object)
        ? 'a newer browser'
        : isAllowed()
          ? ''
          : '"trusted-types jobcenter-news" in the policy of the page';
  if (missing) console.error(`<jobcenter-news> needs ${missing}.`);
  else customElements.define('jobcenter-news', JobcenterNews);
}

declare global {
  interface HTMLElementTagNameMap {
    'jobcenter-news': JobcenterNews;
  }
}
