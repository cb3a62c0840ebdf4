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
  return { store: new DraftStore(door, server.page, (reason) => reason, 0), sent, server };
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
    expect(store.status()).toEqual({ kind: 'blocked', why: 'identity' });
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

  it('withholds a whole list while one of its lines names somebody', async () => {
    const { store, sent } = aDraft();
    const step = { who: 'CCAS', what: 'Visite', when: 'en mai', result: 'Porte close' };
    store.addLine('stepsTaken', step);
    await store.flush();
    store.addLine('stepsTaken', { ...step, result: 'Vu Mme Delmotte' });
    await store.flush();
    expect(sent).toHaveLength(1);
    expect(sent[0]!.submission.stepsTaken).toEqual([step]);
  });

  it('does not send a deadline without its date', async () => {
    const { store, sent } = aDraft();
    store.addLine('legalDeadlines', { kind: 'eviction', on: '', note: '' });
    await store.flush();
    expect(sent).toEqual([]);
    expect(store.status()).toEqual({ kind: 'blocked', why: 'date' });
    store.set('legalDeadlines.0.on', '2027-01-15');
    await store.flush();
    expect(sent[0]!.submission.legalDeadlines).toHaveLength(1);
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
