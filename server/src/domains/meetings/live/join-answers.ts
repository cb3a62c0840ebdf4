import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import type { MeetingEvent as EventFrame, MeetingMe } from '@croisee/realtime/envelope/meeting-messages';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../../kernel/access/access.service';
import { Clock } from '../../../kernel/clock/clock';
import type { Transaction } from '../../../kernel/database/transaction';
import { DomainError } from '../../../kernel/errors/domain-error';
import { epochAt, readEvents } from './event-store';
import { MeetingReader, type MeetingReading } from './meeting-reader';
import { Standing } from './standing';
import { Viewpoint } from './viewpoint';

/** What entering a meeting answers: the whole projected state, or the events missed when they are few and nobody's rights changed since. */
export interface JoinAnswer {
  readonly seq: number;
  readonly epoch: number;
  readonly serverTime: string;
  readonly state?: MeetingState;
  readonly events?: readonly EventFrame[];
  readonly me: MeetingMe;
}

/** A reading with how its reader sees it. */
export interface Entrance {
  readonly reading: MeetingReading;
  readonly viewpoint: Viewpoint;
  readonly answer: JoinAnswer;
}

const REPLAYED_EVENTS = 300;

const SHOWN_PERMISSIONS: readonly Permission[] = [
  'meeting.organise',
  'meeting.lead',
  'meeting.take-part',
  'meeting.keep-notes',
  'meeting.propose',
  'meeting.recuse',
  'meeting.pair-projector',
  'record.write',
  'record.remark',
  'record.tidy',
  'record.approve',
];

/** Answers those who come in, by socket or by HTTP, with the same projection. */
@Injectable()
export class JoinAnswers {
  constructor(
    @Inject(MeetingReader) private readonly reader: MeetingReader,
    @Inject(Access) private readonly access: Access,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Checks that the person may read something of the meeting; a whole state goes to the journal as a read. */
  async forPerson(tx: Transaction, persona: Persona, meetingId: string, afterSeq: number | undefined): Promise<Entrance> {
    const reading = await this.read(tx, meetingId, [persona.accountId]);
    const standing = reading.standings.get(persona.accountId) ?? new Standing(tx.councilId, []);
    this.access.assert(persona, 'meeting.read', standing.anywhere(reading.state));
    const actor = standing.actor(persona, reading.state);
    const viewpoint = Viewpoint.ofPerson(reading.state, actor);
    const me = {
      memberId: actor.memberId,
      roles: [...persona.roles],
      recusals: viewpoint.recusedItemIds(),
      can: this.permissionsOf(persona, standing, reading.state),
    };
    const answer = await this.answer(tx, reading, viewpoint, { me, afterSeq });
    if (answer.state !== undefined) await tx.audit({ action: 'meeting.entered', subjectKind: 'meeting', subjectId: meetingId }, 'read');
    return { reading, viewpoint, answer };
  }

  async forScreen(tx: Transaction, meetingId: string, afterSeq: number | undefined): Promise<Entrance> {
    const reading = await this.read(tx, meetingId, []);
    const viewpoint = Viewpoint.ofScreen(reading.state);
    const answer = await this.answer(tx, reading, viewpoint, { me: { roles: [], recusals: [], can: [] }, afterSeq });
    return { reading, viewpoint, answer };
  }

  private async read(tx: Transaction, meetingId: string, accountIds: readonly string[]): Promise<MeetingReading> {
    const reading = await this.reader.find(tx, meetingId, { accountIds });
    if (reading === null) throw new DomainError('NOT_FOUND');
    return reading;
  }

  private async answer(
    tx: Transaction,
    { row }: MeetingReading,
    viewpoint: Viewpoint,
    { me, afterSeq }: { me: MeetingMe; afterSeq: number | undefined },
  ): Promise<JoinAnswer> {
    const head = { seq: row.seq, epoch: row.epoch, serverTime: this.clock.isoNow(), me };
    const missed = afterSeq === undefined ? -1 : row.seq - afterSeq;
    const isRecent = afterSeq !== undefined && missed >= 0 && missed <= REPLAYED_EVENTS;
    if (!isRecent || (await epochAt(tx, row.id, afterSeq)) !== row.epoch) return { ...head, state: viewpoint.projectedState() };
    const frames = viewpoint.frames(await readEvents(tx, row.id, afterSeq, row.seq));
    return { ...head, events: frames.filter((frame): frame is EventFrame => !('upTo' in frame)) };
  }

  /** What the person may do on the meeting or on one of its items; the rules still decide each command. */
  private permissionsOf(persona: Persona, standing: Standing, state: MeetingState): Permission[] {
    const instances = [standing.onMeeting(), ...state.agenda.map((item) => standing.onItem(item))];
    return SHOWN_PERMISSIONS.filter((permission) => instances.some((instance) => this.access.may(persona, permission, instance).allowed));
  }
}
