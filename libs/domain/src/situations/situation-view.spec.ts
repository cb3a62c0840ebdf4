import fc from 'fast-check';
import { GRANT_LEVELS, type GrantLevel } from '../access/grants';
import { anInformation, aPersona, aSituation, aSubmission } from './situation.fixtures';
import { situationLine } from './situation-line';
import { situationView } from './situation-view';
import { situationViewSchema, type SituationView } from './situation-view.schema';

const author = aPersona({ accountId: 'author', circle: 3, roles: ['professional'] });
const shared = aSituation({ submission: aSubmission({ secretFields: ['account.interpretation'] }) });
const text = (view: unknown) => JSON.stringify(view);

describe('what each level sees of a situation', () => {
  it.each<[GrantLevel, readonly string[]]>([
    ['attend', ['account', 'information', 'legalDeadlines', 'mode', 'request', 'resources']],
    ['audit', ['account', 'emergency', 'information', 'mode', 'request', 'resources']],
    [
      'deliberate',
      [
        'account',
        'emergency',
        'entourage',
        'health',
        'housing',
        'information',
        'legalDeadlines',
        'mode',
        'person',
        'protection',
        'request',
        'resources',
        'stepsTaken',
        'submitter',
        'timeline',
      ],
    ],
  ])('%s reads these blocks and no other', (level, blocks) => {
    const view = situationView(shared, aPersona(), [level]);
    expect(
      Object.keys(view?.submission ?? {})
        .filter((block) => block !== 'undertakings')
        .sort(),
    ).toEqual(blocks);
  });

  it('a member reads neither the preparation nor whom the person does not want', () => {
    const situation = aSituation({
      submission: aSubmission({
        information: anInformation({ opposition: 'partial', excludedStructureIds: ['landlord'], doesNotWantShared: 'mon fils' }),
      }),
    });
    const view = situationView(situation, aPersona(), ['deliberate']);
    expect(Object.keys(view ?? {}).sort()).toEqual(['code', 'id', 'levels', 'passages', 'status', 'submission', 'submittedAt', 'version']);
    expect(text(view)).not.toMatch(/landlord|mon fils/);
  });

  it.each<[string, Parameters<typeof situationView>[1], readonly GrantLevel[]]>([
    ['somebody recused, whatever else they hold', aPersona(), ['coordinate', 'facilitate', 'own', 'barred']],
    ['somebody who has not signed the charter', aPersona({ charter: 'outdated' }), ['facilitate']],
    ['somebody of another council', aPersona({ councilId: 'elsewhere' }), ['facilitate']],
    ['a structure that only has commitments', aPersona(), ['commitment']],
    ['somebody without a grant', aPersona(), []],
  ])('%s sees nothing', (_rule, persona, held) => {
    expect(situationView(shared, persona, held)).toBeNull();
  });

  it('a partner the person excluded sees nothing, unless they wrote it', () => {
    const information = anInformation({ opposition: 'partial', excludedStructureIds: ['ccas'] });
    const situation = aSituation({ submission: aSubmission({ information }) });
    expect(situationView(situation, aPersona(), ['deliberate', 'facilitate'])).toBeNull();
    expect(situationView(situation, { ...author, structureIds: ['ccas'] }, ['own'])?.levels).toEqual(['own']);
  });

  it('a block the person does not want discussed stays with its author', () => {
    const information = anInformation({ opposition: 'partial', excludedSubjects: ['housing'] });
    const situation = aSituation({ submission: aSubmission({ information }) });
    expect(situationView(situation, aPersona(), ['facilitate'])?.submission.housing).toBeUndefined();
    expect(situationView(situation, author, ['own'])?.submission.housing).toBeDefined();
  });

  it('keeps to the published schema', () => {
    for (const level of GRANT_LEVELS) {
      const view = situationView(shared, aPersona(), [level]);
      if (view !== null) expect(situationViewSchema.safeParse(view).error?.issues ?? []).toEqual([]);
    }
  });

  it('a line of the list holds codes, states and dates, no text', () => {
    const view = situationView(shared, aPersona(), ['deliberate']) as SituationView;
    const line = situationLine(view, shared, aPersona(), '2026-11-21');
    expect(line).toMatchObject({
      code: 'BCD-234-5',
      principalProblem: 'P01',
      nextDeadline: { kind: 'eviction', daysLeft: 130 },
      own: false,
    });
    expect(text(line)).not.toMatch(/courrier|plantes|trêve/);
  });
});

describe('secret fields', () => {
  const someLevels = fc.uniqueArray(fc.constantFrom(...GRANT_LEVELS));
  const someInformation = fc.record({
    agreement: fc.constantFrom('written' as const, 'oral-attested' as const, 'refused' as const, 'not-collected' as const),
    opposition: fc.constantFrom('none' as const, 'partial' as const, 'total' as const),
    sharesHealth: fc.boolean(),
  });

  it('reach another reader only in circle 2, with the person’s agreement to that sharing, under the setting that asks for it', () => {
    fc.assert(
      fc.property(
        someLevels,
        someInformation,
        fc.constantFrom('agreement' as const, 'no-opposition' as const),
        fc.constantFrom(2 as const, 3 as const),
        (held, information, agreementGate, circle) => {
          const submission = aSubmission({
            information: anInformation(information),
            secretFields: ['account.interpretation'],
            account: { ...aSubmission().account, interpretation: 'SECRET-marked' },
          });
          const view = situationView(aSituation({ agreementGate, submission }), aPersona({ circle }), held);
          const agreed = information.sharesHealth && (information.agreement === 'written' || information.agreement === 'oral-attested');
          const mayRead = circle === 2 && agreementGate === 'agreement' && agreed && information.opposition !== 'total';
          return mayRead || !text(view).includes('SECRET');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a coordinator outside R.1110-2 never reads them, and nothing tells that they exist', () => {
    const view = situationView(shared, aPersona({ roles: ['coordinator'], circle: 3 }), ['coordinate']);
    expect(text(view)).not.toMatch(/SECRET|secretFields|"health"|"protection"|a honte/);
    expect(view?.submission.account?.factsSeen).toBeDefined();
  });

  it('guests and the ethics referent never read them, even in circle 2', () => {
    for (const level of ['attend', 'audit'] as const) expect(text(situationView(shared, aPersona(), [level]))).not.toContain('SECRET');
  });

  it('stay with their author under information without opposition', () => {
    const situation = aSituation({ agreementGate: 'no-opposition' });
    expect(text(situationView(situation, author, ['own']))).toContain('SECRET-health');
    expect(text(situationView(situation, aPersona(), ['facilitate']))).not.toContain('SECRET');
  });

  it('are shown to circle 2 when the person agreed', () => {
    for (const level of ['coordinate', 'facilitate', 'deliberate', 'follow-up'] as const)
      expect(text(situationView(shared, aPersona(), [level]))).toMatch(/SECRET-health.*SECRET-protection/);
  });

  it('are not opened by the author’s grant in somebody else’s hands', () => {
    expect(text(situationView(shared, aPersona({ accountId: 'colleague', circle: 3 }), ['own']))).not.toContain('SECRET');
  });
});

describe('a situation that left the commission', () => {
  const held = ['coordinate', 'facilitate', 'deliberate'] as const;

  it.each(['withdrawn', 'redirected-as-emergency'] as const)('%s: its text is gone for everybody but its author', (status) => {
    const view = situationView(aSituation({ status }), aPersona({ roles: ['coordinator', 'facilitator'] }), held);
    expect(view).toMatchObject({ status, submission: { mode: 'short' } });
    expect(Object.keys(view?.submission ?? {})).toEqual(['mode']);
    expect(view).not.toHaveProperty('questions');
    expect(view).not.toHaveProperty('decision');
    const own = situationView(aSituation({ status }), aPersona({ accountId: 'author' }), ['own']);
    expect(own?.submission.account?.factsSeen).toBeDefined();
  });

  it('suspended: only the person’s information stays, so that she may change her mind', () => {
    const view = situationView(aSituation({ status: 'suspended', resumesAt: 'in-preparation' }), aPersona({ roles: ['coordinator'] }), [
      'coordinate',
    ]);
    expect(Object.keys(view?.submission ?? {}).sort()).toEqual(['information', 'mode']);
  });
});
