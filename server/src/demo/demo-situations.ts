import { CHECKLIST_ITEMS } from '@croisee/domain/situations/preparation.schema';
import { submissionDraftSchema } from '@croisee/domain/situations/submission.schema';
import type { InadmissibilityCode } from '@croisee/domain/vocabulary/inadmissibility-reasons';
import type { DemoPreparation, DemoSituation } from '../../../migrations/seeds/demo/demo-situation-types';
import { submissionDraftOf } from '../../../migrations/seeds/demo/submission-draft';
import { DraftingService } from '../domains/situations/drafting.service';
import { EndingService } from '../domains/situations/ending.service';
import { InstructionService } from '../domains/situations/instruction.service';
import { PreparationService } from '../domains/situations/preparation.service';
import { QuestionsService } from '../domains/situations/questions.service';
import { SituationPageQueries } from '../domains/situations/situation-page.queries';
import type { DemoAct } from './demo-act';
import type { DemoStage } from './demo-stage';

/** What happened to a situation outside meetings, from its first line to its withdrawal. */
export function actsOfSituation(stage: DemoStage, situation: DemoSituation): DemoAct[] {
  const { createdDay, submittedDay, questions, decision, preparation, ending } = situation;
  const { key } = situation;
  const acts: DemoAct[] = [{ what: `${key} written`, day: createdDay, time: '14:10', play: () => write(stage, situation) }];
  if (submittedDay !== undefined)
    acts.push({ what: `${key} submitted`, day: submittedDay, time: '17:05', play: () => submit(stage, situation) });
  for (const question of questions ?? []) {
    acts.push({
      what: `${key} asked`,
      day: question.askedDay,
      time: '09:40',
      play: () => ask(stage, situation, question.askedBy, question.text),
    });
    const { answer } = question;
    if (answer !== undefined)
      acts.push({
        what: `${key} answered`,
        day: answer.day,
        time: '16:20',
        play: () => answerQuestion(stage, situation, answer.by, answer.text),
      });
  }
  if (decision !== undefined) acts.push({ what: `${key} decided`, day: decision.day, time: '10:15', play: () => decide(stage, situation) });
  if (preparation !== undefined) acts.push(...actsOfPreparation(stage, situation, preparation));
  if (ending?.kind === 'withdrawn')
    acts.push({ what: `${key} withdrawn`, day: ending.day, time: '11:30', play: () => withdraw(stage, situation) });
  if (ending?.kind === 'redirected')
    acts.push({ what: `${key} redirected`, day: ending.day, time: '14:25', play: () => redirect(stage, situation) });
  return acts;
}

async function write(stage: DemoStage, situation: DemoSituation): Promise<void> {
  const submitter = await stage.as(situation.submitter);
  const drafting = stage.service(DraftingService);
  const created = await drafting.create(submitter, { mode: situation.submission?.mode ?? 'short' });
  stage.remember(situation.key, created.id);
  const draft = submissionDraftOf(situation, stage);
  if (draft === undefined) return;
  await drafting.save(submitter, created.id, { version: created.version, submission: submissionDraftSchema.parse(draft), confirmed: [] });
}

async function submit(stage: DemoStage, { key, submitter }: DemoSituation): Promise<void> {
  await stage.service(DraftingService).submit(await stage.as(submitter), stage.idOf(key));
}

/** The first question about a form that stays incomplete sends it back; the others are asked inside the file. */
async function ask(stage: DemoStage, situation: DemoSituation, by: string, text: string): Promise<void> {
  const coordinator = await stage.as(by);
  const id = stage.idOf(situation.key);
  if (situation.state === 'to-complete' && (await statusOf(stage, situation)) === 'submitted')
    await stage.service(InstructionService).askToComplete(coordinator, id, text);
  else await stage.service(QuestionsService).ask(coordinator, id, text);
}

async function answerQuestion(stage: DemoStage, { key }: DemoSituation, by: string, text: string): Promise<void> {
  const persona = await stage.as(by);
  const questions = stage.service(QuestionsService);
  const open = (await questions.list(persona, stage.idOf(key))).items.find((question) => question.answer === null);
  if (open === undefined) throw new Error(`Nothing is asked about ${key}.`);
  await questions.answer(persona, stage.idOf(key), open.id, text);
}

async function decide(stage: DemoStage, { key, decision }: DemoSituation): Promise<void> {
  if (decision === undefined) return;
  const { outcome, message, reason } = decision;
  await stage
    .service(InstructionService)
    .decide(
      await stage.as(decision.by),
      stage.idOf(key),
      outcome === 'admissible' ? { outcome, message } : { outcome, message, reason: reason as InadmissibilityCode },
    );
}

function actsOfPreparation(stage: DemoStage, situation: DemoSituation, preparation: DemoPreparation): DemoAct[] {
  const { startedDay, rereadDay, rereadBy, guests, partyStructures } = preparation;
  const acts: DemoAct[] = [
    {
      what: `${situation.key} prepared`,
      day: startedDay,
      time: '11:00',
      play: async () => {
        const coordinator = await stage.as(stage.holderOf('coordinator'));
        const { version } = await page(stage, situation);
        await stage.service(PreparationService).prepare(coordinator, stage.idOf(situation.key), {
          version,
          checklist: Object.fromEntries(CHECKLIST_ITEMS.map((item) => [item, 'done'])),
          parties: partyStructures.map((structure) => ({ structureId: stage.idOf(structure), link: linkOf(stage, structure) })),
        });
        await decideParties(stage, situation, partyStructures);
        for (const guest of guests) await inviteGuest(stage, situation, guest);
      },
    },
  ];
  if (rereadDay !== undefined)
    acts.push({
      what: `${situation.key} reread`,
      day: rereadDay,
      time: '15:30',
      play: () => reread(stage, situation, rereadBy ?? stage.holderOf('coordinator')),
    });
  return acts;
}

/** A landlord or a guardian is party by what it is; the data flag no other kind. */
function linkOf(stage: DemoStage, structure: string): 'landlord' | 'guardian' | 'other' {
  const type = stage.council.structures.find(({ key }) => key === structure)?.type;
  if (type === 'S09' || type === 'S10') return 'landlord';
  return type === 'S14' ? 'guardian' : 'other';
}

async function inviteGuest(stage: DemoStage, { key }: DemoSituation, guest: string): Promise<void> {
  const structure = stage.council.people.find((person) => person.key === guest)?.mandates[0]?.structure;
  if (structure === undefined) throw new Error(`${guest} represents no structure.`);
  await stage.service(PreparationService).invite(await stage.as(stage.holderOf('facilitator')), stage.idOf(key), {
    accountId: stage.idOf(guest),
    structureId: stage.idOf(structure),
    reason: 'Connaît la situation et peut agir dans les semaines qui viennent.',
  });
}

/** The facilitator decides, before the agenda, whether each structure that is party sits for the item. */
async function decideParties(stage: DemoStage, { key }: DemoSituation, parties: readonly string[]): Promise<void> {
  const facilitator = await stage.as(stage.holderOf('facilitator'));
  for (const structure of parties) {
    const sits = linkOf(stage, structure) !== 'landlord';
    const reason = sits
      ? 'Sa place dans la situation est connue de tous et utile à la réponse.'
      : 'Partie à la situation : un autre bailleur éclaire ce point, sans enjeu propre.';
    await stage.service(PreparationService).decideParty(facilitator, stage.idOf(key), { structureId: stage.idOf(structure), sits, reason });
  }
}

async function reread(stage: DemoStage, situation: DemoSituation, by: string): Promise<void> {
  const { textDigest } = await page(stage, situation);
  if (textDigest === undefined) throw new Error(`${situation.key} has no text to read again.`);
  await stage
    .service(InstructionService)
    .reread(await stage.as(by), stage.idOf(situation.key), { digest: textDigest, outcome: 'clean', note: '' });
}

async function withdraw(stage: DemoStage, { key, submitter }: DemoSituation): Promise<void> {
  await stage.service(EndingService).withdraw(await stage.as(submitter), stage.idOf(key), 'person');
}

async function redirect(stage: DemoStage, { key, submitter }: DemoSituation): Promise<void> {
  await stage.service(EndingService).redirect(await stage.as(submitter), stage.idOf(key), false);
}

async function page(stage: DemoStage, { key }: DemoSituation) {
  return stage.service(SituationPageQueries).page(await stage.as(stage.holderOf('coordinator')), stage.idOf(key));
}

async function statusOf(stage: DemoStage, situation: DemoSituation): Promise<string> {
  return (await page(stage, situation)).status;
}
