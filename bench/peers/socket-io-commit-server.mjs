import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

// The least a durable live list can do: one commit, one broadcast. No permission, no rule, no sealing.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
await pool.query('CREATE TABLE IF NOT EXISTS peer_event (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event jsonb NOT NULL)');
const http = createServer();
const io = new Server(http, { perMessageDeflate: false, httpCompression: false, transports: ['websocket'] });
io.on('connection', (socket) => {
  socket.on('command', async (event, acknowledge) => {
    const { rows } = await pool.query('INSERT INTO peer_event (event) VALUES ($1) RETURNING seq', [event]);
    io.emit('event', { ...event, seq: Number(rows[0].seq) });
    acknowledge({ ok: true });
  });
});
http.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
