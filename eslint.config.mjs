import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { createProjectGraphAsync, readCachedProjectGraph } from 'nx/src/project-graph/project-graph.js';
import tseslint from 'typescript-eslint';
import { workspacePlugin } from './tools/eslint/plugin.mjs';

const TESTS = ['**/*.spec.ts', '**/*.e2e-spec.ts', 'server/test/**/*.ts', 'client/e2e/**/*.ts', 'client/src/test-setup.ts'];
const PURE = ['libs/domain/**/*.ts', 'libs/realtime/**/*.ts', 'libs/pseudonymisation/**/*.ts', 'libs/testing/**/*.ts'];
const ANGULAR = ['client/src/**/*.ts', 'libs/ui/**/*.ts'];
const WRITTEN_DATA = ['libs/pseudonymisation/src/gazetteers/**', 'libs/pseudonymisation/src/lexicon/**', 'migrations/**'];

await prepareProjectGraph();

const named = (selector, message) => ({ selector, message });
const everywhere = [
  named('TSEnumDeclaration', "Use a union of string literals: type Kind = 'a' | 'b'."),
  named(
    "ImportDeclaration[source.value='zod'][importKind!='type'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    "Write import * as z from 'zod': the named import weighs three times as much in the browser.",
  ),
  named('ExportDefaultDeclaration', 'Export by name.'),
  named('ExportAllDeclaration', 'No barrels: import the file that holds the thing.'),
  named(
    "TSParameterProperty TSTypeReference[typeName.name='Repository']",
    'Nobody injects repositories: write inside the unit of work, read in queries.',
  ),
];
const skippedTests = [
  named(
    ':matches(CallExpression, TaggedTemplateExpression) MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]',
    'No skipped, lonely or promised test: make it pass or remove it.',
  ),
  named('CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', 'No skipped or lonely test: make it pass or remove it.'),
];
const impurity = [
  named(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'A rule does not know the time: take `now` as a parameter.',
  ),
  named("NewExpression[callee.name='Date'][arguments.length=0]", 'A rule does not know the time: take `now` as a parameter.'),
  named(
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    'A rule does not throw dice: take the source of randomness as a parameter.',
  ),
  named(
    'MemberExpression[object.name=/^(crypto|performance|process)$/]',
    'A pure library does not know its machine: take the value as a parameter.',
  ),
];

export default tseslint.config(
  { ignores: ['**/node_modules', '**/dist', '.nx', '.angular', '.data', '**/.data', 'coverage'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs'],
    plugins: { croisee: workspacePlugin },
    rules: {
      'croisee/file-name': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      'max-lines': ['warn', { max: 300, skipBlankLines: true }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: nodeGlobals() } },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...nodeGlobals(), module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
  {
    files: ['tools/**/*.spec.mjs'],
    languageOptions: { globals: jestGlobals() },
    rules: { 'no-restricted-syntax': ['error', ...skippedTests] },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict],
    plugins: { '@nx': nx },
    rules: {
      'croisee/import-borders': 'error',
      'no-restricted-syntax': ['error', ...everywhere, ...skippedTests],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { args: 'after-used', ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // `void | Promise<void>` is how a callback says that it may be asynchronous.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          // Migrations and seeds have no alias: the kernel reads them by path.
          allow: ['(^|/)migrations(/|$)'],
          depConstraints: [
            { sourceTag: 'platform:pure', onlyDependOnLibsWithTags: ['platform:pure'] },
            { sourceTag: 'platform:testing', onlyDependOnLibsWithTags: ['platform:pure', 'platform:testing'] },
            { sourceTag: 'lib:ui', onlyDependOnLibsWithTags: ['lib:ui'] },
            { sourceTag: 'app:client', onlyDependOnLibsWithTags: ['platform:browser', 'platform:pure', 'platform:testing'] },
            { sourceTag: 'platform:server', onlyDependOnLibsWithTags: ['platform:pure', 'platform:testing', 'platform:migrations'] },
            { sourceTag: 'platform:migrations', onlyDependOnLibsWithTags: ['platform:migrations'] },
          ],
        },
      ],
    },
  },
  // A benchmark drives the real server from the world of its tests.
  { files: ['bench/**/*.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  { files: PURE, ignores: TESTS, rules: { 'no-restricted-syntax': ['error', ...everywhere, ...impurity] } },
  {
    files: ANGULAR,
    ignores: TESTS,
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: ['app', 'cr'], style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: ['app', 'cr'], style: 'camelCase' }],
      '@angular-eslint/prefer-signals': 'error',
    },
  },
  {
    files: ['client/**/*.html', 'libs/ui/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: { '@angular-eslint/template/prefer-control-flow': 'error', '@angular-eslint/template/button-has-type': 'error' },
  },
  {
    files: ['server/src/**/*.ts', 'client/src/app/**/*.ts'],
    ignores: TESTS,
    languageOptions: {
      parserOptions: { project: ['server/tsconfig.json', 'client/tsconfig.app.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: TESTS,
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-empty-function': 'off', 'max-lines': 'off' },
  },
  { files: WRITTEN_DATA, rules: { 'max-lines': 'off' } },
);

/** The border rule of Nx stays silent without a graph of the projects: make sure there is one, also on a fresh clone. */
async function prepareProjectGraph() {
  try {
    readCachedProjectGraph();
  } catch {
    await createProjectGraphAsync({ exitOnError: false, resetDaemonClient: true });
  }
}

function nodeGlobals() {
  const names = [
    'process',
    'console',
    'performance',
    'fetch',
    'URL',
    'Buffer',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'AbortSignal',
    'TextDecoder',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}

function jestGlobals() {
  return Object.fromEntries(
    ['describe', 'it', 'test', 'expect', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach', 'jest'].map((name) => [name, 'readonly']),
  );
}
