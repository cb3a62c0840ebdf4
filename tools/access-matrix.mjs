import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

// Writes docs/access-matrix.md from the cells that the access tests hold the application to.
const bundle = path.join(root, 'dist/access-matrix.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['server/test/access/render-matrix.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { renderMatrix } = await import(pathToFileURL(bundle).href);
writeFileSync(path.join(root, 'docs/access-matrix.md'), renderMatrix());
console.log('docs/access-matrix.md written');
