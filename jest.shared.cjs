// Module names and the ESM-only packages that Jest must compile, shared by every Node-side Jest project.
const swc = require('./jest.swc.cjs');

const esmPackages = [
  '@nestjs',
  'uuid',
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer',
  '@borewit',
  'uint8array-extras',
  'load-esm',
  'hucre',
  'echarts',
  'zrender',
  'ical-generator',
  'lib0',
  'yjs',
  'y-protocols',
  'openid-client',
  'oauth4webapi',
  'jose',
];

module.exports = {
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|m?js)$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  moduleNameMapper: { '^@croisee/([a-z]+)/(.*)$': `${__dirname}/libs/$1/src/$2` },
};
