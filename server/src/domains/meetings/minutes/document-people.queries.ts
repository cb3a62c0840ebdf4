import type { Persona } from '@croisee/domain/access/persona';
import { Inject, Injectable } from '@nestjs/common';
import * as z from 'zod';
import { Clock } from '../../../kernel/clock/clock';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DocumentAccess, NOTHING_HELD } from './document-access';
import { readDocuments } from './document-rows';

/** Who may appear beside a cursor or a passage, and what the reader may do to the text beyond writing. */
export const documentPeopleSchema = z.object({
  items: z.array(z.object({ memberId: z.string(), displayName: z.string() })),
  /** The reader may take passages out of the texts. */
  mayRedact: z.boolean(),
});

export type DocumentPeople = z.infer<typeof documentPeopleSchema>;

/** Names behind the ids that the minutes carry, for those who may read the document. */
@Injectable()
export class DocumentPeopleQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  of(persona: Persona, documentId: string): Promise<DocumentPeople> {
    return this.unitOfWork.read(persona, async (tx) => {
      const [row] = await readDocuments(tx, [documentId]);
      const held = row === undefined ? undefined : await this.access.heldBy(tx, row, [persona.accountId], this.clock.now());
      const own = held?.get(persona.accountId) ?? NOTHING_HELD;
      this.access.assert(persona, 'meeting.read', own);
      const items = await tx.manager.query<DocumentPeople['items']>(
        `SELECT m.id AS "memberId", a.display_name AS "displayName" FROM membership m JOIN account a ON a.id = m.account_id
         WHERE m.id IN (SELECT member_id FROM convocation WHERE meeting_id = $1
                        UNION SELECT deputy_id FROM convocation WHERE meeting_id = $1
                        UNION SELECT member_id FROM minutes_replica WHERE document_id = $2) ORDER BY a.display_name`,
        [row?.meetingId, documentId],
      );
      return { items, mayRedact: this.access.mayRedact(persona, own) };
    });
  }
}
