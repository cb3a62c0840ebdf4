import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Persona } from '@croisee/domain/access/persona';
import { findItem } from '@croisee/domain/meetings/live/state';
import { heardItem } from '@croisee/domain/meetings/record/facts';
import { canAddRecordErratum, canRemark } from '@croisee/domain/meetings/record/record.rules';
import type { RecordItemView, RecordView } from '@croisee/domain/meetings/record/record-view.schema';
import type { RecordedItem } from '@croisee/domain/responses/meeting-record.rules';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { StructuresQueries } from '../../directory/api';
import { heldOnItem } from './item-levels';
import { RecordSource, type AssembledRecord } from './record-source';
import { remarksOf, type StoredRemark } from './remark-rows';

interface Approval {
  readonly contentHash: string;
  readonly notesDestroyed: number;
}

/** What names structures. */
interface Mentions {
  readonly propositions: readonly { readonly structureId: string | null }[];
  readonly heardBy: readonly { readonly structureId: string | null }[];
}

/** Levels that open the whole of an item; submitters and partners read their extract instead. */
const WHOLE: readonly GrantLevel[] = ['coordinate', 'facilitate', 'deliberate', 'follow-up', 'audit'];

/** The record of a meeting for one reader: whole items for those who deliberate or follow up, places and times for the others. */
@Injectable()
export class RecordQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(RecordSource) private readonly source: RecordSource,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
  ) {}

  async ofMeeting(persona: Persona, meetingId: string): Promise<RecordView> {
    return this.unitOfWork.read(persona, (tx) => this.view(tx, persona, meetingId));
  }

  /** The same page inside the transaction of a change. */
  async view(tx: Transaction, persona: Persona, meetingId: string): Promise<RecordView> {
    const onMeeting = await this.access.held(tx, persona, 'meeting', meetingId);
    const meeting = { councilId: tx.councilId, held: onMeeting };
    this.access.assert(persona, 'meeting.read', meeting);
    const assembled = await this.source.assemble(tx, await this.source.standing(tx, meetingId));
    const remarks = await remarksOf(tx, meetingId);
    await tx.audit({ action: 'record.read', subjectKind: 'meeting', subjectId: meetingId }, 'read');
    const items: RecordItemView[] = [];
    for (const item of assembled.record.items) items.push(await this.itemOf(tx, persona, assembled, item, remarks));
    const { standing, record } = assembled;
    const may = (permission: 'record.tidy' | 'record.approve') => this.access.may(persona, permission, meeting).allowed;
    const approval = await approvalOf(tx, meetingId);
    return {
      ...{ meetingId, title: standing.title, date: standing.date, place: standing.place },
      ...{ openedAt: standing.openedAt, closedAt: standing.closedAt, status: standing.status },
      ...{ remarksUntil: standing.remarksUntil, approvedAt: standing.approvedAt },
      ...{ contentHash: approval?.contentHash ?? null, notesDestroyed: approval?.notesDestroyed ?? null, journalEnd: standing.journalEnd },
      ...{ attendance: { ...record.attendance }, structuresPresent: record.structures, statement: record.statement, items },
      structures: await this.namesOf(tx, items),
      mayTidy: standing.meetingStatus === 'closed' && standing.status !== 'approved' && may('record.tidy'),
      mayOpenRemarks: standing.status === 'tidy' && may('record.tidy'),
      mayApprove: standing.status === 'remarks' && may('record.approve') && remarks.every(({ answeredAt }) => answeredAt !== null),
      maySeeReaders: ['remarks', 'approved'].includes(standing.status) && may('record.tidy'),
    };
  }

  /** Names of the structures that propositions and registers mention. */
  async namesOf(tx: Transaction, items: readonly Mentions[]): Promise<{ id: string; name: string }[]> {
    const wanted = new Set(
      items.flatMap(({ propositions, heardBy }) => [...propositions, ...heardBy].map(({ structureId }) => structureId)),
    );
    return [...(await this.structures.byId(tx)).values()].filter(({ id }) => wanted.has(id)).map(({ id, name }) => ({ id, name }));
  }

  private async itemOf(
    tx: Transaction,
    persona: Persona,
    { state, standing, texts, heardBy, errata }: AssembledRecord,
    item: RecordedItem,
    remarks: readonly StoredRemark[],
  ): Promise<RecordItemView> {
    const situationId = findItem(state, item.itemId)?.situationId ?? null;
    const held = await heldOnItem(tx, this.access, persona, { meetingId: standing.meetingId, itemId: item.itemId, situationId });
    const readable = !held.includes('barred') && (situationId === null ? held.length > 0 : held.some((level) => WHOLE.includes(level)));
    if (!readable) return placeOnly(item);
    const text = texts.get(item.itemId);
    const tidies = this.access.may(persona, 'record.tidy', { councilId: tx.councilId, held }).allowed;
    const heard = heardItem(state, item.itemId);
    return {
      ...item,
      readable: true,
      heardBy: heardBy.get(item.itemId) ?? [],
      errata: errata.filter(({ itemId }) => itemId === item.itemId).map(({ text: words, at }) => ({ text: words, at })),
      mayAddErratum:
        canAddRecordErratum(standing).ok && this.access.may(persona, 'record.approve', { councilId: tx.councilId, held }).allowed,
      situationId: item.situationCode === null ? null : situationId,
      // Of an item that was never reached there is nothing to tidy.
      documentId: tidies && item.startedAt !== null && text?.state === 'tidying' ? text.documentId : null,
      remarks: remarks
        .filter(({ itemId, memberId }) => itemId === item.itemId && (tidies || memberId === persona.memberId))
        .map(({ id, text: words, at, memberId, outcome, answer }) => ({
          ...{ id, text: words, at, outcome, answer },
          mine: memberId === persona.memberId,
        })),
      mayRemark:
        this.access.may(persona, 'record.remark', { councilId: tx.councilId, held }).allowed &&
        canRemark(standing, persona.memberId, heard, tx.isoNow).ok,
    };
  }
}

/** What everybody convened may know of an item: that it was there, and how long it took. */
function placeOnly(item: RecordedItem): RecordItemView {
  const { itemId, number, kind, status, startedAt, endedAt, durationMinutes, present, recusals } = item;
  return {
    ...{ itemId, number, kind, status, startedAt, endedAt, durationMinutes, present, recusals },
    ...{ readable: false, title: '', situationId: null, situationCode: null, compositionMissing: [], openedAnywayReason: null },
    ...{ heardBy: [], errata: [], mayAddErratum: false },
    ...{ documentId: null, sections: [], propositions: [], round: null, referentSides: [], returns: [], remarks: [], mayRemark: false },
  };
}

async function approvalOf(tx: Transaction, meetingId: string): Promise<Approval | undefined> {
  const [row] = await tx.manager.query<Approval[]>(
    'SELECT content_hash AS "contentHash", notes_destroyed AS "notesDestroyed" FROM record_approval WHERE meeting_id = $1',
    [meetingId],
  );
  return row;
}
