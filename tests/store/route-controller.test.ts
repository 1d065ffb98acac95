import { expect } from '@open-wc/testing';
import type { Route } from '../../src/store/route.js';
import { RouteController, type Routing } from '../../src/store/route-controller.js';
import { afterThisTest, arriveAt } from '../support/mount.js';
import { watchHistory } from '../support/stubs.js';

interface Options {
  readonly routing?: Routing;
  readonly articlePage?: string;
}

function controller({ routing = 'hash', articlePage }: Options = {}): { routes: RouteController; moved: Route[] } {
  const moved: Route[] = [];
  const routes = new RouteController(
    {
      routing,
      routeKey: 'jcn',
      articlePage,
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    },
    (route) => moved.push(route),
  );
  routes.hostConnected();
  afterThisTest(() => routes.hostDisconnected());
  return { routes, moved };
}

describe('The route and the address', () => {
  it('reads the hash, the query, or nothing', () => {
    arriveAt('#jcn=a&jcn-level=easy');
    expect(controller().routes.read()).to.deep.equal({ article: 'a', level: 'easy' });
    expect(controller({ routing: 'query' }).routes.read()).to.deep.equal({});
    expect(controller({ routing: 'none' }).routes.read()).to.equal(undefined);
  });

  it('says nothing at an anchor of the page’s own', () => {
    arriveAt('#kontakt');
    expect(controller().routes.read()).to.equal(undefined);
  });

  it('gives absolute addresses that keep what else stands there', () => {
    arriveAt('#other=1');
    const { href, hash } = new URL(controller().routes.href({ article: 'a' }));
    expect(href.startsWith(location.origin)).to.equal(true);
    expect(hash).to.equal('#other=1&jcn=a');
  });

  it('gives the address of the same view on another page', () => {
    const url = controller().routes.href({ article: 'a' }, new URL('https://example.org/aktuelles/'));
    expect(url).to.equal('https://example.org/aktuelles/#jcn=a');
  });

  it('pushes and replaces, and under none does neither', () => {
    arriveAt('');
    const changes = watchHistory();
    const { routes } = controller();
    routes.go({ article: 'a' }, 'push');
    routes.go({ article: 'a', level: 'easy' }, 'replace');
    controller({ routing: 'none' }).routes.go({ article: 'b' }, 'push');
    expect(changes).to.deep.equal(['push #jcn=a', 'replace #jcn=a&jcn-level=easy']);
  });

  it('takes only level and language from the address for a teaser box, and writes nothing', () => {
    arriveAt('#jcn=a&jcn-level=easy&jcn-q=messe');
    const changes = watchHistory();
    const { routes } = controller({ articlePage: './' });
    expect(routes.read()).to.deep.equal({ level: 'easy' });
    routes.go({ level: 'plain' }, 'replace');
    expect(changes).to.deep.equal([]);
  });

  it('goes on where the browser does not let it write the history', () => {
    const original = history.pushState;
    history.pushState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    afterThisTest(() => (history.pushState = original));
    const { routes } = controller();
    expect(() => routes.go({ article: 'a' }, 'push')).not.to.throw();
    expect(routes.route).to.deep.equal({ article: 'a' });
  });
});
