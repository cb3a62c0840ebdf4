import type { Role } from '../access/roles';
import { accept, refuse, type Outcome } from '../errors/outcome';
import { mayMandate } from '../directory/partnership.rules';
import type { PartnershipStateCode } from '../vocabulary/partnership';
import { addDays, localDateOf } from '../time/local-date';
import type { GrantMandate, HandOver, Mandate, MandateEndReason } from './mandate.schema';

/** Roles a coordinator may give; the others change who governs and are the administrator's. */
export const ROLES_GIVEN_BY_COORDINATOR: readonly Role[] = ['member', 'deputy', 'guest', 'professional', 'technical-committee'];

const SEATS_OF_PARTNERS: readonly Role[] = ['member', 'deputy'];
const READING_ROLES: readonly Role[] = ['coordinator', 'facilitator', 'member', 'deputy', 'guest', 'professional', 'ethics-referent'];
const SITTING_ROLES: readonly Role[] = ['coordinator', 'facilitator', 'member', 'deputy'];

/** Whether a mandate gives anything at an instant: its days read in the council's zone, and not ended before. */
export function mandateInForce(mandate: Mandate, now: string, zone: string): boolean {
  const today = localDateOf(now, zone);
  if (mandate.endedAt !== null && mandate.endedAt <= now) return false;
  return mandate.from <= today && (mandate.until === null || today <= mandate.until);
}

/** Whether two roles may not be held by one person in one council. */
export function rolesExclude(first: Role, second: Role): boolean {
  return excludes(first, second) || excludes(second, first);
}

/** Who manages accounts never reads content; an élu never sits where situations are read; who audits does not run what is audited. */
function excludes(first: Role, second: Role): boolean {
  if (first === 'administrator') return READING_ROLES.includes(second);
  if (first === 'elected') return SITTING_ROLES.includes(second);
  if (first === 'ethics-referent') return second === 'coordinator' || second === 'facilitator';
  return false;
}

/** Whether somebody may give or take back mandates of a role: those who govern are the administrator's. */
export function mayManageRole(role: Role, roles: readonly Role[]): Outcome {
  if (roles.includes('administrator')) return accept();
  return roles.includes('coordinator') && ROLES_GIVEN_BY_COORDINATOR.includes(role) ? accept() : refuse('MANDATE_ROLE_RESERVED', { role });
}

/** Members sit for a structure that signed the convention (charter art. 1); any professional of the territory may bring a situation. */
export function structureMayMandate(role: Role, partnership: PartnershipStateCode | null): Outcome {
  if (partnership === null || !SEATS_OF_PARTNERS.includes(role)) return accept();
  return mayMandate(partnership) ? accept() : refuse('STRUCTURE_NOT_SIGNATORY', { partnership });
}

/** Refuses a mandate that its giver may not give, that the person already holds, or that other roles exclude. */
export function grantMandate(
  input: GrantMandate,
  holder: { readonly accountId: string; readonly mandates: readonly Mandate[] },
  giver: { readonly accountId: string; readonly roles: readonly Role[] },
): Outcome<GrantMandate> {
  if (holder.accountId === giver.accountId) return refuse('MANDATE_FOR_ONESELF');
  const manages = mayManageRole(input.role, giver.roles);
  if (!manages.ok) return manages;
  const overlapping = holder.mandates.filter((mandate) => mandate.endedAt === null && overlap(mandate, input));
  if (overlapping.some((mandate) => mandate.role === input.role && mandate.structureId === input.structureId))
    return refuse('ALREADY_DONE');
  const excluded = overlapping.find((mandate) => rolesExclude(mandate.role, input.role));
  if (excluded !== undefined) return refuse('MANDATE_ROLES_INCOMPATIBLE', { role: input.role, held: excluded.role });
  return accept(input);
}

function overlap(first: { from: string; until: string | null }, second: { from: string; until: string | null }): boolean {
  return (first.until === null || second.from <= first.until) && (second.until === null || first.from <= second.until);
}

/** Ends one mandate at this instant; one that has ended already is refused, and so is the last administrator's. */
export function endMandate(
  mandate: Mandate,
  councilMandates: readonly Mandate[],
  reason: MandateEndReason,
  now: string,
  zone: string,
): Outcome<Mandate> {
  if (mandate.endedAt !== null) return refuse('MANDATE_ENDED');
  const left = councilMandates.filter(({ id }) => id !== mandate.id);
  if (isAdministratorInForce(mandate, now, zone) && !left.some((other) => isAdministratorInForce(other, now, zone)))
    return refuse('LAST_ADMINISTRATOR');
  return accept({ ...mandate, endedAt: now, endReason: reason });
}

function isAdministratorInForce(mandate: Mandate, now: string, zone: string): boolean {
  return mandate.role === 'administrator' && mandateInForce(mandate, now, zone);
}

/** The predecessor keeps the mandate until the eve, the successor holds the same role and structure from the day itself (R137). */
export function handOver(mandate: Mandate, input: HandOver, today: string): Outcome<{ ended: Mandate; opened: Omit<Mandate, 'id'> }> {
  if (mandate.endedAt !== null || (mandate.until !== null && mandate.until < input.on)) return refuse('MANDATE_ENDED');
  if (mandate.accountId === input.successorAccountId) return refuse('HANDOVER_TO_ONESELF');
  if (input.on < today || input.on <= mandate.from) return refuse('HANDOVER_IN_THE_PAST');
  return accept({
    ended: { ...mandate, until: addDays(input.on, -1), endReason: 'handover' },
    opened: {
      accountId: input.successorAccountId,
      councilId: mandate.councilId,
      role: mandate.role,
      structureId: mandate.structureId,
      profession: input.successorProfession,
      from: input.on,
      until: mandate.until,
      endedAt: null,
      endReason: null,
    },
  });
}

/**
 * Whether a handover may be arranged by this person: the one who leaves the mandate, or whoever may give that role; the successor gets
 * nothing that could not be given directly.
 */
export function mayHandOver(
  mandate: Mandate,
  opened: Omit<Mandate, 'id'>,
  successorMandates: readonly Mandate[],
  giver: { readonly accountId: string; readonly roles: readonly Role[] },
): Outcome<GrantMandate> {
  const { role, structureId, profession, from, until } = opened;
  const leaves = mandate.accountId === giver.accountId;
  return grantMandate(
    { role, structureId, profession, from, until },
    { accountId: opened.accountId, mandates: successorMandates },
    { accountId: giver.accountId, roles: leaves ? ['administrator'] : giver.roles },
  );
}

/**
 * Ends every mandate of a person in a council at this instant, those planned for later included (charter art. 2: access goes the
 * same day). The last administrator stays: nobody could give the next mandate.
 */
export function offboard(
  accountId: string,
  councilMandates: readonly Mandate[],
  reason: MandateEndReason,
  now: string,
  zone: string,
): Outcome<readonly Mandate[]> {
  const theirs = councilMandates.filter((mandate) => mandate.accountId === accountId && mandate.endedAt === null);
  if (theirs.length === 0) return refuse('MANDATE_ENDED');
  const administrators = councilMandates.filter((mandate) => isAdministratorInForce(mandate, now, zone));
  if (administrators.length > 0 && administrators.every((mandate) => mandate.accountId === accountId)) return refuse('LAST_ADMINISTRATOR');
  return accept(theirs.map((mandate) => ({ ...mandate, endedAt: now, endReason: reason })));
}

/** Mandates in force that end within `days`, the nearest first: what the coordinator renews or hands over. */
export function mandatesEndingWithin(mandates: readonly Mandate[], days: number, now: string, zone: string): readonly Mandate[] {
  const limit = addDays(localDateOf(now, zone), days);
  return mandates
    .filter((mandate) => mandate.until !== null && mandate.until <= limit && mandateInForce(mandate, now, zone))
    .sort((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
}
