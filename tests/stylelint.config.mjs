import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The baseline stands in package.json under "browserslist". */
export default {
  customSyntax: resolve('postcss-lit'),
  plugins: [resolve('stylelint-no-unsupported-browser-features')],
  rules: {
    'plugin/no-unsupported-browser-features': [
      true,
      {
        // Each of these makes a page better where it is known and is passed over where it is not.
        ignore: [
          'css-container-queries',
          'css-container-query-units',
          'css-text-wrap-balance',
          'css-hyphens',
          'text-size-adjust',
        ],
        ignorePartialSupport: true,
      },
    ],
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates'] }],
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-duplicate-names': true,
    // Younger than the baseline, and unknown to the rule above: fine inside of @supports, with a disabling comment.
    'function-disallowed-list': ['color-mix', 'light-dark', 'oklch', 'oklab', 'lch', 'lab', 'color'],
    'function-no-unknown': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-at-import-rules': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
};
