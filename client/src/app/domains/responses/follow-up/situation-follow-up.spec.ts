import { followUpViewSchema, type FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import { rendered } from '../../../kernel/testing/rendered';
import { responsesTexts } from '../responses.texts';
import { SituationFollowUp } from './situation-follow-up';

const scopes = { responses: responsesTexts };
const READ = '/api/situations/s/follow-up';
const loop = { done: false, dueOn: '2026-12-08', overdueDays: 0 };
const mayNothing = {
  ...{ mayAnswerReferent: false, mayReturnToPerson: false, mayReturnToSubmitter: false, mayReadExtract: false },
  ...{ mayJudgeEffect: false, mayAnswerOutlook: false, passage: 1, outlook: null, reliefAsked: null },
};

function aView(response: object = {}, view: object = {}): FollowUpView {
  const one = {
    ...{ id: 'r', situationCode: 'BCD-234-5', meetingId: 'm', validatedAt: '2026-11-24T10:00:00.000Z', compositionIncomplete: false },
    ...{ propositions: [], referents: [], toPerson: [], toSubmitter: [], loops: { person: loop, submitter: loop }, ...mayNothing },
    ...response,
  };
  const about = { situationId: 's', situationCode: 'BCD-234-5', status: 'followed-up', commitments: [], mayClose: false };
  return followUpViewSchema.parse({
    ...about,
    structures: [],
    people: [{ id: 'nurse', name: 'Une infirmière' }],
    responses: [one],
    ...view,
  });
}

async function aPage(view: FollowUpView) {
  const page = await rendered(SituationFollowUp, { inputs: { situationId: 's' }, scopes });
  await page.answer(READ, view);
  return page;
}

describe('the follow-up of a situation (real templates and texts; the network is a double)', () => {
  it('tells who carries it, what was told and what is late, and offers nothing to whoever only reads', async () => {
    const referent = { accountId: 'nurse', side: 'health', acceptedAt: null, declinedAt: null, limits: 'Pas le week-end' };
    const told = {
      on: '2026-12-01',
      how: 'Visite',
      answer: 'accepts',
      words: 'D’accord.',
      nextAttemptOn: null,
      recordedAt: '2026-12-01T10:00:00.000Z',
    };
    const late = { ...loop, overdueDays: 1 };
    const page = await aPage(
      aView({ referents: [referent], toPerson: [told], loops: { person: { ...loop, done: true }, submitter: late } }),
    );
    expect(page.text()).toContain('Une infirmière');
    expect(page.text()).toContain('Pas le week-end');
    expect(page.host.querySelector('blockquote')?.textContent).toContain('D’accord.');
    expect(page.text()).toContain('en retard d’un jour');
    expect(page.host.querySelectorAll('button')).toHaveLength(0);
  });

  it('says what to do when nothing came out yet', async () => {
    const page = await aPage(aView({}, { responses: [] }));
    expect(page.host.querySelector('cr-empty-state')).not.toBeNull();
  });

  it('says what failed and reads again', async () => {
    const page = await rendered(SituationFollowUp, { inputs: { situationId: 's' }, scopes });
    await page.answer(READ, { code: 'UNAVAILABLE', title: 'Le service est indisponible.' }, 503);
    expect(page.text()).toContain('Le service est indisponible.');
    await page.press('Réessayer');
    await page.answer(READ, aView());
    expect(page.host.querySelector('section.card')).not.toBeNull();
  });
});

describe('the return to the person', () => {
  const told = { on: '2026-12-01', how: 'Visite de la référente', answer: 'accepts', words: 'D’accord pour la visite.' };
  const opened = async () => {
    const page = await aPage(aView({ mayReturnToPerson: true }));
    await page.press('retour à la personne');
    return page;
  };

  it('asks for what is missing under each field, sends nothing and keeps what was typed', async () => {
    const page = await opened();
    await page.fill({ how: 'Visite' });
    await page.press('Enregistrer');
    page.network.expectNone('/api/responses/r/returns-to-person');
    for (const name of ['on', 'answer']) expect([name, page.field(name).getAttribute('aria-invalid')]).toEqual([name, 'true']);
    expect(page.field('how').value).toBe('Visite');
  });

  it('is sent once, closes and shows what the server now has', async () => {
    const page = await opened();
    await page.fill(told);
    await page.press('Enregistrer');
    await page.press('Enregistrer');
    expect(await page.answer('/api/responses/r/returns-to-person', {})).toEqual({ ...told, nextAttemptOn: null });
    expect(page.host.querySelector('dialog')).toBeNull();
    await page.answer(READ, aView({ loops: { person: { ...loop, done: true }, submitter: loop } }));
    expect(page.button('retour à la personne')).toBeUndefined();
  });

  it('stays open on a refusal, with its sentence, and quotes a name under its field', async () => {
    const page = await opened();
    await page.fill({ ...told, words: 'Mme Delmotte est d’accord.' });
    await page.press('Enregistrer');
    const details = { findings: [{ path: 'words', start: 0, end: 12, kind: 'person' }] };
    await page.answer('/api/responses/r/returns-to-person', { code: 'IDENTITY_IN_TEXT', title: 'Un nom est à remplacer.', details }, 422);
    expect(page.text()).toContain('Un nom est à remplacer.');
    expect(page.text()).toContain('« Mme Delmotte »');
    expect(page.field('words').getAttribute('aria-invalid')).toBe('true');
    expect(page.field('words').value).toBe('Mme Delmotte est d’accord.');
  });
});

describe('the other windows of the follow-up', () => {
  it('the proposed referent accepts with limits, or declines', async () => {
    const page = await aPage(aView({ mayAnswerReferent: true }));
    await page.press('Répondre');
    await page.fill({ limits: 'Pas le week-end' });
    await page.press('Enregistrer');
    expect(await page.answer('/api/responses/r/referent-answer', {})).toEqual({ accepts: true, limits: 'Pas le week-end' });
  });

  it('the submitter is told where things stand', async () => {
    const page = await aPage(aView({ mayReturnToSubmitter: true }));
    await page.press('saisissant');
    await page.press('Enregistrer');
    expect(page.field('useful').getAttribute('aria-invalid')).toBe('true');
    await page.fill({ text: 'Point fait.', useful: 'partly' });
    await page.press('Enregistrer');
    expect(await page.answer('/api/responses/r/returns-to-submitter', {})).toEqual({ text: 'Point fait.', useful: 'partly' });
  });

  it('the closure keeps its text when a loop is still open, and gives up without sending', async () => {
    const page = await aPage(aView({}, { mayClose: true }));
    await page.press('Clore');
    const closure = {
      reason: 'C02',
      summary: 'Un relais est en place.',
      remains: 'La demande de logement.',
      learned: '',
      effectByReferent: 'improved',
      effectByPerson: 'unknown',
      personWords: '',
    };
    await page.fill(closure);
    await page.press('Enregistrer');
    const refusal = { code: 'RETURN_TO_PERSON_MISSING', title: 'Le retour à la personne n’est pas enregistré.' };
    expect(await page.answer('/api/situations/s/closure', refusal, 409)).toEqual(closure);
    expect(page.text()).toContain('Le retour à la personne n’est pas enregistré.');
    expect(page.field('summary').value).toBe('Un relais est en place.');
    await page.press('Annuler');
    expect(page.host.querySelector('dialog')).toBeNull();
  });
});

describe('what the follow-up changed', () => {
  const said = (judgedBy: string, effect: string, words: string) => ({ judgedBy, effect, words, recordedAt: '2027-01-02T10:00:00.000Z' });

  it('shows what the referent sees and what the person says side by side, and asks for her words', async () => {
    const page = await aPage(
      aView({ effects: [said('referent', 'unchanged', ''), said('person', 'improved', 'Je dors.')], mayJudgeEffect: true }),
    );
    expect(page.text()).toContain('Inchangée');
    expect(page.text()).toContain('Je dors.');
    await page.press('Noter l’effet');
    await page.fill({ judgedBy: 'person', effect: 'stabilised', words: 'Ça va.' });
    await page.press('Enregistrer');
    expect(await page.answer('/api/responses/r/effects', {})).toEqual({ judgedBy: 'person', effect: 'stabilised', words: 'Ça va.' });
  });

  it('asks at six months for each of the three, and sends nothing before', async () => {
    const page = await aPage(aView({ outlook: { dueOn: '2027-05-24', asked: true, overdueDays: 1 }, mayAnswerOutlook: true }));
    await page.press('Faire le point');
    await page.fill({ housing: 'kept', care: 'lost' });
    await page.press('Enregistrer');
    expect(page.field('rights').getAttribute('aria-invalid')).toBe('true');
    await page.fill({ rights: 'unknown' });
    await page.press('Enregistrer');
    const sent = await page.answer('/api/responses/r/outlook', {});
    expect(sent).toEqual({ housing: 'kept', care: 'lost', rights: 'unknown', note: '' });
  });

  it('shows the chain of passages, and none when there is one', async () => {
    const one = aView().responses[0];
    const page = await aPage(aView({}, { responses: [one, { ...one, id: 'r2', passage: 2 }] }));
    expect(page.text()).toContain('2 passages');
    expect(page.host.querySelectorAll('nav li')).toHaveLength(2);
  });

  it('puts the question of relief to whoever it is asked of, without a name', async () => {
    const page = await aPage(aView({ reliefAsked: { moment: 'thirty-days', until: '2027-01-23' } }));
    const four = page.host.querySelectorAll<HTMLInputElement>('input[name="score"]')[3];
    four?.click();
    await page.settled();
    await page.press('Répondre');
    expect(await page.answer('/api/responses/r/relief', {})).toEqual({ moment: 'thirty-days', score: 4 });
  });
});
