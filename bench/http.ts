import { cookieOf } from './live/open-meeting';
import { measureList, type ListScenario } from './http/list';
import { BenchWorld } from './measuring/bench-world';
import { runBenchmark } from './measuring/command-line';
import { aSubmitted } from '../server/test/situations/situation-world';
import type { TestWorld } from '../server/test/support/test-server';

const ROWS = 50;
const STRUCTURES_SQL = `SELECT s.id, s.name, s.type, s.sector, s.partnership, s.territory, s.listed_service AS "listedService", s.seats, s.version,
  (SELECT count(*)::int FROM directory_person p WHERE p.structure_id = s.id) AS people FROM structure s WHERE s.council_id = $1 ORDER BY s.name, s.id`;
const SITUATIONS_SQL = `SELECT id, council_id, code, status, resumes_at, passages, submitter_id, structure_id, content, instruction, meeting_id, version,
  created_at, updated_at, submitted_at FROM situation WHERE council_id = $1 ORDER BY updated_at DESC, id DESC LIMIT ${ROWS + 1}`;

/** Lists of fifty rows: one of clear rows, one whose every row is sealed with a key of its own. */
async function fiftyRows(world: TestWorld): Promise<ListScenario[]> {
  const coordinator = await world.as('coordinator');
  for (let index = 0; index < ROWS - 4; index += 1) {
    const input = {
      name: `Structure mesurée ${index}`,
      type: 'S07',
      sector: 'social',
      partnership: 'signatory',
      territory: null,
      listedService: false,
      seats: null,
    };
    const answer = await coordinator.post('/api/directory/structures', input);
    if (answer.status !== 201) throw new Error(`a structure was refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  const professional = await world.as('professional');
  for (let index = 0; index < ROWS; index += 1) await aSubmitted(professional);
  const cookie = await cookieOf(world, world.here, 'coordinator');
  const values = [world.here.id];
  return [
    { name: 'a list of fifty structures', path: '/api/directory/structures', cookie, sql: { text: STRUCTURES_SQL, values } },
    { name: 'a list of fifty sealed situations', path: '/api/situations', cookie, sql: { text: SITUATIONS_SQL, values } },
  ];
}

runBenchmark('http', { peers: true }, async ({ repetitions, seconds }) => {
  const world = await BenchWorld.create(fiftyRows);
  const server = await world.startServer();
  try {
    const results = [];
    for (const scenario of world.content)
      results.push(await measureList(server, world.databaseUrl, scenario, { concurrency: 8, repetitions, seconds }));
    return results;
  } finally {
    await server.process.stop();
    await world.close();
  }
});
