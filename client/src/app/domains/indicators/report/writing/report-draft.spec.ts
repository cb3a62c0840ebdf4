import type { ReportView, SaveSection } from '@croisee/domain/indicators/report/report.schema';
import { ApiError } from '../../../../kernel/api/api-error';
import { ReportDraft } from './report-draft';

/** A server that keeps one version for the whole report, as the real one does. */
function server(texts: Record<string, string>) {
  const kept = { texts: { ...texts }, version: 1 };
  const received: string[] = [];
  const view = () => ({ texts: { ...kept.texts }, version: kept.version }) as unknown as ReportView;
  const write = (section: string, text: string) => {
    kept.texts[section] = text;
    kept.version += 1;
  };
  const save = (section: string, { text, version }: SaveSection) => {
    received.push(section);
    if (version !== kept.version) return Promise.reject(new ApiError('STALE_VERSION', 'Quelqu’un a écrit.'));
    write(section, text);
    return Promise.resolve({ version: kept.version });
  };
  return { kept, received, view, write, door: { read: () => Promise.resolve(view()), save } };
}

describe('a report being written', () => {
  const draftOn = (kept: ReturnType<typeof server>) => new ReportDraft(kept.view(), kept.door, () => 'un nom');

  it('saves parts one after the other, so that two parts typed at once do not refuse each other', async () => {
    const kept = server({ lessons: '', next: '' });
    const draft = draftOn(kept);
    draft.type('lessons', 'Ce qui aide');
    draft.type('next', 'Ce qui vient');
    await draft.flush();
    expect(kept.kept.texts).toEqual({ lessons: 'Ce qui aide', next: 'Ce qui vient' });
    expect(kept.received).toEqual(['lessons', 'next']);
    expect(draft.holdsUnsaved()).toBe(false);
  });

  it('takes what somebody else wrote in another part, and saves', async () => {
    const kept = server({ lessons: '', next: '' });
    const draft = draftOn(kept);
    kept.write('next', 'Écrit par une collègue');
    draft.type('lessons', 'Ce qui aide');
    await draft.flush();
    expect(kept.kept.texts).toEqual({ lessons: 'Ce qui aide', next: 'Écrit par une collègue' });
    expect(draft.section('next').text()).toBe('Écrit par une collègue');
  });

  it.each([
    ['mine', 'Mon texte'],
    ['theirs', 'Leur texte'],
  ] as const)('shows what somebody else wrote in the same part and overwrites nothing before a choice (%s)', async (whose, expected) => {
    const kept = server({ lessons: 'Avant' });
    const draft = draftOn(kept);
    kept.write('lessons', 'Leur texte');
    draft.type('lessons', 'Mon texte');
    await draft.flush();
    expect([draft.section('lessons').theirs(), kept.kept.texts['lessons']]).toEqual(['Leur texte', 'Leur texte']);
    expect(draft.section('lessons').text()).toBe('Mon texte');
    draft.choose('lessons', whose);
    await draft.flush();
    expect(kept.kept.texts['lessons']).toBe(expected);
  });

  it('sends nothing that points to somebody', async () => {
    const kept = server({ lessons: '' });
    const draft = draftOn(kept);
    draft.type('lessons', 'Écrire à jeanne.durand@exemple.fr');
    await draft.flush();
    expect(kept.received).toEqual([]);
    expect(draft.section('lessons').autosave.status()).toEqual({ kind: 'blocked', why: 'un nom' });
  });
});
