import type { GrantLevel } from '../access/grants';
import { aPersona } from '../situations/situation.fixtures';
import { responseView, responseViewSchema, type CollectiveResponse } from './collective-response';

const proposition = (code: string) => ({
  propositionId: code,
  code,
  text: `Texte ${code}`,
  structureId: 'cmp',
  dueDate: '2026-12-15',
  needsAgreement: true,
  errata: [],
});

const response: CollectiveResponse = {
  id: 'response',
  councilId: 'here',
  situationId: 'situation',
  situationCode: 'BCD-234-5',
  meetingId: 'meeting',
  validatedAt: '2026-11-21T09:15:00.000Z',
  compositionIncomplete: false,
  propositions: [proposition('R05'), proposition('R23')],
  referents: [
    { accountId: 'anne', side: 'health', proposedAt: '2026-11-21T09:00:00.000Z', acceptedAt: null, declinedAt: null, limits: '' },
  ],
  toPerson: [
    {
      on: '2026-11-25',
      how: 'visite',
      answer: 'accepts-in-part',
      words: 'SES-MOTS',
      nextAttemptOn: null,
      byAccountId: 'anne',
      recordedAt: '2026-11-25T10:00:00.000Z',
    },
  ],
  toSubmitter: [],
};

describe('who reads a collective response', () => {
  it.each<[GrantLevel, boolean, boolean]>([
    ['own', true, true],
    ['coordinate', true, true],
    ['facilitate', true, true],
    ['follow-up', true, true],
    ['deliberate', true, false],
    ['audit', true, false],
    ['attend', false, false],
    ['commitment', false, false],
    ['barred', false, false],
  ])('%s: the propositions %s, the person’s words %s', (level, propositions, words) => {
    const text = JSON.stringify(responseView(response, aPersona(), [level]));
    expect([text.includes('Texte R05'), text.includes('SES-MOTS')]).toEqual([propositions, words]);
  });

  it('nobody reads a report to an authority, and the view keeps to its schema', () => {
    const view = responseView(response, aPersona(), ['coordinate']);
    expect(JSON.stringify(view)).not.toContain('R23');
    expect(responseViewSchema.safeParse(view).error?.issues ?? []).toEqual([]);
  });

  it('nothing after a recusal, without a signed charter or from another council', () => {
    expect(responseView(response, aPersona(), ['coordinate', 'barred'])).toBeNull();
    expect(responseView(response, aPersona({ charter: 'unsigned' }), ['coordinate'])).toBeNull();
    expect(responseView(response, aPersona({ councilId: 'elsewhere' }), ['coordinate'])).toBeNull();
  });
});
