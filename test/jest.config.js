/**
 * Native ES modules; sources are resolved through the `source` condition of each package.
 * Projects: `specs` (pure, beside the code), `architecture`, `integration` (one real store at a
 * time) and `e2e` (the running system over HTTP).
 */
const shared = {
  rootDir: new URL('..', import.meta.url).pathname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['reflect-metadata'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
};

const project = (displayName, testMatch) => ({ ...shared, displayName, testMatch });

export default {
  rootDir: new URL('..', import.meta.url).pathname,
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    project('specs', ['<rootDir>/libs/*/src/**/*.spec.ts', '<rootDir>/apps/*/src/**/*.spec.ts']),
    project('architecture', ['<rootDir>/test/architecture/**/*.spec.ts']),
    project('integration', ['<rootDir>/test/integration/**/*.spec.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
  ],
};
