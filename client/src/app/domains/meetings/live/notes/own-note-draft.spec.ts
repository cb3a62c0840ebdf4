import type { KeepOwnNote, OwnNote } from '@croisee/domain/meetings/notes/own-note.schema';
import { ApiError } from '../../../../kernel/api/api-error';
import { OwnNoteDraft, type NoteDoor } from './own-note-draft';

/** A server that holds one note and refuses when told to. */
class NoteServer implements NoteDoor {
  note: OwnNote = { text: 'À demander', version: 1, updatedAt: null, writable: true };
  refusal: ApiError | undefined;
  readonly received: KeepOwnNote[] = [];

  read(): Promise<OwnNote> {
    return Promise.resolve(this.note);
  }

  keep(body: KeepOwnNote): Promise<OwnNote> {
    if (this.refusal !== undefined) return Promise.reject(this.refusal);
    if (body.version !== this.note.version) return Promise.reject(new ApiError('STALE_VERSION', 'Modifié ailleurs.'));
    this.received.push(body);
    this.note = { ...this.note, text: body.text, version: body.version + 1 };
    return Promise.resolve(this.note);
  }
}

async function opened() {
  const server = new NoteServer();
  const draft = new OwnNoteDraft(server, () => 'nom à remplacer');
  await draft.open();
  return { server, draft };
}

describe('a note of one’s own on the page', () => {
  it('shows what was saved and saves what is typed', async () => {
    const { server, draft } = await opened();
    expect(draft.text()).toBe('À demander');
    draft.type('À demander : le logement');
    await draft.flush();
    expect(server.received).toEqual([{ text: 'À demander : le logement', version: 1 }]);
    expect(draft.status().kind).toBe('saved');
  });

  it('sends nothing that almost certainly names somebody', async () => {
    const { server, draft } = await opened();
    draft.type('Écrire à jean.dupont@exemple.fr');
    await draft.flush();
    expect(server.received).toEqual([]);
    expect(draft.status()).toEqual({ kind: 'blocked', why: 'nom à remplacer' });
    expect(draft.holdsUnsaved).toBe(true);
  });

  it('keeps what was typed behind the curtain and sends it when the item is back', async () => {
    const { server, draft } = await opened();
    server.refusal = new ApiError('CURTAIN_DRAWN', 'Rideau tiré.');
    draft.type('Pendant le rideau');
    await draft.flush();
    expect(draft.status().kind).toBe('failed');
    server.refusal = undefined;
    await draft.open();
    expect(server.received).toEqual([{ text: 'Pendant le rideau', version: 1 }]);
  });

  it.each([
    ['mine', 'Ici'],
    ['theirs', 'Ailleurs'],
  ] as const)('asks which text stands when another tab wrote first: %s', async (whose, expected) => {
    const { server, draft } = await opened();
    server.note = { ...server.note, text: 'Ailleurs', version: 2 };
    draft.type('Ici');
    await draft.flush();
    expect(draft.theirs()?.text).toBe('Ailleurs');
    draft.choose(whose);
    await draft.flush();
    expect([draft.text(), server.note.text]).toEqual([expected, expected]);
  });
});
