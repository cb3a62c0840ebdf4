import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NOBODY = 65534;
// Mapped to nobody, because initdb wants a user that the machine can name.
const NAMESPACE = ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
// Keeps one capability, walking through the folders of root: PostgreSQL itself refuses the user root, not this.
const UNPRIVILEGED = [
  'setpriv',
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
];

/**
 * Decides as whom PostgreSQL runs, which refuses root and users without a name: the caller when it is an ordinary user; otherwise a user
 * namespace, else (for root) the user nobody, which needs a way through to `paths`.
 */
export function chooseAccount(paths) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && hasName()) return { prefix: [] };
  if (works(NAMESPACE)) return { prefix: NAMESPACE };
  if (!isRoot)
    throw new Error(`PostgreSQL refuses the user ${process.getuid()}, which has no name here; start as another user or set DATABASE_URL`);
  if (paths.every(isOpenToAll)) return { prefix: [], spawnAs: true, uid: NOBODY, gid: NOBODY };
  if (works(UNPRIVILEGED)) return { prefix: UNPRIVILEGED, uid: NOBODY, gid: NOBODY };
  throw new Error(
    `PostgreSQL refuses to run as root and no other user can reach ${paths.join(' and ')}; start as an ordinary user or set DATABASE_URL`,
  );
}

/** Turns a program and its arguments into what to spawn so that it runs under the chosen account. */
export function underAccount(account, program, args) {
  const [file, ...rest] = [...account.prefix, program, ...args];
  return { file, args: rest, options: account.spawnAs ? { uid: account.uid, gid: account.gid } : {} };
}

function hasName() {
  try {
    return Boolean(os.userInfo().username);
  } catch {
    return false;
  }
}

function works([file, ...args]) {
  try {
    execFileSync(file, [...args, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isOpenToAll(target) {
  const parents = [];
  for (let folder = path.dirname(target); folder !== path.dirname(folder); folder = path.dirname(folder)) parents.push(folder);
  return parents.every((folder) => fs.statSync(folder).mode & 0o001);
}
