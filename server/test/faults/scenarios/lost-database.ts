import { Client } from 'pg';
import type { Rig } from '../rig';
import { waitMs, type Scenario } from '../scenario';
import { WritingSession } from '../session';

const CUT = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'croisee_app' AND datname = current_database()`;
const ANSWER_TIMEOUT_MS = 30_000;

/** PostgreSQL is stopped as by a power cut, or loses the connections it serves, while people write. */
export const lostDatabase: Scenario = {
  name: 'postgres',
  fault: 'PostgreSQL stopped in immediate mode, backends killed',
  unit: 'faults',
  shortVolume: 2,
  fullVolume: 100,
  run: async (rig, { volume, random }) => {
    const session = await WritingSession.begin(rig);
    for (const [name, person] of [
      ['d', 'member'],
      ['e', 'nurse'],
      ['f', 'landlord'],
    ] as const)
      (await session.join(name, person)).work(15, 200);
    for (let done = 0; done < volume; done += 1) {
      await waitMs(300 + random() * 700);
      if (done % 2 === 0) await rig.postgres.crash();
      else await cutBackends(rig);
      await databaseAnswers(rig);
      await session.lookForLosses();
      if (!rig.victim.isRunning) session.miss(`the server ended with its database: ${rig.victim.printed.slice(-1_500)}`);
      await rig.victim.start();
    }
    await waitMs(500);
    return session.finish();
  },
};

async function cutBackends({ world }: Rig): Promise<void> {
  const admin = new Client({ connectionString: world.config.databaseAdminUrl });
  await admin.connect();
  await admin.query(CUT);
  await admin.end();
}

/** Connections that died say so once each, then the server that reads the tables has new ones. */
async function databaseAnswers({ world }: Rig): Promise<void> {
  for (let good = 0, deadline = performance.now() + ANSWER_TIMEOUT_MS; good < 3;) {
    if (performance.now() > deadline) throw new Error('the database did not come back');
    const { status } = await world.anonymous.get('/api/health/ready');
    good = status === 200 ? good + 1 : 0;
    await waitMs(20);
  }
}
