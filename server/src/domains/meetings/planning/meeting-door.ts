import type { GrantLevel } from '@croisee/domain/access/grants';
import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import type { Transaction } from '../../../kernel/database/transaction';
import { meetingById, type MeetingRow } from './meeting-rows';

/** A meeting and the levels the caller holds on it. */
export interface OpenedMeeting {
  readonly meeting: MeetingRow;
  readonly held: readonly GrantLevel[];
}

/** The only way from an id to a meeting: loads the row, asks the policy about it; a meeting one holds nothing on answers as if it were not there. */
@Injectable()
export class MeetingDoor {
  constructor(@Inject(Access) private readonly access: Access) {}

  async open(tx: Transaction, persona: Persona, id: string, permission: Permission, lock = false): Promise<OpenedMeeting> {
    const held = await this.access.held(tx, persona, 'meeting', id);
    this.access.assert(persona, permission, { councilId: tx.councilId, held });
    return { meeting: await meetingById(tx, id, lock), held };
  }

  /** Loads for a change of the plan: the row stays locked, so that two coordinators pass one after the other. */
  async toPlan(tx: Transaction, persona: Persona, id: string): Promise<MeetingRow> {
    return (await this.open(tx, persona, id, 'meeting.plan', true)).meeting;
  }

  /** For what belongs to no meeting yet. */
  assertMayPlan(tx: Transaction, persona: Persona): void {
    this.access.assert(persona, 'meeting.plan', { councilId: tx.councilId, held: [] });
  }

  may(persona: Persona, permission: Permission, { meeting, held }: OpenedMeeting): boolean {
    return this.access.may(persona, permission, { councilId: meeting.councilId, held }).allowed;
  }
}
