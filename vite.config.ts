/**
 * Builds the one module that a web site copies: dist/jobcenter-news.js, its source map and its integrity value.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform as transformCss } from 'lightningcss';
import MagicString from 'magic-string';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { leanDompurify } from './tests/tools/lean-dompurify.js';
import { leanLit } from './tests/tools/lean-lit.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };

/** Minifiers drop the licence comment of every single file; this one comment speaks for all of them. */
const licences =
  `/*! jobcenter-news ${version} EUPL-1.2, Lit and @lit/localize (c) Google LLC BSD-3-Clause, ` +
  `DOMPurify (c) Cure53 Apache-2.0 OR MPL-2.0 */`;

/** The baseline of package.json's "browserslist", in the form that lightningcss wants. */
const cssTargets = {
  safari: (15 << 16) | (4 << 8),
  ios_saf: (15 << 16) | (4 << 8),
  chrome: 100 << 16,
  firefox: 115 << 16,
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

/** Parsed as a whole, which finds mistakes as well. Of our own custom properties' names, `--_accent` say, two letters are enough. */
const minifyCss = (css: string, file: string): string =>
  transformCss({ filename: file, code: Buffer.from(css), minify: true, targets: cssTargets })
    .code.toString()
    .replace(/(--_\w\w)\w+/g, '$1');

/** Elements in which white space counts, or in which Lit would have to look for expressions in a way that `leanLit` takes out; comments likewise. */
const notMarkup = /<(?:!|(?:pre|textarea|script|style|title)\b)|='|="[^"]*[<>]/i;

/** Where an expression (here U+0000) is neither content nor the whole value of an attribute, without quotes and with a name in small letters. */
const notWhole = /="[^"]*\0|=[^\s">\0]+\0|=\0[^\s>/]|[A-Z][^\s=]*=\0|>[^<]*=\0|<[^>=]*\0/;

/** A run of white space is one space to HTML, so the page is the same as the one that the tests see. */
function minifyHtml(parts: readonly string[]): string[] {
  return parts.map((part, index) =>
    part
      .replace(/\s+/g, ' ')
      // Beside the tags of blocks white space is nothing, and few values need their quotes.
      .replace(
        / ?(<\/?(?:section|div|p|ul|li|nav|form|fieldset|legend|header|article|figure|figcaption|select|option|h\d)\b[^>]*>) ?/g,
        '$1',
      )
      .replace(/(<button\b[^>]*>) | (?=<\/button>)/g, '$1')
      .replace(/ ([\w-]+)="([\w-]+)"(?=[ >])/g, ' $1=$2')
      .replace(/ ?\/?>/g, '>')
      // Where a template ends, all its elements do.
      .replace(index === parts.length - 1 ? /(?:<\/\w+>)+$/ : '', ''),
  );
}

/** Ids of messages are words for us. For readers each is its place in this list, and a catalogue a list of texts, with holes where one has none. */
const ids = [...readFileSync(resolve(root, 'locales/de.xlf'), 'utf8').matchAll(/<trans-unit id="([^"]+)"/g)]
  .map((match) => match[1] ?? '')
  .sort();

const germanCatalogue = readFileSync(resolve(root, 'locales/generated/de.ts'), 'utf8');

/** The texts of a generated catalogue by their ids, each as code. */
const textsOf = (node: Node, code: string): ReadonlyMap<string | undefined, string> =>
  new Map(
    (node['properties'] as Node[]).map((property) => {
      const { key, value } = property as unknown as { key: { name?: string; value?: string }; value: Node };
      return [key.name ?? key.value, code.slice(value.start, value.end)];
    }),
  );

/**
 * Shortens what no minifier dares to touch: the text of html`` and css`` templates, and the descriptions in
 * `msg('…', {id: '…', desc: '…'})`, which are for translators and not for readers.
 */
function shortenTemplatesAndMessages(): Plugin {
  return {
    name: 'shorten-templates-and-messages',
    transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (file.includes('/node_modules/') || !/\.[jt]s$/.test(file)) return null;
      const text = new MagicString(code);
      if (file === resolve(root, 'src/i18n/msg.ts')) {
        const id = /\boptions\.id\b!?/.exec(code) ?? this.error('src/i18n/msg.ts does not look for options.id.');
        text.update(id.index, id.index + id[0].length, 'options');
      }
      walk(this.parse(code, { lang: 'ts' }) as unknown as Node, (node) => {
        if (node.type === 'TaggedTemplateExpression') {
          const tag = (node['tag'] as { name?: string }).name ?? '';
          const quasis = (node['quasi'] as { quasis: (Node & { value: { cooked: string; raw: string } })[] }).quasis;
          if (tag !== 'css' && tag !== 'html') return;
          const cooked = quasis.map((quasi) => quasi.value.cooked);
          const doubt =
            tag === 'css'
              ? cooked.length > 1 && 'expressions'
              : (notMarkup.exec(cooked.join()) ?? notWhole.exec(cooked.join('\0')));
          if (doubt) this.error(`${file}: ${tag}\`\` with ${doubt} is more than this build knows how to shorten.`);
          const short = tag === 'css' ? [minifyCss(cooked.join(), file)] : minifyHtml(cooked);
          quasis.forEach((quasi, index) => {
            const raw = (short[index] ?? '').replace(/[\\`]|\$\{/g, '\\$&');
            if (raw === quasi.value.raw) return;
            // Parsers differ on whether a part's range holds its delimiters: the source itself tells.
            const start = code.indexOf(quasi.value.raw, quasi.start);
            if (quasi.value.raw !== '') text.update(start, start + quasi.value.raw.length, raw);
          });
        }
        if (node.type === 'ObjectExpression' && file.startsWith(resolve(root, 'locales/generated/'))) {
          const texts = textsOf(node, code);
          const german = new Map<string | undefined, string>();
          // Where Leichte Sprache says the same as German, a hole lets the German through (src/i18n/msg.ts).
          if (file.endsWith('/de-simple.ts'))
            walk(this.parse(germanCatalogue, { lang: 'ts' }) as unknown as Node, (object) => {
              if (object.type !== 'ObjectExpression') return;
              for (const [id, said] of textsOf(object, germanCatalogue)) german.set(id, said);
            });
          const own = ids.map((id) => (texts.get(id) === german.get(id) ? '' : texts.get(id)));
          text.update(node.start, node.end, `[${own.join(',')}]`);
        }
        if (node.type === 'CallExpression' && (node['callee'] as { name?: string }).name === 'msg') {
          const options = (node['arguments'] as Node[])[1];
          if (options?.type !== 'ObjectExpression') return;
          const properties = options['properties'] as (Node & { key?: { name?: string } })[];
          const id = properties.find((property) => property.key?.name === 'id')?.['value'] as { value: string };
          if (!ids.includes(id.value))
            this.error(`The message "${id.value}" is not in locales/de.xlf: run npm run localize:extract.`);
          text.update(options.start, options.end, String(ids.indexOf(id.value)));
        }
      });
      return text.hasChanged() ? { code: text.toString(), map: text.generateMap({ hires: true }) } : null;
    },
  };
}

/**
 * Lit makes a Trusted Types policy of its own, "lit-html". A page with `trusted-types` in its CSP would have to allow
 * that name beside ours, so Lit gets ours instead.
 */
function oneTrustedTypesPolicy(): Plugin {
  const creation = /\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/g;
  let found = 0;
  return {
    name: 'one-trusted-types-policy',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (!/\/node_modules\/lit-html\//.test(id)) return null;
      const text = new MagicString(code);
      for (const match of code.matchAll(creation)) {
        found++;
        text.update(match.index, match.index + match[0].length, 'jobcenterNewsPolicy');
      }
      if (!text.hasChanged()) return null;
      text.prepend(
        `import { policy as jobcenterNewsPolicy } from ${JSON.stringify(resolve(root, 'src/feeds/policy.ts'))};\n`,
      );
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
    buildEnd(error) {
      if (error || found === 1) return;
      this.error(
        `lit-html creates its Trusted Types policy in ${found} places that this build recognises instead of in one. ` +
          'Look at createPolicy in node_modules/lit-html/lit-html.js and mend oneTrustedTypesPolicy in vite.config.ts.',
      );
    },
  };
}

/**
 * Names without an underscore that never leave the module: of scenes, controllers, helpers, and what src/feeds/sanitize.ts and DOMPurify
 * tell each other. None is in a feed, in the DOM, in an event or a property of the element, nor ever in a string (`squeeze` sees to that).
 */
const innerNames =
  'aborter|accelerate|ADD_FORBID_CONTENTS|addHook|ALLOWED_ATTR|ALLOWED_TAGS|allowedAttributes|asText|attrValue|canSpeak|' +
  'current|describeEmbed|describeFile|describeHeld|dot|edition|faster|fault|flag|forceKeepAttr|found|hasFallback|' +
  'isHeld|isSought|keep|keepAttr|loadImage|made|markup|nodes|objects|patience|pauses|reach|' +
  'recognises|report|route|sanitize|say|searchOn|setting|signing|silence|since|slower|stateOf|stopListening|tableLabel|' +
  'terms|texts|tick|typed|unfolded|waiting|wish|written';

/** Ours begin with an underscore, as do Lit's; the others are parts of Lit that no page has to know. */
const privateNames = new RegExp(
  String.raw`^_(?:[a-z]|\$[a-zA-Z])|^(?:${innerNames}|` +
    'addController|createProperty|createRenderRoot|elementProperties|elementStyles|enableUpdating|finalize|firstUpdated|' +
    'fromAttribute|hasUpdated|hostConnected|hostDisconnected|hostUpdate|hostUpdated|isUpdatePending|performUpdate|' +
    'renderBefore|renderOptions|willUpdate)$',
);

/** Terser's output is a fortieth smaller than the bundler's own. Private names can be short. */
function squeeze(): Plugin {
  return {
    name: 'squeeze',
    async renderChunk(code) {
      // As a whole string, or as a property that a template sets.
      const [quoted] = new RegExp(`(["'\`])(?:${innerNames})\\1|[ .?](?:${innerNames})=["$]`).exec(code) ?? [];
      if (quoted) this.error(`${quoted} is in a string: take its name out of innerNames in vite.config.ts.`);
      const result = await minify(code, {
        module: true,
        ecma: 2020,
        sourceMap: true,
        compress: {
          passes: 5,
          pure_getters: true,
          unsafe_arrows: true,
          hoist_props: true,
          hoist_funs: true,
          keep_fargs: false,
        },
        mangle: { properties: { regex: privateNames, reserved: ['_jobcenter_news'] } },
        format: { comments: false },
      });
      return { code: result.code ?? code, map: result.map as string };
    },
  };
}

/** The value for `<script integrity="…">`, beside the file that it belongs to. */
function integrity(): Plugin {
  return {
    name: 'integrity',
    writeBundle(options, bundle) {
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type !== 'chunk') continue;
        const file = resolve(options.dir ?? root, name);
        const hash = createHash('sha384').update(readFileSync(file)).digest('base64');
        writeFileSync(`${file}.sri`, `sha384-${hash}\n`);
      }
    },
  };
}

export default defineConfig({
  root,
  publicDir: false,
  // The package's entry brings its run-time; the generated catalogue only needs the tag.
  resolve: { alias: [{ find: /^@lit\/localize$/, replacement: '@lit/localize/internal/str-tag.js' }] },
  plugins: [shortenTemplatesAndMessages(), squeeze(), oneTrustedTypesPolicy(), leanDompurify(), leanLit(), integrity()],
  build: {
    target: ['safari15.4', 'chrome100', 'firefox115'],
    sourcemap: true,
    copyPublicDir: false,
    reportCompressedSize: false,
    lib: {
      entry: resolve(root, 'src/define.ts'),
      formats: ['es'],
      fileName: () => 'jobcenter-news.js',
    },
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
      // Vite's library mode leaves the white space of ES output alone.
      output: { minify: true, comments: false, postBanner: licences },
    },
  },
});
