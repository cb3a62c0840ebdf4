import type { SavedDraft, SituationPage } from '@croisee/domain/situations/situation-page.schema';
import type { SaveSubmission } from '@croisee/domain/situations/situation-requests.schema';
import type { SubmissionDraft } from '@croisee/domain/situations/submission.schema';
import { ApiError } from '../../../kernel/api/api-error';
import { DraftStore } from './draft-store';

const FACTS = 'account.factsSeen';

function aPage(submission: SubmissionDraft, change: Partial<SituationPage> = {}): SituationPage {
  const progress = { filled: 0, required: 20 };
  const fixed = { id: 's', code: 'BCD-234-5', status: 'draft' as const, levels: ['own' as const], updatedAt: '', names: {} };
  return { ...fixed, version: 1, submission, can: ['edit', 'submit'], completeness: progress, ...change };
}

const step = { who: 'CCAS', what: 'Visite', when: 'en mai', result: 'Porte close' };

/** The store and the scanner are real; the server is this object, which keeps what it is sent. */
function aDraft(submission: SubmissionDraft = { mode: 'short' }, page: Partial<SituationPage> = {}) {
  const sent: SaveSubmission[] = [];
  const server = { page: aPage(submission, page), refusal: undefined as ApiError | undefined };
  const door = {
    save: (body: SaveSubmission): Promise<SavedDraft> => {
      if (server.refusal !== undefined) return Promise.reject(server.refusal);
      if (body.version !== server.page.version) return Promise.reject(new ApiError('STALE_VERSION', ''));
      sent.push(body);
      server.page = aPage(body.submission, { version: body.version + 1 });
      const rest = { missing: [], completeness: { filled: 0, required: 20 }, scan: { blocking: 0, unconfirmed: 0 } };
      return Promise.resolve({ id: 's', code: '', status: 'draft', version: body.version + 1, savedAt: '', ...rest });
    },
    read: () => Promise.resolve(server.page),
  };
  return { store: new DraftStore(door, server.page, (reason, piece) => `${reason} ${piece}`, 0), sent, server };
}

describe('a draft is read for names before it is sent', () => {
  it('never sends a field that almost certainly names somebody, and sends the others', async () => {
    const { store, sent } = aDraft();
    store.set('request.question', 'Comment renouer un lien régulier ?');
    store.set(FACTS, 'J’ai vu Mme Karine Delmotte mardi, au 06 12 34 56 78.');
    await store.flush();
    expect(sent).toHaveLength(1);
    expect(sent[0]!.submission).toEqual({ mode: 'short', request: { question: 'Comment renouer un lien régulier ?' } });
    expect(JSON.stringify(sent)).not.toMatch(/Delmotte|06 12/);
    expect(store.status()).toEqual({ kind: 'blocked', why: `identity ${FACTS}` });
    expect(store.holdsUnsaved()).toBe(true);
  });

  it('keeps on the server what the field held before the name was typed', async () => {
    const { store, sent } = aDraft({ mode: 'short', account: { factsSeen: 'Les volets sont fermés.' } });
    store.set(FACTS, 'Les volets de Mme Delmotte sont fermés.');
    store.set('request.question', 'Que faire ?');
    await store.flush();
    expect(sent[0]!.submission.account).toEqual({ factsSeen: 'Les volets sont fermés.' });
  });

  it('sends nothing at all when the only change names somebody', async () => {
    const { store, sent } = aDraft();
    store.set(FACTS, 'Joindre M. Delmotte au 06 12 34 56 78.');
    await store.flush();
    expect(sent).toEqual([]);
  });

  it('sends the field once each name is replaced, the same name by the same alias', async () => {
    const { store, sent } = aDraft();
    store.set(FACTS, 'Mme Delmotte m’appelle. Je rappelle Mme Delmotte le soir.');
    while (store.passages().some(({ tier }) => tier === 'block')) store.replace(store.passages().find(({ tier }) => tier === 'block')!);
    await store.flush();
    const text = sent[0]!.submission.account?.factsSeen ?? '';
    expect(text).not.toContain('Delmotte');
    expect(new Set(text.match(/\[[^\]]+\]/g)).size).toBe(1);
    expect(store.status().kind).toBe('saved');
  });

  it('withholds only the line that names somebody, and says which', async () => {
    const { store, sent } = aDraft();
    store.addLine('stepsTaken', step);
    await store.flush();
    store.addLine('stepsTaken', { ...step, result: 'Vu Mme Delmotte' });
    store.addLine('stepsTaken', { ...step, who: 'Bailleur' });
    await store.flush();
    expect(sent.at(-1)!.submission.stepsTaken).toEqual([step, { ...step, who: 'Bailleur' }]);
    expect(store.status()).toEqual({ kind: 'blocked', why: 'identity stepsTaken.1' });
  });

  it('keeps on the server what a line held before, also when lines before it go and come back', async () => {
    const { store, sent } = aDraft({ mode: 'short', stepsTaken: [{ ...step, who: 'SAMSAH' }, step] });
    store.set('stepsTaken.1.result', 'Vu Mme Delmotte');
    const putBack = store.removeLine('stepsTaken', 0);
    await store.flush();
    expect(sent.at(-1)!.submission.stepsTaken).toEqual([step]);
    putBack();
    await store.flush();
    expect(sent.at(-1)!.submission.stepsTaken).toEqual([{ ...step, who: 'SAMSAH' }, step]);
    expect(JSON.stringify(sent)).not.toContain('Delmotte');
  });

  it('sends no list while its only line is withheld', async () => {
    const { store, sent } = aDraft();
    store.addLine('stepsTaken', { ...step, result: 'Vu Mme Delmotte' });
    await store.flush();
    expect(sent).toEqual([]);
  });

  it('does not send a deadline without its date', async () => {
    const { store, sent } = aDraft();
    store.addLine('legalDeadlines', { kind: 'eviction', on: '', note: '' });
    await store.flush();
    expect(sent).toEqual([]);
    expect(store.status()).toEqual({ kind: 'blocked', why: 'date legalDeadlines.0' });
    store.set('legalDeadlines.0.on', '2027-01-15');
    await store.flush();
    expect(sent[0]!.submission.legalDeadlines).toHaveLength(1);
  });
});

describe('the word being typed', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is not sent before its end: letters of a name cannot be recognised', async () => {
    const { store, sent } = aDraft();
    const text = 'Les volets sont fermés depuis mai, dit madame delmo';
    for (let length = 1; length <= text.length; length += 1) {
      store.type(FACTS, text.slice(0, length), length);
      await jest.advanceTimersByTimeAsync(900);
    }
    const letters = text.split(' ').flatMap((word) => Array.from({ length: word.length - 1 }, (_each, end) => word.slice(0, end + 1)));
    for (const { submission } of sent) expect(letters).not.toContain(submission.account!.factsSeen!.split(' ').at(-1));
    expect(sent.at(-1)!.submission.account!.factsSeen).toBe('Les volets sont fermés depuis mai, dit madame ');
    expect(store.status().kind).toBe('unsaved');
    expect(store.holdsUnsaved()).toBe(true);
  });

  it('leaves once the keyboard goes elsewhere, or rests', async () => {
    const { store, sent } = aDraft();
    store.type(FACTS, 'Volets fermés', 13);
    await jest.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)!.submission.account).toEqual({ factsSeen: 'Volets ' });
    store.leaveText();
    await jest.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)!.submission.account).toEqual({ factsSeen: 'Volets fermés' });
    store.type(FACTS, 'Volets fermés hier', 18);
    await jest.advanceTimersByTimeAsync(4000);
    expect(sent.at(-1)!.submission.account).toEqual({ factsSeen: 'Volets fermés hier' });
    expect(store.status().kind).toBe('saved');
  });

  it('holds a number typed in groups as one word', async () => {
    const { store, sent } = aDraft();
    for (const text of ['Voisin joint au 06', 'Voisin joint au 06 12', 'Voisin joint au 06 12 34 56 ']) {
      store.type(FACTS, text, text.length);
      await jest.advanceTimersByTimeAsync(1000);
    }
    expect(JSON.stringify(sent)).not.toContain('06');
  });
});

describe('a text that only the server recognises', () => {
  it('is shown at its place, and the rest is saved', async () => {
    const { store, sent, server } = aDraft();
    const findings = [{ path: FACTS, start: 3, end: 12, kind: 'person' }];
    server.refusal = new ApiError('IDENTITY_IN_TEXT', '', undefined, {}, 422, { findings });
    store.set(FACTS, 'Vu Zorblaxon hier.');
    await store.flush();
    expect(store.passages()).toMatchObject([{ path: FACTS, text: 'Zorblaxon', tier: 'block', alias: '[Personne 1]' }]);
    server.refusal = undefined;
    store.set('request.question', 'Que faire ?');
    await store.flush();
    expect(sent).toMatchObject([{ submission: { request: { question: 'Que faire ?' } } }]);
    expect(JSON.stringify(sent)).not.toContain('Zorblaxon');
  });
});

describe('words declared by the writer', () => {
  it('block a text that holds one of them, even mistyped, and never leave the page', async () => {
    const { store, sent } = aDraft();
    store.declare({ word: 'Ferrandin', label: 'Proche' });
    store.set(FACTS, 'le fils ferandin passe le dimanche');
    await store.flush();
    expect(sent).toEqual([]);
    store.replace(store.passages()[0]!);
    await store.flush();
    expect(sent[0]!.submission.account?.factsSeen).toBe('le fils [Proche 1] passe le dimanche');
    expect(JSON.stringify(sent).toLowerCase()).not.toContain('ferrandin');
  });
});

describe('doubtful passages', () => {
  const DOUBTFUL = 'Elle parle souvent de Delmotte et de ses chats.';

  it('are confirmed one by one and sent as positions only', async () => {
    const { store, sent } = aDraft();
    store.declare({ word: 'Delmotte Karine', label: 'Personne' });
    store.set(FACTS, 'Elle signe toujours K.D. sur ses lettres.');
    const [passage] = store.toConfirm();
    expect(passage?.tier).toBe('confirm');
    store.confirmHarmless(passage!);
    expect(store.toConfirm()).toEqual([]);
    await store.flush();
    expect(sent.at(-1)!.confirmed).toEqual([{ path: FACTS, start: passage!.start, end: passage!.end }]);
  });

  it('keep their place while another word is typed before them, and when a line before theirs is withheld', async () => {
    const { store, sent } = aDraft({ mode: 'short', stepsTaken: [step, { ...step, result: 'Elle signe K.D. partout.' }] });
    store.declare({ word: 'Delmotte Karine', label: 'Personne' });
    store.confirmHarmless(store.toConfirm()[0]!);
    store.set('stepsTaken.0.result', 'Vu Mme Delmotte');
    store.addLine('stepsTaken', step);
    await store.flush();
    expect(sent.at(-1)!.confirmed).toEqual([{ path: 'stepsTaken.1.result', start: 11, end: 15 }]);
    store.type('stepsTaken.1.result', 'Souvent elle signe K.D. partout.', 7);
    await store.sendAgain();
    const { submission, confirmed } = sent.at(-1)!;
    const { start, end } = confirmed[0]!;
    expect(submission.stepsTaken![1]!.result.slice(start, end)).toBe('K.D.');
  });

  it('stay confirmed when text is typed before them', () => {
    const { store } = aDraft();
    store.declare({ word: 'Delmotte Karine', label: 'Personne' });
    store.set(FACTS, 'Elle signe K.D. partout.');
    store.confirmHarmless(store.toConfirm()[0]!);
    store.set(FACTS, 'Depuis mai, elle signe K.D. partout.');
    expect(store.toConfirm()).toEqual([]);
    store.set(FACTS, `${DOUBTFUL} Depuis mai, elle signe K.D. puis K.D. encore.`);
    expect(store.toConfirm().map(({ text }) => text)).toContain('K.D.');
  });
});

describe('a draft changed elsewhere', () => {
  const before: SubmissionDraft = { mode: 'short', request: { question: 'Avant ?' }, person: { ageBand: '26-35' } };

  it('asks field by field what to keep, and sends nothing meanwhile', async () => {
    const { store, sent, server } = aDraft(before);
    server.page = aPage({ ...before, request: { question: 'Là-bas ?' }, person: { ageBand: '36-45' } }, { version: 4 });
    store.set('request.question', 'Ici ?');
    await store.flush();
    expect(store.disagreements()).toEqual([{ unit: 'request.question', mine: 'Ici ?', theirs: 'Là-bas ?' }]);
    expect(store.draft().person).toEqual({ ageBand: '36-45' });
    expect(store.draft().request).toEqual({ question: 'Ici ?' });
    expect(sent).toEqual([]);
    store.choose('request.question', 'theirs');
    await store.flush();
    expect(sent.at(-1)).toMatchObject({ version: 4, submission: { request: { question: 'Là-bas ?' } } });
  });

  it('is brought together without a question when the two changes are apart', async () => {
    const { store, sent, server } = aDraft(before);
    server.page = aPage({ ...before, person: { ageBand: '36-45' } }, { version: 4 });
    store.set('request.question', 'Ici ?');
    await store.flush();
    expect(store.disagreements()).toEqual([]);
    expect(sent.at(-1)!.submission).toEqual({ ...before, request: { question: 'Ici ?' }, person: { ageBand: '36-45' } });
  });

  it('keeps the text on the page when it was handed over elsewhere', async () => {
    const { store, sent, server } = aDraft(before);
    server.page = aPage(before, { version: 4, can: [] });
    store.set('request.question', 'Ici ?');
    await store.flush();
    expect(store.closedElsewhere()).toBe(true);
    expect(store.draft().request).toEqual({ question: 'Ici ?' });
    expect(sent).toEqual([]);
  });
});

describe('when the server does not answer', () => {
  it('says so, keeps the text and sends it later', async () => {
    const { store, sent, server } = aDraft();
    server.refusal = new ApiError('OFFLINE', '');
    store.set('request.question', 'Que faire ?');
    await store.flush();
    expect(store.status().kind).toBe('offline');
    server.refusal = undefined;
    await store.flush();
    expect(store.status().kind).toBe('saved');
    expect(sent[0]!.submission.request?.question).toBe('Que faire ?');
  });
});
