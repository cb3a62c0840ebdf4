import { SECTOR_CODES } from '../vocabulary/sectors';
import { campaignStatus, canAnswer, checkAnswers, sectorsKept } from './answers.rules';
import { questionnaireContentSchema, TEMPLATE_CODES, type CampaignResults, type Question } from './questionnaire.schema';
import { readyMadeContent } from './ready-made';
import { countsOf, resultsOf, type Gathered, type Tally } from './results';
import { resultsCsv } from './results-csv';
import { meanInterval, meanOf, wilsonInterval } from './statistics';

const scale: Question = { id: 'q1', kind: 'agreement', text: 'Je sais qui contacter.', options: [] };
const choice: Question = { id: 'q2', kind: 'choice', text: 'Par quel moyen ?', options: ['Téléphone', 'Courriel'] };
const open: Question = { id: 'q3', kind: 'open', text: 'Un point fort', options: [] };
const tallies = (counts: readonly number[], sector: Tally['sector'] = null, questionId = 'q1'): Tally[] =>
  counts.map((count, index) => ({ questionId, sector, answer: index + 1, count }));
const gathered = (counts: readonly number[], words: readonly string[] = []): Gathered => ({
  questions: [scale, open],
  tallies: tallies(counts),
  words: new Map([['q3', words]]),
});

describe('a sheet of answers', () => {
  it('takes what fits each question, and lets questions be skipped', () => {
    expect(checkAnswers([scale, choice, open], { q1: 5, q3: 'Le respect.' })).toEqual({
      ok: true,
      value: { points: [{ questionId: 'q1', answer: 5 }], words: [{ questionId: 'q3', text: 'Le respect.' }] },
    });
    expect(checkAnswers([scale, choice, open], { q2: 0 }).ok).toBe(true);
  });

  it.each([
    ['a point off the scale', { q1: 6 }],
    ['a point before the scale', { q1: 0 }],
    ['a choice that is not offered', { q2: 2 }],
    ['words where a point is asked', { q1: 'cinq' }],
    ['a point where words are asked', { q3: 3 }],
    ['a question that is not asked', { q9: 1 }],
  ])('refuses %s', (_, answers) => {
    expect(checkAnswers([scale, choice, open], answers)).toMatchObject({ code: 'QUESTIONNAIRE_ANSWER' });
  });

  it('refuses an empty sheet', () => {
    expect(checkAnswers([scale, open], { q3: '' })).toMatchObject({ code: 'QUESTIONNAIRE_EMPTY' });
  });
});

describe('a campaign', () => {
  const dates = { opensOn: '2026-11-01', closesOn: '2026-11-30', closedAt: null };

  it('is open from its first day to the evening of its last, unless closed by hand', () => {
    const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
    expect(days.map((day) => campaignStatus(dates, day))).toEqual(['planned', 'open', 'open', 'closed']);
    expect(campaignStatus({ ...dates, closedAt: '2026-11-10T10:00:00.000Z' }, '2026-11-11')).toBe('closed');
  });

  it('takes one sheet from those asked, while it is open', () => {
    const asked = { isAsked: true, hasAnswered: false };
    expect(canAnswer('open', asked).ok).toBe(true);
    expect(canAnswer('open', { ...asked, isAsked: false })).toMatchObject({ code: 'QUESTIONNAIRE_NOT_ASKED' });
    expect(canAnswer('planned', asked)).toMatchObject({ code: 'QUESTIONNAIRE_NOT_OPEN' });
    expect(canAnswer('open', { ...asked, hasAnswered: true })).toMatchObject({ code: 'ALREADY_DONE' });
  });

  it('keeps the sector of an answer only when enough people of it are asked', () => {
    const asked = [...Array.from({ length: 5 }, () => 'health' as const), ...Array.from({ length: 4 }, () => 'social' as const), null];
    expect(sectorsKept(asked, 5)).toEqual(['health']);
  });
});

describe('the figures', () => {
  it('give the mean and its 95 % interval by Student', () => {
    expect(meanOf([0, 1, 2, 1, 0])).toBe(3);
    const { low, high } = meanInterval([0, 1, 2, 1, 0]) ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(1.7, 2);
    expect(high).toBeCloseTo(4.3, 2);
    expect(meanInterval([0, 0, 0, 0, 1])).toBeNull();
    expect(meanInterval([0, 0, 0, 0, 9])).toEqual({ low: 5, high: 5 });
  });

  it('give a share its interval by Wilson', () => {
    const { low, high } = wilsonInterval(8, 10) ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
    expect(wilsonInterval(0, 10)?.low).toBe(0);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('results', () => {
  it('are hidden question by question while fewer than the threshold answered', () => {
    const [few] = resultsOf(gathered([0, 1, 1, 1, 1]), null, 5);
    expect(few).toMatchObject({ answers: null, counts: null, mean: null });
    const [enough] = resultsOf(gathered([0, 1, 1, 1, 2]), null, 5);
    expect(enough).toMatchObject({ answers: 5, counts: [0, 1, 1, 1, 2], agree: 60 });
  });

  it('keep words closed until enough people wrote', () => {
    expect(resultsOf(gathered([0, 0, 0, 0, 9], ['a', 'b', 'c', 'd']), null, 5)[1]).toMatchObject({ words: null, answers: null });
    expect(resultsOf(gathered([0, 0, 0, 0, 9], ['a', 'b', 'c', 'd', 'e']), null, 5)[1]?.words).toHaveLength(5);
  });

  it('compare with before only the same question, and say when the difference may be chance', () => {
    const [better] = resultsOf(gathered([0, 0, 0, 5, 15]), gathered([15, 5, 0, 0, 0]), 5);
    expect(better?.before).toMatchObject({ mean: 1.25, answers: 20, overlaps: false });
    expect(better?.before?.difference).toBeCloseTo(3.5);
    const [same] = resultsOf(gathered([0, 0, 3, 3, 0]), gathered([0, 0, 3, 2, 1]), 5);
    expect(same?.before?.overlaps).toBe(true);
    const renamed = { ...gathered([15, 5, 0, 0, 0]), questions: [{ ...scale, text: 'Autre chose' }] };
    expect(resultsOf(gathered([0, 0, 0, 5, 15]), renamed, 5)[0]?.before).toBeNull();
    expect(resultsOf(gathered([0, 0, 0, 5, 15]), gathered([1, 1, 1, 1, 0]), 5)[0]?.before).toBeNull();
  });

  it('show a sector only when it has enough answers and the others are not few enough to be worked out', () => {
    const by = (others: readonly number[]) =>
      resultsOf({ ...gathered([]), tallies: [...tallies([0, 0, 0, 0, 6], 'health'), ...tallies(others)] }, null, 5)[0]?.bySector;
    expect(by([0, 0, 0, 5, 0])).toEqual([{ sector: 'health', answers: 6, mean: 5 }]);
    expect(by([0, 0, 0, 4, 0])).toEqual([]);
    expect(by([])).toHaveLength(1);
  });

  it('count choices from the first one', () => {
    expect(countsOf(choice, [{ questionId: 'q2', sector: null, answer: 1, count: 7 }])).toEqual([0, 7]);
  });

  it('leave as a spreadsheet without small counts and without words', () => {
    const content = { title: 'Coordination', lead: '', questions: [scale, open] };
    const view = {
      ...{ content, threshold: 5, hidden: null, comparedWith: null },
      results: resultsOf(gathered([0, 1, 1, 1, 8], ['a', 'b', 'c', 'd', 'Paroles']), null, 5),
    } as unknown as CampaignResults;
    const sheet = resultsCsv(view, 'fr');
    expect(sheet).toContain('Je sais qui contacter.;11;4,5;');
    expect(sheet).toContain('masqué;masqué;masqué;masqué;masqué\r\n');
    expect(sheet).not.toContain('Paroles');
    const plain = resultsCsv({ ...view, results: resultsOf(gathered([0, 0, 0, 6, 8]), null, 5) }, 'fr');
    expect(plain).toContain(';0;0;0;6;8\r\n');
  });
});

describe('ready-made questionnaires', () => {
  it.each(TEMPLATE_CODES)('%s is a valid questionnaire in both languages', (template) => {
    for (const language of ['fr', 'en'] as const)
      expect(questionnaireContentSchema.safeParse(readyMadeContent(template, language)).success).toBe(true);
  });

  it('coordination has fourteen items of agreement and three questions in words; the person’s has five faces', () => {
    const kinds = readyMadeContent('coordination', 'fr').questions.map(({ kind }) => kind);
    expect([kinds.filter((kind) => kind === 'agreement').length, kinds.filter((kind) => kind === 'open').length]).toEqual([14, 3]);
    expect(readyMadeContent('person', 'fr').questions.filter(({ kind }) => kind === 'faces')).toHaveLength(5);
  });

  it('knows every sector by which answers may be kept', () => {
    expect(
      sectorsKept(
        SECTOR_CODES.flatMap((sector) => Array.from({ length: 5 }, () => sector)),
        5,
      ),
    ).toHaveLength(SECTOR_CODES.length);
  });
});
