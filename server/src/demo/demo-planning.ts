import type { DemoAgendaItem, DemoMeeting } from '../../../migrations/seeds/demo/demo-meeting-types';
import { MembersQueries } from '../domains/identity/api';
import { AgendaService } from '../domains/meetings/planning/agenda.service';
import { ConvocationService } from '../domains/meetings/planning/convocation.service';
import { MeetingsQueries } from '../domains/meetings/planning/meetings.queries';
import { MeetingsService } from '../domains/meetings/planning/meetings.service';
import { UnitOfWork } from '../kernel/database/unit-of-work';
import type { DemoAct } from './demo-act';
import type { DemoStage } from './demo-stage';

/** Days between the planning of a meeting and its convocation, and before a meeting that is not convoked yet. */
const PLANNED_BEFORE_DAYS = 4;

/** The planning of a meeting: created, its agenda built, its list convoked, the answers received. */
export function actsOfPlanning(stage: DemoStage, meeting: DemoMeeting): DemoAct[] {
  const plannedDay = meeting.convokedDay === undefined ? -1 : meeting.convokedDay - PLANNED_BEFORE_DAYS;
  const acts: DemoAct[] = [{ what: `${meeting.key} planned`, day: plannedDay, time: '09:00', play: () => plan(stage, meeting) }];
  const { convokedDay } = meeting;
  if (convokedDay === undefined) return acts;
  const onTime = meeting.agenda.filter((item) => item.lateReason === undefined);
  acts.push({
    what: `${meeting.key} convoked`,
    day: convokedDay,
    time: '18:00',
    play: async () => {
      for (const item of onTime) await addItem(stage, meeting, item);
      await orderAgenda(stage, meeting, onTime);
      await convoke(stage, meeting);
    },
  });
  acts.push({ what: `${meeting.key} answered`, day: convokedDay + 3, time: '12:00', play: () => answers(stage, meeting) });
  for (const item of meeting.agenda)
    if (item.lateReason !== undefined)
      acts.push({ what: `${item.key} added late`, day: convokedDay + 10, time: '18:30', play: () => addItem(stage, meeting, item) });
  return acts;
}

async function plan(stage: DemoStage, meeting: DemoMeeting): Promise<void> {
  const coordinator = await stage.as(stage.holderOf('coordinator'));
  const { id } = await stage.service(MeetingsService).create(coordinator, {
    kind: meeting.kind,
    title: meeting.title,
    date: stage.dateOf(meeting.day),
    startTime: meeting.localTime,
    zone: stage.council.timeZone,
    durationMinutes: meeting.durationMinutes,
    place: meeting.place,
    facilitatorId: stage.has('facilitator') ? await memberId(stage, stage.holderOf('facilitator')) : null,
    situationCap: stage.council.settings.situationsPerMeeting,
  });
  stage.remember(meeting.key, id);
}

/** The default items are there from the creation: one of the same kind takes the title and the time of the data. */
async function addItem(stage: DemoStage, meeting: DemoMeeting, item: DemoAgendaItem): Promise<void> {
  const coordinator = await stage.as(stage.holderOf('coordinator'));
  const meetingId = stage.idOf(meeting.key);
  const view = await stage.service(MeetingsQueries).view(coordinator, meetingId);
  const ready = view.agenda.find((one) => one.kind === item.kind && one.situationId === null && !isTaken(stage, meeting, one.id));
  const { title, plannedMinutes } = item;
  if (ready !== undefined) {
    await stage.service(AgendaService).edit(coordinator, meetingId, ready.id, { title, plannedMinutes, version: view.version });
    stage.remember(item.key, ready.id);
    return;
  }
  const { id } = await stage.service(AgendaService).add(coordinator, meetingId, {
    kind: item.kind,
    title,
    plannedMinutes,
    situationId: item.situation === undefined ? null : stage.idOf(item.situation),
    lateReason: item.lateReason ?? null,
    waiting: false,
  });
  stage.remember(item.key, id);
}

async function orderAgenda(stage: DemoStage, meeting: DemoMeeting, items: readonly DemoAgendaItem[]): Promise<void> {
  const coordinator = await stage.as(stage.holderOf('coordinator'));
  const meetingId = stage.idOf(meeting.key);
  const known = items.map((item) => stage.idOf(item.key));
  for (const extra of (await view(stage, meetingId)).agenda.filter(({ id }) => !known.includes(id)))
    await stage.service(AgendaService).remove(coordinator, meetingId, extra.id, (await view(stage, meetingId)).version);
  await stage.service(AgendaService).reorder(coordinator, meetingId, { itemIds: known, version: (await view(stage, meetingId)).version });
}

async function convoke(stage: DemoStage, meeting: DemoMeeting): Promise<void> {
  const coordinator = await stage.as(stage.holderOf('coordinator'));
  const meetingId = stage.idOf(meeting.key);
  const leads = [stage.holderOf('coordinator'), stage.holderOf('facilitator')];
  const memberIds = await Promise.all(
    meeting.convoked.filter(({ person }) => !leads.includes(person)).map(({ person }) => memberId(stage, person)),
  );
  const { version } = await view(stage, meetingId);
  const listed = await stage.service(ConvocationService).setMembers(coordinator, meetingId, { memberIds, version });
  await stage.service(ConvocationService).convoke(coordinator, meetingId, { version: listed.version });
}

/** Answers received by telephone and by mail, written down by the coordinator. */
async function answers(stage: DemoStage, meeting: DemoMeeting): Promise<void> {
  const coordinator = await stage.as(stage.holderOf('coordinator'));
  for (const { person, answer, deputy } of meeting.convoked) {
    if (answer === 'none') continue;
    const replaced = answer === 'declined' && deputy !== undefined;
    await stage.service(ConvocationService).answerFor(coordinator, stage.idOf(meeting.key), await memberId(stage, person), {
      answer: answer === 'accepted' ? 'present' : replaced ? 'replaced' : 'excused',
      deputyId: replaced ? await memberId(stage, deputy) : null,
    });
  }
}

async function view(stage: DemoStage, meetingId: string) {
  return stage.service(MeetingsQueries).view(await stage.as(stage.holderOf('coordinator')), meetingId);
}

/** The person's line in the council, which meetings know them by. */
export async function memberId(stage: DemoStage, key: string): Promise<string> {
  const accountId = stage.idOf(key);
  const members = await stage.service(UnitOfWork).readAsSystem(stage.councilId, (tx) => stage.service(MembersQueries).inForce(tx));
  const member = members.find((one) => one.accountId === accountId);
  if (member === undefined) throw new Error(`${key} is no member on ${stage.clock.isoNow()}.`);
  return member.memberId;
}

function isTaken(stage: DemoStage, meeting: DemoMeeting, itemId: string): boolean {
  return meeting.agenda.some(({ key }) => stage.knows(key) && stage.idOf(key) === itemId);
}
