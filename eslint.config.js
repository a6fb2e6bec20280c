import { existsSync } from 'node:fs';
import graphql from '@graphql-eslint/eslint-plugin';
import typescript from 'typescript-eslint';

/** The layers, each with those that it may know: "Layout" in the README. */
const LAYERS = {
  domain: [],
  store: ['domain'],
  tables: ['domain'],
  picture: ['domain', 'store'],
  graphql: ['domain', 'store', 'tables', 'picture'],
  http: ['domain', 'store', 'tables', 'picture', 'graphql'],
  operator: ['domain', 'store', 'tables'],
  // The page writes tables, and tries out what a new reading would change, as the API does.
  web: ['domain', 'tables'],
};

/** Packages of a database. */
const DATABASE_PACKAGES = ['@prisma/.*', 'better-sqlite3'];

/** Packages that one layer alone may know. */
const KEPT_IN = {
  graphql: ['graphql', 'graphql-scalars', 'dataloader', '@graphql-tools/.*'],
  http: [
    '@apollo/.*',
    'fastify',
    '@as-integrations/.*',
    '@graphile/.*',
    '@fastify/.*',
    'graphql-query-complexity',
    'prom-client',
  ],
  operator: ['commander'],
};

/** What ties the layers together. The commands are started by hand, so they read the environment themselves. */
const ABOVE = ['app', 'serve', 'main', 'config'];
const MAY_LOOK_UP = { operator: ['config'] };

/** Where the types of a library are what it exists for. */
const ALSO_KNOWS = { http: ['graphql'], web: ['graphql'] };

/** Outside src/store/sqlite nobody knows it but the factory that opens it. */
const NO_DATABASE = [
  {
    regex: '^\\.{1,2}/(.*/)?sqlite/',
    message: 'Only src/store/openStore.ts may know an implementation of the store.',
  },
  { regex: `^(${DATABASE_PACKAGES.join('|')})$`, message: 'Only src/store/sqlite may know this package.' },
];

/** A store is opened where the program starts. */
const OPENING = {
  regex: '^(\\.\\./)+store/openStore\\.ts$',
  message: 'Only src/serve.ts and the operator commands open a database.',
};

function layerPatterns(layer) {
  const strangers = Object.keys(LAYERS).filter((other) => other !== layer && !LAYERS[layer].includes(other));
  const kept = Object.entries(KEPT_IN)
    .filter(([owner]) => owner !== layer)
    .flatMap(([, packages]) => packages)
    .filter((name) => !(ALSO_KNOWS[layer] ?? []).includes(name));
  const above = ABOVE.filter((name) => !(MAY_LOOK_UP[layer] ?? []).includes(name));
  return [
    { regex: `^(\\.\\./)+(${strangers.join('|')})/`, message: `${layer} may not know this layer.` },
    { regex: `^(\\.\\./)+(${above.join('|')})(\\.ts$|/)`, message: 'Nobody imports upward.' },
    { regex: `^(${kept.join('|')})$`, message: `${layer} may not know this package.` },
    ...(layer === 'operator' ? [] : [OPENING]),
  ];
}

function importRules(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** The later ones replace the earlier ones. */
const IMPORT_RULES = [
  importRules(['src/**/*.ts', 'seed/**/*.ts'], NO_DATABASE),
  ...Object.keys(LAYERS).map((layer) =>
    importRules([`src/${layer}/**/*.{ts,tsx}`], [...layerPatterns(layer), ...NO_DATABASE]),
  ),
  importRules(
    ['src/store/sqlite/**/*.ts', 'src/store/openStore.ts', 'src/store/pictureRows.ts'],
    layerPatterns('store'),
  ),
];

/** What of bench/ needs packages that `npm ci` here does not install: looked at where they are there. */
const FOREIGN = [
  ['bench/node_modules', 'bench/src/peers/foreign/'],
  ['bench/node_modules/postgraphile', 'bench/src/peers/optional/'],
].flatMap(([packages, sources]) => (existsSync(new URL(packages, import.meta.url)) ? [] : [sources]));

export default typescript.config(
  {
    ignores: [
      'dist/',
      'data/',
      'bench/dist/',
      'bench/data/',
      'node_modules/',
      '**/*.generated.*',
      '**/*.generated/',
      'schema.graphql',
      ...FOREIGN,
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(CallExpression, NewExpression) > SpreadElement',
          message:
            'Each item becomes an argument, and a call dies of some 120,000: hand over the list, loop, or use largest() and smallest() of domain/line/extremes.ts.',
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'off',
      // A handler of one call is one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  // Their lists are as short as they are written.
  { files: ['test/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['*.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    // A query's type is what it returns; saying it twice would be a second place to change.
    files: ['**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/dot-notation': 'off' },
  },
  ...IMPORT_RULES,
  {
    files: ['scripts/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(\\.\\./)+test/', message: 'Scripts and bench import nothing from the tests.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/graphql/**/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'src/graphql/**/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, withEdgeSuffix: true, shouldImplementNode: true },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            types: [
              'PageInfo',
              'Line',
              'Point',
              'Diagnostic',
              'RecordedMeasurement',

              'Capacity',
              'BatchFigure',
              'NextMeasurement',
              'TrainingPlan',
              'TrainingOption',
              'CapacityRow',
              'SourceAudit',
              'PublishedFigure',
              'ImportedRow',
              'FilledInFact',
              'TableProblem',
              'PublishedDifference',
            ],
            suffixes: ['Connection', 'Edge', 'Payload', 'Error'],
          },
        },
      ],
    },
  },
);
