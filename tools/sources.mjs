import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const IGNORED = new Set(['node_modules', 'dist', '.angular', '.nx', 'e2e', 'testing']);

/** Hash of the contents of files and folders of the workspace; tests and what no build reads are left out, absent paths count as empty. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((relative) => filesUnder(path.join(root, relative))).sort()) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [place];
  const entries = fs.readdirSync(place, { withFileTypes: true }).filter(({ name }) => !IGNORED.has(name) && !/\.spec\.ts$/.test(name));
  return entries.flatMap((entry) => (entry.isDirectory() ? filesUnder(path.join(place, entry.name)) : [path.join(place, entry.name)]));
}
