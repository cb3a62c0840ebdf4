import type { Role } from '@croisee/domain/access/roles';
import { DomainError } from '../../../kernel/errors/domain-error';
import type { CouncilPerson } from './council-people';
import type { MeetingRow } from './meeting-rows';

const DELIBERATING: readonly Role[] = ['coordinator', 'facilitator', 'member', 'deputy'];

/** Who may sit for a whole meeting: situations are discussed by members and their deputies; the other meetings may convene any professional. */
export function maySit({ kind }: Pick<MeetingRow, 'kind'>, person: CouncilPerson): boolean {
  return !person.exceptional && (kind !== 'commission' || person.roles.some((role) => DELIBERATING.includes(role)));
}

/** Refuses whoever may not be on the list of the whole meeting, saying why. */
export function assertMaySit(
  meeting: Pick<MeetingRow, 'kind'>,
  person: CouncilPerson | undefined,
  path: string,
): asserts person is CouncilPerson {
  if (person === undefined) throw new DomainError('NOT_FOUND');
  if (person.exceptional) throw new DomainError('INVITATION_NEEDS_FACILITATOR');
  if (!maySit(meeting, person)) throw new DomainError('INVALID_INPUT', { fields: [{ path, message: '' }] });
}

/** In what capacity somebody sits by the mandates they hold. */
export function seatOf({ roles }: CouncilPerson): 'member' | 'deputy' {
  return !roles.includes('member') && roles.includes('deputy') ? 'deputy' : 'member';
}
