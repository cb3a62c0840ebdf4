import { buildPolicy } from '../access/policy';
import { situationsRules } from './access.rules';
import { enterForAnother, entryUnderWay, handToAuthor, type EnterForAnother, type Entry, type Professional } from './entry.rules';
import { recordRereading } from './preparation.rules';
import { aPersona, aSituation } from './situation.fixtures';
import { situationView } from './situation-view';

const TODAY = '2026-11-22';
const NOW = '2026-11-22T09:00:00.000Z';
const coordinator = aPersona({ accountId: 'coordinator', roles: ['coordinator'] });
const input: EnterForAnother = { forAccountId: 'author', structureId: 'cmp', channel: 'paper', receivedOn: '2026-11-20' };
const entry: Entry = { ...input, by: 'coordinator' };
const mandated: Professional = { isActive: true, mandates: [{ role: 'professional', structureId: 'cmp' }] };

describe('a submission received outside the platform', () => {
  it('is entered by the coordination, for a professional who can become its author', () => {
    expect(enterForAnother(input, coordinator, mandated, TODAY)).toEqual({ ok: true, value: entry });
    expect(enterForAnother({ ...input, receivedOn: TODAY }, coordinator, mandated, TODAY).ok).toBe(true);
  });

  it('is refused to other roles, for oneself, and before it was received', () => {
    const code = (change: Partial<EnterForAnother>, persona = coordinator) =>
      enterForAnother({ ...input, ...change }, persona, mandated, TODAY);
    expect(code({}, aPersona({ roles: ['facilitator'] }))).toMatchObject({ ok: false, code: 'ENTRY_NEEDS_COORDINATOR' });
    expect(code({ forAccountId: 'coordinator' })).toMatchObject({ ok: false, code: 'ENTRY_FOR_ONESELF' });
    expect(code({ receivedOn: '2026-11-23' })).toMatchObject({ ok: false, code: 'ENTRY_RECEIVED_LATER' });
  });

  it.each<[string, Professional]>([
    ['has no active account', { ...mandated, isActive: false }],
    ['holds no mandate', { isActive: true, mandates: [] }],
    ['holds a mandate of another structure', { isActive: true, mandates: [{ role: 'member', structureId: 'ccas' }] }],
    ['is elected', { isActive: true, mandates: [{ role: 'elected', structureId: 'cmp' }] }],
    ['administers the platform', { isActive: true, mandates: [...mandated.mandates, { role: 'administrator', structureId: null }] }],
  ])('is refused, at both ends, for somebody who %s', (_, professional) => {
    expect(enterForAnother(input, coordinator, professional, TODAY)).toMatchObject({ ok: false, code: 'ENTRY_FOR_NOBODY' });
    expect(handToAuthor(entry, professional)).toMatchObject({ ok: false, code: 'ENTRY_FOR_NOBODY' });
  });

  it('belongs to its author once handed over, and does not come back to who typed it', () => {
    expect(handToAuthor(entry, mandated)).toEqual({ ok: true, value: { authorId: 'author' } });
    expect(entryUnderWay({ authorId: 'coordinator', entry })).toBe(entry);
    expect(entryUnderWay({ authorId: 'author', entry })).toBeNull();
    expect(entryUnderWay({ authorId: 'author', entry: null })).toBeNull();
  });

  it('is not re-read by who typed it', () => {
    const reread = { digest: 'd1', outcome: 'clean' as const, note: '' };
    const situation = aSituation({ entry });
    expect(recordRereading(situation, 'd1', reread, 'coordinator', NOW)).toMatchObject({ ok: false, code: 'REREADING_BY_AUTHOR' });
    expect(recordRereading(situation, 'd1', reread, 'facilitator', NOW).ok).toBe(true);
    const instance = { councilId: 'here', held: ['coordinate'], status: 'submitted', authorId: 'author' };
    const may = (enteredBy: string | null) =>
      buildPolicy(coordinator, [situationsRules]).check('situation.reread', { ...instance, enteredBy }).allowed;
    expect([may(null), may('somebody'), may('coordinator')]).toEqual([true, true, false]);
  });

  it('is told to its author and to those who instruct, to no partner', () => {
    const situation = aSituation({ entry });
    const seen = (level: 'own' | 'coordinate' | 'facilitate' | 'deliberate' | 'attend' | 'audit') =>
      situationView(situation, aPersona(), [level])?.entry;
    expect([seen('own'), seen('coordinate'), seen('facilitate')]).toEqual([entry, entry, entry]);
    expect([seen('deliberate'), seen('attend'), seen('audit')]).toEqual([undefined, undefined, undefined]);
  });
});
