import { expect } from '@open-wc/testing';
import { keepAnswer, keptAnswer } from '../../src/feeds/offline.js';
import type { Answer } from '../../src/feeds/request.js';
import { afterThisTest } from '../support/mount.js';

const CACHE = 'jobcenter-news';
const OWN = `${location.origin}/nur-im-test.json`;
const answer = (text: string, url = OWN): Answer => ({
  bytes: new TextEncoder().encode(text),
  url,
  headers: new Headers({ 'content-type': 'text/xml; charset=iso-8859-1', 'set-cookie': 'a=1', 'x-user': 'Petra' }),
  status: 200,
});

describe('The copy of an answer', () => {
  beforeEach(() => caches.delete(CACHE));
  after(() => caches.delete(CACHE));

  it('has its bytes, its type, where redirects had led, and when it was made', async () => {
    const start = Date.now();
    await keepAnswer(OWN, answer('Öffnungszeiten', `${location.origin}/neu.json`));
    const kept = (await keptAnswer(OWN))!;
    expect(new TextDecoder().decode(kept.bytes)).to.equal('Öffnungszeiten');
    expect(kept.headers.get('content-type')).to.equal('text/xml; charset=iso-8859-1');
    expect(kept.url).to.equal(`${location.origin}/neu.json`);
    expect(kept.made).to.be.within(start, Date.now());
  });

  it('has nothing else that the server said', async () => {
    await keepAnswer(OWN, answer('x'));
    const { headers } = (await keptAnswer(OWN))!;
    expect([...headers.keys()].filter((name) => !name.startsWith('jobcenter-news-'))).to.deep.equal(['content-type']);
  });

  it('is the last one, and goes without another one', async () => {
    await keepAnswer(OWN, answer('alt'));
    await keepAnswer(OWN, answer('neu'));
    expect(new TextDecoder().decode((await keptAnswer(OWN))!.bytes)).to.equal('neu');
    await keepAnswer(OWN);
    expect(await keptAnswer(OWN)).to.equal(undefined);
    expect(await caches.has(CACHE)).to.equal(false);
  });

  it('is not made of another site’s answer, also where redirects led there', async () => {
    await keepAnswer('https://anderswo.example/feed', answer('x', 'https://anderswo.example/feed'));
    await keepAnswer(OWN, answer('x', 'https://anderswo.example/feed'));
    expect(await caches.has(CACHE)).to.equal(false);
  });

  it('is too old after 30 days, and so are all others', async () => {
    const original = Date.now;
    afterThisTest(() => (Date.now = original));
    await keepAnswer(OWN, answer('alt'));
    await keepAnswer(`${OWN}?2`, answer('auch alt'));
    Date.now = () => original() + 31 * 86_400_000;
    expect(await keptAnswer(OWN)).to.equal(undefined);
    await keepAnswer(OWN, answer('neu'));
    Date.now = original;
    expect(await keptAnswer(`${OWN}?2`)).to.equal(undefined);
    expect(await keptAnswer(OWN)).not.to.equal(undefined);
  });

  it('that cannot be made does no harm', async () => {
    const original = CacheStorage.prototype.open;
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('voll', 'QuotaExceededError'));
    afterThisTest(() => (CacheStorage.prototype.open = original));
    await keepAnswer(OWN, answer('x'));
    expect(await keptAnswer(OWN)).to.equal(undefined);
  });
});
