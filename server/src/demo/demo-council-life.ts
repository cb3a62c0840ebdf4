import type { DemoCommitteeRecord, DemoConventions, DemoTool } from '../../../migrations/seeds/demo/demo-life-types';
import type { DayOffset, DemoKey } from '../../../migrations/seeds/demo/demo-types';
import { addDays } from '@croisee/domain/time/local-date';
import { CharterQueries, ConventionsQueries } from '../domains/charter/api';
import { ConventionsService } from '../domains/charter/conventions.service';
import { SharedModelsService } from '../domains/library/shared-models.service';
import { ToolsService } from '../domains/library/tools.service';
import { CommitteesService } from '../domains/meetings/committees/committees.service';
import type { DemoAct } from './demo-act';
import { actsOfProject } from './demo-project';
import type { DemoStage } from './demo-stage';

/** What the committees, the conventions, the tools and the project of a council hold; one that only begins has nothing but a charter to lend. */
export function actsOfCouncilLife(stage: DemoStage): DemoAct[] {
  const { life } = stage.council;
  const lending: DemoAct = { what: 'texts lent', day: -8, time: '10:00', play: () => lendTexts(stage) };
  if (life === undefined) return [lending];
  return [
    lending,
    ...actsOfConventions(stage, life.conventions),
    ...life.committees.map((record) => actOfCommittee(stage, record)),
    { what: 'the common tools', day: -9, time: '10:00', play: () => keepTools(stage, life.tools) },
    ...actsOfProject(stage, life.project),
  ];
}

function actsOfConventions(stage: DemoStage, conventions: DemoConventions): DemoAct[] {
  const days = stage.council.structures.flatMap(({ conventionSignedDay }) => conventionSignedDay ?? []);
  const [first, ...later] = conventions.models;
  if (first === undefined) return [];
  const modelIds: string[] = [];
  const publish = async ({ label, adoptedDay, text }: DemoConventions['models'][number]) => {
    const model = { label, adoptedOn: stage.dateOf(adoptedDay), text };
    modelIds.push((await stage.service(ConventionsService).publishModel(await coordinator(stage), model)).id);
  };
  const conventionIds = new Map<DemoKey, string>();
  const record = async () => {
    const keeper = await coordinator(stage);
    for (const { key, conventionSignedDay } of stage.council.structures) {
      if (conventionSignedDay === undefined) continue;
      const signedOn = stage.dateOf(conventionSignedDay);
      const lasts = conventions.exceptions.find(({ structure }) => structure === key)?.lastsDays ?? conventions.lastsDays;
      const { current } = await stage.service(ConventionsService).record(keeper, {
        ...{ structureId: stage.idOf(key), modelId: modelIds[0] ?? '', signatory: 'Direction (nom fictif)' },
        ...{
          signatoryMandate: 'Délégation de signature (exemple)',
          signedOn,
          validFrom: signedOn,
          validUntil: addDays(signedOn, lasts - 1),
        },
      });
      conventionIds.set(key, current?.id ?? '');
    }
  };
  const end = async ({ structure, onDay, reason }: DemoConventions['ended'][number]) => {
    const id = conventionIds.get(structure) ?? '';
    await stage.service(ConventionsService).end(await coordinator(stage), id, { on: stage.dateOf(onDay), reason });
  };
  return [
    { what: 'the convention adopted', day: Math.max(...days), time: '08:30', play: () => publish(first) },
    { what: 'the conventions recorded', day: Math.max(...days) + 1, time: '08:30', play: record },
    ...later.map((model) => ({ what: `${model.label} adopted`, day: model.adoptedDay + 1, time: '08:30', play: () => publish(model) })),
    ...conventions.ended.map((ended) => ({ what: 'a convention ended', day: ended.onDay, time: '17:00', play: () => end(ended) })),
  ];
}

/** Written the day after the meeting, with what it asked for. */
function actOfCommittee(stage: DemoStage, record: DemoCommitteeRecord): DemoAct {
  const held = stage.council.meetings.find(({ key }) => key === record.meeting);
  if (held === undefined) throw new Error(`The demonstration keeps the record of "${record.meeting}", which is no meeting.`);
  const play = async () => {
    const committees = stage.service(CommitteesService);
    const keeper = await coordinator(stage);
    await committees.saveRecord(keeper, stage.idOf(record.meeting), {
      ...{ version: 0, summary: record.summary, decisions: [...record.decisions], others: record.others },
      structureIds: record.structures.map(stage.idOf),
    });
    for (const { title, topic, state, dueDay, structure } of record.deliverables)
      await committees.addDeliverable(keeper, stage.idOf(record.meeting), {
        ...{ title, topic, state, dueOn: stage.dateOf(dueDay) },
        structureId: structure === undefined ? null : stage.idOf(structure),
      });
  };
  return { what: `the record of ${record.meeting}`, day: held.day + 1, time: '16:00', play };
}

async function keepTools(stage: DemoStage, tools: readonly DemoTool[]): Promise<void> {
  const keeper = await coordinator(stage);
  const dateOf = (day: DayOffset | undefined) => (day === undefined ? null : stage.dateOf(day));
  for (const { authors, users, reviewDay, ...tool } of tools)
    await stage.service(ToolsService).add(keeper, {
      ...tool,
      ...{ authorIds: authors.map(stage.idOf), userIds: users.map(stage.idOf), reviewOn: dateOf(reviewDay) },
    });
}

/** The charter in force and the latest convention, for councils that begin. */
async function lendTexts(stage: DemoStage): Promise<void> {
  const keeper = await coordinator(stage);
  const lender = stage.service(SharedModelsService);
  const { version } = await stage.service(CharterQueries).page(keeper);
  if (version !== null) await lender.lend(keeper, { kind: 'charter', sourceId: version.id });
  const [convention] = (await stage.service(ConventionsQueries).models(keeper)).items;
  if (convention !== undefined) await lender.lend(keeper, { kind: 'convention', sourceId: convention.id });
}

function coordinator(stage: DemoStage) {
  return stage.as(stage.holderOf('coordinator'));
}
