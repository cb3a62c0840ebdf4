import type { Persona } from '@croisee/domain/access/persona';
import { proposedPosition } from '@croisee/domain/meetings/plan/agenda-position';
import { canAddItem, canReorder } from '@croisee/domain/meetings/plan/agenda.rules';
import { canEdit } from '@croisee/domain/meetings/plan/meeting-status.rules';
import type { ReorderItems, UpdateItem } from '@croisee/domain/meetings/plan/meeting.schema';
import type { JoinAgenda, WaitItem } from '@croisee/domain/meetings/plan/planning-requests.schema';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { Access } from '../../../kernel/access/access.service';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { AgendaSituations } from './agenda-situations';
import { AgendaVisibility } from './agenda-visibility';
import { ensureDocuments, insertItem, itemsOf, setOrder, updateItem, withdrawItem, type ItemRow, type NewItem } from './item-rows';
import { MeetingDoor } from './meeting-door';
import { MeetingGrants } from './meeting-grants';
import { assertVersion, raiseVersion, type MeetingRow } from './meeting-rows';

type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** The agenda as the coordinator builds it: items, order, minutes, waiting list, late items (R046). */
@Injectable()
export class AgendaService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MeetingDoor) private readonly door: MeetingDoor,
    @Inject(AgendaVisibility) private readonly visibility: AgendaVisibility,
    @Inject(AgendaSituations) private readonly situations: AgendaSituations,
    @Inject(MeetingGrants) private readonly grants: MeetingGrants,
  ) {}

  async add(persona: Persona, id: string, input: JoinAgenda): Promise<{ id: string }> {
    return this.unitOfWork.write(persona, async (tx) => ({ id: (await this.addIn(tx, persona, id, input)).itemId }));
  }

  /** Adds an item inside the transaction of another act; answers it with its meeting. */
  async addIn(tx: Transaction, persona: Persona, id: string, input: JoinAgenda): Promise<{ itemId: string; meeting: MeetingRow }> {
    const meeting = await this.door.toPlan(tx, persona, id);
    const items = await itemsOf(tx, id);
    assertMayJoin(meeting, items, input);
    await this.enterSituation(tx, persona, meeting, input);
    const lateReason = meeting.status === 'draft' || input.waiting ? null : input.lateReason;
    const itemId = await insertItem(tx, id, { ...input, lateReason });
    await this.placeNew(tx, id, items, itemId, input.kind);
    const facts = { itemId, kind: input.kind, waiting: input.waiting, late: lateReason !== null };
    await this.changed(tx, meeting, 'meeting.item-added', facts);
    return { itemId, meeting };
  }

  /** Writes an item that joins a new agenda by itself, at the place of its kind; answers its id. */
  async insertPlaced(tx: Transaction, id: string, item: NewItem): Promise<string> {
    const others = await itemsOf(tx, id);
    const itemId = await insertItem(tx, id, item);
    await this.placeNew(tx, id, others, itemId, item.kind);
    return itemId;
  }

  async edit(persona: Persona, id: string, itemId: string, { version, ...changes }: UpdateItem): Promise<{ version: number }> {
    return this.change(persona, id, version, async (tx, meeting) => {
      await updateItem(tx, id, { ...(await this.visibleItem(tx, persona, meeting, itemId)), ...changes });
      return ['meeting.item-edited', { itemId }];
    });
  }

  /** From the waiting list to the agenda, where the cap and the gates of the situation apply again, or back. */
  async wait(persona: Persona, id: string, itemId: string, { waiting, version, lateReason }: WaitItem): Promise<{ version: number }> {
    return this.change(persona, id, version, async (tx, meeting) => {
      const item = await this.visibleItem(tx, persona, meeting, itemId);
      if (item.waiting === waiting) throw new DomainError('ALREADY_DONE');
      const others = (await itemsOf(tx, id)).filter((other) => other.id !== itemId);
      const joining = { ...item, waiting, lateReason };
      if (waiting) await this.leaveSituation(tx, item);
      else {
        assertMayJoin(meeting, others, joining);
        await this.enterSituation(tx, persona, meeting, joining);
      }
      const late = !waiting && meeting.status !== 'draft';
      await updateItem(tx, id, { ...joining, late, lateReason: late ? lateReason : null });
      if (!waiting) await this.placeNew(tx, id, others, itemId, item.kind);
      return ['meeting.item-moved', { itemId, waiting }];
    });
  }

  async remove(persona: Persona, id: string, itemId: string, version: number): Promise<{ version: number }> {
    return this.change(persona, id, version, async (tx, meeting) => {
      const item = await this.visibleItem(tx, persona, meeting, itemId);
      await withdrawItem(tx, itemId);
      await this.leaveSituation(tx, item);
      return ['meeting.item-removed', { itemId, kind: item.kind }];
    });
  }

  /** The whole order as seen on the screen; items the coordinator may not see keep their place. */
  async reorder(persona: Persona, id: string, { itemIds, version }: ReorderItems): Promise<{ version: number }> {
    return this.change(persona, id, version, async (tx, meeting) => {
      const agenda = (await itemsOf(tx, id)).filter(({ waiting }) => !waiting);
      const visible = await this.visibility.visible(tx, persona, await this.reopen(tx, persona, meeting), agenda);
      valueOf(canReorder(visible, itemIds));
      const ordered = [...itemIds];
      const seen = new Set(itemIds);
      await setOrder(
        tx,
        id,
        agenda.map((item) => (seen.has(item.id) ? (ordered.shift() ?? item.id) : item.id)),
      );
      return ['meeting.agenda-reordered', { items: itemIds.length }];
    });
  }

  private async change(
    persona: Persona,
    id: string,
    version: number,
    work: (tx: Transaction, meeting: MeetingRow) => Promise<[action: string, facts: Facts]>,
  ): Promise<{ version: number }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const meeting = await this.door.toPlan(tx, persona, id);
      assertVersion(meeting, version);
      valueOf(canEdit(meeting));
      const [action, facts] = await work(tx, meeting);
      return { version: await this.changed(tx, meeting, action, facts) };
    });
  }

  private async visibleItem(tx: Transaction, persona: Persona, meeting: MeetingRow, itemId: string): Promise<ItemRow> {
    const found = (await itemsOf(tx, meeting.id)).filter(({ id }) => id === itemId);
    const [item] = await this.visibility.visible(tx, persona, await this.reopen(tx, persona, meeting), found);
    if (item === undefined) throw new DomainError('NOT_FOUND');
    return item;
  }

  private reopen(tx: Transaction, persona: Persona, { id }: MeetingRow) {
    return this.door.open(tx, persona, id, 'meeting.plan');
  }

  private async enterSituation(
    tx: Transaction,
    persona: Persona,
    { id }: MeetingRow,
    item: Pick<JoinAgenda, 'kind' | 'situationId' | 'waiting'>,
  ): Promise<void> {
    if (item.situationId === null) return;
    const held = await this.access.held(tx, persona, 'situation', item.situationId);
    this.access.assert(persona, 'situation.put-on-agenda', { councilId: tx.councilId, held });
    const situation = (await this.situations.byIds(tx, [item.situationId])).get(item.situationId);
    if (situation === undefined) throw new DomainError('NOT_FOUND');
    if (item.kind === 'follow-up') {
      if (situation.status !== 'followed-up' && situation.status !== 'response-built')
        throw new DomainError('SITUATION_STEP_REFUSED', { action: 'follow-up', status: situation.status });
    } else if (!item.waiting) await this.situations.putOnAgenda(tx, item.situationId, id);
  }

  private async leaveSituation(tx: Transaction, { kind, situationId, waiting }: ItemRow): Promise<void> {
    if (kind === 'situation' && situationId !== null && !waiting) await this.situations.takeOffAgenda(tx, situationId);
  }

  private async placeNew(tx: Transaction, id: string, others: readonly ItemRow[], itemId: string, kind: ItemRow['kind']): Promise<void> {
    const agenda = others.filter(({ waiting }) => !waiting);
    const at = proposedPosition(
      agenda.map((item) => item.kind),
      kind,
    );
    const ids = agenda.map((item) => item.id);
    await setOrder(tx, id, [...ids.slice(0, at), itemId, ...ids.slice(at)]);
  }

  private async changed(tx: Transaction, meeting: MeetingRow, action: string, facts: Facts): Promise<number> {
    await tx.audit({ action, subjectKind: 'meeting', subjectId: meeting.id, facts });
    const version = await raiseVersion(tx, meeting.id);
    if (meeting.status === 'draft') return version;
    await ensureDocuments(tx, meeting.id);
    await this.grants.align(tx, meeting.id);
    await tx.emit('meeting.plan-changed', { meetingId: meeting.id });
    return version;
  }
}

/** The waiting list takes any number and needs no reason: it is no agenda. */
function assertMayJoin(
  meeting: MeetingRow,
  others: readonly ItemRow[],
  item: Pick<JoinAgenda, 'kind' | 'situationId' | 'waiting' | 'lateReason'>,
): void {
  if (others.some(({ situationId }) => situationId !== null && situationId === item.situationId))
    throw new DomainError('SITUATION_ALREADY_ON_AGENDA');
  const agenda = item.waiting ? [] : others.filter(({ waiting }) => !waiting);
  valueOf(canAddItem({ meeting, agenda, item: item.waiting ? { ...item, lateReason: '' } : item }));
}
