import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isAlive, readPostmaster } from '../../../tools/pg/postmaster.mjs';
import { startPostgres } from '../../../tools/pg.mjs';

// A PostgreSQL that loses nothing, for as long as the parent keeps the standard input open; prints its address once it answers. Each line
// "crash" stops it in immediate mode and starts it again at the same address, then prints "up".
const dataDir = mkdtempSync(join(tmpdir(), 'croisee-faults-'));
const options = { dataDir, durable: true, settings: { max_connections: '200' } };
let postgres = await startPostgres(options);

// A cluster gets another port at each start: this door keeps one.
const door = createServer((client) => {
  const inside = connect(postgres.port, '127.0.0.1');
  for (const [one, other] of [
    [client, inside],
    [inside, client],
  ]) {
    one.setNoDelay(true);
    one.pipe(other);
    // The other side learns by being closed; the error itself is the fault that is played.
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}).listen(0, '127.0.0.1', () => {
  const url = new URL(postgres.adminUrl);
  url.port = String(door.address().port);
  process.stdout.write(`${url}\n`);
});

let work = Promise.resolve();
const lines = createInterface({ input: process.stdin });
lines.on('line', (line) => {
  if (line === 'crash') work = work.then(crash);
});
lines.once('close', () => {
  door.close();
  work
    .then(() => postgres.stop())
    .then(() => rmSync(dataDir, { recursive: true, force: true }))
    .then(() => process.exit(0));
});

async function crash() {
  const { pid } = readPostmaster(join(dataDir, 'cluster'));
  process.kill(pid, 'SIGQUIT');
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
  postgres = await startPostgres(options);
  process.stdout.write('up\n');
}
