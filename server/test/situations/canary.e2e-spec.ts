import { CHECKLIST_ITEMS } from '@croisee/domain/situations/preparation.schema';
import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { freeTexts } from '@croisee/domain/situations/submission-texts';
import { FREE_TEXT_FIELDS, type SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { Client } from 'pg';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aDraft } from './situation-world';

/** A word of its own for each place somebody can type into; lower case, so that the identity check reads it as a common word. */
const canary = (place: string) => `canari ${place.toLowerCase().replace(/[^a-z]/g, '')} chante dans le jardin`;

function aFormOfCanaries(): SubmissionDraft {
  const form: Record<string, Record<string, unknown>> = {
    request: { expectedHelp: ['coordination'] },
    submitter: { willAttend: true, replacedBy: null },
    person: { ageBand: '56-65', minorsAtHome: 'no' },
    account: { problems: ['P01'], principalProblem: 'P01' },
    information: anInformation({ informed: 'contra-indicated' }),
    emergency: { excluded: true },
    undertakings: { facts: true, respectfulWords: true, noIdentity: true, presence: true, returnToPerson: true },
  };
  for (const path of FREE_TEXT_FIELDS) {
    const [block = '', field = ''] = path.split('.');
    form[block] = { ...form[block], [field]: canary(path) };
  }
  return {
    mode: 'short',
    ...form,
    timeline: [{ when: canary('timeline.when'), what: canary('timeline.what') }],
    legalDeadlines: [{ kind: 'eviction', on: '2031-07-19', note: canary('deadline.note') }],
    stepsTaken: [{ who: canary('step.who'), what: canary('step.what'), when: canary('step.when'), result: canary('step.result') }],
    stakeholders: [
      {
        structureId: null,
        label: canary('stakeholder.label'),
        role: canary('stakeholder.role'),
        informedOfSubmission: true,
        toInvite: false,
      },
    ],
  } as SubmissionDraft;
}

describe('nothing typed about a situation lies in clear in the database (real PostgreSQL, read as its owner)', () => {
  let world: TestWorld;
  let submitter: HttpClient;
  let coordinator: HttpClient;
  let facilitator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld();
    [submitter, coordinator, facilitator] = await Promise.all([world.as('professional'), world.as('coordinator'), world.as('facilitator')]);
  });
  afterAll(() => world.close());

  /** Every text, json and bytea column of every table, as its owner reads it, row-level security put aside. */
  async function placesThatHold(needles: readonly string[]): Promise<string[]> {
    const owner = new Client({ connectionString: world.config.databaseAdminUrl });
    await owner.connect();
    const columns = await owner.query<{ place: string; name: string; type: string }>(
      `SELECT c.oid::regclass::text AS place, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind = 'r' AND c.relnamespace IN ('public'::regnamespace, 'keystore'::regnamespace)
         AND format_type(a.atttypid, a.atttypmod) IN ('text', 'text[]', 'jsonb', 'json', 'bytea', 'character varying')`,
    );
    expect(columns.rows.length).toBeGreaterThan(40);
    const found: string[] = [];
    for (const { place, name, type } of columns.rows) {
      const read = type === 'bytea' ? `encode("${name}", 'escape')` : `"${name}"::text`;
      const { rows } = await owner.query<{ value: string }>(`SELECT ${read} AS value FROM ${place} WHERE "${name}" IS NOT NULL`);
      for (const { value } of rows) for (const needle of needles) if (value.includes(needle)) found.push(`${place}.${name}: ${needle}`);
    }
    await owner.end();
    return found;
  }

  it('seals every field somebody can type into, the traits that re-identify, and what instruction adds', async () => {
    const form = aFormOfCanaries();
    const typed = freeTexts(form).map(({ text }) => text);
    expect(typed.length).toBeGreaterThan(25);
    const { id } = await aDraft(submitter, form);
    expect((await submitter.post(`/api/situations/${id}/submit`)).status).toBe(200);
    const said: string[] = [];
    const say = (place: string) => {
      said.push(canary(place));
      return canary(place);
    };
    const all = [
      await coordinator.post(`/api/situations/${id}/questions`, { text: say('question') }),
      await coordinator.post(`/api/situations/${id}/admissibility`, { outcome: 'admissible', message: say('message') }),
      await facilitator.post(`/api/situations/${id}/dispensation`, { reason: say('dispense'), reviewOn: inDays(20) }),
    ];
    const [question] = (await submitter.get(`/api/situations/${id}/questions`)).body.items;
    all.push(await submitter.post(`/api/situations/${id}/questions/${question.id}/answer`, { text: say('reponse') }));
    const page = (await coordinator.get(`/api/situations/${id}`)).body;
    all.push(
      await coordinator.put(`/api/situations/${id}/preparation`, {
        version: page.version,
        checklist: Object.fromEntries(CHECKLIST_ITEMS.map((item) => [item, 'done'])),
        parties: [{ structureId: world.here.structures.housing, link: 'landlord' }],
      }),
      await facilitator.post(`/api/situations/${id}/parties/decision`, {
        structureId: world.here.structures.housing,
        sits: false,
        reason: say('partie'),
      }),
      await coordinator.post(`/api/situations/${id}/rereading`, { digest: page.textDigest, outcome: 'to-correct', note: say('relecture') }),
      await coordinator.post(`/api/situations/${id}/invitations`, {
        accountId: world.here.people['guest']?.accountId,
        structureId: world.here.people['guest']?.structureId,
        reason: say('invitation'),
      }),
      await submitter.post('/api/advice-requests', {
        question: say('avis'),
        context: say('contexte'),
        expectedHelp: [],
        problems: [],
        discussInMeeting: false,
      }),
    );
    const { version, submission } = (await submitter.get(`/api/situations/${id}`)).body;
    all.push(await submitter.put(`/api/situations/${id}/information`, { information: submission.information, version }));
    const [advice] = (await coordinator.get('/api/advice-requests')).body.items;
    all.push(await coordinator.post(`/api/advice-requests/${advice.id}/answer`, { text: say('conseil'), outcome: 'answered' }));
    expect(all.map(({ status, body }) => (status < 300 ? 'ok' : JSON.stringify(body)))).toEqual(all.map(() => 'ok'));
    expect(await placesThatHold([...typed, ...said, '56-65', '2031-07-19', 'contra-indicated'])).toEqual([]);
  });

  it('finds a text that is in clear, so that the search above can fail', async () => {
    expect(await placesThatHold(['CMP des essais'])).toContain('structure.name: CMP des essais');
  });
});

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
