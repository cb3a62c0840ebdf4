import type { Persona } from '@croisee/domain/access/persona';
import type { RecordReaders } from '@croisee/domain/meetings/record/record-view.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';

interface ReaderRow {
  readonly name: string;
  readonly readAt: Date | null;
  readonly extractReadAt: Date | null;
}

/** Who opened the record and their extract, for those who tidy it: read from the journal, so that nothing more is kept of readers. */
@Injectable()
export class ReadersQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** People convened to the whole meeting and their deputies, those who have not read first. */
  ofMeeting(persona: Persona, meetingId: string): Promise<RecordReaders> {
    return this.unitOfWork.read(persona, async (tx) => {
      const held = await this.access.held(tx, persona, 'meeting', meetingId);
      this.access.assert(persona, 'record.tidy', { councilId: tx.councilId, held });
      const rows = await tx.manager.query<ReaderRow[]>(
        `SELECT a.display_name AS name, r.read_at AS "readAt", r.extract_read_at AS "extractReadAt"
         FROM (SELECT member_id AS id FROM convocation WHERE meeting_id = $1 AND item_id IS NULL
               UNION SELECT deputy_id FROM convocation WHERE meeting_id = $1 AND item_id IS NULL AND deputy_id IS NOT NULL) c
         JOIN membership m ON m.id = c.id JOIN account a ON a.id = m.account_id
         LEFT JOIN (SELECT actor_id, max(at) FILTER (WHERE action = 'record.read') AS read_at,
                      max(at) FILTER (WHERE action = 'record.extract-read') AS extract_read_at
                    FROM audit_entry WHERE council_id = $2 AND subject_kind = 'meeting' AND subject_id = $1
                      AND action IN ('record.read', 'record.extract-read') GROUP BY actor_id) r ON r.actor_id = a.id
         ORDER BY r.read_at NULLS FIRST, a.display_name`,
        [meetingId, tx.councilId],
      );
      return {
        items: rows.map(({ name, readAt, extractReadAt }) => ({
          name,
          ...{ readAt: readAt?.toISOString() ?? null, extractReadAt: extractReadAt?.toISOString() ?? null },
        })),
      };
    });
  }
}
