import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { anAdmissible } from '../situations/situation-world';
import type { HttpClient } from '../support/http-client';
import { startLettersWorld, type LettersWorld } from './letters-world';

describe('one’s own messages', () => {
  let world: LettersWorld;
  let author: HttpClient;
  beforeAll(async () => {
    world = await startLettersWorld('2027-01-02T20:00:00.000Z');
  });
  afterAll(() => world.close());
  // The clock moves by hours: each test signs in anew.
  beforeEach(async () => {
    author = await world.as('professional');
    world.box.empty();
  });

  const email = () => world.here.people['professional']?.email ?? '';
  const choose = (theme: string, mode: string) => author.put('/api/me/letter-choices', { theme, mode });

  it('tell an author of the answer without a word of the situation, in the mail and in the list', async () => {
    const id = await anAdmissible(world);
    await world.round();
    const { code } = (await author.get(`/api/situations/${id}`)).body as { code: string };
    const mails = world.box.to(email());
    expect(mails.map((mail) => mail.header('Subject'))).toContain('Croisée : un message vous attend');
    const list = (await author.get('/api/me/letters')).body as { items: { id: string; title: string; readAt: string | null }[] };
    expect(list.items.map(({ title }) => title)).toContain('Une réponse à votre demande est arrivée');
    for (const text of [...mails.map((mail) => mail.text), JSON.stringify(list)]) {
      expect(text).not.toContain(code);
      expect(text).not.toContain(id);
    }
    const answered = list.items.find(({ title }) => title === 'Une réponse à votre demande est arrivée');
    expect((await author.post(`/api/me/letters/${answered?.id ?? ''}/open`)).body).toEqual({ path: `/situations/${id}` });
    const after = (await author.get('/api/me/letters')).body as typeof list;
    expect(after.items.find((letter) => letter.id === answered?.id)?.readAt).toBe('2027-01-02T20:00:00.000Z');
  });

  it('come in one digest a day for those who chose it, at the hour set', async () => {
    expect((await choose('situations', 'digest')).status).toBe(200);
    await anAdmissible(world);
    await anAdmissible(world);
    await world.round();
    expect(world.box.to(email())).toEqual([]);
    world.clock.set(new Date('2027-01-03T05:30:00.000Z'));
    await world.sweep();
    await world.round();
    expect(world.box.to(email())).toEqual([]);
    world.clock.set(new Date('2027-01-03T06:30:00.000Z'));
    await world.sweep();
    await world.round();
    await world.sweep();
    await world.round();
    const [digest, ...more] = world.box.to(email());
    expect(more).toEqual([]);
    expect(digest?.header('Subject')).toBe('Ce qui vous attend dans Croisée');
    expect(digest?.text.match(/Une réponse à votre demande est arrivée/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('stay in the application only for those who want no letter', async () => {
    await choose('situations', 'none');
    await anAdmissible(world);
    const before = (await author.get('/api/me/letters')).body.items.length as number;
    await world.round();
    expect(world.box.to(email())).toEqual([]);
    expect((await author.get('/api/me/letters')).body.items.length).toBeGreaterThan(before);
  });

  it('cannot be turned off for convocations and the safety of the account', async () => {
    expect((await choose('convocations', 'none')).body).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await choose('account', 'digest')).body).toMatchObject({ code: 'INVALID_INPUT' });
    const { items } = (await author.get('/api/me/letter-choices')).body as { items: { theme: string; mode: string; mandatory: boolean }[] };
    expect(items.filter(({ mandatory }) => mandatory).map(({ theme, mode }) => [theme, mode])).toEqual([
      ['convocations', 'at-once'],
      ['account', 'at-once'],
    ]);
  });

  it('are withheld from somebody kept out of the situation while the letter waited', async () => {
    await choose('situations', 'at-once');
    world.box.refuse(email(), 451, 1);
    const id = await anAdmissible(world);
    await world.round();
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.barred' });
      await tx.manager.query(`UPDATE access_grant SET valid_until = $2 WHERE subject_id = $1 AND account_id = $3`, [
        id,
        tx.now,
        world.here.people['professional']?.accountId,
      ]);
    });
    world.clock.advanceMs(60_000);
    await world.round();
    expect(world.box.to(email())).toEqual([]);
    expect((await world.letters()).filter(({ state, fault }) => state === 'cancelled' && fault === 'no-longer-theirs')).toHaveLength(1);
  });

  it('no longer lead to, nor name, a situation once it is erased', async () => {
    world.box.refuse(email(), 451, 1);
    const id = await anAdmissible(world);
    await world.round();
    const named = () =>
      world.server.app
        .get(UnitOfWork)
        .readAsSystem(world.here.id, (tx) =>
          tx.manager.query<unknown[]>(`SELECT id FROM letter WHERE subject_id = $1::uuid OR path LIKE '%' || $1`, [id]),
        );
    expect((await named()).length).toBeGreaterThan(1);
    await world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
      await tx.audit({ action: 'test.erasing' });
      await tx.emit('situation.erasing', { situationId: id });
    });
    expect(await named()).toEqual([]);
    world.clock.advanceMs(60_000);
    await world.round();
    expect(world.box.to(email())).toEqual([]);
  });
});
