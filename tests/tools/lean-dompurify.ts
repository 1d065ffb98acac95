/**
 * What DOMPurify can do and this element never asks for, taken out of the built module: docs/decisions/0002 has the reasons.
 * Knows the package word for word, and of the element src/feeds/sanitize.ts alone. lib/ has the package untouched.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { cutOut, from, type Cut } from './cuts.js';

const door = 'src/feeds/sanitize.ts';
const doorCode = readFileSync(new URL(`../../${door}`, import.meta.url), 'utf8');

/** All that src/feeds/sanitize.ts may ask of DOMPurify: whatever else it said would not be heard in the built module. */
const asked = {
  options: ['ALLOWED_TAGS', 'ALLOWED_ATTR', 'ADD_FORBID_CONTENTS', 'TRUSTED_TYPES_POLICY'],
  fixed: ['ALLOW_ARIA_ATTR: false', 'ALLOW_DATA_ATTR: false', 'RETURN_DOM_FRAGMENT: true'],
  instance: 'const purifier = createDOMPurify(window);',
  methods: ['sanitize', 'addHook'],
  hooks: ['beforeSanitizeElements', 'uponSanitizeAttribute'],
};

const ourNames = new Set([...doorCode.matchAll(/'([^'\n]*)'/g)].flatMap(([, text = '']) => text.split(' ')));

/** Each rule that it breaks. */
function unheard(): string[] {
  const known = [...asked.options, ...asked.fixed.map((option) => option.split(':')[0])];
  const found = (pattern: RegExp): string[] => [...doorCode.matchAll(pattern)].map((match) => match[1] ?? '');
  const others = (pattern: RegExp, allowed: readonly unknown[], rule: string): string[] =>
    found(pattern)
      .filter((name) => !allowed.includes(name))
      .map((name) => `${rule} ${name}`);
  return [
    ...[...asked.fixed, asked.instance]
      .filter((text) => !doorCode.includes(text))
      .map((text) => `does not say ${text}`),
    ...others(/\b([A-Z]+(?:_[A-Z]+)+):/g, known, 'sets'),
    ...others(/\bpurifier\.(\w+)/g, asked.methods, 'calls'),
    ...others(/\baddHook\(\s*['"](\w+)/g, asked.hooks, 'adds the hook'),
    ...asked.hooks
      .filter((hook) => doorCode.split(`addHook('${hook}'`).length !== 2)
      .map((hook) => `adds not one ${hook}`),
    ...others(/\b(forceKeepAttr|allowedAttributes|attrValue =)/g, [], 'uses'),
    ...['svg', 'math', 'template', 'form'].filter((name) => ourNames.has(name)).map((name) => `allows ${name}`),
  ];
}

/** A list of names that counts for allowed elements or attributes, without those that we don't allow: they never come so far. */
const ofOurs = (constant: string, ...names: readonly string[]): Cut => [
  from(`const ${constant} = addToSet({}, [`, `${names.map((name) => `"${name}"`).join(',\n\t\t')}\n\t]);`),
  `const ${constant} = addToSet({}, ${JSON.stringify(names.filter((name) => ourNames.has(name)))});`,
];

/**
 * DOMPurify with one configuration, from a text to a fragment. Its checks and their order stay: what goes are options that are never set,
 * other kinds of input and output, the record of what was removed, and what engines need that are older than our oldest.
 */
const cuts: readonly Cut[] = [
  // The cuts are made for this version. After an update: read what changed, look at each cut again, then write the new number here.
  ['DOMPurify.version = "3.4.18";', ''],

  // Helpers of its compiler, and stand-ins for what all our engines have. What it freezes never leaves the module.
  [from('function _OverloadYield', 'const entries = Object.entries;'), ''],
  [
    from('let freeze = Object.freeze;', 'return new Func(...args);\n};'),
    'const { create } = Object, { apply } = Reflect, freeze = (value) => value, seal = freeze;',
  ],
  [from('return function(thisArg) {', '};'), 'return (thisArg, ...args) => apply(func, thisArg, args);'],
  // Names in its lists and in ours are in lower case.
  [
    from('let transformCaseFunc = arguments.length > 2', 'return set;\n}'),
    'setPrototypeOf(set, null);\nfor (const name of array) set[name] = true;\nreturn set;\n}',
  ],
  [from('const typeErrorCreate = ', ';'), ''],

  // Its own lists: ours are in src/feeds/sanitize.ts.
  [from('const html$1 = freeze([', 'const DATA_ATTR ='), 'const DATA_ATTR ='],
  ['MUSTACHE_EXPR$1 = MUSTACHE_EXPR, ERB_EXPR$1 = ERB_EXPR, TMPLIT_EXPR$1 = TMPLIT_EXPR, ', ''],

  ofOurs('DEFAULT_DATA_URI_TAGS', 'audio', 'video', 'img', 'source', 'image', 'track'),
  ofOurs(
    'DEFAULT_URI_SAFE_ATTRIBUTES',
    ...['alt', 'class', 'for', 'id', 'label', 'name', 'pattern', 'placeholder', 'role', 'summary', 'title', 'value'],
    ...['style', 'xmlns'],
  ),

  // One instance, for a window as all our engines have it.
  [
    from('function createDOMPurify() {', 'trustedTypes = window.trustedTypes;'),
    `function createDOMPurify(window) {
      const DOMPurify = {};
      let document = window.document;
      const { Node, Element, DOMParser } = window;`,
  ],
  ['var purify_default = createDOMPurify();', 'var purify_default = createDOMPurify;'],
  [from('DOMPurify.isSupported = typeof entries', ';'), ''],
  ['const importNode = originalDocument.importNode;', ''],
  ...['nodeType', 'nodeName', 'ownerDocument'].map((name): Cut => {
    const getter = `lookupGetter(Node.prototype, "${name}")`;
    return [`Node && Node.prototype ? ${getter} : null`, getter];
  }),
  ['getNodeType ? getNodeType(node) : node.nodeType', 'getNodeType(node)'],
  ['getNodeName ? getNodeName(node) : node.nodeName', 'getNodeName(node)'],
  ['getNamespaceURI ? getNamespaceURI(element) : element.namespaceURI', 'getNamespaceURI(element)'],
  ['getOwnerDocument ? getOwnerDocument(root) : root.ownerDocument', 'getOwnerDocument(root)'],
  ['const realTagName = getNodeName ? getNodeName(element) : null;', 'const realTagName = getNodeName(element);'],
  ['if (typeof realTagName !== "string") return false;', ''],
  ['if (!getNodeType || typeof value', 'if (typeof value'],
  [
    from('if (typeof HTMLTemplateElement === "function") {', 'document = template.content.ownerDocument;\n\t}'),
    'document = document.createElement("template").content.ownerDocument;',
  ],
  // Elements, text, CDATA sections, processing instructions and comments: 1 + 4 + 8 + 64 + 128.
  [from('(characterDataOnly ? 0 : NodeFilter.SHOW_ELEMENT)', 'NodeFilter.SHOW_CDATA_SECTION'), '205'],
  ['let characterDataOnly = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : false;', ''],

  // Our policy, which no page sees and which changes nothing, or none.
  [
    from('let emptyHTML = "";', 'return defaultTrustedTypesPolicy;\n\t};'),
    'const _createTrustedHTML = (html) => trustedTypesPolicy.createHTML(html);',
  ],
  // What allowed attributes hold is neither markup nor a script's address.
  ['value = _applyTrustedTypesToAttribute(lcTag, lcName, namespaceURI, value);', ''],

  // Two hooks, each with one listener. The others would be called here.
  ['let hooks = _createHooksMap();', 'const hooks = {};'],
  [from('DOMPurify.addHook = function(', '};'), 'DOMPurify.addHook = (name, hook) => { hooks[name] = hook; };'],
  ['_executeHooks(hooks.beforeSanitizeElements, currentNode, null);', 'hooks.beforeSanitizeElements(currentNode);'],
  [
    '_executeHooks(hooks.uponSanitizeAttribute, currentNode, hookEvent);',
    'hooks.uponSanitizeAttribute(currentNode, hookEvent);',
  ],
  ['allowedAttributes: ALLOWED_ATTR,', ''],
  ['forceKeepAttr: void 0', ''],
  ['hookEvent.forceKeepAttr = void 0;', ''],
  ['if (hookEvent.forceKeepAttr) continue;', ''],
  [from('ALLOWED_TAGS = _forkSharedAllowlist(', '_handleHookDetachedNode(currentNode, root)) return true;'), ''],
  [/_executeHooks\(hooks\.afterSanitizeElements, currentNode, null\);\n\t\treturn _handle[^]*?;/, ''],
  ['_executeHooks(hooks.beforeSanitizeAttributes, currentNode, null);', ''],
  [from('ALLOWED_ATTR = _forkSharedAllowlist(', ';'), ''],
  [from('_executeHooks(hooks.afterSanitizeAttributes', '_handleHookDetachedNode(currentNode, root);'), ''],

  [from('const DEFAULT_ALLOWED_TAGS =', ']);'), ''],
  [from('const DEFAULT_ALLOWED_ATTR =', ']);'), ''],
  [from('const EXTRA_ELEMENT_HANDLING =', '}));'), ''],
  ['const DEFAULT_CUSTOM_ELEMENT_HANDLING = freeze(create(null));', ''],

  // Options with their one value, and what would set them.
  ...['ALLOW_ARIA_ATTR', 'ALLOW_DATA_ATTR'].map((option): Cut => [`let ${option} = true;`, `const ${option} = false;`]),
  ...['RETURN_DOM', 'RETURN_DOM_FRAGMENT'].map((option): Cut => [`let ${option} = false;`, `const ${option} = true;`]),
  ...[
    ...['DATA_URI_TAGS', 'URI_SAFE_ATTRIBUTES', 'MATHML_TEXT_INTEGRATION_POINTS'],
    ...['HTML_INTEGRATION_POINTS', 'PARSER_MEDIA_TYPE', 'transformCaseFunc', 'CONFIG'],
  ].map((option): Cut => [`let ${option} = null;`, '']),
  [
    from('const isRegexOrFunction =', 'CONFIG = freeze(cfg);\n\t};'),
    `const DATA_URI_TAGS = DEFAULT_DATA_URI_TAGS, URI_SAFE_ATTRIBUTES = DEFAULT_URI_SAFE_ATTRIBUTES,
      PARSER_MEDIA_TYPE = DEFAULT_PARSER_MEDIA_TYPE, transformCaseFunc = stringToLowerCase;
    const _parseConfig = (cfg) => {
      ALLOWED_TAGS = addToSet({}, cfg.ALLOWED_TAGS);
      ALLOWED_ATTR = addToSet({}, cfg.ALLOWED_ATTR);
      FORBID_CONTENTS = addToSet(DEFAULT_FORBID_CONTENTS, cfg.ADD_FORBID_CONTENTS);
      ALLOWED_TAGS["#text"] = true;
      if (ALLOWED_TAGS.table) ALLOWED_TAGS.tbody = true;
      trustedTypesPolicy = cfg.TRUSTED_TYPES_POLICY;
    };`,
  ],
  [', data, CONFIG);', ', data);'],
  // No element of SVG or MathML is allowed, and "svg" and "math" go with all that is in them: what is left is HTML, in HTML.
  [from('const COMMON_SVG_AND_HTML_ELEMENTS =', ']);'), ''],
  [from('const ALL_SVG_TAGS =', ']);'), ''],
  [from('const ALL_MATHML_TAGS =', ']);'), ''],
  [from('const DEFAULT_ALLOWED_NAMESPACES =', 'stringToString);'), ''],
  [from('const DEFAULT_MATHML_TEXT_INTEGRATION_POINTS =', '"mtext"\n\t]));'), ''],
  [from('const DEFAULT_HTML_INTEGRATION_POINTS =', ';'), ''],
  [from('const _checkSvgNamespace =', 'Boolean(ALL_SVG_TAGS[tagName]);\n\t};'), ''],
  [from('const _checkMathMlNamespace =', 'Boolean(ALL_MATHML_TAGS[tagName]);\n\t};'), ''],
  [from('const _checkHtmlNamespace =', '!ALL_SVG_TAGS[tagName]);\n\t};'), ''],
  [
    from('const elementNamespace = _readNamespaceURI(element);', '"application/xhtml+xml";'),
    'return _readNamespaceURI(element) === HTML_NAMESPACE;',
  ],
  // Addresses: those of src/feeds/urls.ts, and relative ones.
  ['(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix)', '(?:https?|mailto|tel)'],
  // Parsing a text makes no shadow roots, and templates, none of which we allow, are gone by then.
  ['if (_isDocumentFragment(node.content)) _sanitizeShadowDOM2(node.content);', ''],
  [from('const _sanitizeShadowDOM2 =', 'shadow: null\n\t\t\t\t});\n\t\t\t}\n\t\t}\n\t};'), ''],
  ['const getShadowRoot = lookupGetter(ElementPrototype, "shadowRoot");', ''],
  // Elements and attributes are allowed by name alone, and none forbidden beyond that.
  [from('if (!FORBID_TAGS[tagName] && _isBasicCustomElement(', 'return false;'), ''],
  [from('if (FORBID_TAGS[tagName] ||', '!ALLOWED_TAGS[tagName]) {'), 'if (!ALLOWED_TAGS[tagName]) {'],
  [
    from('const removed = _sanitizeDisallowedNode(', 'return removed;'),
    'return _sanitizeDisallowedNode(currentNode, tagName, root);',
  ],
  ['if (FORBID_ATTR[lcName]) return false;', ''],
  [
    ' || EXTRA_ELEMENT_HANDLING.attributeCheck instanceof Function && EXTRA_ELEMENT_HANDLING.attributeCheck(lcName, lcTag)',
    '',
  ],
  [from('if (!nameIsPermitted) return ', ';'), 'if (!nameIsPermitted) return false;'],
  [from('const RESERVED_CUSTOM_ELEMENT_NAMES =', ']);'), ''],

  // What was removed is told to nobody.
  ['arrayPush(DOMPurify.removed, { element: node });', ''],
  [from('arrayPush(DOMPurify.removed, {\n\t\t\tattribute', '});'), ''],
  [' && recreatedNamedProp) arrayPop(DOMPurify.removed);', ');'],
  [
    from('throw typeErrorCreate("a node selected for removal could not be detached', ');'),
    'throw TypeError("cannot remove");',
  ],

  // A text comes in, a fragment goes out. The document is made of it by the parser, which always makes a whole one.
  [from('if (!doc || !doc.documentElement) {', '} catch (_) {}\n\t\t}'), 'if (!doc) return null;'],
  [
    from('DOMPurify.sanitize = function(dirty) {', 'return _signOutput(serializedHTML);\n\t};'),
    `DOMPurify.sanitize = (dirty, cfg) => {
      _parseConfig(cfg);
      const body = _initDocument(dirty);
      if (!body) return null;
      const nodeIterator = _createNodeIterator(body);
      let currentNode;
      while (currentNode = nodeIterator.nextNode()) _sanitizeNode(currentNode, body);
      const returnNode = createDocumentFragment.call(body.ownerDocument);
      while (body.firstChild) returnNode.appendChild(body.firstChild);
      return returnNode;
    };`,
  ],
  ['_markVisited(currentNode);', ''],
  [from('DOMPurify.setConfig =', 'return _isValidAttribute(lcTag, lcName, value);\n\t};'), ''],
  [from('DOMPurify.removeHook =', 'hooks = _createHooksMap();\n\t};'), ''],
];

export function leanDompurify(): Plugin {
  return {
    name: 'lean-dompurify',
    transform(code, id) {
      if (!/\/dompurify\//.test(id)) return null;
      for (const rule of unheard())
        this.error(`${door} ${rule}, and tests/tools/lean-dompurify.ts takes out what heeds it.`);
      return cutOut(code, cuts, (message) => this.error(`tests/tools/lean-dompurify.ts: ${id} is ${message}`));
    },
  };
}
