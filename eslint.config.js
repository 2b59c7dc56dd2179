import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Pages are not ours. Prototype.js and MooTools replace some of what is built in, their old versions more of it, and any
 * script can add to `Object.prototype`; a `<form name="createElement">` takes the place of a member of the document. What
 * these rules let through stays as it is with all of them (`test/e2e/patched-pages.test.ts`).
 */
const onAnyPage = [
  [
    "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    'Array.from() ignores its second argument with Prototype.js and MooTools: write [...list].map().',
  ],
  [
    "CallExpression[arguments.length=0][callee.property.name='entries']",
    'Prototype.js takes entries() from arrays: walk a Map itself, and a list with forEach().',
  ],
  ["CallExpression[callee.property.name='reduce']", 'Prototype.js 1.6 has a reduce() of its own: write a loop.'],
  [
    "CallExpression[callee.object.name='Object'][callee.property.name='values']",
    'Object.values() of Prototype.js gives what is inherited, too: use Object.entries().',
  ],
  [
    "CallExpression[callee.object.name='JSON'][callee.property.name='stringify']",
    'Prototype.js 1.6 gives arrays a toJSON() of their own: use writeJson().',
  ],
  ["CallExpression[callee.property.name='bind']", 'MooTools has a bind() of its own: write an arrow function.'],
  [
    "CallExpression[callee.object.name='Date'][callee.property.name='parse']",
    'Date.parse() of MooTools reads dates its own way: use new Date(text).getTime().',
  ],
  [
    'CallExpression[callee.property.name=/^to(ISOString|JSON)$/]',
    'MooTools writes dates in the time of the device: use utcDay().',
  ],
  [
    "MemberExpression[object.name='document']",
    'A form or picture of the page may have the name of this member: use fromDocument() or createElement().',
  ],
  [
    "NewExpression[callee.object.name='Intl'] > ObjectExpression",
    'Options are looked for in Object.prototype, too: use own().',
  ],
  [
    ':matches(LogicalExpression[operator="??"], AssignmentPattern) > ObjectExpression.right[properties.length=0]',
    'What this does not have is looked for in Object.prototype: use own({}).',
  ],
  ['ForInStatement', 'Scripts add to Object.prototype: walk Object.keys() or Object.entries().'],
  [
    ':matches(NewExpression[callee.name=/^(Document|Element|Event|Request|Window)$/], BinaryExpression[operator="instanceof"][right.name=/^(Document|Element|Event|Request|Window)$/])',
    'MooTools has a class of its own under this name.',
  ],
].map(([selector, message]) => ({ selector, message }));

// A rule is switched off here only, each with its reason.
export default defineConfig(
  { ignores: ['dist/', '.dist/', 'site/', 'coverage/', '.data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'scripts and settings',
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: { '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions', 'methods'] }] },
  },
  {
    name: 'sources and tests',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // An import of nothing but inline types stays as an import when types are stripped.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/dot-notation': [
        'error',
        { allowIndexSignaturePropertyAccess: true, allowProtectedClassPropertyAccess: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Node's test runner waits for these itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite', 'before', 'after'] },
          ],
        },
      ],
      // Off: every index read may be undefined here (noUncheckedIndexedAccess), and "!" says that this one cannot.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Off: survey files and envelopes are hostile, so what their types promise is looked at again; and a private
      // field may have changed during an await, which the rule does not see.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Off: factories return plain functions that use no "this", and their interfaces are written as methods.
      '@typescript-eslint/unbound-method': 'off',
      // Off: what promises in one implementation (a database) may be at hand in another.
      '@typescript-eslint/require-await': 'off',
      // Off: { [language: string]: string } names its keys, Record<string, string> does not.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    name: 'browser tests',
    files: ['src/**/*.test.ts', 'test/surveys/**/*.ts', 'test/suites/**/*.ts', 'test/accessibility/**/*.ts'],
    rules: {
      // Off: chai's plugins type plain expectations as promises; the one that is a promise is looked for below.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'accessible() must be awaited, else it cannot fail.',
        },
      ],
      // Off: helpers such as find<HTMLInputElement>('#age') name the type of what they find.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    name: 'pages',
    files: ['src/{crypto,element,engine,guard,locales,questions,schema,transport}/**/*.ts', 'src/*.ts'],
    ignores: [
      '**/*.test.ts',
      // The page in the frame and the collector's own page hold nothing but the survey.
      'src/element/frame/framed.ts',
      // What zod checks with: fetched for developers alone (`debug`), and zod itself expects a page as it was made.
      'src/questions/**/*.schema.ts',
      'src/schema/{correction,fault,json-advice,locate,scan-json,structure-faults,suggest,time-faults,value-at}.ts',
      // What the others use instead.
      'src/schema/write-json.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...onAnyPage] },
  },
  {
    name: 'elements and templates',
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    rules: {
      // Off: Safari's screen reader hears no list where the markers are taken away, unless role="list" says it.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
);
