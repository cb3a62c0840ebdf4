import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildServer, decoratorsThroughSwc } from './build-server.mjs';
import { projectNode, runScript } from './private-node.mjs';
import { failPlainly } from './progress.mjs';
import { root } from './root.mjs';

/** The tools find the project from where they stand: they stay in their own files. */
const toolsStayOutside = {
  name: 'tools-stay-outside',
  setup(builder) {
    builder.onResolve({ filter: /\/tools\/.*\.mjs$/ }, ({ path: target, resolveDir }) => ({
      path: pathToFileURL(path.join(resolveDir, target)).href,
      external: true,
    }));
  },
};

// node tools/bench.mjs <live|http|desk> [options…]: builds the server as for production and the benchmark beside it, then measures.
try {
  const [name, ...options] = process.argv.slice(2);
  const outfile = path.join(root, 'dist/bench', `${name}.mjs`);
  await buildServer('dist/bench/server');
  await build({
    absWorkingDir: root,
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    keepNames: true,
    tsconfig: path.join(root, 'tsconfig.base.json'),
    plugins: [decoratorsThroughSwc, toolsStayOutside],
    logLevel: 'warning',
  });
  process.exitCode = await runScript(projectNode(), [outfile, ...options]);
} catch (error) {
  failPlainly(error);
}
