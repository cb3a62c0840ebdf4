// One SWC transform for libraries, server and end-to-end tests: decorators with metadata, NestJS 12 (ESM only) turned into CommonJS.
module.exports = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    isModule: true,
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs' },
  },
];
