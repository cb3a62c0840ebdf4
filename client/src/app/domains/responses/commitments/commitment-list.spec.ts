import { TestBed } from '@angular/core/testing';
import type { ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { UndoToasts } from '@croisee/ui/undo-toast/undo-toasts';
import { rendered } from '../../../kernel/testing/rendered';
import { responsesTexts } from '../responses.texts';
import { CommitmentList } from './commitment-list';

const scopes = { responses: responsesTexts };
const names = [{ id: 'cmp', name: 'CMP des tilleuls' }];
const STATUS = '/api/commitments/c/status';

function aCommitment(change: Partial<ListedCommitment> = {}): ListedCommitment {
  return {
    ...{ id: 'c', situationId: 's', situationCode: 'BCD-234-5', code: 'R03', text: 'Une visite ensemble', structureId: 'cmp' },
    ...{ dueOn: '2026-12-10', needsAgreement: false, status: 'to-do', reason: null, overdueDays: 0, version: 3, updates: [] },
    ...{ meetingDate: '2026-11-24', mayUpdate: true, mayReassign: true, mayUndo: false },
    ...change,
  };
}

async function aList(commitment: ListedCommitment) {
  const page = await rendered(CommitmentList, { inputs: { commitments: [commitment], names }, scopes });
  let changes = 0;
  page.fixture.componentInstance.changed.subscribe(() => (changes += 1));
  await page.settled();
  return { ...page, changes: () => changes };
}

describe('a list of commitments (real templates and texts; the network is a double)', () => {
  it('names the structure that answers, and says when there is none', async () => {
    expect((await aList(aCommitment())).text()).toContain('CMP des tilleuls');
    TestBed.resetTestingModule();
    expect((await aList(aCommitment({ structureId: null }))).text()).toContain('Sans structure désignée');
  });

  it('moves on in one click, says so, and takes it back', async () => {
    const page = await aList(aCommitment());
    await page.press('C’est commencé');
    const after = aCommitment({ status: 'in-progress', version: 4 });
    expect(await page.answer(STATUS, after)).toEqual({ status: 'in-progress', reason: null, note: '', version: 3 });
    expect(page.changes()).toBe(1);
    const [toast] = TestBed.inject(UndoToasts).toasts();
    expect(toast?.message).toContain('En cours');
    toast?.undo?.();
    expect(await page.answer('/api/commitments/c/undo', aCommitment({ version: 5 }))).toEqual({ version: 4 });
    expect(page.changes()).toBe(2);
  });

  it('asks why when it could not be kept, and keeps the note when somebody else was faster', async () => {
    const page = await aList(aCommitment());
    await page.press('Dire où');
    await page.fill({ status: 'impossible', note: 'Aucune place' });
    await page.press('Enregistrer');
    expect(page.field('reason').getAttribute('aria-invalid')).toBe('true');
    await page.fill({ reason: 'no-offer' });
    await page.press('Enregistrer');
    const refusal = { code: 'STALE_VERSION', title: 'Quelqu’un a modifié cet élément.' };
    expect(await page.answer(STATUS, refusal, 409)).toEqual({ status: 'impossible', reason: 'no-offer', note: 'Aucune place', version: 3 });
    expect(page.text()).toContain('Quelqu’un a modifié cet élément.');
    expect(page.field('note').value).toBe('Aucune place');
    expect(page.changes()).toBe(0);
  });

  it('is handed to another structure, and says when the person excludes it', async () => {
    const page = await aList(aCommitment());
    await page.press('Changer de structure');
    const structure = { type: 'S07', sector: 'social', partnership: 'signatory', territory: null, listedService: false, seats: null };
    const ccas = { ...structure, id: '8f7a2f0e-2f5c-4d53-8a76-0c1f62f1a001', name: 'CCAS des tilleuls', version: 1, people: 0 };
    await page.answer('/api/directory/structures', { items: [ccas] });
    await page.fill({ structureId: ccas.id, dueOn: '2026-12-20' });
    await page.press('Enregistrer');
    const refusal = { code: 'COMMITMENT_STRUCTURE_EXCLUDED', title: 'La personne ne souhaite pas cette structure.' };
    const sent = await page.answer('/api/commitments/c/reassignment', refusal, 409);
    expect(sent).toEqual({ structureId: ccas.id, dueOn: '2026-12-20', version: 3 });
    expect(page.text()).toContain('La personne ne souhaite pas cette structure.');
    expect(page.field('dueOn').value).toBe('2026-12-20');
  });

  it('offers nothing to whoever only reads', async () => {
    const page = await aList(aCommitment({ mayUpdate: false, mayReassign: false }));
    expect(page.host.querySelectorAll('button')).toHaveLength(0);
  });
});
