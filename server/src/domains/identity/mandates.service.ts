import type { Persona } from '@croisee/domain/access/persona';
import {
  endMandate,
  grantMandate,
  handOver,
  mayHandOver,
  mayManageRole,
  offboard,
  structureMayMandate,
} from '@croisee/domain/identity/mandate.rules';
import type { GrantMandate, HandOver, Mandate, MandateEndReason, Offboard } from '@croisee/domain/identity/mandate.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import type { PartnershipStateCode } from '@croisee/domain/vocabulary/partnership';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import { GrantWriter } from '../../kernel/access/grant-writer';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { LiveServer } from '../../kernel/realtime/live-server';
import { InvitationLinks } from './invitation-links';
import { MandateCalendar } from './mandate-calendar';
import { allMandates, insertMandate, mandateById, mandatesOf, memberOf, oneAtATime, saveMandateEnd, timeZoneOf } from './mandate-rows';
import { RecoveryLinks } from './recovery-links';
import { SessionsService } from './sessions.service';

/** Mandates given, ended, handed over; every access removed the same day (R137, charter art. 2). */
@Injectable()
export class MandatesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MandateCalendar) private readonly calendar: MandateCalendar,
    @Inject(GrantWriter) private readonly grants: GrantWriter,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(InvitationLinks) private readonly links: InvitationLinks,
    @Inject(RecoveryLinks) private readonly recoveryLinks: RecoveryLinks,
    @Inject(LiveServer) private readonly live: LiveServer,
  ) {}

  async grant(persona: Persona, accountId: string, input: GrantMandate): Promise<{ id: string }> {
    return this.unitOfWork.write(persona, async (tx) => {
      const member = await memberOf(tx, accountId);
      this.access.assert(persona, 'mandate.grant', { councilId: tx.councilId, accountId });
      await oneAtATime(tx);
      if (member.leftAt !== null) throw new DomainError('NOT_FOUND');
      return { id: await this.open(tx, persona, accountId, member.memberId, input) };
    });
  }

  /** Opens a first or a further mandate inside a caller's transaction, by the same rules. */
  async open(tx: Transaction, persona: Persona, accountId: string, memberId: string, input: GrantMandate): Promise<string> {
    valueOf(grantMandate(input, { accountId, mandates: await mandatesOf(tx, accountId) }, persona));
    await this.assertStructureMandates(tx, input);
    const id = await insertMandate(tx, memberId, input);
    await tx.audit({ action: 'mandate.granted', subjectKind: 'account', subjectId: accountId, facts: { role: input.role, mandateId: id } });
    await this.calendar.tell(tx);
    return id;
  }

  async end(persona: Persona, mandateId: string, reason: MandateEndReason): Promise<void> {
    await this.unitOfWork.write(persona, async (tx) => {
      await oneAtATime(tx);
      const mandate = await mandateById(tx, mandateId);
      this.access.assert(persona, 'mandate.end', { councilId: tx.councilId, accountId: mandate.accountId });
      valueOf(mayManageRole(mandate.role, persona.roles));
      await this.close(tx, valueOf(endMandate(mandate, await allMandates(tx), reason, tx.isoNow, await timeZoneOf(tx))));
      await this.calendar.tell(tx);
    });
  }

  async handOver(persona: Persona, mandateId: string, input: HandOver): Promise<{ id: string }> {
    return this.unitOfWork.write(persona, async (tx) => {
      await oneAtATime(tx);
      const mandate = await mandateById(tx, mandateId);
      this.access.assert(persona, 'mandate.hand-over', { councilId: tx.councilId, accountId: mandate.accountId });
      const successor = await memberOf(tx, input.successorAccountId);
      if (successor.leftAt !== null) throw new DomainError('NOT_FOUND');
      const { ended, opened } = valueOf(handOver(mandate, input, localDateOf(tx.isoNow, await timeZoneOf(tx))));
      const given = valueOf(mayHandOver(mandate, opened, await mandatesOf(tx, successor.accountId), persona));
      await this.assertStructureMandates(tx, given);
      await saveMandateEnd(tx, ended);
      const id = await insertMandate(tx, successor.memberId, given);
      await tx.audit({
        action: 'mandate.handed-over',
        subjectKind: 'account',
        subjectId: mandate.accountId,
        facts: { role: mandate.role, mandateId, successorMandateId: id, on: input.on },
      });
      await this.calendar.tell(tx);
      return { id };
    });
  }

  /** Every mandate, invitation, grant and session of the person ends now; open sockets are cut as soon as it is on disk. */
  async offboard(persona: Persona, accountId: string, { reason }: Offboard): Promise<void> {
    await this.unitOfWork.write(persona, async (tx) => {
      await oneAtATime(tx);
      const member = await memberOf(tx, accountId);
      this.access.assert(persona, 'account.offboard', { councilId: tx.councilId, accountId });
      const ended = valueOf(offboard(accountId, await allMandates(tx), reason, tx.isoNow, await timeZoneOf(tx)));
      for (const mandate of ended) valueOf(mayManageRole(mandate.role, persona.roles));
      for (const mandate of ended) await this.close(tx, mandate);
      await this.calendar.tell(tx);
      await this.links.revoke(tx, accountId);
      await this.recoveryLinks.revokeOfLeaver(tx, accountId);
      await this.grants.end(tx, { accountId });
      await tx.manager.query('UPDATE membership SET left_at = $2, version = version + 1 WHERE id = $1', [member.memberId, tx.now]);
      await tx.audit({ action: 'account.offboarded', subjectKind: 'account', subjectId: accountId, facts: { reason } });
      tx.onCommit(() => this.sessions.endAll(accountId));
    });
  }

  private async close(tx: Transaction, mandate: Mandate): Promise<void> {
    await saveMandateEnd(tx, mandate);
    await tx.audit({
      action: 'mandate.ended',
      subjectKind: 'account',
      subjectId: mandate.accountId,
      facts: { role: mandate.role, mandateId: mandate.id, reason: mandate.endReason },
    });
    tx.onCommit(() => this.live.forgetRights(mandate.accountId));
  }

  private async assertStructureMandates(tx: Transaction, { role, structureId }: GrantMandate): Promise<void> {
    if (structureId === null) return;
    const [structure] = await tx.manager.query<{ partnership: PartnershipStateCode }[]>('SELECT partnership FROM structure WHERE id = $1', [
      structureId,
    ]);
    if (structure === undefined) throw new DomainError('NOT_FOUND');
    valueOf(structureMayMandate(role, structure.partnership));
  }
}
