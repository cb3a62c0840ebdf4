import type { ItemFacts } from '../meetings/record/facts';
import { assembleRecord, canonicalRecord, structureExtract, submitterExtract, type RecordInput } from './meeting-record.rules';

const proposition = (propositionId: string, code: string, structureId: string) => ({
  propositionId,
  code,
  text: `Texte ${propositionId}`,
  structureId,
  dueDate: '2026-12-15',
  needsAgreement: false,
  errata: [],
});

function facts(change: Partial<ItemFacts> = {}): ItemFacts {
  return {
    itemId: 'item',
    kind: 'situation',
    status: 'done',
    situationCode: 'BCD-234-5',
    startedAt: '2026-11-21T08:30:00.000Z',
    endedAt: '2026-11-21T09:20:00.000Z',
    durationMinutes: 50,
    plannedMinutes: 50,
    register: [],
    recusals: 1,
    compositionMissing: [],
    openedAnywayReason: null,
    propositions: [proposition('p1', 'R05', 'cmp'), proposition('p2', 'R17', 'landlord')],
    round: null,
    referents: [{ memberId: 'm1', side: 'social', acceptedAt: '2026-11-21T09:00:00.000Z' }],
    returns: [],
    validatedAt: '2026-11-21T09:15:00.000Z',
    ...change,
  };
}

function input(change: Partial<ItemFacts> = {}): RecordInput {
  return {
    meeting: {
      id: 'meeting',
      title: 'Commission',
      date: '2026-11-21',
      place: 'Salle 2',
      openedAt: '2026-11-21T08:00:00.000Z',
      closedAt: '2026-11-21T12:00:00.000Z',
    },
    attendance: [
      { state: 'present', structureId: 'cmp', sector: 'health' },
      { state: 'remote', structureId: 'ccas', sector: 'social' },
      { state: 'present', structureId: 'cmp', sector: 'health' },
      { state: 'excused', structureId: 'landlord', sector: 'housing' },
    ],
    items: [
      {
        title: 'Situation BCD-234-5',
        facts: facts(change),
        sections: [
          { section: 'synthese', text: 'Synthèse relue.' },
          { section: 'retour', text: ' ' },
        ],
      },
    ],
    journalEnd: { place: 12, hash: 'ab'.repeat(32) },
  };
}

describe('the record of a meeting', () => {
  it('counts attendance and structures, and numbers items', () => {
    const record = assembleRecord(input());
    expect(record).toMatchObject({ attendance: { present: 2, remote: 1, excused: 1 }, structures: 2 });
    expect(record.items[0]).toMatchObject({ number: 1, recusals: 1, referentSides: ['social'], sections: [{ section: 'synthese' }] });
    expect(record.statement.fr).toContain('ne décide pas');
  });

  it('holds no member, and propositions only once validated', () => {
    expect(JSON.stringify(assembleRecord(input()))).not.toContain('m1');
    expect(assembleRecord(input({ validatedAt: null })).items[0]?.propositions).toEqual([]);
  });

  it('never shows a report to an authority', () => {
    const propositions = [proposition('p1', 'R23', 'cmp'), proposition('p2', 'R24', 'cmp'), proposition('p3', 'R05', 'cmp')];
    expect(assembleRecord(input({ propositions })).items[0]?.propositions.map(({ code }) => code)).toEqual(['R05']);
  });

  it.each(['withdrawn', 'redirected'] as const)('keeps nothing of the content of an item that was %s', (status) => {
    const record = assembleRecord(input({ status }));
    expect(JSON.stringify(record)).not.toMatch(/BCD-234-5|Synthèse|Texte p1/);
    expect(submitterExtract(record, 'item', true)).toBeNull();
  });

  it('is sealed over the same bytes whatever the order of its keys', () => {
    const record = assembleRecord(input());
    const shuffled = Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record;
    expect(canonicalRecord(shuffled)).toBe(canonicalRecord(record));
    expect(canonicalRecord(assembleRecord(input({ durationMinutes: 51 })))).not.toBe(canonicalRecord(record));
  });
});

describe('extracts', () => {
  it('the submitter receives propositions at once and the text once approved', () => {
    const record = assembleRecord(input());
    expect(submitterExtract(record, 'item', false)).toMatchObject({ sections: [], propositions: [{ code: 'R05' }, { code: 'R17' }] });
    expect(submitterExtract(record, 'item', true)?.sections).toHaveLength(1);
    expect(submitterExtract(record, 'other', true)).toBeNull();
  });

  it('a partner receives its own propositions and nothing else of the item', () => {
    const [extract, ...others] = structureExtract(assembleRecord(input()), 'landlord');
    expect(others).toEqual([]);
    expect(extract?.propositions.map(({ propositionId }) => propositionId)).toEqual(['p2']);
    expect(JSON.stringify(extract)).not.toMatch(/Synthèse|Texte p1/);
    expect(structureExtract(assembleRecord(input()), 'ccas')).toEqual([]);
  });
});
