import { randomUUID } from 'node:crypto';
import type { CommandInput, CommandType } from '@croisee/domain/meetings/live/commands';
import type { MeetingState } from '@croisee/domain/meetings/live/state';
import type { ResponseCode } from '@croisee/domain/vocabulary/response-codes';
import type { DemoHeldItem, DemoHeldMeeting, DemoMeeting } from '../../../migrations/seeds/demo/demo-meeting-types';
import { LiveMeetings } from '../domains/meetings/api';
import { MeetingCommands } from '../domains/meetings/live/meeting-commands.service';
import { MinutesWriter } from '../domains/meetings/minutes/minutes-writer';
import { MeetingsQueries } from '../domains/meetings/planning/meetings.queries';
import { UnitOfWork } from '../kernel/database/unit-of-work';
import type { DemoAct } from './demo-act';
import { memberId } from './demo-planning';
import type { DemoStage } from './demo-stage';

const RECUSAL_REASONS = {
  'close-tie': 'personal-tie',
  neighbour: 'neighbour',
  litigation: 'party-to-situation',
  'personal-interest': 'other',
  other: 'other',
} as const;

/** A meeting that took place, replayed through the live commands at the times the data tell. */
export function actsOfHeldMeeting(stage: DemoStage, meeting: DemoMeeting, held: DemoHeldMeeting): DemoAct[] {
  const play = new HeldMeetingPlay(stage, meeting, held);
  const items = [...held.items].sort((a, b) => a.startedAt.localeCompare(b.startedAt));
  return [
    { what: `${meeting.key} opened`, day: meeting.day, time: held.openedAt, play: () => play.open() },
    ...items.map((item) => ({ what: `${item.item} held`, day: meeting.day, time: item.startedAt, play: () => play.hold(item) })),
    { what: `${meeting.key} closed`, day: meeting.day, time: held.closedAt, play: () => play.close() },
  ];
}

class HeldMeetingPlay {
  constructor(
    private readonly stage: DemoStage,
    private readonly meeting: DemoMeeting,
    private readonly held: DemoHeldMeeting,
  ) {}

  async open(): Promise<void> {
    const onTheList = new Set((await this.state()).participants.map((participant) => participant.memberId));
    for (const { person, state } of this.held.attendance) {
      const id = await memberId(this.stage, person);
      // Submitters come for their own item and are admitted then.
      if (onTheList.has(id)) await this.coordinator('record-attendance', { memberId: id, state });
    }
    await this.facilitator('open-meeting', {});
  }

  async hold(item: DemoHeldItem): Promise<void> {
    const itemId = this.stage.idOf(item.item);
    for (const { person, reason } of item.recused) await this.by(person, 'declare-recusal', { itemId, reason: RECUSAL_REASONS[reason] });
    for (const person of item.excluded) await this.facilitator('exclude-member', { itemId, memberId: await memberId(this.stage, person) });
    await this.facilitator('start-item', { itemId, openAnywayReason: 'La personne attend une réponse depuis l’été.' });
    for (const { capacity, item: key } of this.held.withoutAccount)
      if (key === item.item) await this.coordinator('record-attendee', { itemId, capacity: capacity as 'person-concerned' });
    await this.writeRecord(item);
    if (item.propositions.length > 0) await this.deliberate(itemId, item);
    this.stage.goTo(this.meeting.day, item.endedAt);
    await this.facilitator('close-item', { itemId });
  }

  async close(): Promise<void> {
    // Submitters went with their item; those who stayed to the end keep nothing.
    for (const { person, state, leftAt } of this.held.attendance)
      if (state === 'present' && leftAt === undefined) await this.by(person, 'attest-destruction', {});
    await this.facilitator('close-meeting', {});
  }

  private async deliberate(itemId: string, item: DemoHeldItem): Promise<void> {
    for (const { key, code, text, responsible, dueDay, needsAgreement } of item.propositions) {
      const propositionId = await this.coordinator('add-proposition', {
        itemId,
        code: code as ResponseCode,
        text,
        structureId: this.stage.idOf(responsible),
        dueDate: this.stage.dateOf(dueDay),
        needsAgreement,
      });
      this.stage.remember(key, propositionId);
    }
    await this.proposeReferents(itemId, item);
    await this.facilitator('open-round', { itemId });
    await this.answerRound(itemId, item);
    await this.facilitator('validate-response', { itemId });
    await this.facilitator('record-return', {
      itemId,
      to: 'person',
      what: 'Ce que la commission propose, dit simplement, et ce qu’elle en pense.',
      byMemberId: await memberId(this.stage, item.returnToPerson?.by ?? this.submitterOf(item)),
      byStructureId: null,
      dueDate: this.stage.dateOf(this.meeting.day + this.stage.council.settings.returnToPersonDays),
    });
  }

  private async proposeReferents(itemId: string, { referents }: DemoHeldItem): Promise<void> {
    for (const { person, side } of referents) {
      if (!(await this.participates(person))) continue;
      await this.facilitator('propose-referent', { itemId, memberId: await memberId(this.stage, person), side });
      await this.by(person, 'accept-referent', { itemId, side });
    }
  }

  /** Reservations and objections of all the propositions, one per person; everybody else consents. */
  private async answerRound(itemId: string, { propositions }: DemoHeldItem): Promise<void> {
    const reserved = propositions.flatMap(({ round }) =>
      round.reasons.map((reason, index) => ({
        answer: index < round.objection ? ('objection' as const) : ('reservation' as const),
        reason,
      })),
    );
    const round = (await this.state()).agenda.find(({ id }) => id === itemId)?.round;
    for (const asked of round?.asked ?? []) {
      const { answer, reason } = reserved.shift() ?? { answer: 'consent' as const, reason: null };
      await this.by(await this.keyOf(asked), 'answer-round', { itemId, answer, reason });
    }
  }

  private submitterOf({ item }: DemoHeldItem): string {
    const situation = this.meeting.agenda.find(({ key }) => key === item)?.situation;
    const submitter = this.stage.council.situations.find(({ key }) => key === situation)?.submitter;
    if (submitter === undefined) throw new Error(`${item} is about no situation.`);
    return submitter;
  }

  private async writeRecord(item: DemoHeldItem): Promise<void> {
    const coordinator = await this.stage.as(this.stage.holderOf('coordinator'));
    const view = await this.stage.service(MeetingsQueries).view(coordinator, this.stage.idOf(this.meeting.key));
    const document = view.agenda.find(({ id }) => id === this.stage.idOf(item.item))?.documents.find(({ layer }) => layer === 'record');
    if (document === undefined || item.record.length === 0) return;
    const paragraphs = Object.fromEntries(item.record.map(({ section, paragraphs: lines }) => [section, lines]));
    await this.stage.service(MinutesWriter).append(coordinator, document.id, paragraphs);
  }

  private facilitator<T extends CommandType>(type: T, payload: CommandInput<T>): Promise<string> {
    return this.by(this.stage.holderOf('facilitator'), type, payload);
  }

  private coordinator<T extends CommandType>(type: T, payload: CommandInput<T>): Promise<string> {
    return this.by(this.stage.holderOf('coordinator'), type, payload);
  }

  /** Gives a command in somebody's name; what it creates has its id. */
  private async by<T extends CommandType>(person: string, type: T, payload: CommandInput<T>): Promise<string> {
    const commandId = randomUUID();
    const persona = await this.stage.as(person);
    await this.stage.service(MeetingCommands).give(persona, { meetingId: this.stage.idOf(this.meeting.key), commandId, type, payload });
    return commandId;
  }

  private async participates(person: string): Promise<boolean> {
    const id = await memberId(this.stage, person);
    return (await this.state()).participants.some((participant) => participant.memberId === id);
  }

  private async keyOf(member: string): Promise<string> {
    for (const { person } of this.held.attendance) if ((await memberId(this.stage, person)) === member) return person;
    throw new Error(`Nobody in the room is member ${member}.`);
  }

  private state(): Promise<MeetingState> {
    return this.stage
      .service(UnitOfWork)
      .readAsSystem(this.stage.councilId, (tx) => this.stage.service(LiveMeetings).stateOf(tx, this.stage.idOf(this.meeting.key)));
  }
}
