/** The JSON Schema of the native format: it takes the demo's feeds, and refuses what the reader would report. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { NAMES } from '../../src/checker/names.ts';
import { root } from '../tools/shell.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const schema = read('src/feeds/feed.schema.json');
// Strict: a misspelt keyword is an error. The addresses are `uri-reference`, which says little and is checked by the reader.
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
  validateFormats: false,
});
ajv.addVocabulary(['x-description-de']);
const validate = ajv.compile(schema);
const faults = (feed) =>
  validate(feed) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);

const feed = (item = {}, extension = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Nachrichten',
  language: 'de',
  items: [{ id: 'a', title: 'Neu', ...item, _jobcenter_news: extension }],
});

describe('The JSON Schema of the native format', () => {
  for (const path of ['demo/content/feed.json', 'demo/content/einfach.json', 'demo/content/verstaendlich.json']) {
    it(`takes ${path}`, () => assert.deepEqual(faults(read(path)), []));
  }

  for (const path of ['README.md', 'README.de.md']) {
    it(`takes the examples in ${path}`, () => {
      const examples = [...readFileSync(join(root, path), 'utf8').matchAll(/```json\n(\{\s*"version"[^]*?)```/g)];
      assert.ok(examples.length > 0);
      for (const [, text] of examples) assert.deepEqual(faults(JSON.parse(text)), []);
    });
  }

  const good = [
    ['an article with a number as its id', feed({ id: 7 })],
    ['a day without a time', feed({ date_published: '2026-11-20' })],
    ['a post without a title', { ...feed(), items: [{ id: 'a', content_text: 'Neu' }] }],
    ['what others add', feed({ _other: { a: 1 } }, { _note: 'x' })],
    ['a review', feed({}, { editions: [{ level: 'easy', review: { by: 'Prüf-Gruppe', seal: 'x', licence: 'y' } }] })],
    [
      'a video in sign language',
      feed({}, { sign_language: { url: 'a.mp4', language: 'gsg', captions: 'a.vtt', duration_in_seconds: 61.5 } }),
    ],
    ['an abbreviation with nothing but its long form', feed({}, { glossary: [{ term: 'AQB', expansion: 'Budget' }] })],
  ];
  for (const [what, document] of good) it(`takes ${what}`, () => assert.deepEqual(faults(document), []));

  const bad = [
    ['a feed without items', { version: 'https://jsonfeed.org/version/1.1', title: 'x' }],
    ['another version', { ...feed(), version: '2' }],
    ['an article without an id', { ...feed(), items: [{ title: 'Neu' }] }],
    ['an article without title and text', { ...feed(), items: [{ id: 'a' }] }],
    ['a German date', feed({ date_published: '20.11.2026' })],
    ['a language in words', feed({ language: 'Leichte Sprache' })],
    ['an unknown level', feed({}, { level: 'simple' })],
    ['tags that are no list', feed({ tags: 'Termine' })],
    ['a size in words', feed({ attachments: [{ url: 'a.pdf', mime_type: 'application/pdf', size_in_bytes: '2 MB' }] })],
    ['a misspelt field of ours', feed({}, { image_alternative: 'x' })],
    ['a misspelt field of an edition', feed({}, { editions: [{ level: 'easy', content: 'x' }] })],
    ['an edition that is none', feed({}, { editions: [{ title: 'x' }] })],
    ['a word without an explanation', feed({}, { glossary: [{ term: 'AQB' }] })],
    ['a seal without testers', feed({}, { editions: [{ level: 'easy', review: { seal: 'x' } }] })],
  ];
  for (const [what, document] of bad) it(`refuses ${what}`, () => assert.notDeepEqual(faults(document), []));

  it('describes every field in both languages', () => {
    const bare = [];
    const visit = (node, path) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [name, property] of Object.entries(node.properties ?? {})) {
        const target = property.$ref ? { ...schema.$defs[property.$ref.split('/').pop()], ...property } : property;
        const plain = ['$schema', 'hubs'].includes(name);
        if (!plain && !(target.description && target['x-description-de'])) bare.push(`${path}.${name}`);
      }
      for (const [key, child] of Object.entries(node)) if (key !== 'enum') visit(child, `${path}/${key}`);
    };
    visit(schema, '');
    assert.deepEqual(bare, []);
  });

  it('knows every field that the reader reads', () => {
    const source = readFileSync(join(root, 'src/feeds/json-feed.ts'), 'utf8');
    const known = JSON.stringify(schema);
    const names = [...source.matchAll(/\.(?:text|markup|url|date|objects?|texts|flag|size|has)\('(\w+)'/g)].map(
      ([, name]) => name,
    );
    assert.ok(names.length > 20);
    assert.deepEqual(
      names.filter((name) => !known.includes(`"${name}":`)),
      [],
    );
  });
});

describe('The names that the checker knows', () => {
  it('are those of the schema', () => {
    const { $defs } = schema;
    const places = {
      feed: schema,
      item: $defs.item,
      feedExtension: $defs.feedExtension,
      itemExtension: $defs.itemExtension,
      edition: $defs.edition,
      term: $defs.term,
      signLanguage: $defs.signLanguage,
      review: $defs.review,
      block: $defs.block,
      figure: $defs.block.properties.figure,
    };
    assert.deepEqual(Object.keys(NAMES).sort(), Object.keys(places).sort());
    for (const [kind, { properties }] of Object.entries(places))
      assert.deepEqual(NAMES[kind].split(' ').sort(), Object.keys(properties).sort(), kind);
  });
});
