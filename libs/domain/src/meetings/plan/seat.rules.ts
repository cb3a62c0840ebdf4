import type { Role } from '../../access/roles';
import { isCommittee } from '../committees/committee.rules';
import type { MeetingKind } from './meeting-kinds';

const DELIBERATING: readonly string[] = ['coordinator', 'facilitator', 'member', 'deputy'] satisfies readonly Role[];

/**
 * Who may sit for a whole meeting: situations are discussed by members and their deputies; committees, where no situation enters, convene anybody,
 * elected representatives among them; the other meetings convene any professional.
 */
export function maySit(kind: MeetingKind, person: { readonly exceptional: boolean; readonly roles: readonly string[] }): boolean {
  if (isCommittee(kind)) return true;
  return !person.exceptional && (kind !== 'commission' || person.roles.some((role) => DELIBERATING.includes(role)));
}
