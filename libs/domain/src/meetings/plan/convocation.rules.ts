import { accept, refuse, type Outcome } from '../../errors/outcome';
import type { MeetingStatus } from './meeting-kinds';
import type { AnswerConvocation, ConvocationAnswer } from './meeting.schema';

export interface Convened {
  readonly memberId: string;
  readonly structureId: string;
  readonly answer: ConvocationAnswer | null;
  readonly deputyId: string | null;
}

/** A person who may stand in: mandated as deputy by a structure. */
export interface PossibleDeputy {
  readonly memberId: string;
  readonly structureIds: readonly string[];
}

/** One's own answer, which may change until the meeting opens; a deputy comes from the same structure and is not convened already. */
export function answerConvocation(
  status: MeetingStatus,
  list: readonly Convened[],
  memberId: string,
  { answer, deputyId }: AnswerConvocation,
  deputies: readonly PossibleDeputy[],
): Outcome<Convened> {
  const convened = list.find((one) => one.memberId === memberId);
  if (convened === undefined) return refuse('NOT_CONVENED');
  if (status !== 'convoked') return refuse('MEETING_TRANSITION', { status });
  if (answer !== 'replaced') return accept({ ...convened, answer, deputyId: null });
  const deputy = deputies.find((one) => one.memberId === deputyId);
  const suitable = deputy !== undefined && deputy.structureIds.includes(convened.structureId);
  const taken = list.some((one) => one.memberId === deputyId || (one.deputyId === deputyId && one.memberId !== memberId));
  return suitable && !taken ? accept({ ...convened, answer, deputyId }) : refuse('DEPUTY_UNKNOWN');
}

export interface AnswerCount {
  readonly coming: number;
  readonly excused: number;
  readonly silent: number;
}

/** How many come (themselves, remotely or by deputy), are excused, have not answered. */
export function countAnswers(list: readonly Convened[]): AnswerCount {
  const excused = list.filter(({ answer }) => answer === 'excused').length;
  const silent = list.filter(({ answer }) => answer === null).length;
  return { coming: list.length - excused - silent, excused, silent };
}
