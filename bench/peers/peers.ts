import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** What the benchmarks stand beside, in the versions of the published figures; installed when a benchmark runs, never a dependency. */
const PEERS = {
  '@hocuspocus/server': '4.7.0',
  '@hocuspocus/provider': '4.8.0',
  '@hocuspocus/extension-database': '4.7.0',
  '@socket.io/postgres-adapter': '0.5.0',
  'socket.io': '4.8.4',
  pg: '8.23.1',
  ws: '8.23.0',
  yjs: '13.6.33',
} as const;

const FOLDER = resolve('dist/bench/peers');
const MANIFEST = resolve(FOLDER, 'package.json');

/** Installs the peers apart from the project, once per set of versions, and copies their server scripts beside them. */
export function installPeers(): void {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: PEERS }, null, 2);
  mkdirSync(FOLDER, { recursive: true });
  const isInstalled = existsSync(resolve(FOLDER, 'node_modules')) && existsSync(MANIFEST) && readFileSync(MANIFEST, 'utf8') === manifest;
  if (!isInstalled) {
    writeFileSync(MANIFEST, manifest);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  for (const script of readdirSync('bench/peers').filter((name) => name.endsWith('.mjs')))
    copyFileSync(resolve('bench/peers', script), resolve(FOLDER, script));
}

export function peerVersions(): Readonly<Record<string, string>> {
  return PEERS;
}

/** A package of the peers' own folder, all of them with the same copy of what they share. */
export function loadPeer<T>(name: keyof typeof PEERS): T {
  return createRequire(MANIFEST)(name) as T;
}
