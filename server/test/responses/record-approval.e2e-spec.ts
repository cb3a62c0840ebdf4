import { Client } from 'pg';
import { AuditChain } from '../../src/kernel/audit/audit-chain';
import type { ChainPlace } from '../../src/kernel/audit/chain-end';
import { holderOf } from '../../src/kernel/audit/examine-database';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { grantsOn } from '../meetings/planning-world';
import type { MeetingWithMinutes } from '../meetings/minutes-world';
import { A_MEETING_MS, aClosedMeeting, clockOfTheMeeting, done } from './response-world';

describe('the record of a meeting, from its closing to its approval (real sockets and PostgreSQL)', () => {
  const clock = clockOfTheMeeting();
  let world: TestWorld;
  let meeting: MeetingWithMinutes;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    meeting = await aClosedMeeting(world);
  }, A_MEETING_MS);
  afterAll(() => world.close());

  const record = async (person: string) => done((await world.as(person)).get(`/api/meetings/${meeting.id}/record`));
  const item = async (person: string) =>
    (await record(person)).items.find(({ itemId }: { itemId: string }) => itemId === meeting.items.first);
  const post = async (person: string, path: string, body: object = {}) => (await world.as(person)).post(`/api${path}`, body);

  it('shows whole items to those who deliberated, and only place and times to the recused', async () => {
    expect(await item('member')).toMatchObject({
      readable: true,
      sections: [{ section: 'synthese', text: 'Trois services se parlent enfin.' }],
      propositions: [{ code: 'R03', structureId: world.here.structures.social }, { code: 'R01' }],
      recusals: 1,
    });
    const recused = await item('landlord');
    expect(recused).toMatchObject({ readable: false, title: '', situationCode: null, sections: [], propositions: [] });
    expect(JSON.stringify(recused)).not.toContain('visite');
  });

  it('gives the submitter their extract from the validation on, without the text that is not approved', async () => {
    const professional = await world.as('professional');
    const { responses } = await done(professional.get(`/api/situations/${meeting.situations.first}/follow-up`));
    const extract = await done(professional.get(`/api/responses/${responses[0].id}/extract`));
    expect(extract).toMatchObject({ textApproved: false, items: [{ sections: [], propositions: [{ code: 'R03' }, { code: 'R01' }] }] });
    const { heardBy } = extract.items[0];
    expect(heardBy.length).toBeGreaterThan(2);
    expect(JSON.stringify(heardBy)).not.toContain(world.here.people['landlord']?.structureId);
    expect(heardBy[0].spans[0].until).not.toBeNull();
    expect((await (await world.as('landlord')).get(`/api/responses/${responses[0].id}/extract`)).body.code).toBe('NOT_FOUND');
    expect((await (await world.as('coordinator', world.elsewhere)).get(`/api/responses/${responses[0].id}/extract`)).status).toBe(404);
  });

  it('is tidied by the coordinator, one step at a time', async () => {
    expect((await post('member', `/meetings/${meeting.id}/record/tidying`)).body.code).toBe('FORBIDDEN');
    expect((await post('facilitator', `/meetings/${meeting.id}/record/approval`)).body.code).toBe('RECORD_STATE');
    const erratum = await post('facilitator', `/meetings/${meeting.id}/items/${meeting.items.first}/errata`, { text: 'Trop tôt.' });
    expect(erratum.body.code).toBe('RECORD_STATE');
    expect((await post('coordinator', `/meetings/${meeting.id}/record/tidying`)).body).toMatchObject({
      status: 'tidy',
      mayOpenRemarks: true,
    });
    expect((await post('coordinator', `/meetings/${meeting.id}/record/tidying`)).body.code).toBe('RECORD_STATE');
    const past = { until: '2026-11-01T00:00:00.000Z' };
    expect((await post('coordinator', `/meetings/${meeting.id}/record/remarks-phase`, past)).body.code).toBe('REMARKS_DEADLINE_INVALID');
    const opened = await post('coordinator', `/meetings/${meeting.id}/record/remarks-phase`, { until: '2026-12-04T17:00:00.000Z' });
    expect(opened.body).toMatchObject({ status: 'remarks', remarksUntil: '2026-12-04T17:00:00.000Z' });
  });

  it('takes remarks only from those who heard the item, and waits for their answer', async () => {
    const path = `/meetings/${meeting.id}/items/${meeting.items.first}/remarks`;
    expect((await post('landlord', path, { text: 'Je voulais dire' })).body.code).toBe('NOT_FOUND');
    expect((await post('member', path, { text: 'Écrire à jean.dupont@exemple.fr' })).body.code).toBe('IDENTITY_IN_TEXT');
    expect((await post('member', path, { text: 'La date de la visite a été fixée.' })).status).toBe(201);
    expect((await item('nurse')).remarks).toEqual([]);
    expect((await post('facilitator', `/meetings/${meeting.id}/record/approval`)).body).toMatchObject({ code: 'REMARKS_UNANSWERED' });
    const { remarks } = await item('coordinator');
    const answer = { outcome: 'not-taken', answer: 'Elle l’est dans la proposition.' };
    expect((await post('member', `/remarks/${remarks[0].id}/answer`, answer)).body.code).toBe('FORBIDDEN');
    expect((await post('coordinator', `/remarks/${remarks[0].id}/answer`, answer)).status).toBe(200);
    expect((await item('member')).remarks).toMatchObject([{ mine: true, outcome: 'not-taken' }]);
  });

  it('is approved by the facilitator once: texts sealed, notes destroyed, deliberation closed, commitments opened to structures', async () => {
    expect((await post('coordinator', `/meetings/${meeting.id}/record/approval`)).body.code).toBe('FORBIDDEN');
    await world.server.app.get(AuditChain).seal(world.here.id);
    const approved = await post('facilitator', `/meetings/${meeting.id}/record/approval`);
    expect(approved.body).toMatchObject({ status: 'approved', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/), notesDestroyed: 3 });
    await checkJournalEnd(approved.body.journalEnd);
    expect((await post('facilitator', `/meetings/${meeting.id}/record/approval`)).body.code).toBe('RECORD_STATE');
    const grants = await grantsOn(world, meeting.situations.first);
    expect(grants).toMatchObject({ member: ['commitment'], professional: ['commitment', 'own'], deputy: ['commitment'] });
    expect(grants['nurse']).toEqual(['commitment', 'follow-up']);
    expect(grants['landlord']).toEqual(['barred']);
    expect((await done((await world.as('coordinator')).get(`/api/situations/${meeting.situations.first}`))).status).toBe('followed-up');
  });

  /** What the record prints is what whoever holds the paper can compare the journal with. */
  async function checkJournalEnd(end: ChainPlace): Promise<void> {
    const owner = new Client({ connectionString: world.config.databaseAdminUrl });
    await owner.connect();
    try {
      expect(await holderOf(owner, end)).toBe(world.here.name);
      expect(await holderOf(owner, { ...end, place: end.place - 1 })).toBeUndefined();
      expect(await holderOf(owner, { ...end, hash: end.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })).toBeUndefined();
    } finally {
      await owner.end();
    }
  }

  it('is corrected by a dated erratum beside the sealed text, by the facilitator, and the submitter reads it', async () => {
    const path = `/meetings/${meeting.id}/items/${meeting.items.first}/errata`;
    const before = await record('facilitator');
    expect((await post('coordinator', path, { text: 'Lire : mardi.' })).body.code).toBe('FORBIDDEN');
    expect((await post('landlord', path, { text: 'Lire : mardi.' })).body.code).toBe('NOT_FOUND');
    expect((await post('facilitator', path, { text: 'Écrire à jean.dupont@exemple.fr' })).body.code).toBe('IDENTITY_IN_TEXT');
    expect((await post('facilitator', path, { text: 'Lire : mardi.' })).status).toBe(201);
    expect((await record('facilitator')).contentHash).toBe(before.contentHash);
    expect((await item('facilitator')).errata).toMatchObject([{ text: 'Lire : mardi.' }]);
    const professional = await world.as('professional');
    const { responses } = await done(professional.get(`/api/situations/${meeting.situations.first}/follow-up`));
    const extract = await done(professional.get(`/api/responses/${responses[0].id}/extract`));
    expect(extract.items[0].errata).toMatchObject([{ text: 'Lire : mardi.' }]);
    expect((await item('member')).errata).toEqual([]);
  });

  it('leaves a partner the propositions of its structure and nothing else', async () => {
    const partner = await world.as('member');
    expect(await item('member')).toMatchObject({ readable: false, propositions: [] });
    expect((await partner.get(`/api/situations/${meeting.situations.first}`)).body.code).toBe('FORBIDDEN');
    const { items } = await done(partner.get('/api/commitments'));
    expect(items.map(({ code }: { code: string }) => code)).toEqual(['R03']);
    const extract = await done(partner.get(`/api/meetings/${meeting.id}/record/extract`));
    expect(extract.items).toMatchObject([{ propositions: [{ code: 'R03' }], sections: [] }]);
    expect((await done((await world.as('landlord')).get('/api/commitments'))).items).toEqual([]);
  });

  it('tells those who tidy it who opened it and their extract, and nobody else', async () => {
    const path = `/api/meetings/${meeting.id}/record/readers`;
    const { items } = await done((await world.as('coordinator')).get(path));
    const of = (person: string) => items.find(({ name }: { name: string }) => name.startsWith(`${person} `));
    expect(of('member')).toMatchObject({ readAt: expect.any(String), extractReadAt: expect.any(String) });
    expect(of('deputy')).toMatchObject({ readAt: null, extractReadAt: null });
    expect(items[0].readAt).toBeNull();
    expect((await record('coordinator')).maySeeReaders).toBe(true);
    for (const person of ['member', 'ethics']) expect((await (await world.as(person)).get(path)).status).toBeGreaterThanOrEqual(403);
    expect((await (await world.as('coordinator', world.elsewhere)).get(path)).status).toBe(404);
  });

  it('does not exist for the other council', async () => {
    expect((await (await world.as('coordinator', world.elsewhere)).get(`/api/meetings/${meeting.id}/record`)).status).toBe(404);
    expect((await done((await world.as('coordinator', world.elsewhere)).get('/api/commitments'))).items).toEqual([]);
  });
});
