import type { DemoProject, DemoTime } from '../../../migrations/seeds/demo/demo-life-types';
import { ProjectService } from '../domains/project/project.service';
import type { DemoAct } from './demo-act';
import type { DemoStage } from './demo-stage';

/** Price of a half-day of a room, in cents. */
const HALF_DAY_CENTS = 15_000;

/** The sheet, the budget, the rooms and the figures, written by the coordinator; the time, by those who spent it. */
export function actsOfProject(stage: DemoStage, project: DemoProject): DemoAct[] {
  const people = [...new Set(project.time.map(({ person }) => person))];
  return [
    { what: 'the project written', day: -118, time: '10:00', play: () => writeProject(stage, project) },
    ...people.map((person) => ({
      ...{ what: 'time logged', day: -1, time: '17:30' },
      play: () =>
        logTime(
          stage,
          project.time.filter((entry) => entry.person === person),
        ),
    })),
  ];
}

async function writeProject(stage: DemoStage, project: DemoProject): Promise<void> {
  const service = stage.service(ProjectService);
  const coordinator = await stage.as(stage.holderOf('coordinator'));
  await service.editSheet(coordinator, {
    ...{ version: 0, title: project.title, summary: project.summary, objectives: [...project.objectives] },
    phases: stage.council.phases.map(({ title, aim, fromDay, untilDay }) => ({
      ...{ title, aim, from: stage.dateOf(fromDay), until: stage.dateOf(untilDay) },
    })),
    planned: project.planned.map(({ kind, hours }) => ({ kind, minutes: hours * 60 })),
  });
  for (const line of project.budget) {
    // One after the other, so that they are read in the order they were written.
    stage.clock.advanceMs(1000);
    await service.addBudgetLine(coordinator, line);
  }
  for (const { day, host, ...booking } of project.bookings)
    await service.addBooking(coordinator, {
      ...booking,
      ...{ day: stage.dateOf(day), hostStructureId: stage.idOf(host), halfDays: 1, halfDayCents: HALF_DAY_CENTS },
    });
  for (const figure of project.figures) {
    stage.clock.advanceMs(1000);
    await service.addFigure(coordinator, figure);
  }
}

async function logTime(stage: DemoStage, entries: readonly DemoTime[]): Promise<void> {
  for (const { person, kind, day, minutes, note } of entries)
    await stage.service(ProjectService).logTime(await stage.as(person), { kind, day: stage.dateOf(day), minutes, note });
}
