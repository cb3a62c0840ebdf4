import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chooseAccount, underAccount } from './pg/account.mjs';
import { locateBinaries } from './pg/binaries.mjs';
import { forgetStalePid, isAlive, readPostmaster, respondsAs } from './pg/postmaster.mjs';
import { freePort } from './ports.mjs';

const USER = 'postgres';
const READY_TIMEOUT_SECONDS = 60;
const STOP_TIMEOUT_SECONDS = 30;
const LOG_KEPT_BYTES = 5_000_000;

/** A cluster that loses nothing it has acknowledged, and a throw-away one for tests that never pull the plug. */
const DURABLE = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * Starts the embedded PostgreSQL kept in `dataDir` (`cluster/`, `password`, `postgres.log`), creating it the first time, or adopts the one
 * already running there. Guarantees a server that answers at `adminUrl` with a password known only to the owner of the folder.
 * `durable: false` is for throw-away test clusters only. `stop()` ends the server cleanly, unless another living launcher owns it.
 */
export async function startPostgres({ dataDir, durable = true, settings = {}, log = () => {} }) {
  const folder = path.resolve(dataDir);
  const place = {
    folder,
    cluster: path.join(folder, 'cluster'),
    log: path.join(folder, 'postgres.log'),
    owner: path.join(folder, 'launcher.pid'),
  };
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const password = readOrCreatePassword(path.join(folder, 'password'));
  const urlOn = (port) => `postgres://${USER}:${password}@127.0.0.1:${port}/postgres`;

  const running = await adoptable(place.cluster, urlOn);
  if (running) {
    log(`adopted the PostgreSQL already running on port ${running.port}`);
    const owned = takeOwnership(place.owner);
    return {
      adminUrl: urlOn(running.port),
      port: running.port,
      adopted: true,
      stop: () => (owned ? stop(running.pid, place) : Promise.resolve()),
    };
  }

  const binaries = locateBinaries();
  const account = chooseAccount([place.folder, binaries.native]);
  if (!fs.existsSync(path.join(place.cluster, 'PG_VERSION'))) {
    await createCluster({ place, binaries, account, password, durable });
    log('created the PostgreSQL cluster');
  }
  const server = await launch({ place, binaries, account, urlOn, settings: { ...(durable ? DURABLE : THROW_AWAY), ...settings } });
  fs.writeFileSync(place.owner, String(process.pid));
  log(`PostgreSQL is ready on port ${server.port}`);
  return { adminUrl: urlOn(server.port), port: server.port, adopted: false, stop: () => stop(server.pid, place) };
}

function readOrCreatePassword(file) {
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return fs.readFileSync(file, 'utf8').trim();
}

async function adoptable(cluster, urlOn) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const postmaster = readPostmaster(cluster);
    if (!postmaster || !isAlive(postmaster.pid)) return undefined;
    if (postmaster.ready && (await respondsAs(urlOn(postmaster.port), cluster))) return postmaster;
    if (forgetStalePid(cluster, postmaster)) return undefined;
    await delay(200);
  }
  throw new Error(`a PostgreSQL process already uses ${cluster} and does not answer; stop it, then start again`);
}

/** Ownership passes to this process when the launcher that held it is gone. */
function takeOwnership(file) {
  const holder = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  if (holder && holder !== process.pid && isAlive(holder)) return false;
  fs.writeFileSync(file, String(process.pid));
  return true;
}

async function createCluster({ place, binaries, account, password, durable }) {
  fs.rmSync(place.cluster, { recursive: true, force: true });
  const pending = path.join(place.folder, 'pending');
  fs.rmSync(pending, { recursive: true, force: true });
  fs.mkdirSync(pending, { mode: 0o700 });
  const passwordCopy = path.join(pending, 'password');
  fs.writeFileSync(passwordCopy, password, { mode: 0o600 });
  const target = path.join(pending, 'cluster');
  fs.mkdirSync(target, { mode: 0o700 });
  if (account.uid !== undefined)
    for (const item of [place.folder, pending, passwordCopy, target]) fs.chownSync(item, account.uid, account.gid);
  const options = [
    '-D',
    target,
    '-U',
    USER,
    '--auth=scram-sha-256',
    `--pwfile=${passwordCopy}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
  ];
  const { code, output } = await runToEnd(underAccount(account, binaries.initdb, [...options, ...(durable ? [] : ['--no-sync'])]));
  if (code !== 0) throw new Error(`PostgreSQL could not create its cluster in ${place.folder}: ${lastLines(output)}`);
  // Renamed only when complete: an interrupted first start leaves no half-made cluster behind.
  fs.renameSync(target, place.cluster);
  fs.rmSync(pending, { recursive: true, force: true });
}

function runToEnd({ file, args, options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function launch({ place, binaries, account, urlOn, settings }) {
  const port = await freePort();
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) };
  const args = Object.entries({ ...settings, ...fixed }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { file, args: allArgs, options } = underAccount(account, binaries.postgres, ['-D', place.cluster, ...args]);
  const tooLong = fs.existsSync(place.log) && fs.statSync(place.log).size > LOG_KEPT_BYTES;
  const logFile = fs.openSync(place.log, tooLong ? 'w' : 'a', 0o600);
  const logStart = fs.fstatSync(logFile).size;
  // Its own process group: Ctrl+C in a terminal must reach the server first and PostgreSQL only afterwards.
  const child = spawn(file, allArgs, { ...options, stdio: ['ignore', logFile, logFile], detached: true, windowsHide: true });
  fs.closeSync(logFile);
  let failure;
  child.on('error', (error) => (failure = error.message));
  child.on(
    'exit',
    (code) => (failure ??= `it ended with code ${code}: ${lastLines(fs.readFileSync(place.log).subarray(logStart).toString('utf8'))}`),
  );
  child.unref();

  for (const deadline = Date.now() + READY_TIMEOUT_SECONDS * 1000; Date.now() < deadline; await delay(25)) {
    if (failure) throw new Error(`PostgreSQL did not start: ${failure}`);
    const postmaster = readPostmaster(place.cluster);
    if (postmaster?.ready && postmaster.port === port && (await respondsAs(urlOn(port), place.cluster))) {
      // From here on an end is somebody's wish, and the log may be gone with its folder.
      child.removeAllListeners('exit');
      return postmaster;
    }
  }
  child.kill('SIGKILL');
  throw new Error(`PostgreSQL did not answer within ${READY_TIMEOUT_SECONDS} s; its log is ${place.log}`);
}

async function stop(pid, place) {
  fs.rmSync(place.owner, { force: true });
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (const deadline = Date.now() + STOP_TIMEOUT_SECONDS * 1000; Date.now() < deadline; await delay(25)) {
    if (!readPostmaster(place.cluster) && !isAlive(pid)) return;
  }
  throw new Error(`PostgreSQL did not stop within ${STOP_TIMEOUT_SECONDS} s (process ${pid}); its log is ${place.log}`);
}

function lastLines(text) {
  return text.trim().split('\n').slice(-3).join(' / ');
}
