import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feeds/errors.js';

describe('An error of a feed', () => {
  const error = new FeedError('missing', 'the server answered 404', 'https://musterstadt.example/feed.json', 404);

  it('is an error with a name of its own', () => {
    expect(error).to.be.instanceOf(Error).and.instanceOf(FeedError);
    expect(error.name).to.equal('FeedError');
    expect(String(error)).to.match(/^FeedError: the server answered 404/);
  });

  it('says what happened, where, and with which status', () => {
    expect(error).to.include({ code: 'missing', url: 'https://musterstadt.example/feed.json', status: 404 });
  });

  it('names the address in its message, for the person who reads the console', () => {
    expect(error.message).to.include('the server answered 404').and.include('https://musterstadt.example/feed.json');
    expect(error.message).not.to.include('\n');
  });

  it('has no status where there was no answer', () => {
    expect(new FeedError('network', 'no answer', 'https://musterstadt.example/').status).to.equal(undefined);
  });

  it('may pass where the way to the feed is closed, and not where the feed itself is wrong', () => {
    const codes = ['offline', 'cors', 'network', 'timeout', 'server', 'size', 'missing', 'forbidden'] as const;
    const others = ['http', 'html', 'syntax', 'format', 'source'] as const;
    const passing = [...codes, ...others].filter((code) => new FeedError(code, '', 'https://a.example/').mayPass);
    expect(passing).to.deep.equal(['offline', 'cors', 'network', 'timeout', 'server']);
  });
});
