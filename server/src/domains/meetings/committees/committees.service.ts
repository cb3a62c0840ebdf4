import type { Persona } from '@croisee/domain/access/persona';
import { assertCommittee, refuseSituationCodes, type CommitteeKind } from '@croisee/domain/meetings/committees/committee.rules';
import type {
  CommitteePage,
  CommitteeRecordInput,
  DeliverableInput,
  EditDeliverable,
} from '@croisee/domain/meetings/committees/committee.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { StructuresQueries } from '../../directory/api';
import { refuseIdentityIn } from '../../situations/api';
import { meetingById } from '../planning/meeting-rows';
import { deliverableById, insertDeliverable, saveRecord, updateDeliverable } from './committee-rows';
import { CommitteesQueries } from './committees.queries';

/** The simple records and the deliverables of committees: no situation enters them, by code or by name (R010, R011). */
@Injectable()
export class CommitteesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
    @Inject(CommitteesQueries) private readonly queries: CommitteesQueries,
  ) {}

  async saveRecord(persona: Persona, meetingId: string, input: CommitteeRecordInput): Promise<CommitteePage> {
    return this.change(persona, async (tx) => {
      const kind = await committeeOf(tx, meetingId);
      refuseContent({
        summary: input.summary,
        ...Object.fromEntries(input.decisions.map((text, index) => [`decisions.${index}`, text])),
      });
      await saveRecord(tx, meetingId, input);
      await note(tx, 'committee.record-written', 'meeting', meetingId, { decisions: input.decisions.length });
      return kind;
    });
  }

  async addDeliverable(persona: Persona, meetingId: string, input: DeliverableInput): Promise<CommitteePage> {
    return this.change(persona, async (tx) => {
      const kind = await committeeOf(tx, meetingId);
      await this.check(tx, input);
      await note(tx, 'committee.deliverable-added', 'deliverable', await insertDeliverable(tx, meetingId, input));
      return kind;
    });
  }

  async editDeliverable(persona: Persona, id: string, { version, ...input }: EditDeliverable): Promise<CommitteePage> {
    return this.change(persona, async (tx) => {
      const row = await deliverableById(tx, id);
      if (row.version !== version) throw new DomainError('STALE_VERSION');
      await this.check(tx, input);
      await updateDeliverable(tx, row, input);
      await note(tx, 'committee.deliverable-edited', 'deliverable', id, { state: input.state });
      return committeeOf(tx, row.meetingId);
    });
  }

  /** Takes a deliverable off; its page offers to write it again. */
  async removeDeliverable(persona: Persona, id: string): Promise<CommitteePage> {
    return this.change(persona, async (tx) => {
      const row = await deliverableById(tx, id);
      await tx.manager.query('DELETE FROM deliverable WHERE id = $1', [id]);
      await note(tx, 'committee.deliverable-removed', 'deliverable', id);
      return committeeOf(tx, row.meetingId);
    });
  }

  private async check(tx: Transaction, { title, structureId }: DeliverableInput): Promise<void> {
    refuseContent({ title });
    if (structureId !== null) await this.structures.one(tx, structureId);
  }

  private change(persona: Persona, work: (tx: Transaction) => Promise<CommitteeKind>): Promise<CommitteePage> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'committee.keep', { councilId: tx.councilId });
      return this.queries.pageIn(tx, await work(tx));
    });
  }
}

async function committeeOf(tx: Transaction, meetingId: string): Promise<CommitteeKind> {
  return valueOf(assertCommittee((await meetingById(tx, meetingId)).kind));
}

function refuseContent(texts: Readonly<Record<string, string>>): void {
  valueOf(refuseSituationCodes(texts));
  for (const [path, text] of Object.entries(texts)) refuseIdentityIn(path, text);
}

function note(
  tx: Transaction,
  action: string,
  subjectKind: string,
  subjectId: string,
  facts: Record<string, string | number> = {},
): Promise<void> {
  return tx.audit({ action, subjectKind, subjectId, facts });
}
