import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { symbols } from 'pino';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { RootKey } from '../../src/kernel/crypto/root-key';
import { successionInFolder } from '../../src/kernel/crypto/rotation/root-key-succession';
import { rotateKeys } from '../../src/kernel/crypto/rotation/rotate-keys';
import { Log } from '../../src/kernel/health/log';
import { A_MEETING_MS, clockOfTheMeeting, done } from '../responses/response-world';
import { startOwnCluster, type OwnCluster } from '../support/own-cluster';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { Canaries, canariesOf } from './canaries';
import { councilKeys, keysInLog, openedKeys, searchLog, searchTables, type DataKey } from './canary-search';
import { aSituationInInstruction, aSituationThroughAMeeting, sixMonthsLater } from './canary-writers';

const CANARIES_AT_LEAST = 500;

/** Columns that hold words about a situation at the end: the writers reach each of them. */
const COLUMNS_WITH_WORDS = [
  'commitment.content',
  'effect_judgement.content',
  'follow_up_outlook.content',
  'identity_request.decision',
  'identity_request.reason',
  'meeting_event.payload',
  'minutes_document.snapshot',
  'record_erratum.text',
  'record_remark.answer',
  'record_remark.text',
  'response_referent.limits',
  'response_return.content',
  'retention_hold.reason',
  'retention_postponement.reason',
  'situation.content',
  'situation.instruction',
  'situation_invitation.reason',
  'situation_question.answer',
  'situation_question.question',
];

/** Held some, until the redaction or the approval of the record. */
const COLUMNS_EMPTIED_BEFORE = ['minutes_update.payload', 'minutes_version.content', 'own_note.text'];

/** Not about one situation: the life of the council, its registers, secrets of accounts. A column that is added must be put in one of the lists. */
const OTHER_COLUMNS = [
  'advice_request.answer',
  'advice_request.content',
  'agenda_item.texts',
  'committee_record.texts',
  'convocation.reason',
  'data_breach.content',
  'data_breach_step.note',
  'deliverable.texts',
  'doctrine_entry.content',
  'ethics_question.answer',
  'ethics_question.content',
  'indicator_publication.reason',
  'indicator_report.texts',
  'indicator_report_seal.content',
  'indicator_report_seal.reason',
  'meeting.status_reason',
  'meeting_live_plan.plan',
  'minutes_document.state_vector',
  'questionnaire_version.content',
  'questionnaire_words.texts',
  'retention_rule.justification',
  'rights_request_step.note',
  'second_factor.secret',
  'territory_lesson.text',
];

describe('what was erased or redacted is nowhere: tables, write-ahead log, logs, with every key that survives (a PostgreSQL of its own)', () => {
  const clock = clockOfTheMeeting();
  let cluster: OwnCluster;
  let world: TestWorld;
  let client: Client;
  let logFrom: string;
  let situations: readonly string[];
  let before: readonly DataKey[];
  const canaries = new Canaries();
  const passing = new Canaries('retire');
  const logged: string[] = [];
  const walFolder = () => join(cluster.folder, 'cluster', 'pg_wal');
  const rootKey = () => RootKey.load(world.config);

  beforeAll(async () => {
    cluster = await startOwnCluster({ log_min_messages: 'info' });
    const dataDir = mkdtempSync(join(tmpdir(), 'croisee-canaries-'));
    const config = { databaseAdminUrl: cluster.adminUrl, dataDir, rootKeyHex: undefined, logLevel: 'debug' };
    world = await startTestWorld({ clock, config });
    Object.assign(world.server.app.get(Log).logger, { [symbols.streamSym]: { write: (line: string) => logged.push(line) } });
    client = new Client({ connectionString: cluster.adminUrl });
    await client.connect();
    await client.query('SELECT pg_switch_wal()');
    logFrom = (await client.query<{ name: string }>('SELECT pg_walfile_name(pg_current_wal_lsn()) AS name')).rows[0]?.name ?? '';
  }, A_MEETING_MS);
  afterAll(async () => {
    await client.end();
    await world.close();
    await cluster.stop();
    rmSync(world.config.dataDir, { recursive: true, force: true });
  });

  const inTables = async (keys: readonly DataKey[]) => {
    const found = await searchTables(client, keys);
    return { columns: [...found.keys()].toSorted(), words: new Set([...found.values()].flatMap((words) => [...words])) };
  };
  const survivors = () => openedKeys(client, rootKey());

  it(
    'a redacted passage leaves the texts with their versions and operations at once, notes leave at the approval',
    async () => {
      const inInstruction = await aSituationInInstruction(world, canaries);
      const meeting = await aSituationThroughAMeeting(world, canaries, {
        canaries: passing,
        seen: async () => {
          const { columns, words } = await inTables(await survivors());
          expect([...passing.all].filter((word) => !words.has(word))).toEqual([]);
          expect(columns).toEqual(expect.arrayContaining(COLUMNS_EMPTIED_BEFORE));
        },
      });
      clock.set(new Date('2027-05-25T09:00:00.000Z'));
      await sixMonthsLater(world, meeting, canaries);
      situations = [inInstruction, meeting.situations.first];
      const { words } = await inTables(await survivors());
      expect([...passing.all].filter((word) => words.has(word))).toEqual([]);
    },
    A_MEETING_MS,
  );

  it(
    'before the erasure every word is found with the keys there are, in each column that holds any, and in the write-ahead log',
    async () => {
      before = await survivors();
      expect(canaries.all.size).toBeGreaterThanOrEqual(CANARIES_AT_LEAST);
      const { columns, words } = await inTables(before);
      expect([...canaries.all].filter((word) => !words.has(word))).toEqual([]);
      expect(columns).toEqual(COLUMNS_WITH_WORDS);
      expect(await otherSealedColumns()).toEqual(OTHER_COLUMNS);
      await client.query('CHECKPOINT');
      const inLog = searchLog(walFolder(), logFrom, before);
      expect([...canaries.all].filter((word) => inLog.has(word)).length).toBeGreaterThan(CANARIES_AT_LEAST * 0.8);
      expect([...passing.all].filter((word) => inLog.has(word)).length).toBeGreaterThan(0);
    },
    A_MEETING_MS,
  );

  it(
    'after it, none is found: tables, write-ahead log, logs of server and database, with every key that survives',
    async () => {
      await closeWhatWasFollowed();
      const coordinator = await world.as('coordinator');
      for (const id of situations) {
        const { code } = await done(coordinator.get(`/api/situations/${id}`));
        await done(coordinator.post(`/api/retention/situations/${id}/erasure`, { code, reason: 'La personne le demande.' }));
        await refusedWithWords();
      }
      await client.query('CHECKPOINT');
      const keys = await survivors();
      expect(before.length - keys.length).toBe(situations.length);
      expect(await inTables(keys)).toEqual({ columns: [], words: new Set() });
      expect([...searchLog(walFolder(), logFrom, keys)]).toEqual([]);
      world.server.app.get(Log).info('probe');
      expect(logged.join('\n')).toContain('probe');
      expect(canariesOf(logged.join('\n'))).toEqual([]);
      expect(canariesOf(readFileSync(join(cluster.folder, 'postgres.log'), 'latin1'))).toEqual([]);
    },
    A_MEETING_MS,
  );

  it(
    'the write-ahead log still gives a destroyed key to whoever holds the keys of councils, until these are rotated',
    async () => {
      const keys = await survivors();
      const destroyed = before.filter(({ id }) => !keys.some((key) => key.id === id));
      expect(destroyed.length).toBe(situations.length);
      expect(keysInLog(walFolder(), logFrom, destroyed, await councilKeys(client, rootKey())).size).toBe(destroyed.length);
      await world.server.stop();
      const succession = successionInFolder(world.config.dataDir);
      await rotateKeys({ databaseAdminUrl: cluster.adminUrl, succession, now: new Date(), onProgress: () => undefined });
      expect(keysInLog(walFolder(), logFrom, destroyed, await councilKeys(client, rootKey())).size).toBe(0);
      expect([...searchLog(walFolder(), logFrom, await survivors())]).toEqual([]);
    },
    A_MEETING_MS,
  );

  /** Columns of bytes that are in none of the lists above; digests, signatures and public keys are no seals. */
  async function otherSealedColumns(): Promise<string[]> {
    const { rows } = await client.query<{ name: string }>(
      `SELECT c.oid::regclass::text || '.' || a.attname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND a.atttypid = 'bytea'::regtype
         AND a.attname !~ 'hash|signature|digest|public_key' ORDER BY 1`,
    );
    const known = new Set([...COLUMNS_WITH_WORDS, ...COLUMNS_EMPTIED_BEFORE]);
    return rows.map(({ name }) => name).filter((name) => !known.has(name));
  }

  /** The steps that lead there have tests of their own. */
  function closeWhatWasFollowed(): Promise<void> {
    return world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.closed' });
      await tx.manager.query(`UPDATE situation SET status = 'closed', closed_at = $1 WHERE status = 'followed-up'`, [tx.now]);
    });
  }

  /** What a server may be tempted to write down: bodies that it refuses. */
  async function refusedWithWords(): Promise<void> {
    const member = await world.as('member');
    expect((await member.post('/api/situations', { mode: canaries.text() })).status).toBeGreaterThanOrEqual(400);
    expect((await member.post('/api/advice-requests', { question: [canaries.text()] })).status).toBeGreaterThanOrEqual(400);
    expect((await member.get(`/api/situations/${encodeURIComponent(canaries.text())}`)).status).toBeGreaterThanOrEqual(400);
  }
});
