// Pure libraries: no framework, no database, no clock of their own.
module.exports = {
  ...require('../jest.shared.cjs'),
  displayName: 'libs',
  rootDir: __dirname,
  testMatch: ['<rootDir>/{domain,realtime,pseudonymisation,testing}/**/*.spec.ts'],
};
