import { submit, decideAdmissibility, answerDue, withdraw } from './admissibility.rules';
import { agendaObstacles, putOnAgenda } from './agenda-gate.rules';
import { priorityAids } from './deadlines.rules';
import { dutyReminders } from './duties.rules';
import { emergencyStop, EMERGENCY_QUESTIONS } from './emergency.rules';
import { answerQuestion, askQuestion } from './questions.rules';
import { anInformation, aSituation, aSubmission, TICKED } from './situation.fixtures';
import type { Situation } from './situation';

const TODAY = '2026-11-21';

describe('the way to the agenda', () => {
  it('is free when everything is in order', () => {
    expect(agendaObstacles(aSituation(), 'd1', TODAY)).toEqual([]);
    expect(putOnAgenda(aSituation(), 'd1', TODAY)).toMatchObject({ ok: true, value: { status: 'on-agenda' } });
  });

  const stamp = { digest: 'd1', scannerVersion: '1', scannedAt: '2026-10-05T08:00:00.000Z', blocking: 0, unconfirmed: 0 };
  const rereading = { digest: 'd1', outcome: 'clean' as const, note: '', readerId: 'coordinator', rereadAt: '2026-10-12T08:00:00.000Z' };

  it.each<[string, Partial<Situation>, string[]]>([
    ['without a scan', { scanStamp: null }, ['SCAN_STAMP_MISSING']],
    ['with a finding left', { scanStamp: { ...stamp, blocking: 1 } }, ['SCAN_FINDINGS_OPEN']],
    ['with a finding nobody confirmed', { scanStamp: { ...stamp, unconfirmed: 1 } }, ['SCAN_FINDINGS_OPEN']],
    ['without a re-reading', { rereading: null }, ['REREADING_MISSING']],
    ['with corrections asked for', { rereading: { ...rereading, outcome: 'to-correct' } }, ['REREADING_MISSING']],
    ['with an open checklist', { checklist: { ...TICKED, 'identity-reread': undefined } }, ['CHECKLIST_OPEN']],
    ['with an undecided party', { parties: [{ structureId: 'landlord', link: 'landlord', sits: null }] }, ['PARTY_UNDECIDED']],
    [
      'without agreement',
      { submission: aSubmission({ information: anInformation({ agreement: 'not-collected' }) }) },
      ['AGREEMENT_MISSING'],
    ],
    ['against the person', { submission: aSubmission({ information: anInformation({ opposition: 'total' }) }) }, ['OPPOSITION_TOTAL']],
    ['in an emergency', { submission: aSubmission({ emergency: { excluded: false } }) }, ['EMERGENCY_NOT_EXCLUDED']],
    ['without its submitter', { submission: aSubmission({ submitter: { willAttend: false } }) }, ['SUBMITTER_ABSENT']],
    ['before preparation', { status: 'admissible' }, ['SITUATION_STEP_REFUSED']],
    ['all faults are named together', { scanStamp: null, rereading: null }, ['SCAN_STAMP_MISSING', 'REREADING_MISSING']],
  ])('is closed %s', (_rule, change, codes) => {
    expect(agendaObstacles(aSituation(change), 'd1', TODAY).map(({ code }) => code)).toEqual(codes);
    expect(putOnAgenda(aSituation(change), 'd1', TODAY)).toMatchObject({ ok: false, code: codes[0], details: { obstacles: codes } });
  });

  it('closes again as soon as one word changes', () => {
    expect(agendaObstacles(aSituation(), 'd2', TODAY).map(({ code }) => code)).toEqual(['SCAN_STAMP_MISSING', 'REREADING_MISSING']);
  });

  it('a submitter may send a colleague instead', () => {
    const submission = aSubmission({ submitter: { willAttend: false, replacedBy: '2f1c1c2e-6a53-4c5e-9a58-111111111111' } });
    expect(agendaObstacles(aSituation({ submission }), 'd1', TODAY)).toEqual([]);
  });
});

describe('submission and admissibility', () => {
  it('a complete, scanned form is submitted; otherwise the reason is named', () => {
    const draft = aSituation({ status: 'draft' });
    expect(submit(draft, 'd1')).toMatchObject({ ok: true, value: { status: 'submitted' } });
    expect(submit({ ...draft, submission: aSubmission({ resources: {} }) }, 'd1')).toMatchObject({
      ok: false,
      code: 'SUBMISSION_INCOMPLETE',
    });
    expect(submit(draft, 'd2')).toMatchObject({ ok: false, code: 'SCAN_STAMP_MISSING' });
    expect(submit({ ...draft, status: 'admissible' }, 'd1')).toMatchObject({ ok: false, code: 'SITUATION_STEP_REFUSED' });
  });

  it('a refusal keeps its coded reason and its orientation', () => {
    const submitted = { status: 'submitted', resumesAt: null, passages: 0 } as const;
    const message = 'Sollicitez d’abord le service social de secteur.';
    expect(decideAdmissibility(submitted, { outcome: 'not-admissible', reason: 'N02', message }, '2026-11-21T10:00:00.000Z')).toMatchObject(
      {
        ok: true,
        value: { standing: { status: 'not-admissible' }, decision: { reason: 'N02', message } },
      },
    );
    expect(
      decideAdmissibility({ ...submitted, status: 'draft' }, { outcome: 'admissible', message: '' }, '2026-11-21T10:00:00.000Z').ok,
    ).toBe(false);
  });

  it('withdrawal works while the item is being discussed', () => {
    expect(withdraw({ status: 'in-session', resumesAt: null, passages: 0 })).toMatchObject({ ok: true, value: { status: 'withdrawn' } });
  });

  it('tells the day of the answer and how late it is', () => {
    expect(answerDue('2026-11-01T23:30:00.000Z', 15, '2026-11-21T10:00:00.000Z', 'Europe/Paris')).toEqual({
      on: '2026-11-17',
      daysLeft: -4,
    });
  });

  it('a question is answered once', () => {
    const asked = askQuestion('submitted', 'Qui a vu la personne récemment ?', 'coordinator', '2026-11-21T10:00:00.000Z');
    if (!asked.ok) throw new Error(asked.code);
    const answered = answerQuestion({ id: 'q', ...asked.value }, 'La gardienne, hier.', 'author', '2026-11-21T11:00:00.000Z');
    if (!answered.ok) throw new Error(answered.code);
    expect(answerQuestion(answered.value, 'encore', 'author', '2026-11-21T12:00:00.000Z')).toMatchObject({
      ok: false,
      code: 'ALREADY_DONE',
    });
    expect(askQuestion('closed', 'Et maintenant ?', 'coordinator', '2026-11-21T10:00:00.000Z').ok).toBe(false);
  });
});

describe('aids and reminders', () => {
  it('show the nearest deadline ahead, the wait and the person’s presence, without adding them up', () => {
    const situation = aSituation({
      submission: aSubmission({
        legalDeadlines: [
          { kind: 'eviction', on: '2027-03-31', note: '' },
          { kind: 'hearing', on: '2026-12-10', note: '' },
          { kind: 'hearing', on: '2026-11-20', note: '' },
        ],
      }),
      passages: 1,
    });
    expect(priorityAids(situation, '2026-11-21T10:00:00.000Z', 'Europe/Paris')).toEqual([
      { kind: 'legal-deadline', deadline: 'hearing', on: '2026-12-10', daysLeft: 19 },
      { kind: 'waiting', days: 47 },
      { kind: 'person-attends' },
      { kind: 'earlier-passage' },
    ]);
  });

  it('remind the writer of duties towards a child, an adult unable to protect herself, violence and suicide', () => {
    expect(dutyReminders(aSubmission())).toEqual([]);
    expect(dutyReminders(aSubmission({ person: { minorsAtHome: 'yes' } })).map(({ kind }) => kind)).toEqual(['minor-at-home']);
    expect(dutyReminders(aSubmission({ person: { household: 'single-parent' } })).map(({ kind }) => kind)).toEqual(['minor-at-home']);
    const account = { problems: ['P15', 'P24', 'P25'] as ('P15' | 'P24' | 'P25')[] };
    expect(dutyReminders(aSubmission({ account })).map(({ kind }) => kind)).toEqual(['vulnerable-adult', 'violence', 'suicide-risk']);
  });

  it('the stop screen shows the numbers of what was answered, each once', () => {
    expect(emergencyStop([])).toEqual([]);
    expect(emergencyStop(['suicidal-distress'])).toEqual(['15', '3114', '114']);
    const every = emergencyStop(EMERGENCY_QUESTIONS.map(({ key }) => key));
    expect([...every].sort()).toEqual(['112', '114', '119', '15', '3114', '3919', '3977']);
  });
});
