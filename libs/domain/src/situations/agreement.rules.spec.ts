import type { Dispensation, Information } from './agreement.schema';
import {
  addToInformation,
  agreementGate,
  consequenceOf,
  countersignDispensation,
  excludedSubjects,
  isExcludedPartner,
  requestDispensation,
  secretsAreShared,
} from './agreement.rules';
import { anInformation } from './situation.fixtures';

const TODAY = '2026-11-21';
const signed: Dispensation = {
  reason: 'injoignable',
  requestedBy: 'facilitator',
  requestedAt: '2026-11-01T08:00:00.000Z',
  reviewOn: '2026-12-31',
  countersignedBy: 'ethics',
  countersignedAt: '2026-11-02T08:00:00.000Z',
};
const pending: Dispensation = { ...signed, countersignedBy: null, countersignedAt: null };

describe('information and agreement open the agenda', () => {
  const rows: [string, Partial<Information> | null, Dispensation | null, string, string][] = [
    ['written agreement', {}, null, 'agreement', 'agreement'],
    ['oral agreement, attested', { agreement: 'oral-attested' }, null, 'agreement', 'agreement'],
    ['told, nothing collected', { agreement: 'not-collected' }, null, 'AGREEMENT_MISSING', 'no-opposition'],
    ['told, partial opposition', { agreement: 'not-collected', opposition: 'partial' }, null, 'AGREEMENT_MISSING', 'no-opposition'],
    ['not told yet', { informed: 'not-yet', agreement: 'not-collected' }, null, 'INFORMATION_MISSING', 'INFORMATION_MISSING'],
    ['agreed but not told', { informed: 'not-yet' }, null, 'INFORMATION_MISSING', 'INFORMATION_MISSING'],
    ['unreachable, dispensation in force', { informed: 'unreachable', agreement: 'not-collected' }, signed, 'dispensation', 'dispensation'],
    [
      'unreachable, dispensation not countersigned',
      { informed: 'unreachable', agreement: 'not-collected' },
      pending,
      'DISPENSATION_NOT_COUNTERSIGNED',
      'DISPENSATION_NOT_COUNTERSIGNED',
    ],
    [
      'dispensation past its review',
      { informed: 'unreachable', agreement: 'not-collected' },
      { ...signed, reviewOn: '2026-11-20' },
      'DISPENSATION_EXPIRED',
      'DISPENSATION_EXPIRED',
    ],
    ['refused', { agreement: 'refused' }, null, 'AGREEMENT_REFUSED', 'AGREEMENT_REFUSED'],
    ['refused, dispensation in force', { agreement: 'refused' }, signed, 'AGREEMENT_REFUSED', 'AGREEMENT_REFUSED'],
    ['total opposition after an agreement', { opposition: 'total' }, signed, 'OPPOSITION_TOTAL', 'OPPOSITION_TOTAL'],
    ['nothing recorded', null, null, 'INFORMATION_MISSING', 'INFORMATION_MISSING'],
  ];

  it.each(rows)('%s', (_rule, information, dispensation, underAgreement, underNoOpposition) => {
    const block = information === null ? undefined : anInformation(information);
    const read = (setting: 'agreement' | 'no-opposition') => {
      const outcome = agreementGate(block, setting, dispensation, TODAY);
      return outcome.ok ? outcome.value : outcome.code;
    };
    expect(read('agreement')).toBe(underAgreement);
    expect(read('no-opposition')).toBe(underNoOpposition);
  });

  it('does not take a half-filled block for an absence of opposition', () => {
    expect(agreementGate({ informed: 'yes' }, 'no-opposition', null, TODAY).ok).toBe(false);
  });
});

describe('a dispensation', () => {
  const now = '2026-11-21T10:00:00.000Z';
  const reason = 'La personne est introuvable et l’audience est dans trois semaines.';

  it.each([
    ['tomorrow', '2026-11-22', true],
    ['today', '2026-11-21', 'DISPENSATION_REVIEW_DATE'],
    ['in 120 days', '2027-03-21', true],
    ['in 121 days', '2027-03-22', 'DISPENSATION_REVIEW_DATE'],
  ])('may be reviewed %s', (_rule, reviewOn, expected) => {
    const outcome = requestDispensation({ reason, reviewOn }, 'facilitator', now, 'Europe/Paris');
    expect(outcome.ok ? true : outcome.code).toBe(expected);
  });

  it.each([
    ['the ethics referent', 'ethics', pending, true],
    ['who asked', 'facilitator', pending, 'DISPENSATION_INTERESTED'],
    ['who submitted', 'author', pending, 'DISPENSATION_INTERESTED'],
    ['a second referent', 'ethics-2', signed, 'ALREADY_DONE'],
    ['anybody without a request', 'ethics', null, 'DISPENSATION_NOT_REQUESTED'],
  ])('is countersigned or not by %s', (_rule, accountId, dispensation, expected) => {
    const outcome = countersignDispensation(dispensation, accountId, ['author', 'coordinator'], now);
    expect(outcome.ok ? true : outcome.code).toBe(expected);
  });
});

describe('what the person holds back', () => {
  it.each([
    ['she agreed and agreed to it', {}, 'agreement', true],
    ['she agreed, not to health sharing', { sharesHealth: false }, 'agreement', false],
    ['nothing was collected', { agreement: 'not-collected' }, 'agreement', false],
    ['the council asks only for no opposition', {}, 'no-opposition', false],
    ['she opposes', { opposition: 'total' }, 'agreement', false],
  ] as const)('secrets are shared when %s', (_rule, change, setting, expected) => {
    expect(secretsAreShared(anInformation(change), setting)).toBe(expected);
  });

  it('excludes the partners and blocks she named, only by an opposition', () => {
    const partial = anInformation({ opposition: 'partial', excludedStructureIds: ['landlord'], excludedSubjects: ['housing'] });
    expect(isExcludedPartner(partial, ['ccas', 'landlord'])).toBe(true);
    expect(isExcludedPartner(partial, ['ccas'])).toBe(false);
    expect(isExcludedPartner({ ...partial, opposition: 'none' }, ['landlord'])).toBe(false);
    expect(excludedSubjects(partial)).toEqual(['housing']);
    expect(excludedSubjects({ ...partial, opposition: 'none' })).toEqual([]);
  });

  it('a total opposition suspends at once, and its end may resume', () => {
    const opposed = anInformation({ opposition: 'total' });
    expect(consequenceOf(anInformation(), opposed)).toBe('suspend');
    expect(consequenceOf(anInformation(), anInformation({ agreement: 'refused' }))).toBe('suspend');
    expect(consequenceOf(opposed, anInformation())).toBe('may-resume');
    expect(consequenceOf(anInformation(), anInformation({ opposition: 'partial' }))).toBe('none');
  });
});

describe('information recorded by somebody who was not shown the exclusions', () => {
  it('adds to them and lifts none', () => {
    const before = anInformation({
      opposition: 'partial',
      excludedStructureIds: ['landlord'],
      excludedSubjects: ['health'],
      sharesHealth: false,
    });
    const after = addToInformation(before, anInformation({ excludedStructureIds: ['ccas'] }));
    expect(after).toMatchObject({
      opposition: 'partial',
      excludedStructureIds: ['landlord', 'ccas'],
      excludedSubjects: ['health'],
      sharesHealth: false,
    });
  });

  it('records a total opposition as it is', () => {
    expect(addToInformation(anInformation({ opposition: 'partial' }), anInformation({ opposition: 'total' })).opposition).toBe('total');
  });
});
