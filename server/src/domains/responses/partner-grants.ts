import type { Role } from '@croisee/domain/access/roles';
import { Inject, Injectable } from '@nestjs/common';
import { GrantWriter } from '../../kernel/access/grant-writer';
import type { Transaction } from '../../kernel/database/transaction';
import { LiveServer } from '../../kernel/realtime/live-server';
import { DomainEvents } from '../../kernel/events/domain-events';
import { SituationsApi } from '../situations/api';
import { MembersQueries } from '../identity/api';

const PARTNERS: readonly Role[] = ['member', 'deputy', 'professional', 'facilitator'];

/** Once a record is approved, the people of a structure keep the commitments of their structure, and nothing else of the situation. */
@Injectable()
export class PartnerGrants {
  constructor(
    @Inject(GrantWriter) private readonly grants: GrantWriter,
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(LiveServer) private readonly live: LiveServer,
    @Inject(SituationsApi) private readonly situations: SituationsApi,
    @Inject(DomainEvents) events: DomainEvents,
  ) {
    events.on('identity.mandate-started', async (tx, { structureId, role }) => {
      if (structureId === null || !PARTNERS.includes(role)) return;
      for (const situationId of await followedSituationsOf(tx, structureId)) await this.openTo(tx, situationId, [structureId]);
    });
  }

  /** Opens a situation’s commitments to the people whom these structures mandate, but for the partners the person excludes. */
  async openTo(tx: Transaction, situationId: string, structureIds: readonly string[]): Promise<void> {
    const wanted: string[] = [];
    for (const id of structureIds) if (!(await this.situations.excludes(tx, situationId, [id]))) wanted.push(id);
    const inForce = await this.members.inForce(tx, PARTNERS);
    const accountIds = new Set(
      inForce.filter(({ structureId }) => structureId !== null && wanted.includes(structureId)).map(({ accountId }) => accountId),
    );
    await this.grants.give(
      tx,
      [...accountIds].map(
        (accountId) => ({ accountId, subjectKind: 'situation', subjectId: situationId, level: 'commitment', reason: 'approval' }) as const,
      ),
    );
    this.forgetAfter(tx, accountIds);
  }

  /** What the convocation of a meeting opened ends with the approval of its record. */
  async closeDeliberation(tx: Transaction, meetingId: string): Promise<void> {
    this.forgetAfter(tx, await this.grants.end(tx, { sourceId: meetingId, level: 'deliberate' }));
  }

  private forgetAfter(tx: Transaction, accountIds: Iterable<string>): void {
    tx.onCommit(() => this.live.forgetRights(accountIds));
  }
}

async function followedSituationsOf(tx: Transaction, structureId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `SELECT DISTINCT c.situation_id AS id FROM commitment c JOIN situation s ON s.id = c.situation_id
     WHERE c.structure_id = $1 AND s.status = 'followed-up'`,
    [structureId],
  );
  return rows.map(({ id }) => id);
}
