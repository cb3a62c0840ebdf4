import { createServer, type AddressInfo } from 'node:net';
import { DataSource } from 'typeorm';
import { LetterRounds } from '../../src/domains/notifications/letter-rounds';
import { SettableClock } from '../../src/kernel/clock/clock';
import type { Config } from '../../src/kernel/config/config';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { MailBox } from './mail-box';

/** The server with a mail server of its own and a clock that moves when told. */
export interface LettersWorld extends TestWorld {
  readonly box: MailBox;
  readonly clock: SettableClock;
  /** Rows of the outbox become letters, letters leave. */
  round(): Promise<void>;
  sweep(): Promise<void>;
  letters(): Promise<StoredLetter[]>;
}

export interface StoredLetter {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: string;
  readonly attempts: number;
  readonly fault: string | null;
  readonly messageId: string;
}

export async function startLettersWorld(now = '2026-11-02T09:00:00.000Z', over: Partial<Config> = {}): Promise<LettersWorld> {
  const box = new MailBox();
  const smtpUrl = await box.start();
  const clock = new SettableClock(new Date(now));
  const port = await freePort();
  const config = { smtpUrl, mailFrom: 'Croisée <courrier@croisee.example>', publicUrl: `http://127.0.0.1:${port}`, ...over };
  const world = await startTestWorld({ clock, port, config });
  const { app } = world.server;
  // A fictitious council writes to nobody; a real one takes no situation before its impact assessment: these are real while the post runs.
  const real = (answer: boolean) => app.get(DataSource).query('UPDATE council SET fictitious = $1', [!answer]);
  const round = async () => {
    await real(true);
    await app
      .get(LetterRounds)
      .round()
      .finally(() => real(false));
  };
  return {
    ...world,
    box,
    clock,
    round,
    sweep: () => app.get(LetterRounds).sweep(),
    letters: () =>
      app.get(UnitOfWork).readAsSystem(world.here.id, (tx) =>
        tx.manager.query<StoredLetter[]>(
          `SELECT l.id, l.name, a.email, l.state, l.attempts, l.fault, l.message_id AS "messageId" FROM letter l JOIN account a ON a.id = l.account_id
           ORDER BY l.created_at, l.name, a.email`,
        ),
      ),
    close: async () => {
      await world.close();
      await box.stop();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
