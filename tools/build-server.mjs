import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { root } from './root.mjs';

const DECORATOR = /^\s*@[A-Za-z]\w*\s*\(/m;
const SWC_OPTIONS = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'es6' },
};

/** esbuild writes no decorator metadata, which NestJS and TypeORM read at run time: files with decorators go through SWC first. */
export const decoratorsThroughSwc = {
  name: 'decorators-through-swc',
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      if (!DECORATOR.test(source)) return { contents: source, loader: 'ts' };
      const { code } = await transform(source, { ...SWC_OPTIONS, filename: file });
      return { contents: code, loader: 'js' };
    });
  },
};

/**
 * Bundles server/src/main.ts and each server/src/entrypoints/*.ts as dist/server/<name>.mjs (or other entry points in another folder of the
 * project, for tests that run their own build), npm packages left outside, with source maps.
 */
export async function buildServer(folder = 'dist/server', entries = entryPoints()) {
  const outdir = path.join(root, folder);
  fs.rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    keepNames: true,
    tsconfig: path.join(root, 'tsconfig.base.json'),
    plugins: [decoratorsThroughSwc],
    logLevel: 'warning',
  });
}

function entryPoints() {
  const folder = path.join(root, 'server/src/entrypoints');
  const others = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts')) : [];
  return [path.join(root, 'server/src/main.ts'), ...others.map((name) => path.join(folder, name))];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const startedAt = performance.now();
  const entries = process.argv.slice(3);
  await buildServer(process.argv[2], entries.length > 0 ? entries : undefined);
  console.log(`server built in ${Math.round(performance.now() - startedAt)} ms`);
}
