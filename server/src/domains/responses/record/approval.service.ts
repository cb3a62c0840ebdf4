import { createHash } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { approveRecord } from '@croisee/domain/meetings/record/record.rules';
import type { RecordView } from '@croisee/domain/meetings/record/record-view.schema';
import { canonicalRecord } from '@croisee/domain/responses/meeting-record.rules';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import { endOfChain } from '../../../kernel/audit/chain-end';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { valueOf } from '../../../kernel/errors/domain-error';
import { MinutesApi } from '../../meetings/api';
import { SituationsApi } from '../../situations/api';
import { PartnerGrants } from '../partner-grants';
import { RecordQueries } from './record.queries';
import { RecordSource, type AssembledRecord } from './record-source';
import { remarksOf } from './remark-rows';

/** Texts that can still be sealed; a withdrawn or destroyed one stays what it is. */
const SEALABLE: readonly string[] = ['planned', 'open', 'closed', 'tidying'];

/** The approval of a record, in one transaction: texts sealed, notes destroyed, deliberation closed, follow-up opened to partners. */
@Injectable()
export class ApprovalService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(RecordSource) private readonly source: RecordSource,
    @Inject(RecordQueries) private readonly queries: RecordQueries,
    @Inject(MinutesApi) private readonly minutes: MinutesApi,
    @Inject(SituationsApi) private readonly situations: SituationsApi,
    @Inject(PartnerGrants) private readonly partners: PartnerGrants,
  ) {}

  approve(persona: Persona, meetingId: string): Promise<RecordView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const held = await this.access.held(tx, persona, 'meeting', meetingId);
      this.access.assert(persona, 'record.approve', { councilId: tx.councilId, held });
      const standing = await this.source.standing(tx, meetingId, true);
      valueOf(approveRecord(standing, await remarksOf(tx, meetingId)));
      const assembled = await this.source.assemble(tx, { ...standing, journalEnd: (await endOfChain(tx)) ?? null });
      for (const { documentId, state } of assembled.texts.values()) if (SEALABLE.includes(state)) await this.minutes.seal(tx, documentId);
      await this.write(tx, persona, assembled, await this.minutes.destroyWorkingNotes(tx, meetingId));
      await this.openFollowUp(tx, meetingId);
      return this.queries.view(tx, persona, meetingId);
    });
  }

  private async write(tx: Transaction, persona: Persona, { standing, record }: AssembledRecord, notesDestroyed: number): Promise<void> {
    const { meetingId, journalEnd } = standing;
    const contentHash = createHash('sha256').update(canonicalRecord(record)).digest('hex');
    await tx.manager.query(
      `UPDATE meeting SET record_status = 'approved', approved_at = $2, version = version + 1, updated_at = $2 WHERE id = $1`,
      [meetingId, tx.now],
    );
    await tx.manager.query(
      `INSERT INTO record_approval (council_id, meeting_id, content_hash, approved_at, approved_by, notes_destroyed, journal_place, journal_hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, decode($8, 'hex'))`,
      [
        tx.councilId,
        meetingId,
        contentHash,
        tx.now,
        persona.accountId,
        notesDestroyed,
        journalEnd?.place ?? null,
        journalEnd?.hash ?? null,
      ],
    );
    await tx.audit({
      action: 'record.approved',
      subjectKind: 'meeting',
      subjectId: meetingId,
      facts: { contentHash, notesDestroyed },
    });
    await tx.outbox('record.approved', meetingId);
  }

  /** Partners keep the commitments of their structure; the situation itself closes to them with the deliberation. */
  private async openFollowUp(tx: Transaction, meetingId: string): Promise<void> {
    await this.partners.closeDeliberation(tx, meetingId);
    for (const { situationId, structureIds } of await answeredIn(tx, meetingId)) {
      const [situation] = await this.situations.forAgenda(tx, [situationId]);
      if (situation?.status === 'response-built') await this.situations.startFollowUp(tx, situationId);
      if (situation?.status !== 'closed') await this.partners.openTo(tx, situationId, structureIds);
    }
  }
}

interface AnsweredSituation {
  readonly situationId: string;
  readonly structureIds: readonly string[];
}

async function answeredIn(tx: Transaction, meetingId: string): Promise<AnsweredSituation[]> {
  return tx.manager.query<AnsweredSituation[]>(
    `SELECT r.situation_id AS "situationId", coalesce(array_agg(DISTINCT c.structure_id) FILTER (WHERE c.structure_id IS NOT NULL), '{}') AS "structureIds"
     FROM collective_response r LEFT JOIN commitment c ON c.situation_id = r.situation_id
     WHERE r.meeting_id = $1 GROUP BY r.situation_id ORDER BY r.situation_id`,
    [meetingId],
  );
}
