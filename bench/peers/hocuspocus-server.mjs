import { Server } from '@hocuspocus/server';

// Hocuspocus as its documentation starts it; with DATABASE_URL, its own database extension keeps documents in PostgreSQL.
const extensions = [];
if (process.env.DATABASE_URL) {
  const { Database } = await import('@hocuspocus/extension-database');
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
  await pool.query('CREATE TABLE IF NOT EXISTS peer_document (name text PRIMARY KEY, data bytea NOT NULL)');
  extensions.push(
    new Database({
      fetch: async ({ documentName }) =>
        (await pool.query('SELECT data FROM peer_document WHERE name = $1', [documentName])).rows[0]?.data ?? null,
      store: async ({ documentName, state }) => {
        await pool.query('INSERT INTO peer_document (name, data) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET data = excluded.data', [
          documentName,
          state,
        ]);
      },
    }),
  );
}
const server = new Server({ port: Number(process.env.PORT), address: '127.0.0.1', quiet: true, extensions });
await server.listen();
process.on('SIGTERM', () => void server.destroy().then(() => process.exit(0)));
