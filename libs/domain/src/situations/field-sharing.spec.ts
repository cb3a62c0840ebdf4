import { fieldAudience, secretsStanding, whyNotShown, whyShown } from './field-audience';
import type { Situation } from './situation';
import { anInformation, aPersona, aSituation, aSubmission } from './situation.fixtures';
import { situationView } from './situation-view';
import { submissionDraftSchema, type SubmissionDraft } from './submission.schema';

const LANDLORD = '11111111-1111-4111-8111-111111111111';
const withKept = (path: string): SubmissionDraft => aSubmission({ notSharedWith: [{ path, structureIds: [LANDLORD] }] });
const situation = (submission: SubmissionDraft): Situation => aSituation({ submission });

describe('a field the submitter keeps from named structures', () => {
  const kept = situation(withKept('housing.text'));

  it('is read by other partners, by none of the named ones, and nothing tells them that something is kept', () => {
    const other = situationView(kept, aPersona(), ['deliberate']);
    expect(other?.submission.housing?.text).toBeDefined();
    const named = situationView(kept, aPersona({ structureIds: [LANDLORD] }), ['deliberate']);
    expect(named?.submission.housing).toBeDefined();
    expect(named?.submission.housing?.text).toBeUndefined();
    expect(JSON.stringify([other, named])).not.toContain('notSharedWith');
    expect(situationView(kept, aPersona({ structureIds: ['ccas', LANDLORD] }), ['deliberate'])?.submission.housing?.text).toBeUndefined();
  });

  it('is kept at every level, the facilitator’s and the coordination’s included; the writer reads it', () => {
    for (const level of ['coordinate', 'facilitate', 'follow-up'] as const)
      expect(situationView(kept, aPersona({ structureIds: [LANDLORD] }), [level])?.submission.housing?.text).toBeUndefined();
    const author = situationView(kept, aPersona({ accountId: kept.authorId, structureIds: [LANDLORD] }), ['own']);
    expect(author?.submission.housing?.text).toBeDefined();
    expect(author?.submission.notSharedWith).toHaveLength(1);
  });

  it('may be a whole list, never the question nor the person’s own choices', () => {
    const lists = situation(aSubmission({ notSharedWith: [{ path: 'stepsTaken', structureIds: [LANDLORD] }] }));
    expect(situationView(lists, aPersona({ structureIds: [LANDLORD] }), ['deliberate'])?.submission.stepsTaken).toBeUndefined();
    for (const path of ['request.question', 'information.opposition', 'secretFields'])
      expect(submissionDraftSchema.safeParse(withKept(path)).success).toBe(false);
  });
});

describe('« Qui lira ce champ ? »', () => {
  it('names the levels that read it, without the writer, and who it is kept from', () => {
    expect(fieldAudience('housing.text', withKept('housing.text'), 'agreement')).toMatchObject({
      levels: ['coordinate', 'facilitate', 'deliberate', 'follow-up'],
      secret: false,
      exceptStructureIds: [LANDLORD],
    });
    expect(fieldAudience('request.question', aSubmission(), 'agreement').levels).toContain('attend');
  });

  it('says that a restricted field stays with its writer while the person has not agreed', () => {
    expect(fieldAudience('health.somaticNeeds', aSubmission(), 'agreement')).toMatchObject({ secret: true, staysWithAuthor: false });
    const refused = aSubmission({ information: anInformation({ sharesHealth: false }) });
    expect(fieldAudience('health.somaticNeeds', refused, 'agreement')).toMatchObject({ levels: [], staysWithAuthor: true });
    expect(fieldAudience('health.somaticNeeds', aSubmission(), 'no-opposition').staysWithAuthor).toBe(true);
  });

  it('agrees with what is shown: whoever the view shows a field to is among its audience', () => {
    const full = situation(aSubmission());
    for (const level of ['coordinate', 'facilitate', 'deliberate', 'attend', 'follow-up', 'audit'] as const)
      for (const path of ['housing.text', 'account.factsSeen', 'health.somaticNeeds', 'resources.personWords', 'entourage.text']) {
        const [block = '', field = ''] = path.split('.');
        const submission = situationView(full, aPersona(), [level])?.submission as Record<string, Record<string, unknown>> | undefined;
        const isShown = submission?.[block]?.[field] !== undefined;
        expect([level, path, fieldAudience(path, full.submission, 'agreement').levels.includes(level)]).toEqual([level, path, isShown]);
      }
  });
});

describe('why I see or do not see', () => {
  it('tells by which level, and by profession when restricted', () => {
    expect(whyShown('health.somaticNeeds', ['deliberate'], 'shared')).toEqual({ levels: ['deliberate'], byProfession: true });
    expect(whyShown('housing.text', ['deliberate', 'attend'], 'shared')).toEqual({ levels: ['deliberate'], byProfession: false });
  });

  it('tells the rule for health and protection, the same whether they were filled in or not', () => {
    const standing = secretsStanding({ isAuthor: false, circle: 3 }, anInformation(), 'agreement');
    expect(whyNotShown(['deliberate'], standing, ['health', 'housing']).map(({ block }) => block)).toEqual(['health']);
    expect(secretsStanding({ isAuthor: false, circle: 2 }, anInformation({ sharesHealth: false }), 'agreement')).toBe('not-agreed');
    expect(whyNotShown(['attend'], 'shared', ['housing', 'request']).map(({ block }) => block)).toEqual(['housing']);
  });
});
