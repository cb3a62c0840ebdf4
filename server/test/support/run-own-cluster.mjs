import { startPostgres } from '../../../tools/pg.mjs';

// node run-own-cluster.mjs <folder> <settings as JSON>: a throw-away PostgreSQL that lives as long as whoever started this keeps its input open.
const [folder, settings] = process.argv.slice(2);
const postgres = await startPostgres({ dataDir: folder, durable: false, settings: JSON.parse(settings) });
process.stdout.write(`${postgres.adminUrl}\n`);
process.stdin.resume();
process.stdin.on('end', async () => {
  await postgres.stop();
  process.exit();
});
