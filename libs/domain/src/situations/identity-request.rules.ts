import type { Persona } from '../access/persona';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { addDays } from '../time/local-date';
import { isExcludedPartner } from './agreement.rules';
import type { AskIdentity, DecideIdentity, IdentityPurpose } from './identity-request.schema';
import type { Situation } from './situation';

export interface IdentityDecision {
  readonly outcome: DecideIdentity['outcome'];
  readonly reason: string;
  readonly decidedBy: string;
  readonly structureId: string;
  readonly decidedAt: string;
  readonly until: string | null;
}

/** A request for the identity behind a code: who asked, from which structure, why, for how long, and what was decided. */
export interface IdentityRequest {
  readonly id: string;
  readonly situationId: string;
  readonly requesterId: string;
  readonly structureId: string;
  readonly purpose: IdentityPurpose;
  readonly text: string;
  readonly days: number;
  readonly askedAt: string;
  readonly decision: IdentityDecision | null;
}

/** Asks for one’s own structure: never when it is the submitter’s, which knows already, nor twice while a request waits. */
export function askIdentity(
  situation: Pick<Situation, 'id' | 'submitterStructureId'>,
  asked: readonly IdentityRequest[],
  input: AskIdentity,
  requester: Pick<Persona, 'accountId' | 'structureIds'>,
  now: string,
): Outcome<Omit<IdentityRequest, 'id'>> {
  const { submitterStructureId } = situation;
  if (submitterStructureId === null) return refuse('IDENTITY_NOBODY_TO_ASK');
  if (requester.structureIds.includes(submitterStructureId)) return refuse('IDENTITY_KNOWN_AT_HOME');
  const [structureId] = requester.structureIds;
  if (structureId === undefined) return refuse('IDENTITY_NOBODY_TO_ASK');
  if (asked.some((request) => request.requesterId === requester.accountId && request.decision === null)) return refuse('ALREADY_DONE');
  return accept({ situationId: situation.id, requesterId: requester.accountId, structureId, ...input, askedAt: now, decision: null });
}

/**
 * The decision: by somebody else, of another structure, once. A partner whom the person excluded meanwhile is refused, whatever the decider
 * meant; nobody is told for longer than they asked.
 */
export function decideIdentity(
  request: IdentityRequest,
  situation: Pick<Situation, 'submission' | 'submitterStructureId'>,
  input: DecideIdentity,
  decider: Pick<Persona, 'accountId' | 'structureIds'>,
  now: string,
  today: string,
): Outcome<IdentityRequest & { readonly decision: IdentityDecision }> {
  if (request.decision !== null) return refuse('ALREADY_DONE');
  if (decider.accountId === request.requesterId) return refuse('IDENTITY_OWN_REQUEST');
  const others = decider.structureIds.filter((structureId) => structureId !== request.structureId);
  const structureId = others.find((each) => each === situation.submitterStructureId) ?? others[0];
  if (structureId === undefined) return refuse('IDENTITY_SAME_STRUCTURE');
  const told = input.outcome === 'told';
  if (told && isExcludedPartner(situation.submission.information, [request.structureId])) return refuse('PARTNER_EXCLUDED_BY_PERSON');
  if (told && input.days > request.days) return refuse('IDENTITY_TOO_LONG', { days: request.days });
  const { outcome, reason } = input;
  const until = told ? addDays(today, input.days) : null;
  return accept({ ...request, decision: { outcome, reason, decidedBy: decider.accountId, structureId, decidedAt: now, until } });
}
