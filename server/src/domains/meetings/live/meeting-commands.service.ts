import type { Persona } from '@croisee/domain/access/persona';
import { COMMAND_PERMISSIONS, parseCommand, type MeetingCommand } from '@croisee/domain/meetings/live/commands';
import { decide } from '@croisee/domain/meetings/live/decide';
import type { MeetingCommand as CommandMessage } from '@croisee/realtime/envelope/meeting-messages';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../../kernel/errors/domain-error';
import { KillPoints } from '../../../kernel/faults/kill-points';
import { EventRecorder } from './event-recorder';
import { LiveMeetings } from './live-meetings';
import { hasRoom, lockMeeting, type LiveRow } from './live-row';
import { instanceOf, standingOf } from './standing';

/**
 * The one path of a command: the meeting's row is held, a repeated command gets its first answer, rights are those of this instant, the pure
 * rule decides, and everything it brings about commits together before anybody hears of it.
 */
@Injectable()
export class MeetingCommands {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LiveMeetings) private readonly meetings: LiveMeetings,
    @Inject(EventRecorder) private readonly recorder: EventRecorder,
    @Inject(KillPoints) private readonly killPoints: KillPoints,
  ) {}

  async give(persona: Persona, message: CommandMessage): Promise<{ seq: number }> {
    const command = valueOf(parseCommand(message));
    return this.unitOfWork.write(persona, async (tx) => {
      // Sent together, carried out in this order: the second is read while the row is held.
      const [row, known] = await Promise.all([lockMeeting(tx, message.meetingId), findCommand(tx, command.commandId)]);
      if (row === undefined || !hasRoom(row)) throw new DomainError('NOT_FOUND');
      tx.onCommit(() => this.killPoints.reach('meeting.after-commit'));
      const seq = await this.carryOut(tx, { row, known }, persona, command);
      this.killPoints.reach('meeting.before-commit');
      return { seq };
    });
  }

  private async carryOut(
    tx: Transaction,
    { row, known }: { readonly row: LiveRow; readonly known: KnownCommand | undefined },
    persona: Persona,
    command: MeetingCommand,
  ): Promise<number> {
    const state = await this.meetings.stateAt(tx, row);
    const standing = await standingOf(tx, state, persona.accountId);
    this.access.assert(persona, 'meeting.read', standing.anywhere(state));
    if (known !== undefined) return this.firstAnswer(tx, row.id, persona.accountId, known);
    this.access.assert(persona, COMMAND_PERMISSIONS[command.type], instanceOf(command, state, standing));
    // Read once the row is held: instants of a meeting follow the order of its events.
    const now = this.clock.isoNow();
    const events = valueOf(decide(state, command, standing.actor(persona, state), now));
    const seq = await this.recorder.record(tx, row, state, events);
    tx.send('INSERT INTO meeting_command (council_id, meeting_id, account_id, command_id, seq) VALUES ($1, $2, $3, $4, $5)', [
      tx.councilId,
      row.id,
      persona.accountId,
      command.commandId,
      seq,
    ]);
    await tx.audit({ action: `meeting.${command.type}`, subjectKind: 'meeting', subjectId: row.id, facts: factsOf(command) });
    return seq;
  }

  /** What a command creates bears its id: one used by somebody else, or in another meeting, is refused. */
  private async firstAnswer(tx: Transaction, meetingId: string, accountId: string, known: KnownCommand): Promise<number> {
    if (known.accountId !== accountId || known.meetingId !== meetingId) throw new DomainError('ALREADY_DONE');
    await tx.audit({ action: 'meeting.command-repeated', subjectKind: 'meeting', subjectId: meetingId });
    return known.seq;
  }
}

interface KnownCommand {
  readonly seq: number;
  readonly accountId: string;
  readonly meetingId: string;
}

async function findCommand(tx: Transaction, commandId: string): Promise<KnownCommand | undefined> {
  const [known] = await tx.manager.query<KnownCommand[]>(
    'SELECT seq::int, account_id AS "accountId", meeting_id AS "meetingId" FROM meeting_command WHERE council_id = $1 AND command_id = $2',
    [tx.councilId, commandId],
  );
  return known;
}

/** What the journal keeps of a command besides its name: which item, which category of curtain; never a word, never an answer. */
function factsOf({ type, payload }: MeetingCommand): Record<string, string> {
  if (type === 'draw-curtain') return { category: payload.category };
  return 'itemId' in payload && payload.itemId !== undefined ? { itemId: payload.itemId } : {};
}
