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

/** Values and defaults of the attributes stand in one table at the top of the element, in a form that no analyzer knows. */
function attributesFromTheirTable() {
  const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const read = {
    oneOf: (...words) => ({ type: words.join(' | '), default: words[0] }),
    wholeNumber: (minimum, maximum, fallback) => ({ type: 'number', default: fallback }),
    atLeast: () => ({ type: 'number' }),
    text: () => ({ type: 'string' }),
    token: (fallback) => ({ type: 'string', default: fallback }),
    flag: () => ({ type: 'boolean', default: 'false' }),
  };
  const table = new Map();
  return {
    name: 'attributes-from-their-table',
    analyzePhase({ ts, node }) {
      if (!ts.isVariableDeclaration(node) || node.name.text !== 'PROPERTIES') return;
      let object = node.initializer;
      while (!ts.isObjectLiteralExpression(object)) object = object.expression;
      for (const { name, initializer } of object.properties) {
        const kind = (initializer.expression ?? initializer).text;
        const values = (initializer.arguments ?? []).map((argument) => argument.getText());
        table.set(name.text, { name: kebab(name.text), ...read[kind](...values) });
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      const element = customElementsManifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ customElement }) => customElement);
      element.attributes = element.members
        .filter((member) => table.has(member.name))
        .map((member) => {
          const { name, type, default: fallback } = table.get(member.name);
          member.type = { text: type };
          if (fallback !== undefined && fallback !== 'undefined') member.default = fallback;
          member.attribute = name;
          return {
            name,
            type: member.type,
            default: member.default,
            description: member.description,
            fieldName: member.name,
          };
        });
      if (table.size === 0 || table.size !== element.attributes.length) {
        throw new Error('The properties of the element and their table have come apart.');
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
