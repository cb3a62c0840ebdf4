import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the project, found from the working directory: bundled code does not lie where its source does. */
export function projectRoot(from = process.cwd()): string {
  if (existsSync(join(from, 'nx.json'))) return from;
  if (dirname(from) === from) throw new Error('Run this from a folder of the project.');
  return projectRoot(dirname(from));
}
