import type { Persona } from '@croisee/domain/access/persona';
import type { Role } from '@croisee/domain/access/roles';
import type { MandateEndReason } from '@croisee/domain/identity/mandate.schema';
import { personaOf } from '@croisee/domain/identity/persona.rules';
import type { ProfessionCode } from '@croisee/domain/vocabulary/professions';

interface ResolvedMandate {
  readonly id: string;
  readonly role: Role;
  readonly structureId: string | null;
  readonly listedService: boolean;
  readonly profession: ProfessionCode;
  readonly from: string;
  readonly until: string | null;
  readonly endedAt: string | null;
  readonly endReason: MandateEndReason | null;
}

/** What `app.resolve_session` answers for a live session. */
export interface ResolvedSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly email: string;
  readonly displayName: string;
  readonly language: 'fr' | 'en';
  readonly lastSeenAt: string;
  readonly council: {
    readonly id: string;
    readonly name: string;
    readonly fictitious: boolean;
    readonly timeZone: string;
    readonly memberId: string;
    readonly charter: { readonly versionId: string; readonly publishedAt: string } | null;
    readonly signatures: readonly { readonly versionId: string; readonly signedAt: string; readonly withdrawnAt: string | null }[];
    readonly preparation: { readonly asked: boolean; readonly passedAt: string | null };
    readonly mandates: readonly ResolvedMandate[];
  } | null;
}

/** The persona of a resolved session, or null without a council or a mandate in force there. */
export function personaFromRow(row: ResolvedSession, now: Date): Persona | null {
  const { council } = row;
  if (council === null) return null;
  const own = { accountId: row.accountId, councilId: council.id };
  const persona = personaOf(
    {
      account: { id: row.accountId, displayName: row.displayName, language: row.language, closed: false },
      councilId: council.id,
      zone: council.timeZone,
      memberId: council.memberId,
      sessionId: row.sessionId,
      mandates: council.mandates.map(({ listedService: _, ...mandate }) => ({ ...mandate, ...own, endedAt: isoOf(mandate.endedAt) })),
      signatures: council.signatures.map((signature) => ({
        ...own,
        versionId: signature.versionId,
        signedAt: new Date(signature.signedAt).toISOString(),
        withdrawnAt: isoOf(signature.withdrawnAt),
      })),
      charter:
        council.charter === null
          ? null
          : { versionId: council.charter.versionId, publishedAt: new Date(council.charter.publishedAt).toISOString() },
      preparation: { asked: council.preparation.asked, passedAt: isoOf(council.preparation.passedAt) },
      listedServiceIds: council.mandates.filter((mandate) => mandate.listedService).flatMap((mandate) => mandate.structureId ?? []),
    },
    now.toISOString(),
  );
  return persona.ok ? persona.value : null;
}

/** PostgreSQL writes instants in JSON with an offset; rules compare ISO strings in UTC. */
function isoOf(instant: string | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
