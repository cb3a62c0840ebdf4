// Unit tests (`*.spec.ts`) beside their source; integration tests (`*.e2e-spec.ts`) under server/test on a real PostgreSQL.
module.exports = {
  ...require('../jest.shared.cjs'),
  displayName: 'server',
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/test/support/database.setup.mjs',
  globalTeardown: '<rootDir>/test/support/database.teardown.mjs',
  testTimeout: 30_000,
};
