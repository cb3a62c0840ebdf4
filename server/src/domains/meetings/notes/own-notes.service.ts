import type { Persona } from '@croisee/domain/access/persona';
import { findItem } from '@croisee/domain/meetings/live/state';
import { canReadOwnNote, canWriteOwnNote, type NoteSubject } from '@croisee/domain/meetings/notes/own-note.rules';
import type { KeepOwnNote, OwnNote } from '@croisee/domain/meetings/notes/own-note.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { refuseIdentityIn } from '../../situations/api';
import { LiveMeetings } from '../live/live-meetings';
import { standingOf } from '../live/standing';
import { ownNoteOf, saveOwnNote, type NoteOwner } from './own-note-rows';

/** Notes people keep for themselves before and during a meeting: read by their author alone, as long as the item is open to them. */
@Injectable()
export class OwnNotes {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(LiveMeetings) private readonly meetings: LiveMeetings,
  ) {}

  of(persona: Persona, meetingId: string, itemId: string): Promise<OwnNote> {
    return this.unitOfWork.read(persona, async (tx) => {
      const { owner, subject } = await this.open(tx, persona, meetingId, itemId);
      valueOf(canReadOwnNote(subject));
      const note = await ownNoteOf(tx, owner);
      return {
        text: note?.text ?? '',
        version: note?.version ?? 0,
        updatedAt: note?.updatedAt ?? null,
        writable: canWriteOwnNote(subject).ok,
      };
    });
  }

  keep(persona: Persona, meetingId: string, itemId: string, input: KeepOwnNote): Promise<OwnNote> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { owner, subject } = await this.open(tx, persona, meetingId, itemId);
      valueOf(canWriteOwnNote(subject));
      refuseIdentityIn('text', input.text);
      const version = await saveOwnNote(tx, owner, input);
      await tx.audit({ action: 'meeting.own-note-kept', subjectKind: 'meeting', subjectId: meetingId });
      return { text: input.text, version, updatedAt: tx.isoNow, writable: true };
    });
  }

  private async open(
    tx: Transaction,
    persona: Persona,
    meetingId: string,
    itemId: string,
  ): Promise<{ owner: NoteOwner; subject: NoteSubject }> {
    const state = await this.meetings.stateOf(tx, meetingId);
    const item = findItem(state, itemId);
    const standing = await standingOf(tx, state, persona.accountId);
    const instance = item === undefined ? { councilId: tx.councilId, held: [] } : standing.onItem(item);
    this.access.assert(persona, 'meeting.keep-notes', instance);
    if (item === undefined) throw new DomainError('NOT_FOUND');
    return {
      owner: { meetingId, itemId, situationId: item.situationId, memberId: persona.memberId },
      subject: { meetingStatus: state.status, itemStatus: item.status, isCurtainDrawn: state.curtain !== null },
    };
  }
}
