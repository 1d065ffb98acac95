/** The checker as it is in the package: bin/jobcenter-news.mjs, started as editors start it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../tools/shell.mjs';

const bin = join(root, 'bin/jobcenter-news.mjs');
const folder = mkdtempSync(join(tmpdir(), 'jobcenter-news-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the checker and waits for its end. It has no terminal, and the language of nobody. */
function start(args, { input = '', env = {}, node = process.execPath } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [bin, ...args], { cwd: folder, env: { PATH: process.env.PATH, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // A program that ends before it has read everything is no fault of the test.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

const file = (name, content) => {
  writeFileSync(join(folder, name), content);
  return name;
};

const item = { id: 'a', title: 'Das Amt zieht um', date_published: '2026-11-20', content_html: '<p>Ab Montag.</p>' };
const feed = (parts = {}) =>
  JSON.stringify(
    { version: 'https://jsonfeed.org/version/1.1', title: 'T', language: 'de', items: [{ ...item, ...parts }] },
    null,
    1,
  );

const good = file('gut.json', feed());
const bad = file('schlecht.json', feed({ date_published: 'morgen' }));
const poor = file('geht-besser.json', feed({ content_html: '<p><a href="/x">hier</a></p>' }));

describe('jobcenter-news check', () => {
  it('ends with 0 where nothing is wrong', async () => {
    const { code, stdout, stderr } = await start(['check', good]);
    assert.equal(code, 0);
    assert.equal(stdout, 'Nichts zu beanstanden.\ngut.json: 1 Artikel, 0 Fehler, 0 Hinweise\n');
    assert.equal(stderr, '');
  });

  it('ends with 0 on warnings, and tells them', async () => {
    const { code, stdout } = await start(['check', poor]);
    assert.equal(code, 0);
    assert.match(stdout, /! Hinweis/);
    assert.match(stdout, /Der Link „hier“ sagt nicht/);
    assert.match(stdout, /1 Artikel, 0 Fehler, 1 Hinweis\n$/);
  });

  it('ends with 1 on errors, with the article, the field and the line', async () => {
    const { code, stdout } = await start(['check', bad]);
    assert.equal(code, 1);
    assert.match(stdout, /Artikel 1: „Das Amt zieht um“ \(id a\)/);
    assert.match(stdout, /✗ Fehler \(Zeile 9, items\[0\]\.date_published\)/);
    assert.match(stdout, /Da steht: „morgen“/);
    assert.doesNotMatch(stdout, /\x1b/);
  });

  it('speaks English and German, as asked or as the system does', async () => {
    const languageOf = async (args, env) =>
      /Fehler/.test((await start(['check', bad, ...args], { env })).stdout) ? 'de' : 'en';
    assert.equal(await languageOf(['--lang', 'en'], {}), 'en');
    assert.equal(await languageOf(['--lang=de'], { LANG: 'en_US.UTF-8' }), 'de');
    assert.equal(await languageOf([], { LANG: 'en_GB.UTF-8' }), 'en');
    assert.equal(await languageOf([], { LANG: 'de_DE.UTF-8' }), 'de');
    assert.equal(await languageOf([], { LANG: 'en_GB.UTF-8', LC_ALL: 'de_AT' }), 'de');
    assert.equal(await languageOf([], { LANG: 'C.UTF-8' }), 'de');
    assert.equal(await languageOf([], { LANG: 'fr_FR.UTF-8' }), 'de');
  });

  it('reads standard input', async () => {
    const { code, stdout } = await start(['check', '-'], { input: feed({ date_published: 'x' }) });
    assert.equal(code, 1);
    assert.match(stdout, /\n-: 1 Artikel, 1 Fehler/);
    assert.equal((await start(['check', '-'])).code, 1);
  });

  it('writes JSON for machines', async () => {
    const { code, stdout } = await start(['check', bad, '--json', '--lang', 'en']);
    assert.equal(code, 1);
    const { findings, ...counts } = JSON.parse(stdout);
    assert.deepEqual(counts, { file: 'schlecht.json', articles: 1, errors: 1, warnings: 0 });
    assert.deepEqual(findings, [
      {
        severity: 'error',
        rule: 'reader',
        article: { number: 1, id: 'a', title: 'Das Amt zieht um' },
        field: 'items[0].date_published',
        line: 9,
        quote: 'morgen',
        message: 'This date can’t be read. It is not shown. It says: “morgen”.',
        remedy: 'Write it like this: "2026-11-20" or "2026-11-20T10:00:00+01:00".',
      },
    ]);
  });

  it('tells the line of what is broken', async () => {
    const broken = await start(['check', file('kaputt.json', '\n\n{\n"items": [\n1,,2]}')]);
    assert.equal(broken.code, 1);
    assert.match(broken.stdout, /Zeile 5\b/);
    const xml = await start([
      'check',
      file('kaputt.xml', '<rss version="2.0"><channel>\n<item><title>A</titel></item>\n</channel></rss>'),
    ]);
    assert.equal(xml.code, 1);
    assert.match(xml.stdout, /beschädigt/);
    assert.match(xml.stdout, /Zeile 2\b/);
  });

  it('knows a web page when it sees one', async () => {
    const { code, stdout } = await start(['check', file('seite.html', '<!DOCTYPE html><title>Anmeldung</title>')]);
    assert.equal(code, 1);
    assert.match(stdout, /Das ist eine Webseite und kein Feed/);
  });

  it('reads RSS and Atom without a browser, whatever their encoding', async () => {
    const rss = `<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>T</title><language>de</language>
<item><guid>1</guid><title>Öffnungszeiten &amp; mehr</title><pubDate>Fri, 20 Nov 2026 10:00:00 +0100</pubDate>
<content:encoded><![CDATA[<p><a href="/x">mehr</a></p>]]></content:encoded></item></channel></rss>`;
    const latin = await start(['check', file('latin.xml', Buffer.from(rss, 'latin1'))]);
    assert.match(latin.stdout, /Artikel 1: „Öffnungszeiten & mehr“/);
    assert.match(latin.stdout, /Der Link „mehr“/);
    assert.equal(latin.code, 0);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>T</title>
<entry><id>1</id><title type="html">A &amp;amp; B</title><updated>2026-11-20T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Neu<br/>hier</p><p><img src="a.png"/></p></div></content></entry></feed>`;
    const { stdout } = await start(['check', file('atom.xml', `\ufeff${atom}`)]);
    assert.match(stdout, /Artikel 1: „A & B“/);
    assert.match(stdout, /Zeile 2\b[^]*Das Bild „a\.png“ hat keinen Alternativtext/);
  });

  it('mends XML that browsers would refuse, and says so', async () => {
    const { code, stdout } = await start([
      'check',
      file(
        'kaufmann.xml',
        '<rss><channel><language>de</language>\n<item><guid>1</guid><title>A&nbsp;B</title><pubDate>2026-11-20</pubDate></item></channel></rss>',
      ),
    ]);
    assert.equal(code, 0);
    assert.match(stdout, /nicht wohlgeformt/);
  });

  // As in tests/feeds/document.test.ts, where browsers parse: what editors read here is what the console says there.
  const faulty = {
    'a stray &': 'Haus & Hof',
    'an & before a name': 'a&b=c',
    '&nbsp;': 'Haus&nbsp;Hof',
    'an entity that nobody knows': 'a &quatsch; b',
    'a control character': 'Haus\u0008hof\u0000',
    'a reference to a control character': 'Haus&#8;&#x0;hof',
    'a noncharacter': 'Haus\uffffhof',
    'half a surrogate': 'Haus&#xd800;hof',
    'a prefix that nobody declared': 'A</title><dc:date>2026-11-20</dc:date><title>B',
    'an & in an attribute': 'A</title><source url="/?a=1&b">B</source><title>C',
  };
  const inRss = (title) =>
    `<?xml version="1.0"?>\n<rss><channel><language>de</language>\n<item><guid>1</guid><pubDate>2026-11-20</pubDate><title>${title}</title></item></channel></rss>`;
  for (const [what, title] of Object.entries(faulty)) {
    it(`tells of the same faults of XML as browsers: ${what}`, async () => {
      const { code, stdout } = await start(['check', '-'], { input: inRss(title) });
      assert.equal(code, 0);
      assert.match(stdout, /Hinweis \(Zeile 3\)\n {4}Das XML ist nicht wohlgeformt/);
      assert.match(stdout, /1 Artikel, 0 Fehler, 1 Hinweis\n$/);
    });
  }

  it('finds no fault in XML that has none', async () => {
    const { stdout } = await start(['check', '-'], {
      input: inRss('<![CDATA[a & b &nbsp; c]]> &amp; &#228; &#x1F600; &lt; <!-- & --> \u{1f600}'),
    });
    assert.match(stdout, /^Nichts zu beanstanden/);
  });

  it('tells line and column of broken JSON', async () => {
    const { code, stdout } = await start(['check', '-', '--json'], { input: '{\n  "items": [1,,2]}' });
    assert.equal(code, 1);
    const [{ line, column, message }] = JSON.parse(stdout).findings;
    assert.deepEqual({ line, column }, { line: 2, column: 15 });
    assert.equal(message, 'Das JSON ist beschädigt und kann nicht gelesen werden.');
  });

  it('helps, and says its version', async () => {
    const german = await start(['--help']);
    assert.equal(german.code, 0);
    assert.match(german.stdout, /Aufruf: .*check DATEI_ODER_URL/);
    assert.match((await start(['check', '--help', '--lang', 'en'])).stdout, /Usage: .*check FILE_OR_URL/);
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.deepEqual(await start(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('A wrong call', () => {
  const calls = [
    ['nothing', []],
    ['no file', ['check']],
    ['another command', ['lint', good]],
    ['two files', ['check', good, bad]],
    ['an unknown option', ['check', good, '--fix']],
    ['an unknown language', ['check', good, '--lang', 'fr']],
    ['a language left out', ['check', good, '--lang']],
    ['a missing file', ['check', 'gibt-es-nicht.json']],
    ['a folder', ['check', '.']],
    ['a server that is not there', ['check', 'http://127.0.0.1:9/feed.json']],
    ['a host that is none', ['check', 'http://nirgends.invalid/feed.json']],
    ['an address that is none', ['check', 'http://']],
  ];
  for (const [what, args] of calls) {
    it(`(${what}) ends with 2 and one sentence`, async () => {
      const { code, stdout, stderr } = await start(args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^[^\n]{10,}\n$/);
      assert.doesNotMatch(stderr, /Error|at .*\.m?js/);
    });
  }

  it('is explained in English as well', async () => {
    const { stderr } = await start(['check', 'nowhere.json', '--lang', 'en']);
    assert.equal(stderr, 'There is no file nowhere.json.\n');
  });
});

describe('A hostile file', () => {
  it('sends nothing to the terminal but text', async () => {
    const evil = '\u001b]0;Titel\u0007\u001b[2J\u009b31m\u202e\rneu';
    const hostile = feed({
      id: evil,
      title: evil,
      date_published: evil,
      image: `javascript:${evil}`,
      content_html: `<a href="${evil}">hier</a><img src="${evil}">`,
    });
    const name = file('boese.json', hostile);
    for (const args of [[], ['--json'], ['--lang', 'en']]) {
      const { code, stdout } = await start(['check', name, ...args], { env: { FORCE_COLOR: '1' } });
      assert.equal(code, 1);
      assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
    const { stderr } = await start(['check', '\u001b[2Jnichts']);
    assert.doesNotMatch(stderr, /\u001b/);
  });

  it('takes reasonable time: large, deep, bombs', async () => {
    const deep = 10_000;
    const files = [
      ['gross.json', feed({ content_html: '<p>Ein Satz. '.repeat(500_000) })],
      ['zu-gross.json', ' '.repeat(17 * 2 ** 20)],
      ['tief.json', `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(deep)}${']'.repeat(deep)}}`],
      [
        'tief.xml',
        `<rss><channel><item><title>A</title><description>${'<b>'.repeat(deep)}${'</b>'.repeat(deep)}</description></item></channel></rss>`,
      ],
      ['bombe.xml', '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;">]><rss>&b;</rss>'],
    ];
    for (const [name, content] of files) {
      const begin = performance.now();
      const { code, stderr } = await start(['check', file(name, content)]);
      assert.ok(performance.now() - begin < 20_000, name);
      assert.ok([0, 1, 2].includes(code), name);
      assert.doesNotMatch(stderr, /\.m?js:\d+/, name);
    }
  });
});

describe('An address', () => {
  let server;
  let address;
  const answers = {
    '/gut.json': (response) => response.writeHead(200, { 'content-type': 'application/feed+json' }).end(feed()),
    '/relativ.json': (response) =>
      response.end(feed({ image: 'bild.jpg', _jobcenter_news: { image_alt: 'Ein Haus' } })),
    '/umzug': (response) => response.writeHead(302, { location: '/gut.json' }).end(),
    '/weg': (response) => response.writeHead(404, 'Weg\tdamit').end(feed()),
    '/endlos': (response) => {
      const more = () => response.write(' '.repeat(2 ** 20), (error) => !error && !response.destroyed && more());
      more();
    },
    '/abbruch': (response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('{');
      setTimeout(() => response.destroy(), 50);
    },
  };
  before(async () => {
    server = createServer((request, response) => answers[request.url](response));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is fetched, and redirects are followed', async () => {
    for (const path of ['/gut.json', '/umzug', '/relativ.json']) {
      const { code, stdout } = await start(['check', address + path]);
      assert.equal(code, 0, path);
      assert.match(stdout, /Nichts zu beanstanden/);
    }
  });

  it('that answers with an error ends with 2, whatever the body is', async () => {
    const { code, stderr } = await start(['check', `${address}/weg`]);
    assert.equal(code, 2);
    assert.match(stderr, /Der Server antwortet mit 404/);
  });

  it('that never ends is left at 16 MiB', async () => {
    const { code, stderr } = await start(['check', `${address}/endlos`]);
    assert.equal(code, 2);
    assert.match(stderr, /größer als 16 MiB/);
  });

  it('whose connection breaks ends with 2', async () => {
    assert.equal((await start(['check', `${address}/abbruch`])).code, 2);
  });
});

describe('The demo', () => {
  for (const name of readdirSync(join(root, 'demo/content')).filter((name) => name.endsWith('.json'))) {
    it(`content/${name} passes without an error or a warning`, async () => {
      const { code, stdout } = await start(['check', join(root, 'demo/content', name)]);
      assert.match(stdout, /^Nichts zu beanstanden\./);
      assert.equal(code, 0);
    });
  }
});

describe('The examples in the documentation', () => {
  for (const name of ['README.md', 'README.de.md']) {
    it(`pass: ${name}`, async () => {
      const examples = [...readFileSync(join(root, name), 'utf8').matchAll(/```json\n(\{\s*"version"[^]*?)```/g)];
      assert.ok(examples.length > 0);
      for (const [, input] of examples) {
        const { stdout } = await start(['check', '-'], { input });
        assert.match(stdout, /^Nichts zu beanstanden\./);
      }
    });
  }
});
