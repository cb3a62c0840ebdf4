import type { LiveItem, MeetingState } from '@croisee/domain/meetings/live/state';
import { isAboutSituation } from '@croisee/domain/meetings/plan/meeting-kinds';
import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';
import { DomainEvents } from '../../kernel/events/domain-events';
import { LiveMeetings } from '../meetings/api';

/** Capacities in which the person concerned is there, or somebody who speaks with her. */
const WITH_THE_PERSON: readonly (string | null)[] = [
  'person-concerned',
  'trusted-person',
  'relative',
  'peer-supporter',
  'association-supporter',
];

/** Closing a meeting counts who came, by structure and never by name, and what statistics keep of its items. */
@Injectable()
export class MeetingFacts {
  constructor(
    @Inject(LiveMeetings) private readonly meetings: LiveMeetings,
    @Inject(DomainEvents) events: DomainEvents,
  ) {
    events.on('meeting.closed', (tx, { meetingId }) => this.write(tx, meetingId));
  }

  private async write(tx: Transaction, meetingId: string): Promise<void> {
    const state = await this.meetings.stateOf(tx, meetingId);
    for (const [structureId, { convened, present }] of attendanceOf(state))
      // Who comes for no structure sits under the council itself, which is none.
      tx.send(
        `INSERT INTO attendance_fact (council_id, meeting_id, structure_id, convened, present)
         SELECT council_id, $2, id, $4, $5 FROM structure WHERE council_id = $1 AND id = $3`,
        [tx.councilId, meetingId, structureId, convened, present],
      );
    const discussed = state.agenda.filter((item) => isAboutSituation(item.kind) && item.status === 'done');
    tx.send(
      `INSERT INTO held_meeting_fact (council_id, meeting_id, passages, passages_with_person, recusals, opened_anyway)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        ...[tx.councilId, meetingId, discussed.length, discussed.filter(isWithPerson).length],
        state.agenda.reduce((sum, { recusals }) => sum + recusals.length, 0),
        state.agenda.filter(({ openedAnyway }) => openedAnyway !== null).length,
      ],
    );
  }
}

function isWithPerson({ register }: LiveItem): boolean {
  return register.some(({ capacity }) => WITH_THE_PERSON.includes(capacity));
}

/** By structure: somebody replaced counts as present, since the deputy came for the same seat. */
function attendanceOf({ participants }: MeetingState): Map<string, { convened: number; present: number }> {
  const deputies = new Set(participants.map(({ replacedBy }) => replacedBy).filter((id) => id !== null));
  const counts = new Map<string, { convened: number; present: number }>();
  for (const { memberId, structureId, attendance } of participants) {
    if (deputies.has(memberId)) continue;
    const known = counts.get(structureId) ?? { convened: 0, present: 0 };
    const came = attendance === 'present' || attendance === 'remote' || attendance === 'replaced';
    counts.set(structureId, { convened: known.convened + 1, present: known.present + (came ? 1 : 0) });
  }
  return counts;
}
