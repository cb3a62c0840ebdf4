import type { Persona } from '@croisee/domain/access/persona';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';
import { AgendaSituations } from './agenda-situations';
import type { OpenedMeeting } from './meeting-door';

const EXCEPTIONAL_REASON_LENGTH = 20;

/** Who may be brought to an item, with or without an account: the same two questions. */
@Injectable()
export class GuestGate {
  constructor(
    @Inject(Access) private readonly access: Access,
    @Inject(AgendaSituations) private readonly situations: AgendaSituations,
  ) {}

  /** Police, private landlord and élu are reasoned acts of the facilitator. */
  assertMayInvite(persona: Persona, { meeting, held }: OpenedMeeting, exceptional: boolean, reason: string): void {
    if (!exceptional) return;
    if (!this.access.may(persona, 'meeting.lead', { councilId: meeting.councilId, held }).allowed)
      throw new DomainError('INVITATION_NEEDS_FACILITATOR');
    if (reason.length < EXCEPTIONAL_REASON_LENGTH) throw new DomainError('INVITATION_NEEDS_REASON');
  }

  /** Nobody comes for a structure that is party to the situation or that the person excluded. */
  async assertNotExcluded(tx: Transaction, structureIds: readonly string[], situationId: string | null): Promise<void> {
    if (situationId === null) return;
    const situation = (await this.situations.byIds(tx, [situationId])).get(situationId);
    if (structureIds.some((structureId) => situation?.excludedStructureIds.includes(structureId)))
      throw new DomainError('PARTY_DOES_NOT_SIT');
  }
}
