import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { scan } from '@croisee/pseudonymisation/scan';
import { SettableClock } from '../../src/kernel/clock/clock';
import type { HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { aDraft, aForm, anAdmissible } from './situation-world';

/** Texts in which something may name somebody; which of them the scan doubts is its own business. */
const DOUBTFUL = [
  'Elle signe toujours K.D. sur ses lettres.',
  'Vu avec Solange au café.',
  'Il cite Karine et la rue Haute.',
  'Reçue par L. B. en mai.',
];

describe('what the instruction of a situation refuses (real HTTP and PostgreSQL, settable clock)', () => {
  const clock = new SettableClock(new Date('2026-11-10T09:00:00Z'));
  let world: TestWorld;
  let coordinator: HttpClient;
  let facilitator: HttpClient;
  beforeAll(async () => {
    world = await startTestWorld({ clock });
    [coordinator, facilitator] = await Promise.all([world.as('coordinator'), world.as('facilitator')]);
  });
  afterAll(() => world.close());

  const obstaclesOf = async (id: string): Promise<string[]> =>
    (await coordinator.get(`/api/situations/${id}`)).body.obstacles.map(({ code }: { code: string }) => code);

  it('an agenda for a text with a doubtful passage that nobody confirmed as naming nobody', async () => {
    const tiers = (text: string) => scan(text).map(({ tier }) => tier);
    const text = DOUBTFUL.find((each) => tiers(each).includes('confirm') && !tiers(each).includes('block'));
    if (text === undefined) throw new Error('the scan doubts none of these texts');
    const professional = await world.as('professional');
    const submission = aForm({ entourage: { text } });
    const doubted = scan(text).filter(({ tier }) => tier === 'confirm');
    const confirmed = doubted.map(({ start, end }) => ({ path: 'entourage.text', start, end }));
    const submitted = async (confirmations: typeof confirmed) => {
      const { id, version } = await aDraft(professional, submission);
      expect((await professional.put(`/api/situations/${id}/draft`, { submission, version, confirmed: confirmations })).status).toBe(200);
      await professional.post(`/api/situations/${id}/submit`);
      return id;
    };
    expect(await obstaclesOf(await submitted([]))).toContain('SCAN_FINDINGS_OPEN');
    expect(await obstaclesOf(await submitted(confirmed))).not.toContain('SCAN_FINDINGS_OPEN');
  });

  it('a dispensation past its review date, which keeps the situation off the agenda again', async () => {
    const information = anInformation({ informed: 'unreachable', agreement: 'not-collected', reason: 'Injoignable depuis deux mois.' });
    const id = await anAdmissible(world, aForm({ information }));
    const reason = 'Elle ne répond plus depuis deux mois et son logement est menacé à court terme.';
    expect((await facilitator.post(`/api/situations/${id}/dispensation`, { reason, reviewOn: '2026-11-20' })).status).toBe(200);
    expect((await (await world.as('ethics')).post(`/api/situations/${id}/dispensation/countersignature`)).status).toBe(200);
    expect(await obstaclesOf(id)).not.toContain('DISPENSATION_EXPIRED');
    clock.set(new Date('2026-11-21T09:00:00Z'));
    [coordinator, facilitator] = [await world.as('coordinator'), await world.as('facilitator')];
    expect(await obstaclesOf(id)).toContain('DISPENSATION_EXPIRED');
  });

  it('an invitation of a party that does not sit, and of one about which nobody decided', async () => {
    const id = await anAdmissible(world);
    const { housing } = world.here.structures;
    const { version } = (await coordinator.get(`/api/situations/${id}`)).body;
    const parties = [{ structureId: housing, link: 'landlord' }];
    expect((await coordinator.put(`/api/situations/${id}/preparation`, { version, checklist: {}, parties })).status).toBe(200);
    const guest = { accountId: world.here.people['landlord']?.accountId, structureId: housing, reason: '' };
    const invite = async () => (await coordinator.post(`/api/situations/${id}/invitations`, guest)).body.code;
    expect(await invite()).toBe('PARTY_UNDECIDED');
    const decision = { structureId: housing, sits: false, reason: 'Une procédure est en cours.' };
    expect((await facilitator.post(`/api/situations/${id}/parties/decision`, decision)).status).toBe(200);
    expect(await invite()).toBe('PARTY_DOES_NOT_SIT');
  });
});
