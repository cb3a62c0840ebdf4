// Client and design system, compiled by the Angular compiler, zoneless, in jsdom.
module.exports = {
  displayName: 'client',
  rootDir: `${__dirname}/..`,
  roots: ['<rootDir>/client/src', '<rootDir>/libs/ui/src'],
  preset: 'jest-preset-angular',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: ['<rootDir>/client/src/test-setup.ts'],
  transform: {
    '^.+\\.(ts|mjs|js|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/client/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(.*\\.mjs$|@jsverse|lib0|yjs|y-protocols))'],
  moduleNameMapper: { '^@croisee/([a-z]+)/(.*)$': '<rootDir>/libs/$1/src/$2' },
};
