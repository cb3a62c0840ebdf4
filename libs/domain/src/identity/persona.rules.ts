import type { Persona, SharingCircle } from '../access/persona';
import type { Role } from '../access/roles';
import { charterState, type CharterInForce, type CharterSignature } from '../charter/signature.rules';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { preparationDue } from '../onboarding/quiz.rules';
import { sharingCircle } from '../vocabulary/professions';
import { mandateInForce } from './mandate.rules';
import type { Mandate } from './mandate.schema';

export interface PersonaInput {
  readonly account: { readonly id: string; readonly displayName: string; readonly language: 'fr' | 'en'; readonly closed: boolean };
  readonly councilId: string;
  /** The person of the directory of this council behind the account. */
  readonly memberId: string;
  readonly zone: string;
  readonly sessionId: string;
  readonly mandates: readonly Mandate[];
  readonly signatures: readonly CharterSignature[];
  readonly charter: CharterInForce | null;
  /** What the council asks of those who sit, and when this person last passed; absent where nothing is known of it. */
  readonly preparation?: { readonly asked: boolean; readonly passedAt: string | null };
  /** Structures whose staff enter circle 2 through their employer (services of L.312-1, L.321-1, L.322-1 CASF). */
  readonly listedServiceIds: readonly string[];
}

/** Mandates that show figures or manage accounts never open the health circle, whatever the profession written on them. */
const ROLES_WITHOUT_HEALTH: readonly Role[] = ['administrator', 'elected', 'evaluator', 'technical-committee', 'ethics-referent'];

/** Who acts in a council at an instant; somebody without a mandate in force there is nobody. */
export function personaOf(input: PersonaInput, now: string): Outcome<Persona> {
  if (input.account.closed) return refuse('ACCOUNT_CLOSED');
  const inForce = input.mandates.filter(
    (mandate) =>
      mandate.accountId === input.account.id && mandate.councilId === input.councilId && mandateInForce(mandate, now, input.zone),
  );
  if (inForce.length === 0) return refuse('NO_MANDATE');
  const roles = [...new Set(inForce.map((mandate) => mandate.role))];
  const isDue = input.preparation !== undefined && preparationDue(input.preparation, roles, now, input.zone);
  return accept({
    accountId: input.account.id,
    councilId: input.councilId,
    memberId: input.memberId,
    sessionId: input.sessionId,
    displayName: input.account.displayName,
    roles,
    structureIds: [...new Set(inForce.flatMap((mandate) => mandate.structureId ?? []))],
    circle: circleOf(inForce, input.listedServiceIds),
    charter: charterState(
      input.signatures.filter((signature) => signature.accountId === input.account.id && signature.councilId === input.councilId),
      input.charter,
      now,
      input.zone,
    ),
    ...(isDue && { preparationDue: true }),
    language: input.account.language,
  });
}

/** Circle 2 needs every mandate that can read content to be exercised in a profession of R.1110-2 CSP: the widest doubt wins. */
export function circleOf(
  inForce: readonly Pick<Mandate, 'role' | 'profession' | 'structureId'>[],
  listedServiceIds: readonly string[],
): SharingCircle {
  const circles = inForce
    .filter((mandate) => !ROLES_WITHOUT_HEALTH.includes(mandate.role))
    .map(({ profession, structureId }) =>
      sharingCircle(profession, { listedService: structureId !== null && listedServiceIds.includes(structureId) }),
    );
  return circles.length > 0 && circles.every((circle) => circle === 2) ? 2 : 3;
}
