import { expect } from '@open-wc/testing';
import * as face from '../src/index.js';
import type { Article, Attachment, Edition, Feed, FeedErrorCode, Level, Timestamp } from '../src/index.js';

describe('The module', () => {
  it('registers the element under its name', () => {
    expect(customElements.get('jobcenter-news')).to.equal(face.JobcenterNews);
    expect(document.createElement('jobcenter-news')).to.be.instanceOf(face.JobcenterNews);
  });

  it('hands out the class, the events and the error, and nothing else', () => {
    expect(Object.keys(face).sort()).to.deep.equal([
      'FeedError',
      'JobcenterNews',
      'JobcenterNewsErrorEvent',
      'JobcenterNewsLanguageEvent',
      'JobcenterNewsLevelEvent',
      'JobcenterNewsListEvent',
      'JobcenterNewsLoadEvent',
      'JobcenterNewsShowEvent',
    ]);
  });

  it('hands out events and an error that a page can tell from others', () => {
    const { FeedError, ...others } = face;
    const events = Object.entries(others).filter(([name]) => name.endsWith('Event'));
    expect(events).to.have.lengthOf(6);
    for (const [name, event] of events) expect(event.prototype, name).to.be.instanceOf(Event);
    expect(new FeedError('http', 'No such page', 'https://example.org/feed.json', 404)).to.be.instanceOf(Error);
  });

  // The compiler is who can fail here: without one of the types, `npm run types` does not pass.
  it('hands out the types of what it hands out', () => {
    const level: Level = 'easy';
    const code: FeedErrorCode = 'network';
    const updated: Timestamp = { instant: 0, wall: 0, dateOnly: true, iso: '1970-01-01' };
    const attachment: Attachment = { url: 'https://example.org/plan.pdf' };
    const edition: Edition = { language: 'de', level, updated, attachments: [attachment] };
    const base = 'https://example.org/';
    const article: Article = { id: 'a', editions: [edition], base, pinned: false, tags: [], authors: [] };
    const feed: Feed = { title: 'Presse', language: 'de', articles: [article] };
    const { FeedError, JobcenterNews, JobcenterNewsLoadEvent } = face;
    expect(new FeedError(code, 'No answer', base).code).to.equal(code);
    expect(new JobcenterNewsLoadEvent(feed.articles).articles).to.deep.equal([article]);
    expect(new JobcenterNews().feed satisfies Feed | undefined).to.equal(undefined);
  });
});
