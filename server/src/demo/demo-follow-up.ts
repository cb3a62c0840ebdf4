import type { FollowUpView } from '@croisee/domain/responses/follow-up.schema';
import type { ClosureCode } from '@croisee/domain/vocabulary/closure-reasons';
import type { DemoHeldItem, DemoHeldMeeting, DemoMeeting, DemoProposition } from '../../../migrations/seeds/demo/demo-meeting-types';
import type { DemoSituation } from '../../../migrations/seeds/demo/demo-situation-types';
import { ClosureService } from '../domains/responses/closure.service';
import { CommitmentsService } from '../domains/responses/commitments.service';
import { FollowUpQueries } from '../domains/responses/follow-up.queries';
import { LoopsService } from '../domains/responses/loops.service';
import { ApprovalService } from '../domains/responses/record/approval.service';
import { RecordService } from '../domains/responses/record/record.service';
import type { DemoAct } from './demo-act';
import type { DemoStage } from './demo-stage';

/** What followed a meeting that was held: its record, the commitments, the two returns. */
export function actsOfFollowUp(stage: DemoStage, meeting: DemoMeeting, held: DemoHeldMeeting): DemoAct[] {
  const meetingId = () => stage.idOf(meeting.key);
  const coordinator = () => stage.as(stage.holderOf('coordinator'));
  const acts: DemoAct[] = [
    {
      what: `${meeting.key} tidied`,
      day: meeting.day + 1,
      time: '09:00',
      play: async () => void (await stage.service(RecordService).startTidying(await coordinator(), meetingId())),
    },
    {
      what: `${meeting.key} opened to remarks`,
      day: meeting.day + 2,
      time: '17:00',
      play: async () => {
        const until = stage.instantOf(held.approvedDay - 1, '18:00');
        await stage.service(RecordService).openRemarks(await coordinator(), meetingId(), until);
      },
    },
    {
      what: `${meeting.key} approved`,
      day: held.approvedDay,
      time: '11:00',
      play: async () => void (await stage.service(ApprovalService).approve(await stage.as(stage.holderOf('facilitator')), meetingId())),
    },
  ];
  for (const item of held.items) acts.push(...actsOfItem(stage, meeting, item, held.approvedDay));
  return acts;
}

function actsOfItem(stage: DemoStage, meeting: DemoMeeting, item: DemoHeldItem, approvedDay: number): DemoAct[] {
  const situation = meeting.agenda.find(({ key }) => key === item.item)?.situation;
  if (situation === undefined) return [];
  const acts: DemoAct[] = [];
  const { returnToPerson, returnToSubmitter } = item;
  if (returnToPerson !== undefined)
    acts.push({
      what: `${situation} returned to the person`,
      day: returnToPerson.day,
      time: '14:30',
      play: async () => {
        const { by, how, answer, words, day } = returnToPerson;
        const persona = await onBehalf(stage, situation, by);
        const input = {
          on: stage.dateOf(day),
          how,
          answer,
          words,
          nextAttemptOn: answer === 'unreachable' ? stage.dateOf(day + 14) : null,
        };
        await stage.service(LoopsService).returnToPerson(persona, await responseOf(stage, situation), input);
      },
    });
  if (returnToSubmitter !== undefined)
    acts.push({
      what: `${situation} returned to the submitter`,
      day: returnToSubmitter.day,
      time: '16:00',
      play: async () => {
        const coordinator = await stage.as(stage.holderOf('coordinator'));
        await stage
          .service(LoopsService)
          .returnToSubmitter(coordinator, await responseOf(stage, situation), { text: returnToSubmitter.text, useful: 'yes' });
      },
    });
  for (const proposition of item.propositions) acts.push(...actsOfCommitment(stage, situation, proposition, approvedDay));
  return acts;
}

/** Each update moves the commitment on; the last one takes it where the data say it stands. */
function actsOfCommitment(
  stage: DemoStage,
  situation: string,
  { key, code, text, commitment }: DemoProposition,
  approvedDay: number,
): DemoAct[] {
  const { state, reason, updates } = commitment;
  return updates.map((update, index) => ({
    what: `${key} updated`,
    day: Math.max(update.day, approvedDay + 1),
    time: `17:${String(10 + index).padStart(2, '0')}`,
    play: async () => {
      const coordinator = await stage.as(stage.holderOf('coordinator'));
      const { commitments } = await followUp(stage, situation);
      const found = commitments.find((one) => one.code === code && one.text === text);
      if (found === undefined) throw new Error(`No commitment “${key}”.`);
      const last = index === updates.length - 1;
      await stage.service(CommitmentsService).update(coordinator, found.id, {
        status: last ? state : 'in-progress',
        reason: last ? (reason ?? null) : null,
        note: update.text,
        version: found.version,
      });
    },
  }));
}

/** The closure of a situation, by the coordinator. */
export function actsOfClosure(stage: DemoStage, { key, ending }: DemoSituation): DemoAct[] {
  if (ending?.kind !== 'closed') return [];
  return [
    {
      what: `${key} closed`,
      day: ending.day,
      time: '18:00',
      play: async () => {
        await stage.service(ClosureService).close(await stage.as(ending.by), stage.idOf(key), {
          reason: ending.reason as ClosureCode,
          summary: ending.text,
          remains: ending.remains ?? 'Rien qui attende la commission.',
          learned: ending.learned ?? '',
          effectByReferent: ending.effectByReferent ?? 'unknown',
          effectByPerson: ending.effectByPerson ?? 'unknown',
          personWords: ending.personWords ?? '',
        });
      },
    },
  ];
}

/** Who met the person records it when they follow the situation; otherwise the coordinator does, from what they were told. */
async function onBehalf(stage: DemoStage, situation: string, by: string) {
  const submitter = stage.council.situations.find(({ key }) => key === situation)?.submitter;
  return stage.as(submitter === by ? by : stage.holderOf('coordinator'));
}

/** The response of a situation that passed once. */
export async function responseOf(stage: DemoStage, situation: string): Promise<string> {
  const [response] = (await followUp(stage, situation)).responses;
  if (response === undefined) throw new Error(`${situation} has no response.`);
  return response.id;
}

async function followUp(stage: DemoStage, situation: string): Promise<FollowUpView> {
  return stage.service(FollowUpQueries).ofSituation(await stage.as(stage.holderOf('coordinator')), stage.idOf(situation));
}
