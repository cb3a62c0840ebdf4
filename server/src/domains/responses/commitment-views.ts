import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Persona } from '@croisee/domain/access/persona';
import { commitmentView, isOpen } from '@croisee/domain/responses/commitment.rules';
import type { ListedCommitment } from '@croisee/domain/responses/follow-up.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { StoredCommitment } from './response-rows';

/** Delay during which somebody may take their own last change back. */
export const UNDO_MINUTES = 10;

/** Shows commitments to one reader, with what this reader may do with each. */
@Injectable()
export class CommitmentViews {
  constructor(@Inject(Access) private readonly access: Access) {}

  /** The commitments this reader may see, projected; the others are left out. */
  project(
    commitments: readonly StoredCommitment[],
    reader: { persona: Persona; heldOn: (situationId: string) => readonly GrantLevel[]; today: string; now: Date },
  ): ListedCommitment[] {
    return commitments.flatMap((commitment) => {
      const held = reader.heldOn(commitment.situationId);
      const view = commitmentView(commitment, reader.persona, held, reader.today);
      if (view === null) return [];
      const instance = instanceOf(commitment, held);
      const may = (permission: 'commitment.update' | 'commitment.reassign') =>
        commitment.situationStatus !== 'closed' && this.access.may(reader.persona, permission, instance).allowed;
      return [
        {
          ...view,
          situationId: commitment.situationId,
          meetingDate: commitment.meetingDate,
          mayUpdate: may('commitment.update'),
          mayReassign: isOpen(commitment) && may('commitment.reassign'),
          mayUndo: may('commitment.update') && isUndoable(commitment, reader.persona.accountId, reader.now),
        },
      ];
    });
  }
}

/** What the policy reads of a commitment. */
export function instanceOf(commitment: StoredCommitment, held: readonly GrantLevel[]): object {
  return { councilId: commitment.councilId, held, structureId: commitment.structureId ?? '' };
}

/** Whether the last change is this person’s own and recent. */
export function isUndoable({ updates }: StoredCommitment, accountId: string, now: Date): boolean {
  const last = updates.at(-1);
  return last !== undefined && last.byAccountId === accountId && now.getTime() - Date.parse(last.at) <= UNDO_MINUTES * 60_000;
}
