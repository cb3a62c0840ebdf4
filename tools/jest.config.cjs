// The workspace's own tools: scheduling, counts, installation check, lint rules.
module.exports = {
  ...require('../jest.shared.cjs'),
  displayName: 'tools',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  moduleFileExtensions: ['mjs', 'js', 'cjs', 'json', 'ts', 'node'],
};
