import type { CommandPayload } from '@croisee/domain/meetings/live/commands';
import type { Participant } from '@croisee/domain/meetings/live/state';
import type { Announced } from '@croisee/domain/meetings/plan/meeting-view.schema';

export type RollLine = CommandPayload<'record-roll'>['lines'][number];

type Known = Pick<Participant, 'memberId' | 'attendance'>;

/** What people announced, for those of whom nothing is recorded yet: themselves, remotely, or the deputy in their place. */
export function asAnnounced(people: readonly Known[], answers: Announced['items']): RollLine[] {
  const expected = new Set(people.filter(({ attendance }) => attendance === null).map(({ memberId }) => memberId));
  const coming = answers.flatMap(({ memberId, answer, deputyId }): RollLine[] => {
    if (answer === 'present' || answer === 'remote') return [{ memberId, state: answer }];
    return answer === 'replaced' && deputyId !== null
      ? [
          { memberId: deputyId, state: 'present' },
          { memberId, state: 'replaced', replacedBy: deputyId },
        ]
      : [];
  });
  return coming.filter(({ memberId }) => expected.has(memberId));
}

/** How many of the lines bring somebody: the person replaced is one line, not one more. */
export function comingCount(lines: readonly RollLine[]): number {
  return lines.filter(({ state }) => state !== 'replaced').length;
}

/** Undoes the lines that still stand as they were recorded. */
export function takenBack(people: readonly Known[], lines: readonly RollLine[]): RollLine[] {
  return lines
    .filter((line) => people.some(({ memberId, attendance }) => memberId === line.memberId && attendance === line.state))
    .map(({ memberId }) => ({ memberId, state: null }));
}
