import { randomBytes, randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { canInviteByLink, guestLinkExpiry, useGuestLink } from '@croisee/domain/meetings/plan/guest-link.rules';
import type { CreateGuestLink, GuestLink, GuestLinkView } from '@croisee/domain/meetings/plan/guest-link.schema';
import { EXCEPTIONAL_STRUCTURE_TYPES } from '@croisee/domain/situations/preparation.rules';
import { label } from '@croisee/domain/vocabulary/coded-list';
import { PROFESSIONS, type ProfessionCode } from '@croisee/domain/vocabulary/professions';
import type { StructureTypeCode } from '@croisee/domain/vocabulary/structure-types';
import { Inject, Injectable } from '@nestjs/common';
import { GrantWriter } from '../../../kernel/access/grant-writer';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { LinkGuests } from '../../identity/api';
import { AgendaVisibility } from './agenda-visibility';
import { insertConvocation } from './convocation-rows';
import { GuestGate } from './guest-gate';
import { guestLinkById, hashOf, insertGuestLink, type GuestLinkRow } from './guest-link-rows';
import type { ItemRow } from './item-rows';
import { itemKey } from './item-texts';
import { MeetingDoor } from './meeting-door';
import { raiseVersion } from './meeting-rows';
import { instantsOf } from './meetings.queries';

interface StructureRow {
  readonly id: string;
  readonly type: StructureTypeCode;
}

/** Roles outside the council that are exceptional whatever their structure. */
const EXCEPTIONAL_PROFESSIONS: readonly ProfessionCode[] = ['police-officer', 'elected-representative'];

/** Brings a person from outside to one item by a link that works once: the charter first, then the item while it is open, then nothing. */
@Injectable()
export class GuestLinksService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MeetingDoor) private readonly door: MeetingDoor,
    @Inject(AgendaVisibility) private readonly visibility: AgendaVisibility,
    @Inject(GuestGate) private readonly gate: GuestGate,
    @Inject(LinkGuests) private readonly guests: LinkGuests,
    @Inject(GrantWriter) private readonly grants: GrantWriter,
  ) {}

  async create(persona: Persona, meetingId: string, input: CreateGuestLink): Promise<GuestLink> {
    return this.unitOfWork.write(persona, async (tx) => {
      const opened = await this.door.open(tx, persona, meetingId, 'meeting.organise', true);
      const { meeting } = opened;
      const item = await this.visibility.find(tx, persona, opened, input.itemId);
      if (item === undefined) throw new DomainError('NOT_FOUND');
      valueOf(canInviteByLink(item.status, meeting.status));
      const structure = await structureOf(tx, input.structureId);
      const exceptional =
        EXCEPTIONAL_PROFESSIONS.includes(input.profession) ||
        (structure !== undefined && EXCEPTIONAL_STRUCTURE_TYPES.includes(structure.type));
      this.gate.assertMayInvite(persona, opened, exceptional, input.reason);
      await this.gate.assertNotExcluded(tx, structure === undefined ? [] : [structure.id], item.situationId);

      const displayName = nameOf(input.profession);
      const guest = await this.guests.create(tx, { displayName, structureId: input.structureId, until: meeting.date });
      const key = await itemKey(tx, { meetingId, situationId: item.situationId });
      const reason = key.sealText(`convocation/${meetingId}/${item.id}/${guest.memberId}/reason`, input.reason);
      const late = meeting.status !== 'draft';
      await insertConvocation(tx, meetingId, { memberId: guest.memberId, capacity: 'guest', itemId: item.id, reason, late });
      if (item.status === 'current') await this.open(tx, item, guest.accountId);
      const token = randomBytes(32).toString('base64url');
      const expiresAt = guestLinkExpiry(instantsOf(meeting).endsAt, tx.isoNow);
      await insertGuestLink(tx, { id: randomUUID(), meetingId, itemId: item.id, ...guest, token, expiresAt });
      await tx.audit({
        action: 'meeting.guest-link-made',
        subjectKind: 'meeting',
        subjectId: meetingId,
        facts: { itemId: item.id, exceptional },
      });
      if (late) await tx.emit('meeting.plan-changed', { meetingId });
      await raiseVersion(tx, meetingId);
      return { memberId: guest.memberId, displayName, path: `/invite/${token}`, expiresAt };
    });
  }

  /** What the link shows before it is used. */
  async view(token: string): Promise<GuestLinkView> {
    const { id, councilId } = await this.find(token);
    return this.unitOfWork.readAsSystem(councilId, async (tx) => {
      const { councilName, displayName, date, startTime } = await this.usable(tx, id, false);
      return { council: { name: councilName }, displayName, date, startTime };
    });
  }

  /** Uses the link up; of two people who use it at the same time, one comes in. */
  async accept(token: string, device: string): Promise<{ meetingId: string; sessionToken: string }> {
    const { id, councilId } = await this.find(token);
    return this.unitOfWork.writeAsSystem(councilId, async (tx) => {
      const { meetingId, accountId } = await this.usable(tx, id, true);
      await tx.manager.query('UPDATE guest_link SET used_at = $2 WHERE id = $1', [id, tx.now]);
      await tx.audit({ action: 'meeting.guest-link-used', subjectKind: 'meeting', subjectId: meetingId });
      return { meetingId, sessionToken: await this.guests.startSession(tx, accountId, device) };
    });
  }

  /** Grants of guests are written when the item opens: whoever is invited meanwhile gets theirs at once. */
  private async open(tx: Transaction, { id, situationId }: ItemRow, accountId: string): Promise<void> {
    const common = { accountId, level: 'attend', reason: 'item-opening', sourceId: id } as const;
    await this.grants.give(tx, [
      { ...common, subjectKind: 'item', subjectId: id },
      ...(situationId === null ? [] : [{ ...common, subjectKind: 'situation', subjectId: situationId } as const]),
    ]);
  }

  private async find(token: string): Promise<{ id: string; councilId: string }> {
    const [found] = await this.unitOfWork.global((manager) =>
      manager.query<{ id: string; councilId: string }[]>('SELECT id, council_id AS "councilId" FROM app.guest_link_of($1)', [
        hashOf(token),
      ]),
    );
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found;
  }

  private async usable(tx: Transaction, id: string, lock: boolean): Promise<GuestLinkRow> {
    const link = await guestLinkById(tx, id, lock);
    if (link === undefined) throw new DomainError('NOT_FOUND');
    valueOf(useGuestLink(link, tx.isoNow));
    return link;
  }
}

async function structureOf(tx: Transaction, id: string | null): Promise<StructureRow | undefined> {
  if (id === null) return undefined;
  const [row] = await tx.manager.query<StructureRow[]>('SELECT id, type FROM structure WHERE id = $1', [id]);
  if (row === undefined) throw new DomainError('NOT_FOUND');
  return row;
}

/** What the others see of a guest without a name; their structure stands beside it as everybody's does. */
function nameOf(profession: ProfessionCode): string {
  return profession === 'other' ? 'Professionnel invité' : `${label(PROFESSIONS, profession, 'fr')} (par invitation)`;
}
