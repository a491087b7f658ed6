/** Pages in TSX, which the parser of plain TypeScript does not read. */
const pages = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
  swcrc: false,
};

/**
 * Native ES modules; sources are resolved through the `source` condition of each package.
 * Projects: `specs` (pure, beside the code), `architecture`, `integration` (one real store at a
 * time) and `e2e` (the running system over HTTP). `long` takes an hour, with
 * all screens of the desk, kills, floods and long histories; it runs when it is named.
 */
const shared = {
  rootDir: new URL('..', import.meta.url).pathname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': ['@swc/jest'], '^.+\\.tsx$': ['@swc/jest', pages] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['reflect-metadata'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
};

const project = (displayName, testMatch) => ({ ...shared, displayName, testMatch });

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  /** More than processors: the programs that tests start spend much of their time waiting. */
  maxWorkers: 3,
  testTimeout: 120_000,
  projects: [
    project('specs', [
      '<rootDir>/libs/*/src/**/*.spec.{ts,tsx}',
      '<rootDir>/apps/*/src/**/*.spec.{ts,tsx}',
    ]),
    project('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    project('integration', ['<rootDir>/test/integration/**/!(*.long).spec.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/!(*.long).spec.ts']),
    project('long', ['<rootDir>/test/{integration,e2e}/**/*.long.spec.ts']),
  ],
};
