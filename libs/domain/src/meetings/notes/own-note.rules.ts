import { accept, refuse, type Outcome } from '../../errors/outcome';
import type { ItemStatus, MeetingStatus } from '../plan/meeting-kinds';

/** What decides whether somebody may read and write their own note on an item. */
export interface NoteSubject {
  readonly meetingStatus: MeetingStatus;
  readonly itemStatus: ItemStatus;
  readonly isCurtainDrawn: boolean;
}

const WRITABLE: readonly MeetingStatus[] = ['convoked', 'open', 'paused'];

/** Own notes leave the page with everything else: behind the curtain, and when the item is withdrawn. */
export function canReadOwnNote({ itemStatus, isCurtainDrawn }: NoteSubject): Outcome {
  if (itemStatus === 'withdrawn') return refuse('NOT_FOUND');
  return isCurtainDrawn ? refuse('CURTAIN_DRAWN') : accept();
}

/** Written from convocation to the end of the meeting; afterwards they are read until they are destroyed with the working notes. */
export function canWriteOwnNote(subject: NoteSubject): Outcome {
  const readable = canReadOwnNote(subject);
  if (!readable.ok) return readable;
  return WRITABLE.includes(subject.meetingStatus) ? accept() : refuse('OWN_NOTE_CLOSED');
}
