import type { Role } from '@croisee/domain/access/roles';
import { EXCEPTIONAL_STRUCTURE_TYPES } from '@croisee/domain/situations/preparation.rules';
import type { StructureTypeCode } from '@croisee/domain/vocabulary/structure-types';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../../kernel/database/transaction';
import { MembersQueries } from '../../identity/api';

/** Somebody with a mandate in force, as planning sees them: every role and structure, the first structure being the one that convenes. */
export interface CouncilPerson {
  readonly memberId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly structureIds: readonly string[];
  readonly structureName: string | null;
  readonly sector: string | null;
  /** Police, private landlord, élu: never convened for a whole meeting, guests of one item by a reasoned act of the facilitator. */
  readonly exceptional: boolean;
}

interface StructureRow {
  readonly id: string;
  readonly name: string;
  readonly type: StructureTypeCode;
  readonly sector: string;
}

/** Roles under which somebody comes to a meeting, the one that convenes first. */
const SITTING: readonly Role[] = ['facilitator', 'coordinator', 'member', 'deputy', 'technical-committee', 'professional', 'guest'];

/** Whoever holds one of these never sits, whatever else they hold. */
const NEVER: readonly Role[] = ['administrator', 'evaluator'];

/** Who may be convened or invited today, by the mandates in force. */
@Injectable()
export class CouncilPeople {
  constructor(@Inject(MembersQueries) private readonly members: MembersQueries) {}

  /** Everybody who may be convened or invited today, by name; the administrator and the evaluator never are. */
  async inForce(tx: Transaction): Promise<CouncilPerson[]> {
    const structures = new Map(
      (await tx.manager.query<StructureRow[]>(`SELECT id, name, type, sector FROM structure`)).map((row) => [row.id, row] as const),
    );
    const mandates = await this.members.inForce(tx);
    const byMember = Map.groupBy(mandates, ({ memberId }) => memberId);
    return [...byMember.values()].flatMap((held) => {
      const first = [...held].sort((a, b) => rank(a.role) - rank(b.role))[0];
      const mayCome =
        held.some(({ role }) => SITTING.includes(role) || role === 'elected') && !held.some(({ role }) => NEVER.includes(role));
      if (first === undefined || !mayCome) return [];
      const structureIds = [...new Set(held.flatMap(({ structureId }) => structureId ?? []))];
      const structure = structures.get(first.structureId ?? structureIds[0] ?? '');
      return {
        memberId: first.memberId,
        accountId: first.accountId,
        displayName: first.displayName,
        roles: held.map(({ role }) => role),
        structureIds,
        structureName: structure?.name ?? null,
        sector: structure?.sector ?? null,
        exceptional:
          held.some(({ role, profession }) => role === 'elected' || profession === 'police-officer') ||
          isExceptional(structures, structureIds),
      };
    });
  }
}

function rank(role: Role): number {
  const index = SITTING.indexOf(role);
  return index === -1 ? SITTING.length : index;
}

function isExceptional(structures: ReadonlyMap<string, StructureRow>, structureIds: readonly string[]): boolean {
  return structureIds.some((id) => {
    const type = structures.get(id)?.type;
    return type !== undefined && EXCEPTIONAL_STRUCTURE_TYPES.includes(type);
  });
}
