/**
 * A real WordPress of its own: MariaDB on a socket, PHP on a free port of this machine only, in a temporary folder. All of it ends with
 * `stop()`, or with this process. Knows nothing of the element.
 */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort, installOnDebian } from '../tools/browsers.mjs';
import { root } from '../tools/shell.mjs';

const WORDPRESS = '/usr/share/wordpress';
/** The server of the database without the service, so that none starts with the machine; a theme of blocks; German. */
const PACKAGES = [
  'mariadb-server-core',
  ...['cli', 'mysql', 'xml', 'mbstring', 'gd'].map((name) => `php-${name}`),
  ...['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentythree'],
];
export const HOW = `On Debian: apt-get install --no-install-recommends ${PACKAGES.join(' ')}.`;

/** Servers are where users do not look for programs. */
const path = [process.env.PATH, '/usr/local/sbin', '/usr/sbin', '/sbin'].join(delimiter);
const env = { ...process.env, PATH: path };
const hasProgram = (name) => path.split(delimiter).some((folder) => existsSync(join(folder, name)));

/** What of WordPress is not on this machine; nothing where all is. */
export function missingParts() {
  const programs = ['php', 'mariadbd', 'mariadb-install-db'].filter((name) => !hasProgram(name));
  const files = ['wp-load.php', 'wp-content/themes/twentytwentythree', 'wp-content/languages/de_DE.mo'].filter(
    (name) => !existsSync(join(WORDPRESS, name)),
  );
  const modules = programs.includes('php') ? '' : execFileSync('php', ['-m'], { env, encoding: 'utf8' });
  const extensions = ['mysqli', 'xml', 'mbstring', 'gd'].filter((name) => !new RegExp(`^${name}$`, 'mi').test(modules));
  return [
    ...programs,
    ...files.map((name) => join(WORDPRESS, name)),
    ...(programs.includes('php') ? [] : extensions.map((name) => `${name} of PHP`)),
  ];
}

/** As `installBrowsers()`. */
export async function installWordPress() {
  const missing = missingParts();
  if (missing.length === 0) return 'already installed';
  return (await installOnDebian(PACKAGES)) ?? `not found: ${missing.join(', ')}`;
}

const quoted = (text) => `'${text.replace(/['\\]/g, '\\$&')}'`;

const configOf = (url, socket) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', ${quoted(`localhost:${socket}`)} );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', '${randomBytes(24).toString('hex')}' );
	define( $name . '_SALT', '${randomBytes(24).toString('hex')}' );
}
define( 'WP_SITEURL', ${quoted(url)} );
define( 'WP_HOME', ${quoted(url)} );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
// What goes wrong is said as it is.
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

/** Some proxies let through no more headers than they must: that is how a page of another site then sees WordPress. */
const PLUGIN = `<?php
add_filter( 'rest_exposed_cors_headers', fn( $headers ) => isset( $_GET['hidden'] ) ? array() : $headers );
// It asks for pictures of another server where a machine has no font for emoji.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
`;

/**
 * @param {readonly { slug: string, title: string, content: string }[]} pages of the site, beside its posts
 * @returns {Promise<{ url: string, ids: Record<string, number>, version: string, folder: string, pids: number[], stop: () => Promise<void> }>}
 */
export async function startWordPress(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'jobcenter-news-cms-'));
  const at = (name) => join(folder, name);
  const write = (name, text) => writeFileSync(at(name), text);
  const programs = startPrograms(at('log'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // Nothing can be waited for where this process ends.
  const end = () => {
    programs.kill();
    remove();
  };
  process.once('exit', end);
  const stop = async () => {
    await programs.kill();
    remove();
    process.off('exit', end);
  };
  try {
    // The database runs as who we are: it is this process's own, and the folder nobody else's.
    const database = ['--no-defaults', `--datadir=${at('data')}`, ...(process.getuid?.() === 0 ? ['--user=root'] : [])];
    await programs.run('mariadb-install-db', [
      ...database,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
    write('init.sql', DATABASE);
    const socket = at('db.sock');
    const mariadb = programs.start('mariadbd', [
      ...database,
      `--socket=${socket}`,
      `--pid-file=${at('db.pid')}`,
      `--init-file=${at('init.sql')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
    ]);
    cpSync(WORDPRESS, at('site'), { recursive: true, dereference: true, filter: isNeeded });
    const url = `http://127.0.0.1:${await freePort()}`;
    write('site/wp-config.php', configOf(url, socket));
    mkdirSync(at('site/wp-content/mu-plugins'), { recursive: true });
    write('site/wp-content/mu-plugins/probe.php', PLUGIN);
    write('site/favicon.ico', '');
    write('plan.json', JSON.stringify(pages));
    await mariadb.until(() => existsSync(socket));
    const seed = join(root, 'tests/cms/seed.php');
    const ids = await programs.run('php', ['-d', 'display_errors=stderr', seed, at('site'), at('plan.json')], {
      CMS_URL: url,
    });
    const php = programs.start('php', ['-d', 'opcache.enable_cli=1', '-S', new URL(url).host, '-t', at('site')]);
    await php.until(() =>
      fetch(`${url}/wp-json/wp/v2/posts?per_page=1`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const version = /wp_version = '([^']+)'/.exec(readFileSync(at('site/wp-includes/version.php'), 'utf8'))[1];
    return { url, ids: JSON.parse(ids), version, folder, site: at('site'), pids: programs.pids(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Half of the package are its other languages. */
const isNeeded = (file) => !/\/languages\/./.test(file) || /de_DE\.mo$/.test(file);

const DATABASE = `CREATE DATABASE wordpress CHARACTER SET utf8mb4;
CREATE USER wordpress@localhost;
GRANT ALL ON wordpress.* TO wordpress@localhost;
`;

/** Programs that write into one log, and end together with what they have started themselves. */
function startPrograms(log) {
  const output = openSync(log, 'a');
  const children = [];
  const hasEnded = ({ exitCode, signalCode, pid }) => (pid && (exitCode ?? signalCode)) !== null;
  const fault = (what) => new Error(`${what}\n${readFileSync(log, 'utf8').slice(-2000)}`);
  const start = (program, args, more = {}, out = output) => {
    // Each in a group of its own, which can be ended as a whole.
    const options = { env: { ...env, ...more }, stdio: ['ignore', out, output], detached: true };
    const child = spawn(program, args, options);
    child.closed = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
    children.push(child);
    /** Waits for what the program is to bring about. */
    const until = async (holds) => {
      for (const end = Date.now() + 30_000; Date.now() < end && !hasEnded(child);) {
        if (await holds()) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw fault(hasEnded(child) ? `${program} has ended.` : `${program}: waited 30 seconds in vain.`);
    };
    return { child, until };
  };
  return {
    start,
    /** Runs a program to its good end. */
    run: async (program, args, more) => {
      const { child } = start(program, args, more, 'pipe');
      let text = '';
      child.stdout?.on('data', (chunk) => (text += chunk));
      if ((await child.closed) !== 0) throw fault(`${program} failed.\n${text.slice(-500)}`);
      return text;
    },
    pids: () => children.map(({ pid }) => pid),
    kill: () => {
      for (const child of children) if (!hasEnded(child)) process.kill(-child.pid, 'SIGKILL');
      return Promise.all(children.map(({ closed }) => closed));
    },
  };
}
