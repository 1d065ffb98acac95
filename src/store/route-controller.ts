// Joins a route with the browser's location and history. Knows no articles and no markup.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { choiceOf, formatRoute, isPlainFragment, parseRoute, type Route } from './route.js';

export type Routing = 'hash' | 'query' | 'none';

interface Host extends ReactiveControllerHost {
  readonly routing: Routing;
  readonly routeKey: string;
  /** Set on a teaser box: its views are on another page, and in this page's address only level and language are for it. */
  readonly articlePage: string | undefined;
}

/** Name, before the route key, of what was shown at an anchor of the page's own, in `history.state`. */
const STAMP = 'jobcenter-news:';

// What one element writes into the URL stands in the links of the others as well.
const hosts = new Set<Host>();

export class RouteController implements ReactiveController {
  route: Route = {};
  private _disabled = false;

  /** @param _moved The browser went to another view: Back, Forward, or another address typed. */
  constructor(
    private readonly _host: Host,
    private readonly _moved: (route: Route) => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this._host);
    addEventListener('popstate', this._onPopState);
  }

  hostDisconnected(): void {
    hosts.delete(this._host);
    removeEventListener('popstate', this._onPopState);
  }

  /** Where the view lives in the URL, or `none` where the page routes by itself: `#/…` and `#!…` say so. */
  get routing(): Routing {
    const { routing, articlePage } = this._host;
    if (articlePage !== undefined) return 'none';
    if (routing !== 'hash') return routing;
    if (!this._disabled && /^#[!/]/.test(location.hash)) {
      this._disabled = true;
      console.warn('<jobcenter-news> The page itself routes in the hash: use routing="query".');
    }
    return this._disabled ? 'none' : routing;
  }

  /** Reads the route from the location; `undefined` where the URL says nothing of us: no routing, or a fragment of the page's own. */
  read(): Route | undefined {
    const isTeaser = this._host.articlePage !== undefined;
    const routing = isTeaser ? this._host.routing : this.routing;
    if (routing === 'none') return undefined;
    const isPlain = routing === 'hash' && isPlainFragment(new URL(location.href));
    const parameters: unknown = isPlain
      ? (Object(history.state) as Record<string, unknown>)[STAMP + this._host.routeKey]
      : location[routing === 'hash' ? 'hash' : 'search'].slice(1);
    if (typeof parameters !== 'string') return undefined;
    const route = parseRoute(parameters, this._host.routeKey);
    return isTeaser ? choiceOf(route) : route;
  }

  /**
   * The address of a view: absolute, because `<base href>` would break a bare `#…`. Under `none` it is the page's own.
   * @param page Another page, on which a teaser box opens its articles.
   */
  href(route: Route, page?: URL): string {
    const url = page ?? new URL(location.href);
    const routing = page ? this._host.routing : this.routing;
    if (routing !== 'none') {
      const place = routing === 'query' ? 'search' : 'hash';
      url[place] = formatRoute(
        place === 'hash' && isPlainFragment(url) ? '' : url[place].slice(1),
        this._host.routeKey,
        route,
      );
    }
    return url.href;
  }

  /** Goes to a view: a new entry in the history, or a change of the current one. */
  go(route: Route, entry: 'push' | 'replace'): void {
    const before = this.route;
    this.route = route;
    if (this.routing !== 'none') {
      try {
        // The URL of this entry cannot say what was shown, so its state does; a state that is no object is somebody else's.
        if (entry === 'push' && typeof history.state === 'object' && isPlainFragment(new URL(location.href))) {
          history.replaceState(
            { ...history.state, [STAMP + this._host.routeKey]: formatRoute('', this._host.routeKey, before) },
            '',
          );
        }
        history[`${entry}State`](entry === 'push' ? null : history.state, '', this.href(route));
      } catch {
        // Sandboxed documents may not write their history, and Safari allows 100 changes in 30 s: the view changes all the same.
      }
    }
    for (const host of hosts) host.requestUpdate();
  }

  private readonly _onPopState = (): void => {
    const route = this._host.articlePage === undefined && this.read();
    // None after a fresh click on one of the page's own anchors, its skip link say: what is open stays open.
    if (route) this._moved(route);
  };
}
