import { MEETING_KIND_NAMES } from '@croisee/domain/meetings/plan/meeting-kind-names';
import { DataSource } from 'typeorm';
import { DEMO_COUNCILS } from '../../../migrations/seeds/demo/demo-councils';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { startLettersWorld, type LettersWorld } from './letters-world';

/** Shorter strings are codes of vocabularies, keys and dates; the kind and the place of a meeting are what a convocation is for. */
const SHORTEST_SENTENCE = 14;
const TOLD = ['place'];
const KIND_NAMES = Object.values(MEETING_KIND_NAMES).map(({ fr }) => fr);

function sentencesOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string')
    return value.length >= SHORTEST_SENTENCE && !TOLD.includes(name) && !KIND_NAMES.includes(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, Array.isArray(value) ? name : key));
}

/** Whatever people of the demonstration wrote about situations and said in meetings, months of it, and the letters they then received. */
describe('what was typed never reaches a mailbox', () => {
  let world: LettersWorld;
  let councilIds: string[];
  beforeAll(async () => {
    world = await startLettersWorld('2027-01-12T09:00:00.000Z', { demo: true });
    const rows = await world.server.app.get(DataSource).query<{ id: string; name: string }[]>('SELECT id, name FROM council');
    councilIds = rows.filter(({ name }) => DEMO_COUNCILS.some((council) => council.name === name)).map(({ id }) => id);
  }, 180_000);
  afterAll(() => world.close());

  it('in any letter of two councils, sent again through a real mail server', async () => {
    const unitOfWork = world.server.app.get(UnitOfWork);
    const codes: string[] = [];
    for (const councilId of councilIds)
      await unitOfWork.writeAsSystem(councilId, async (tx) => {
        await tx.audit({ action: 'test.sent-again' });
        await tx.manager.query(
          `UPDATE letter SET state = 'waiting', attempts = 0, fault = NULL, created_at = $1, next_attempt_at = $1 WHERE state <> 'cancelled'`,
          [tx.now],
        );
        codes.push(...(await tx.manager.query<{ code: string }[]>('SELECT code FROM situation')).map(({ code }) => code));
      });
    await world.round();

    const secrets = [...codes, ...DEMO_COUNCILS.flatMap(({ situations, meetings }) => sentencesOf([situations, meetings]))];
    expect(codes.length).toBeGreaterThan(10);
    expect(secrets.length).toBeGreaterThan(500);
    expect(world.box.mails.length).toBeGreaterThan(100);
    expect(new Set(world.box.mails.map((mail) => mail.header('Subject'))).size).toBeGreaterThan(5);
    for (const { text } of world.box.mails) expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  }, 120_000);
});
