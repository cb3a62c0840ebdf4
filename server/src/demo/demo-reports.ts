import { quarterOf } from '@croisee/domain/indicators/facts';
import type { Publication } from '@croisee/domain/indicators/indicators.schema';
import { reportOutline } from '@croisee/domain/indicators/report/report-outline';
import type { Persona } from '@croisee/domain/access/persona';
import type { DemoReport } from '../../../migrations/seeds/demo/demo-types';
import { PublicationsService } from '../domains/indicators/api';
import { ReportsService } from '../domains/indicators/report/reports.service';
import type { DemoAct } from './demo-act';
import type { DemoStage } from './demo-stage';

/** Figures of the last quarters that ended, published, and the reports written under them. */
export function actsOfReports(stage: DemoStage): DemoAct[] {
  return (stage.council.reports ?? []).map((report) => ({
    what: `the report "${report.kind}"`,
    day: report.writtenOn,
    time: '14:00',
    play: async () => {
      const persona = await stage.as(stage.holderOf('coordinator'));
      await write(stage.service(ReportsService), persona, report, await publicationOf(stage, persona, report.writtenOn));
    },
  }));
}

async function write(reports: ReportsService, persona: Persona, report: DemoReport, publication: Publication): Promise<void> {
  const { id } = await reports.create(persona, { kind: report.kind, year: publication.year, publicationId: publication.id });
  let { version } = await reports.view(persona, id);
  for (const section of reportOutline(report.kind)) {
    const text = report.texts[section.id];
    if (text !== undefined) ({ version } = await reports.saveSection(persona, id, section.id, { text, version }));
  }
  if (report.sealed !== undefined) await reports.seal(persona, id, { version, reason: report.sealed });
}

/** The publication that holds the last quarter that ended; made when nobody made it. */
async function publicationOf(stage: DemoStage, persona: Persona, day: number): Promise<Publication> {
  const today = stage.dateOf(day);
  const [thisYear, thisQuarter] = quarterOf(today).split('-Q').map(Number) as [number, number];
  const [year, to] = thisQuarter === 1 ? [thisYear - 1, 4] : [thisYear, thisQuarter - 1];
  const publications = stage.service(PublicationsService);
  const known = (await publications.list(persona, year)).find((one) => one.from <= to && one.to >= to);
  return known ?? publications.publish(persona, { year, to, reason: 'Chiffres relus en comité technique.' });
}
