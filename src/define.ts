// The one side effect. A page that loads the script twice keeps the first; where it cannot work, the fallback content stays.
import { isAllowed } from './feeds/policy.js';
import { JobcenterNews } from './jobcenter-news.js';

if (!customElements.get('jobcenter-news')) {
  if (isAllowed()) customElements.define('jobcenter-news', JobcenterNews);
  else console.error('<jobcenter-news> needs "trusted-types jobcenter-news" in the policy of the page.');
}

declare global {
  interface HTMLElementTagNameMap {
    'jobcenter-news': JobcenterNews;
  }
}
