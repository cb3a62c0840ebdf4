import type { ErrorCode } from '@croisee/domain/errors/catalogue';
import type { PriorityAid } from '@croisee/domain/situations/deadlines.rules';
import type { SituationStatus } from '@croisee/domain/situations/lifecycle';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { SituationsApi } from '../../situations/api';
import { CouncilPeople } from './council-people';

/** What planning needs of a situation: no content. */
export interface AgendaSituation {
  readonly id: string;
  readonly code: string;
  readonly status: SituationStatus;
  /** Who presents it: its author, or the colleague who comes instead. */
  readonly presenterAccountId: string;
  /** What keeps it off an agenda; empty when it may be put on one. */
  readonly obstacles: readonly ErrorCode[];
  readonly aids: readonly PriorityAid[];
}

/** A situation with who must not hear it and who comes for it alone. */
export interface ConvenedSituation extends AgendaSituation {
  /** Structures that do not sit for it: party to it unless the facilitator decided otherwise, or excluded by the person. */
  readonly excludedStructureIds: readonly string[];
  readonly invitedAccountIds: readonly string[];
}

/** The door to situations as planning uses it; the steps taken are the situation's own, in the same transaction. */
@Injectable()
export class AgendaSituations {
  constructor(
    @Inject(SituationsApi) private readonly situations: SituationsApi,
    @Inject(CouncilPeople) private readonly people: CouncilPeople,
  ) {}

  /** Those that could join an agenda: admissible, in preparation, or followed up after a response. */
  async candidates(tx: Transaction): Promise<AgendaSituation[]> {
    return (await this.situations.candidates(tx)).map(({ presenterId, ...situation }) => ({
      ...situation,
      presenterAccountId: presenterId,
    }));
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, ConvenedSituation>> {
    const found = await this.situations.forAgenda(tx, ids);
    if (found.length === 0) return new Map();
    const structureIds = [...new Set((await this.people.inForce(tx)).flatMap((person) => person.structureIds))];
    const convened = new Map<string, ConvenedSituation>();
    for (const { presenterId, ...situation } of found)
      convened.set(situation.id, {
        ...situation,
        presenterAccountId: presenterId,
        excludedStructureIds: await this.excluded(tx, situation.id, structureIds),
        invitedAccountIds: (await this.situations.invitationsOf(tx, situation.id)).map(({ accountId }) => accountId),
      });
    return convened;
  }

  /** Refused with the first obstacle. */
  putOnAgenda(tx: Transaction, situationId: string, meetingId: string): Promise<void> {
    return this.situations.putOnAgenda(tx, situationId, meetingId);
  }

  /** Back to preparation or follow-up; nothing to do when it has left the agenda already. */
  async takeOffAgenda(tx: Transaction, situationId: string): Promise<void> {
    const [situation] = await this.situations.forAgenda(tx, [situationId]);
    if (situation?.status === 'on-agenda') await this.situations.takeOffAgenda(tx, situationId);
  }

  private async excluded(tx: Transaction, situationId: string, structureIds: readonly string[]): Promise<string[]> {
    const parties = (await this.situations.partiesOf(tx, situationId))
      .filter(({ sits }) => sits !== true)
      .map(({ structureId }) => structureId);
    // One question for all of them first: the person rarely excludes anybody.
    if (!(await this.situations.excludes(tx, situationId, structureIds))) return parties;
    const excluded: string[] = [];
    for (const structureId of structureIds) if (await this.situations.excludes(tx, situationId, [structureId])) excluded.push(structureId);
    return [...new Set([...parties, ...excluded])];
  }
}
