import { MEETING_STATUSES } from '../plan/meeting-kinds';
import { canReadOwnNote, canWriteOwnNote, type NoteSubject } from './own-note.rules';

const note = (over: Partial<NoteSubject> = {}): NoteSubject => ({
  meetingStatus: 'open',
  itemStatus: 'planned',
  isCurtainDrawn: false,
  ...over,
});
const code = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code);

describe('a note of one’s own on an item', () => {
  it('is written from convocation to the end of the meeting', () => {
    expect(MEETING_STATUSES.filter((meetingStatus) => canWriteOwnNote(note({ meetingStatus })).ok)).toEqual(['convoked', 'open', 'paused']);
  });

  it('stays readable after the meeting, and no longer written', () => {
    expect(canReadOwnNote(note({ meetingStatus: 'closed' })).ok).toBe(true);
    expect(code(canWriteOwnNote(note({ meetingStatus: 'closed' })))).toBe('OWN_NOTE_CLOSED');
  });

  it('leaves the page behind the curtain and with a withdrawn item', () => {
    expect(code(canReadOwnNote(note({ isCurtainDrawn: true })))).toBe('CURTAIN_DRAWN');
    expect(code(canWriteOwnNote(note({ isCurtainDrawn: true })))).toBe('CURTAIN_DRAWN');
    expect(code(canReadOwnNote(note({ itemStatus: 'withdrawn' })))).toBe('NOT_FOUND');
  });
});
