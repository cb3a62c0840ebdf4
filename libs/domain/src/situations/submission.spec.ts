import { completeness, missingForSubmission } from './completeness.rules';
import { aSubmission, anInformation } from './situation.fixtures';
import { FREE_TEXT_FIELDS, MARKABLE_FIELDS, submissionDraftSchema, submissionSchema } from './submission.schema';
import { freeTexts, scannedText, withoutSecrets } from './submission-texts';

describe('the form', () => {
  it('is accepted partial as a draft and whole as a submission', () => {
    expect(submissionDraftSchema.safeParse({ mode: 'short' }).success).toBe(true);
    expect(submissionSchema.safeParse({ mode: 'short' }).success).toBe(false);
    expect(submissionSchema.safeParse(aSubmission()).error?.issues ?? []).toEqual([]);
  });

  it.each(['name', 'birthDate', 'address', 'phone', 'diagnosis', 'dangerScale', 'attachments'])('has no field called %s', (field) => {
    expect(submissionDraftSchema.safeParse({ mode: 'short', [field]: 'x' }).success).toBe(false);
    expect(submissionDraftSchema.safeParse({ mode: 'short', person: { [field]: 'x' } }).success).toBe(false);
    expect(submissionDraftSchema.safeParse({ mode: 'short', health: { [field]: 'x' } }).success).toBe(false);
  });

  it('limits the length of every free text', () => {
    for (const path of FREE_TEXT_FIELDS) {
      const [block = '', field = ''] = path.split('.');
      expect([path, submissionDraftSchema.safeParse({ mode: 'short', [block]: { [field]: 'x'.repeat(5000) } }).success]).toEqual([
        path,
        false,
      ]);
    }
    expect(FREE_TEXT_FIELDS).toEqual(expect.arrayContaining(['account.factsSeen', 'account.interpretation', 'resources.personWords']));
    expect(FREE_TEXT_FIELDS).toEqual(expect.arrayContaining(['health.somaticNeeds', 'information.doesNotWantShared']));
  });

  it.each([
    ['the question', { request: { question: ' ', expectedHelp: ['analysis' as const] } }, ['request.question']],
    ['a step already taken', { stepsTaken: [] }, ['stepsTaken']],
    ['a step with its result', { stepsTaken: [{ who: 'CCAS', what: 'visite', when: '', result: '' }] }, ['stepsTaken']],
    ['strengths and her words', { resources: {} }, ['resources.strengths', 'resources.personWords']],
    [
      'a principal difficulty among those chosen',
      { account: { ...aSubmission().account, principalProblem: 'P03' as const } },
      ['account.principalProblem'],
    ],
    ['why she was not told', { information: anInformation({ informed: 'not-yet' }) }, ['information.reason']],
    ['that no emergency is at hand', { emergency: { excluded: false } }, ['emergency.excluded']],
    ['every undertaking', { undertakings: {} }, expect.arrayContaining(['undertakings.presence', 'undertakings.returnToPerson'])],
    [
      'household, home, entourage and partners in the long form',
      { mode: 'long' as const, entourage: {} },
      ['entourage.text', 'stakeholders'],
    ],
  ])('asks for %s', (_rule, change, missing) => {
    expect(missingForSubmission(aSubmission(change))).toEqual(missing);
  });

  it('never asks for health or protection (charter art. 3)', () => {
    const silent = aSubmission({ mode: 'long', health: undefined, protection: undefined });
    expect(missingForSubmission(silent).filter((path) => /health|protection/.test(path))).toEqual([]);
  });

  it('counts what is filled', () => {
    expect(completeness(aSubmission())).toEqual({ filled: 20, required: 20 });
    expect(completeness({ mode: 'long' })).toEqual({ filled: 1, required: 25 });
  });
});

describe('free texts', () => {
  it('are all found, in blocks and in lists', () => {
    const marked = JSON.parse(JSON.stringify(aSubmission())) as ReturnType<typeof aSubmission>;
    const found = freeTexts(marked).map(({ path }) => path);
    expect(found).toEqual(
      expect.arrayContaining([
        'request.question',
        'health.somaticNeeds',
        'stepsTaken.0.result',
        'timeline.0.what',
        'legalDeadlines.0.note',
      ]),
    );
    expect(found).not.toContain('person.ageBand');
  });

  it('change the scanned text by a single letter', () => {
    expect(scannedText(aSubmission({ entourage: { text: 'a' } }))).not.toBe(scannedText(aSubmission({ entourage: { text: 'b' } })));
    expect(scannedText(aSubmission())).toBe(scannedText(JSON.parse(JSON.stringify(aSubmission()))));
  });
});

describe('secret fields', () => {
  it('are blocks D and E and what the submitter marked', () => {
    const open = withoutSecrets(aSubmission({ secretFields: ['account.interpretation', 'timeline'] }));
    expect(open.health).toBeUndefined();
    expect(open.protection).toBeUndefined();
    expect(open.timeline).toBeUndefined();
    expect(open.secretFields).toBeUndefined();
    expect(open.account).toEqual({ problems: ['P01', 'P06'], principalProblem: 'P01', factsSeen: 'Le courrier n’est plus relevé.' });
    expect(open.resources).toEqual(aSubmission().resources);
  });

  it('may be any free text but the question and the person’s information', () => {
    expect(MARKABLE_FIELDS).toContain('housing.text');
    expect(MARKABLE_FIELDS).not.toContain('request.question');
    expect(submissionDraftSchema.safeParse({ mode: 'short', secretFields: ['request.question'] }).success).toBe(false);
    expect(submissionDraftSchema.safeParse({ mode: 'short', secretFields: ['housing.text'] }).success).toBe(true);
  });
});
