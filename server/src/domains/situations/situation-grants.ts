import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Role } from '@croisee/domain/access/roles';
import type { SituationStatus } from '@croisee/domain/situations/lifecycle';
import { Inject, Injectable } from '@nestjs/common';
import { GrantWriter, type NewGrant } from '../../kernel/access/grant-writer';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainEvents } from '../../kernel/events/domain-events';
import { MembersQueries, type MandateTurn } from '../identity/api';

const LEVEL_OF_ROLE: Readonly<Partial<Record<Role, 'coordinate' | 'facilitate'>>> = {
  coordinator: 'coordinate',
  facilitator: 'facilitate',
};

/** States in which whoever takes office finds the situation on their desk. */
const OPEN: readonly SituationStatus[] = [
  'submitted',
  'to-complete',
  'admissible',
  'in-preparation',
  'on-agenda',
  'in-session',
  'response-built',
  'followed-up',
  'suspended',
];

const OF_PARTNERS: readonly GrantLevel[] = ['deliberate', 'attend', 'follow-up', 'commitment'];

/** Who may see a situation outside meetings: its author, the coordination, the facilitation; and who no longer may. */
@Injectable()
export class SituationGrants {
  constructor(
    @Inject(GrantWriter) private readonly grants: GrantWriter,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(DomainEvents) events: DomainEvents,
  ) {
    events.on('identity.mandate-started', (tx, turn) => this.takeOffice(tx, turn));
    events.on('identity.mandate-ended', (tx, turn) => this.leaveOffice(tx, turn));
  }

  async openToAuthor(tx: Transaction, situationId: string, accountId: string): Promise<void> {
    await this.grants.give(tx, [{ accountId, subjectKind: 'situation', subjectId: situationId, level: 'own', reason: 'submission' }]);
  }

  /** The submission leaves the page of whoever typed it for the page of its author. */
  async handToAuthor(tx: Transaction, situationId: string, from: string, to: string): Promise<void> {
    await this.grants.end(tx, { accountId: from, subjectKind: 'situation', subjectId: situationId, level: 'own' });
    await this.openToAuthor(tx, situationId, to);
  }

  /** Opens a submitted situation to the coordinators and facilitators in force. */
  async openToOffice(tx: Transaction, situationId: string): Promise<void> {
    const inForce = await this.members.inForce(tx, ['coordinator', 'facilitator']);
    await this.grants.give(
      tx,
      inForce.flatMap(({ accountId, role }): NewGrant[] => {
        const level = LEVEL_OF_ROLE[role];
        return level === undefined ? [] : [{ accountId, subjectKind: 'situation', subjectId: situationId, level, reason: 'submission' }];
      }),
    );
  }

  /** Opens a motivated referral to the ethics referents in force, until its review. */
  async openToEthics(tx: Transaction, situationId: string, until: Date): Promise<void> {
    const referents = await this.members.inForce(tx, ['ethics-referent']);
    const accounts = [...new Set(referents.map(({ accountId }) => accountId))];
    await this.grants.give(
      tx,
      accounts.map((accountId) => ({
        accountId,
        subjectKind: 'situation',
        subjectId: situationId,
        level: 'audit',
        reason: 'referral',
        until,
      })),
    );
  }

  /** Ends every access of partners: members, guests, referents. */
  async closeToPartners(tx: Transaction, situationId: string): Promise<void> {
    for (const level of OF_PARTNERS) await this.grants.end(tx, { subjectKind: 'situation', subjectId: situationId, level });
  }

  /** Ends what the people of some structures hold; returns those people. The author keeps their own text. */
  async closeToStructures(tx: Transaction, situationId: string, structureIds: readonly string[]): Promise<string[]> {
    const inForce = await this.members.inForce(tx);
    const excluded = inForce.filter(({ structureId }) => structureId !== null && structureIds.includes(structureId));
    const accountIds = [...new Set(excluded.map(({ accountId }) => accountId))];
    for (const accountId of accountIds)
      for (const level of OF_PARTNERS) await this.grants.end(tx, { accountId, subjectKind: 'situation', subjectId: situationId, level });
    return accountIds;
  }

  private async takeOffice(tx: Transaction, { role, accountId }: MandateTurn): Promise<void> {
    const level = LEVEL_OF_ROLE[role];
    if (level === undefined) return;
    const open = await tx.manager.query<{ id: string }[]>(`SELECT id FROM situation WHERE status = ANY($1)`, [OPEN]);
    await this.grants.give(
      tx,
      open.map(({ id }) => ({ accountId, subjectKind: 'situation', subjectId: id, level, reason: 'appointment' })),
    );
  }

  private async leaveOffice(tx: Transaction, { role, accountId, sameRoleInForce }: MandateTurn): Promise<void> {
    const level = LEVEL_OF_ROLE[role];
    if (level === undefined || sameRoleInForce) return;
    await this.grants.end(tx, { accountId, subjectKind: 'situation', level });
  }
}
