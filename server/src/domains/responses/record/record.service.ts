import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { findItem } from '@croisee/domain/meetings/live/state';
import { heardItem } from '@croisee/domain/meetings/record/facts';
import {
  canAddRecordErratum,
  canRemark,
  openRemarks,
  startTidying,
  type MeetingRecord,
} from '@croisee/domain/meetings/record/record.rules';
import type { RecordView } from '@croisee/domain/meetings/record/record-view.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { LiveMeetings, MinutesApi } from '../../meetings/api';
import { refuseIdentityIn } from '../response-texts';
import { insertErratum } from './erratum-rows';
import { heldOnItem } from './item-levels';
import { RecordQueries } from './record.queries';
import { RecordSource, type RecordStanding } from './record-source';
import { insertRemark, lockRemark, saveAnswer } from './remark-rows';

/** The steps of a record before its approval: tidied by the coordination, remarked on by those who were there for each item. */
@Injectable()
export class RecordService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(RecordSource) private readonly source: RecordSource,
    @Inject(RecordQueries) private readonly queries: RecordQueries,
    @Inject(LiveMeetings) private readonly meetings: LiveMeetings,
    @Inject(MinutesApi) private readonly minutes: MinutesApi,
  ) {}

  startTidying(persona: Persona, meetingId: string): Promise<RecordView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const standing = await this.toChange(tx, persona, meetingId, 'record.tidy');
      await this.move(tx, meetingId, valueOf(startTidying(standing, standing.meetingStatus)));
      await this.minutes.setTidying(tx, meetingId, true);
      return this.queries.view(tx, persona, meetingId);
    });
  }

  openRemarks(persona: Persona, meetingId: string, until: string): Promise<RecordView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const standing = await this.toChange(tx, persona, meetingId, 'record.tidy');
      await this.move(tx, meetingId, valueOf(openRemarks(standing, until, tx.isoNow)));
      await this.minutes.setTidying(tx, meetingId, false);
      await tx.outbox('record.remarks-opened', meetingId);
      return this.queries.view(tx, persona, meetingId);
    });
  }

  remark(persona: Persona, meetingId: string, itemId: string, text: string): Promise<RecordView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const standing = await this.source.standing(tx, meetingId, true);
      const state = await this.meetings.stateOf(tx, meetingId);
      const item = findItem(state, itemId);
      const held = await heldOnItem(tx, this.access, persona, { meetingId, itemId, situationId: item?.situationId ?? null });
      this.access.assert(persona, 'record.remark', { councilId: tx.councilId, held });
      if (item === undefined) throw new DomainError('NOT_FOUND');
      valueOf(canRemark(standing, persona.memberId, heardItem(state, itemId), tx.isoNow));
      refuseIdentityIn('text', text);
      const id = await insertRemark(tx, { meetingId, itemId, situationId: item.situationId, memberId: persona.memberId, text });
      await tx.audit({ action: 'record.remarked', subjectKind: 'meeting', subjectId: meetingId, facts: { itemId, remarkId: id } });
      return this.queries.view(tx, persona, meetingId);
    });
  }

  /** Corrects an approved text beside it; the sealed text itself never changes. */
  addErratum(persona: Persona, meetingId: string, itemId: string, text: string): Promise<RecordView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const standing = await this.source.standing(tx, meetingId, true);
      const item = findItem(await this.meetings.stateOf(tx, meetingId), itemId);
      const held = await heldOnItem(tx, this.access, persona, { meetingId, itemId, situationId: item?.situationId ?? null });
      this.access.assert(persona, 'record.approve', { councilId: tx.councilId, held });
      if (item === undefined) throw new DomainError('NOT_FOUND');
      valueOf(canAddRecordErratum(standing));
      refuseIdentityIn('text', text);
      const id = await insertErratum(tx, { meetingId, itemId, situationId: item.situationId, text });
      await tx.audit({ action: 'record.erratum-added', subjectKind: 'meeting', subjectId: meetingId, facts: { itemId, erratumId: id } });
      return this.queries.view(tx, persona, meetingId);
    });
  }

  /** Says what is done with a remark; a remark that is taken opens the text again to those who tidy it. */
  answer(persona: Persona, remarkId: string, input: { outcome: 'taken' | 'not-taken'; answer: string }): Promise<RecordView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const remark = await lockRemark(tx, remarkId);
      const standing = await this.toChange(tx, persona, remark.meetingId, 'record.tidy');
      if (standing.status !== 'remarks') throw new DomainError('RECORD_STATE', { status: standing.status });
      refuseIdentityIn('answer', input.answer);
      await saveAnswer(tx, remark, input);
      if (input.outcome === 'taken') await this.minutes.setTidying(tx, remark.meetingId, true);
      await tx.audit({
        action: 'record.remark-answered',
        subjectKind: 'meeting',
        subjectId: remark.meetingId,
        facts: { remarkId, outcome: input.outcome },
      });
      return this.queries.view(tx, persona, remark.meetingId);
    });
  }

  private async toChange(tx: Transaction, persona: Persona, meetingId: string, permission: Permission): Promise<RecordStanding> {
    const held = await this.access.held(tx, persona, 'meeting', meetingId);
    this.access.assert(persona, permission, { councilId: tx.councilId, held });
    return this.source.standing(tx, meetingId, true);
  }

  private async move(tx: Transaction, meetingId: string, { status, remarksUntil }: MeetingRecord): Promise<void> {
    await tx.manager.query(
      'UPDATE meeting SET record_status = $2, remarks_until = $3, version = version + 1, updated_at = $4 WHERE id = $1',
      [meetingId, status, remarksUntil, tx.now],
    );
    await tx.audit({ action: `record.${status}`, subjectKind: 'meeting', subjectId: meetingId });
  }
}
