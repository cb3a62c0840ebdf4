import { maySit } from '@croisee/domain/meetings/plan/seat.rules';
import { DomainError } from '../../../kernel/errors/domain-error';
import type { CouncilPerson } from './council-people';
import type { MeetingRow } from './meeting-rows';

/** Refuses whoever may not be on the list of the whole meeting, saying why. */
export function assertMaySit(
  { kind }: Pick<MeetingRow, 'kind'>,
  person: CouncilPerson | undefined,
  path: string,
): asserts person is CouncilPerson {
  if (person === undefined) throw new DomainError('NOT_FOUND');
  if (maySit(kind, person)) return;
  if (person.exceptional) throw new DomainError('INVITATION_NEEDS_FACILITATOR');
  throw new DomainError('INVALID_INPUT', { fields: [{ path, message: '' }] });
}

/** In what capacity somebody sits by the mandates they hold. */
export function seatOf({ roles }: CouncilPerson): 'member' | 'deputy' {
  return !roles.includes('member') && roles.includes('deputy') ? 'deputy' : 'member';
}
