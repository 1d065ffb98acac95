import { expect } from '@open-wc/testing';
import { policy } from '../../src/feeds/policy.js';

const supported = 'trustedTypes' in window;

/** Imports the policy in a page with these rules, twice: a page may have two copies of the script. */
async function inPage(rules: string): Promise<{ names: (string | undefined)[]; errors: string[] }> {
  const address = new URL('../../src/feeds/policy.ts', import.meta.url).href;
  const frame = document.createElement('iframe');
  const channel = `policy ${Math.random()}`;
  const answer = new Promise<{ names: (string | undefined)[]; errors: string[] }>((resolve) => {
    window.addEventListener('message', function listen({ data }: MessageEvent) {
      if ((data as { channel?: unknown }).channel !== channel) return;
      window.removeEventListener('message', listen);
      resolve(data as { names: string[]; errors: string[] });
    });
  });
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${rules}">
    <script type="module">
      const names = [], errors = [];
      for (const copy of ['', '?copy']) {
        try {
          const { policy } = await import(${JSON.stringify(address)} + copy);
          names.push(policy?.name);
          if (policy) new DOMParser().parseFromString(policy.createHTML('<b>x</b>'), 'text/html');
        } catch (error) {
          errors.push(String(error));
        }
      }
      parent.postMessage({ channel: ${JSON.stringify(channel)}, names, errors }, '*');
    </script>`;
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}

describe('The Trusted Types policy', () => {
  it('has the project’s name where the browser knows such policies, and is not there elsewhere', () => {
    expect(policy?.name).to.equal(supported ? 'jobcenter-news' : undefined);
  });

  it('is there in a page that allows its name, and a second copy of the script does not stop anything', async () => {
    const { names, errors } = await inPage("require-trusted-types-for 'script'; trusted-types jobcenter-news");
    expect(errors).to.deep.equal([]);
    expect(names[0]).to.equal(supported ? 'jobcenter-news' : undefined);
    expect(names).to.have.length(2);
  });

  it('is not there in a page that does not allow its name, and nothing stops', async () => {
    const { names, errors } = await inPage("trusted-types 'none'");
    expect(errors).to.deep.equal([]);
    expect(names).to.deep.equal([undefined, undefined]);
  });
});
