import { DEFAULT_STORED_SETTINGS } from '../identity/council-settings';
import { moveAssessment, situationsMayOpen, type Assessment } from './assessment.rules';
import { controllerDocuments, type DocumentSource } from './controller-documents';
import { EMPTY_CONTROLLER_FILE } from './data-protection.schema';

const now = '2026-11-20T10:00:00.000Z';
const assessment: Assessment = { state: 'in-progress', carriedOutBy: '', declaredBy: null, declaredAt: null };
const file = { officerContact: 'dpo@exemple.test', assessment };

describe('the impact assessment', () => {
  it('closes real situations until it is declared done; a fictitious council is exempt', () => {
    expect(situationsMayOpen({ fictitious: false }, 'not-begun')).toMatchObject({ code: 'ASSESSMENT_NOT_DECLARED' });
    expect(situationsMayOpen({ fictitious: false }, 'in-progress')).toMatchObject({ code: 'ASSESSMENT_NOT_DECLARED' });
    expect(situationsMayOpen({ fictitious: false }, 'declared-done')).toMatchObject({ ok: true });
    expect(situationsMayOpen({ fictitious: true }, 'not-begun')).toMatchObject({ ok: true });
  });

  it('is declared with the officer’s contact and who carried it out, and keeps who declared it and when', () => {
    expect(moveAssessment({ ...file, officerContact: ' ' }, 'declared-done', 'Déléguée', 'me', now)).toMatchObject({
      code: 'ASSESSMENT_INCOMPLETE',
    });
    expect(moveAssessment(file, 'declared-done', ' ', 'me', now)).toMatchObject({ code: 'ASSESSMENT_INCOMPLETE' });
    expect(moveAssessment(file, 'declared-done', 'Déléguée', 'me', now)).toMatchObject({
      ok: true,
      value: { state: 'declared-done', declaredBy: 'me', declaredAt: now },
    });
  });

  it('is taken back at any time, which forgets the declaration', () => {
    const done: Assessment = { state: 'declared-done', carriedOutBy: 'Déléguée', declaredBy: 'me', declaredAt: now };
    expect(moveAssessment({ ...file, assessment: done }, 'in-progress', 'Déléguée', 'me', now)).toMatchObject({
      value: { declaredBy: null, declaredAt: null },
    });
  });
});

describe('the documents of the controller', () => {
  const source: DocumentSource = {
    council: { name: 'Conseil des essais', bearer: 'Hôpital des essais', fictitious: false },
    settings: DEFAULT_STORED_SETTINGS,
    file: EMPTY_CONTROLLER_FILE,
    state: 'in-progress',
  };
  const text = (change: Partial<DocumentSource> = {}) => JSON.stringify(controllerDocuments({ ...source, ...change }));

  it('say that they are drafts to be validated, each of them', () => {
    for (const { sections } of controllerDocuments(source))
      expect(sections[0]?.lines[0]).toBe('Modèle à valider par le délégué à la protection des données.');
  });

  it('follow the settings: controller, contacts, threshold, what opens the agenda', () => {
    expect(text()).toContain('Hôpital des essais');
    expect(text({ file: { ...EMPTY_CONTROLLER_FILE, officerContact: 'dpo@exemple.test' } })).toContain('dpo@exemple.test');
    expect(text({ settings: { ...DEFAULT_STORED_SETTINGS, smallCountThreshold: 11 } })).toContain('inférieurs à 11');
    expect(text({ settings: { ...DEFAULT_STORED_SETTINGS, agreementGate: 'no-opposition' } })).toContain('restent alors à leur auteur');
  });

  it('leave to fill in what nobody filled in, and say when the council is fictitious', () => {
    expect(text()).toContain('À compléter');
    expect(text({ council: { ...source.council, fictitious: true } })).toContain('Conseil fictif de démonstration');
  });
});
