import { createServer } from 'node:http';
import { createAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import { Server } from 'socket.io';

// The least two servers can do to tell each other something over PostgreSQL: the bare payload, nothing kept, nothing sealed.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
await pool.query(
  `CREATE TABLE IF NOT EXISTS socket_io_attachments (id bigserial UNIQUE, created_at timestamptz DEFAULT now(), payload bytea)`,
);
const http = createServer();
const io = new Server(http, { perMessageDeflate: false, httpCompression: false, transports: ['websocket'] });
io.adapter(createAdapter(pool));
io.on('connection', (socket) => socket.on('say', (payload) => io.emit('said', payload)));
http.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
