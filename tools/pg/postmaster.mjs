import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** Reads what a running PostgreSQL says about itself in its data directory, or undefined when none is running there. */
export function readPostmaster(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const lines = readIfPresent(file).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid ? { pid, port, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** Tells whether a process with this id exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Tells whether the server at `url` accepts our password and serves exactly this cluster. */
export async function respondsAs(url, cluster) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    return fs.realpathSync(rows[0].data_directory) === fs.realpathSync(cluster);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Removes a pid file whose process id now belongs to another program (after a power cut): PostgreSQL would refuse to start because of it. */
export function forgetStalePid(cluster, postmaster) {
  const commandLine = path.join('/proc', String(postmaster.pid), 'cmdline');
  if (!fs.existsSync(commandLine) || readIfPresent(commandLine).includes('postgres')) return false;
  fs.rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
  return true;
}

function readIfPresent(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
