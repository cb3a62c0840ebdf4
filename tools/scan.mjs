import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { failPlainly } from './progress.mjs';
import { root } from './root.mjs';

// npm run --silent scan [file.jsonl]: one JSON line in, one JSON line out, in the same order; nothing leaves this process.
try {
  const scanLine = await loadScanner();
  const [file] = process.argv.slice(2);
  const input = file ? fs.createReadStream(path.resolve(process.env.INIT_CWD ?? '.', file)) : process.stdin;
  const failed = new Promise((_, reject) => input.on('error', reject));
  await Promise.race([answerEachLine(input, scanLine), failed]);
} catch (error) {
  failPlainly(error);
}

async function answerEachLine(input, scanLine) {
  for await (const line of readline.createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() && !process.stdout.write(`${scanLine(line)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** The detectors straight from their sources: the command never answers with an outdated build. */
async function loadScanner() {
  const outfile = path.join(root, 'dist/tools', `scan-line-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(root, 'libs/pseudonymisation/src/scan-line.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    tsconfig: path.join(root, 'tsconfig.base.json'),
    logLevel: 'error',
  });
  try {
    return (await import(pathToFileURL(outfile).href)).scanLine;
  } finally {
    fs.rmSync(outfile);
  }
}
