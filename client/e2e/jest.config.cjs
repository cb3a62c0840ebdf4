// Browser scenarios: real Chromium windows on the built server and client with the demonstration councils, one scenario at a time.
module.exports = {
  ...require('../../jest.shared.cjs'),
  displayName: 'browser',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/support/browser.setup.mjs',
  globalTeardown: '<rootDir>/support/browser.teardown.mjs',
  testSequencer: '<rootDir>/support/order.cjs',
  maxWorkers: 1,
  testTimeout: 600_000,
};
