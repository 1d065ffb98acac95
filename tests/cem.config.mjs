/** How custom-elements.json is made from the JSDoc of the element and its events. */

/** The manifest describes what users see: what is private is nobody's business, and paths are those of the package. */
function asUsersSeeIt() {
  const published = (path) => path?.replace(/^\/?(src\/.*)\.ts$/, 'lib/$1.js');
  const isPrivate = ({ privacy, name, static: isStatic }) =>
    privacy === 'private' ||
    privacy === 'protected' ||
    name.startsWith('#') ||
    (isStatic === true && ['styles', 'properties'].includes(name));
  return {
    name: 'as-users-see-it',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations) {
          const hidden = (declaration.members ?? []).filter(isPrivate).map(({ name }) => name);
          if (declaration.members) declaration.members = declaration.members.filter((member) => !isPrivate(member));
          // The analyzer takes `{ state: true }` for an attribute.
          if (declaration.attributes)
            declaration.attributes = declaration.attributes.filter(({ fieldName }) => !hidden.includes(fieldName));
          // An event that is dispatched as an object comes a second time, under the name of its first argument if it has one.
          if (declaration.events)
            declaration.events = declaration.events.filter(({ name }) => name?.startsWith('jobcenter-news-'));
          if (declaration.superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
          if (declaration.superclass?.module) declaration.superclass.module = published(declaration.superclass.module);
          // The class doesn't know its tag: src/define.ts gives it.
          if (declaration.customElement) declaration.tagName = 'jobcenter-news';
        }
        module.path = published(module.path);
        for (const entry of module.exports ?? []) entry.declaration.module = published(entry.declaration.module);
      }
    },
  };
}

/** Names, values and defaults of the attributes stand in one table at the top of the element, in a form that no analyzer knows. */
function attributesFromTheirTable() {
  const textOf = (node) => node?.getText();
  const read = {
    oneOf: ([, words]) => ({ type: words.elements.map(textOf).join(' | '), default: textOf(words.elements[0]) }),
    wholeNumber: ([, , , fallback]) => ({ type: 'number', default: textOf(fallback) }),
    text: () => ({ type: 'string' }),
    token: ([, fallback]) => ({ type: 'string', default: textOf(fallback) }),
    flag: () => ({ type: 'boolean', default: 'false' }),
  };
  const table = new Map();
  return {
    name: 'attributes-from-their-table',
    analyzePhase({ ts, node }) {
      if (!ts.isVariableDeclaration(node) || node.name.text !== 'ATTRIBUTES') return;
      let object = node.initializer;
      while (!ts.isObjectLiteralExpression(object)) object = object.expression;
      for (const { name, initializer } of object.properties) {
        const [attribute] = initializer.arguments;
        table.set(name.text, { name: attribute.text, ...read[initializer.expression.text](initializer.arguments) });
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      const element = customElementsManifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ customElement }) => customElement);
      for (const entry of [...element.attributes, ...element.members]) {
        const found = table.get(entry.fieldName ?? entry.name);
        if (!found) continue;
        if (entry.kind === 'field') entry.attribute = found.name;
        else entry.name = found.name;
        entry.type = { text: found.type };
        if (found.default !== undefined && found.default !== 'undefined') entry.default = found.default;
      }
    },
  };
}

export default {
  globs: ['src/jobcenter-news.ts', 'src/events.ts'],
  outdir: '.',
  litelement: true,
  plugins: [attributesFromTheirTable(), asUsersSeeIt()],
};
