/**
 * Servers that do everything wrong that a server can, for tests/faults/. On loopback, started when a test first asks for them, ended with the
 * test run. The test finds them at the addresses that the command `faults:start` hands back:
 * - `open`: every page may read its answers (CORS); `closed`: none but its own may
 * - `refused`: nobody listens there; with `faults:listen` someone does, and with `faults:hang-up` nobody again
 * - `corpora`: the cases of ../shared/corpora/http/faultserver.mjs; `undefined` where they are absent, and the run says so
 */
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './shell.mjs';

const corpora = join(root, '../shared/corpora/http/faultserver.mjs');
const title = 'Übergänge, größere Räume und Öffnungszeiten';
const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Nachrichten',
  language: 'de',
  items: [{ id: 'a', title, content_text: 'Wir öffnen früher.' }],
});
const type = 'application/feed+json';

/** What the last of each kind of answer did: how many bytes went out, and whether its reader hung up. */
const seen = {};
const asked = {};

const first = (path) => (asked[path] = (asked[path] ?? 0) + 1) === 1;

const answers = {
  '/good': (request, response) => response.setHeader('content-type', type).end(feed),
  '/text': (request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(feed),
  '/gzip': (request, response) =>
    response.setHeader('content-type', type).setHeader('content-encoding', 'gzip').end(gzipSync(feed)),
  '/reset': (request, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(feed) });
    response.write(feed.slice(0, 60));
    setTimeout(() => request.socket.resetAndDestroy(), 50);
  },
  '/slow': (request, response) => {
    response.writeHead(200, { 'content-type': type });
    let at = 0;
    const timer = setInterval(() => response.write(feed[at++]), 1000);
    request.on('close', () => clearInterval(timer));
  },
  '/once-500': (request, response) => {
    if (first(request.url)) response.writeHead(500).end('weg');
    else answers['/good'](request, response);
  },
  '/once-429': (request, response) => {
    if (first(request.url)) response.writeHead(429, { 'retry-after': '1' }).end('zu viele');
    else answers['/good'](request, response);
  },
  '/circle': (request, response) => response.writeHead(302, { location: `/circle?${Math.random()}` }).end(),
  '/endless': (request, response) => {
    response.writeHead(200, { 'content-type': type });
    response.write(feed.slice(0, -2));
    flood(request, response, Infinity);
  },
  '/50-mb': (request, response) => {
    response.writeHead(200, { 'content-type': type });
    response.write(feed.slice(0, -2));
    flood(request, response, 50e6);
  },
};

/** Bytes that a fast line carries in 25 ms. Faster than that, browsers hoard what their page has not read yet, and hang up late. */
const PORTION = 1e6;

/** Items, as fast as they are taken, over a line of 40 MB in a second. */
function flood(request, response, length) {
  const items = Buffer.from(`,${JSON.stringify({ id: 'a', title, content_text: 'x'.repeat(500) })}`.repeat(100));
  const state = (seen[request.url] = { bytes: 0, closed: false });
  let portion = 0;
  const send = () => {
    while (state.bytes < length && !response.destroyed) {
      if (portion >= PORTION) {
        portion = 0;
        return void setTimeout(send, 25);
      }
      portion += items.length;
      state.bytes += items.length;
      if (!response.write(items)) return void response.once('drain', send);
    }
    if (!response.destroyed) response.end(']}');
  };
  response.on('close', () => (state.closed = true));
  send();
}

function listen(open, port = 0) {
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    response.setHeader('cache-control', 'no-store');
    if (open) {
      response.setHeader('access-control-allow-origin', '*');
      // Without it no page on another server learns how long to wait.
      response.setHeader('access-control-expose-headers', 'retry-after');
    }
    const answer = answers[new URL(request.url, 'http://x').pathname];
    if (answer) answer(request, response);
    else response.writeHead(404).end('nicht da');
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

const close = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
const addressOf = (server) => `http://127.0.0.1:${server.address().port}`;

const answersAt = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('connect', () => socket.destroy()).on('error', () => resolve(false));
  });

/** It wants three ports in a row. */
async function startCorpora() {
  if (!existsSync(corpora)) {
    console.log('skipped: corpora not found');
    return undefined;
  }
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const taken = await Promise.all([port, port + 1, port + 2].map(answersAt));
    if (taken.includes(true)) continue;
    // By its real path, which it compares with its own.
    const child = spawn(process.execPath, [realpathSync(corpora)], {
      env: { ...process.env, PORT: String(port) },
      stdio: 'ignore',
    });
    process.once('exit', () => child.kill());
    for (const end = Date.now() + 10_000; Date.now() < end && child.exitCode === null;) {
      if (await answersAt(port + 2)) return { address: `http://127.0.0.1:${port}`, stop: () => child.kill() };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    child.kill();
  }
  throw new Error(`${corpora} did not start.`);
}

export function brokenServers() {
  let started;
  let revived;

  async function start() {
    const [open, closed, gone] = await Promise.all([listen(true), listen(false), listen(true)]);
    const { port } = gone.address();
    await close(gone);
    return { open, closed, port, cases: await startCorpora() };
  }

  return {
    name: 'broken-servers',
    async executeCommand({ command, payload }) {
      if (!command.startsWith('faults:')) return undefined;
      const { open, closed, port, cases } = await (started ??= start());
      switch (command) {
        case 'faults:start':
          for (const path of Object.keys(asked)) delete asked[path];
          return {
            open: addressOf(open),
            closed: addressOf(closed),
            refused: `http://127.0.0.1:${port}`,
            corpora: cases?.address,
          };
        case 'faults:seen':
          return seen[payload] ?? {};
        case 'faults:listen':
          revived = await listen(true, port);
          return true;
        case 'faults:hang-up':
          if (revived) await close(revived);
          revived = undefined;
          return true;
        default:
          return undefined;
      }
    },
    async serverStop() {
      const { open, closed, cases } = (await started) ?? {};
      cases?.stop();
      await Promise.all([open, closed, revived].map((server) => server && close(server)));
    },
  };
}
