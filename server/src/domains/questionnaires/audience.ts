import { hasRole, type Persona } from '@croisee/domain/access/persona';
import type { Role } from '@croisee/domain/access/roles';
import type { Audience } from '@croisee/domain/questionnaires/questionnaire.schema';
import { addDays, localDateOf } from '@croisee/domain/time/local-date';
import type { SectorCode } from '@croisee/domain/vocabulary/sectors';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { StructuresQueries } from '../directory/api';
import { CouncilSettingsService, MembersQueries } from '../identity/api';

const ROLES: Readonly<Record<Exclude<Audience, 'submitters'>, readonly Role[]>> = {
  members: ['coordinator', 'facilitator', 'member', 'deputy'],
  professionals: ['professional'],
  structures: ['facilitator', 'member', 'deputy', 'professional'],
  // Whoever met the person fills the sheet with her.
  persons: ['coordinator', 'facilitator', 'member', 'deputy', 'professional'],
};

/** A month after the meeting, the submitter is asked what came of it. */
const SUBMITTER_DAYS = 30;

/** Somebody asked, with the sector of the structure they come from. */
export interface Asked {
  readonly memberId: string;
  readonly sector: SectorCode | null;
}

/** Who a campaign asks; read when it opens and again at each answer, since people come and go. */
@Injectable()
export class AudienceQueries {
  constructor(
    @Inject(MembersQueries) private readonly members: MembersQueries,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  /** Each person once. */
  async asked(tx: Transaction, audience: Audience): Promise<Asked[]> {
    const submitters = audience === 'submitters' ? await this.submitters(tx) : null;
    const inForce = await this.members.inForce(tx, audience === 'submitters' ? [] : ROLES[audience]);
    const sectors = new Map([...(await this.structures.byId(tx)).values()].map(({ id, sector }) => [id, sector]));
    const asked = new Map<string, Asked>();
    for (const { accountId, memberId, structureId } of inForce) {
      if (submitters !== null && !submitters.has(accountId)) continue;
      const sector = structureId === null ? null : (sectors.get(structureId) ?? null);
      asked.set(memberId, { memberId, sector: sector ?? asked.get(memberId)?.sector ?? null });
    }
    return [...asked.values()];
  }

  /** Whether one person is asked, without counting the others. */
  async isAsked(tx: Transaction, persona: Persona, audience: Audience): Promise<boolean> {
    if (audience === 'submitters') return (await this.submitters(tx)).has(persona.accountId);
    return hasRole(persona, ...ROLES[audience]);
  }

  /** People who brought a situation that was answered a month ago or more. */
  private async submitters(tx: Transaction): Promise<Set<string>> {
    const before = addDays(localDateOf(tx.isoNow, await this.settings.timeZone(tx)), -SUBMITTER_DAYS);
    const rows = await tx.manager.query<{ id: string }[]>(
      `SELECT DISTINCT s.submitter_id AS id FROM situation s JOIN collective_response r ON r.situation_id = s.id
       WHERE r.validated_at < $1::date + 1`,
      [before],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
