import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { SituationPage } from '@croisee/domain/situations/situation-page.schema';
import { aSubmission } from '@croisee/domain/situations/situation.fixtures';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { rendered } from '../../../kernel/testing/rendered';
import { situationsTexts } from '../situations.texts';
import { SubmissionForm } from './submission-form';

const ONE = '/api/situations/s';
const AUTOSAVED_MS = 1000;
const step = { who: 'CCAS', what: 'Visite', when: 'en mai', result: 'Porte close' };

function aPage(submission: SubmissionDraft, change: Partial<SituationPage> = {}): SituationPage {
  const sharing = { secrets: 'author' as const, gate: 'agreement' as const };
  const fixed = {
    id: 's',
    code: 'BCD-234-5',
    status: 'draft' as const,
    levels: ['own' as const],
    updatedAt: '',
    names: {},
    confirmed: [],
    sharing,
  };
  return { ...fixed, version: 1, submission, can: ['edit', 'submit'], completeness: { filled: 0, required: 20 }, ...change };
}

function saved(version: number) {
  const state = { id: 's', code: 'BCD-234-5', status: 'draft', version, savedAt: '2026-11-24T10:00:00.000Z', missing: [] };
  return { ...state, completeness: { filled: 1, required: 20 }, scan: { blocking: 0, unconfirmed: 0 } };
}

/** The form on one of its steps. */
async function aForm(submission: SubmissionDraft, etape: string, page: Partial<SituationPage> = {}) {
  const form = await rendered(SubmissionForm, { inputs: { id: 's', etape }, scopes: { situations: situationsTexts } });
  await form.answer(ONE, aPage(submission, page));
  const area = (index: number) => form.host.querySelectorAll('textarea')[index] as HTMLTextAreaElement;
  const type = async (index: number, text: string) => {
    area(index).value = text;
    area(index).dispatchEvent(new Event('input'));
    await form.settled();
  };
  const leave = async (index: number) => {
    area(index).dispatchEvent(new Event('blur'));
    await new Promise((resolve) => setTimeout(resolve, AUTOSAVED_MS));
  };
  const savedIndicator = () => form.host.querySelector('cr-save-indicator')?.textContent ?? '';
  return { ...form, area, type, leave, savedIndicator };
}

describe('the submission form (real templates, texts and scanner; the network is a double)', () => {
  it('saves what is typed once the keyboard leaves the field, and says so', async () => {
    const form = await aForm({ mode: 'short' }, 'request');
    await form.type(0, 'Comment renouer un lien');
    expect(form.savedIndicator()).not.toMatch(/Enregistré à/);
    await form.leave(0);
    const sent = await form.answer(`${ONE}/draft`, saved(2));
    expect(sent).toMatchObject({ version: 1, submission: { request: { question: 'Comment renouer un lien' } } });
    expect(form.savedIndicator()).toMatch(/Enregistré à/);
    expect(form.fixture.componentInstance.hasUnsavedChanges()).toBe(false);
  });

  it('says for whom the coordination writes, how and when it was received', async () => {
    const [forAccountId, structureId] = ['a0000000-0000-4000-8000-000000000000', 'b0000000-0000-4000-8000-000000000000'];
    const entry = { by: 'c', forAccountId, structureId, channel: 'paper' as const, receivedOn: '2026-11-20' };
    const names = { c: 'Coordination', [forAccountId]: 'Professionnelle', [structureId]: 'CCAS des essais' };
    const form = await aForm({ mode: 'short' }, 'request', { entry, names });
    expect(form.text()).toContain('Saisie pour Professionnelle, CCAS des essais, reçue le 20 novembre 2026 sur papier.');
    expect(form.text()).toContain('Une fois transmise, la saisine est à elle');
  });

  it('says which line of a list stays on the page, and saves the others', async () => {
    const form = await aForm({ mode: 'short', stepsTaken: [step, step] }, 'steps');
    await form.type(3, 'Vu Mme Delmotte');
    await form.type(4, 'Bailleur');
    await form.leave(4);
    const { submission } = (await form.answer(`${ONE}/draft`, saved(2))) as { submission: SubmissionDraft };
    expect(submission.stepsTaken).toEqual([step, { ...step, who: 'Bailleur' }]);
    const lines = [...form.host.querySelectorAll('fieldset.line')].map((line) => line.textContent);
    expect(lines[0]).toContain('Cette ligne reste à l’écran sans être enregistrée : nom à remplacer');
    expect(lines[1]).not.toContain('sans être enregistrée');
    expect(form.savedIndicator()).toContain('Démarche 1');
    expect(form.fixture.componentInstance.hasUnsavedChanges()).toBe(true);
  });

  it('shows at its field what only the server recognised, and keeps the text', async () => {
    const form = await aForm({ mode: 'short' }, 'request');
    await form.type(0, 'Que faire pour Zorblaxon ?');
    await form.leave(0);
    const details = { findings: [{ path: 'request.question', start: 15, end: 24, kind: 'person' }] };
    await form.answer(`${ONE}/draft`, { code: 'IDENTITY_IN_TEXT', title: 'Un nom est à remplacer.', details }, 422);
    expect(form.host.querySelector('.findings')?.textContent).toContain('Zorblaxon');
    expect(form.area(0).value).toBe('Que faire pour Zorblaxon ?');
    await form.press('Remplacer par');
    expect(form.area(0).value).toBe('Que faire pour [Personne 1] ?');
  });

  it('says what is missing before it is handed over, and sends nothing', async () => {
    const form = await aForm({ mode: 'short' }, 'review');
    await form.press('Transmettre');
    form.network.expectNone(`${ONE}/submit`);
    expect(form.host.querySelectorAll('app-review-step .link').length).toBeGreaterThan(5);
  });

  it('hands over a complete form once, and goes to the situation', async () => {
    const form = await aForm(aSubmission(), 'review');
    const router = TestBed.inject(Router);
    const gone = jest.spyOn(router, 'navigate').mockResolvedValue(true);
    await form.press('Transmettre');
    await form.press('Transmettre');
    await form.answer(`${ONE}/submit`, { id: 's', code: 'BCD-234-5', status: 'submitted', version: 2 });
    expect(gone).toHaveBeenCalledWith(['/situations', 's']);
  });

  it('tells who will read a field, and keeps it from a structure only once asked', async () => {
    const form = await aForm({ mode: 'short' }, 'account');
    const readers = form.host.querySelector('app-field-readers details') as HTMLDetailsElement;
    expect(readers.textContent).toContain('les membres convoqués');
    expect(readers.querySelector('select')).toBeNull();
    readers.open = true;
    readers.dispatchEvent(new Event('toggle'));
    await form.settled();
    expect(readers.textContent).toContain('Ne pas partager ce champ avec');
  });

  it('offers the colleagues of the structure to come instead', async () => {
    const colleagues = [{ accountId: '8f7a2f0e-2f5c-4d53-8a76-0c1f62f1a001', name: 'Une collègue' }];
    const form = await aForm({ mode: 'short', submitter: { willAttend: false } }, 'submitter', { colleagues });
    expect([...form.host.querySelectorAll('app-draft-field option')].map((option) => option.textContent.trim())).toEqual([
      'Personne',
      'Une collègue',
    ]);
  });

  it('goes to the reading when it is no longer the author’s to write', async () => {
    const form = await rendered(SubmissionForm, { inputs: { id: 's', etape: 'request' }, scopes: { situations: situationsTexts } });
    const gone = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await form.answer(ONE, aPage(aSubmission(), { can: [] }));
    expect(gone).toHaveBeenCalledWith(['/situations', 's'], { replaceUrl: true });
    expect(form.host.querySelector('textarea')).toBeNull();
  });

  it('stops for an emergency: what was typed is erased unless its author keeps it', async () => {
    const form = await aForm({ mode: 'short' }, 'request');
    await form.press('urgence');
    expect(form.host.querySelector('textarea')).toBeNull();
    await form.press('ffacer');
    expect(await form.answer(`${ONE}/emergency`, { id: 's', code: '', status: 'redirected-as-emergency', version: 2 })).toEqual({
      keepText: false,
    });
  });
});
