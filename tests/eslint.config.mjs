import compat from 'eslint-plugin-compat';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

/** Foreign HTML enters through one door, and no look comes through an attribute: a strict CSP holds. */
const strictCsp = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'HTML enters the page through Lit, foreign HTML through src/feeds/sanitize.ts.',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'HTML enters the page through Lit, foreign HTML through src/feeds/sanitize.ts.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: "A style attribute is blocked by style-src 'self': write a rule in src/styles/.",
  },
];

export default ts.config(
  { ignores: ['**/node_modules/', 'dist/', 'lib/', 'coverage/', 'locales/generated/', 'tests/fixtures/'] },
  ...ts.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [
      ...ts.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      compat.configs['flat/recommended'] ?? compat.configs.recommended,
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    settings: { litHtmlSources: true },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...strictCsp],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Lit calls a listener with its host as `this`, and views take theirs from the element that has bound them.
      '@typescript-eslint/unbound-method': 'off',
      // Safari forgets that a list is one as soon as its bullets are gone, unless the role says so.
      'lit-a11y/no-redundant-role': 'off',
      // The tag's name stands in src/define.ts, away from the class.
      'wc/guard-define-call': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'tests/**/*.mjs', 'demo/**/*.mjs', 'vite.config.ts'],
    rules: {
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
