import { hasRole, type Persona } from '../access/persona';
import { accept, refuse, type Outcome } from '../errors/outcome';
import type { StructureTypeCode } from '../vocabulary/structure-types';
import { isExcludedPartner } from './agreement.rules';
import { CHECKLIST_ITEMS, type ChecklistItem, type ChecklistState } from './preparation.schema';
import type { InviteToSituation, PartyStructure, Reread, Rereading, SituationInvitation } from './preparation.schema';
import type { Situation } from './situation';

/** Structures that never read situations as members: an invitation to one item is a reasoned act of the facilitator. */
export const EXCEPTIONAL_STRUCTURE_TYPES: readonly StructureTypeCode[] = ['S10', 'S12', 'S13', 'S29'];

const MIN_EXCEPTIONAL_REASON = 20;

/** The lines still open; empty when the preparation is complete. */
export function openChecklistItems(checklist: ChecklistState): readonly ChecklistItem[] {
  return CHECKLIST_ITEMS.filter((item) => checklist[item] === undefined);
}

/** Invites one person for one situation: never a partner the person excluded, never somebody twice, exceptions by the facilitator only. */
export function inviteToSituation(
  situation: Pick<Situation, 'submission' | 'invitations' | 'parties'>,
  input: InviteToSituation,
  invited: { readonly structureType: StructureTypeCode; readonly elected: boolean },
  inviter: Persona,
  now: string,
): Outcome<Omit<SituationInvitation, 'id'>> {
  if (isExcludedPartner(situation.submission.information, [input.structureId])) return refuse('PARTNER_EXCLUDED_BY_PERSON');
  if (situation.invitations.some((existing) => existing.accountId === input.accountId && existing.cancelledAt === null))
    return refuse('ALREADY_DONE');
  const party = situation.parties.find(({ structureId }) => structureId === input.structureId);
  if (party !== undefined && party.sits !== true) return refuse(party.sits === null ? 'PARTY_UNDECIDED' : 'PARTY_DOES_NOT_SIT');
  const exceptional = invited.elected || EXCEPTIONAL_STRUCTURE_TYPES.includes(invited.structureType);
  if (exceptional && !hasRole(inviter, 'facilitator')) return refuse('INVITATION_NEEDS_FACILITATOR');
  if (exceptional && input.reason.trim().length < MIN_EXCEPTIONAL_REASON) return refuse('INVITATION_NEEDS_REASON');
  return accept({ ...input, exceptional, invitedBy: inviter.accountId, invitedAt: now, cancelledAt: null });
}

/** The facilitator decides whether a structure that is party to the situation sits for the item. */
export function decideParty(
  parties: readonly PartyStructure[],
  structureId: string,
  sits: boolean,
  reason = '',
): Outcome<readonly PartyStructure[]> {
  if (!parties.some((party) => party.structureId === structureId)) return refuse('NOT_FOUND');
  return accept(parties.map((party) => (party.structureId === structureId ? { ...party, sits, reason } : party)));
}

/** The human re-reading before the agenda: by somebody other than the author and than who typed it for them, of the text as it is now. */
export function recordRereading(
  situation: Pick<Situation, 'authorId' | 'entry'>,
  currentDigest: string,
  input: Reread,
  readerId: string,
  now: string,
): Outcome<Rereading> {
  if (situation.authorId === readerId || situation.entry?.by === readerId) return refuse('REREADING_BY_AUTHOR');
  if (input.digest !== currentDigest) return refuse('STALE_VERSION');
  return accept({ ...input, readerId, rereadAt: now });
}
