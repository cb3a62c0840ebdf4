import type { Persona } from '@croisee/domain/access/persona';
import { budgetTotal, lineAmounts, placeTurns, timeTotals } from '@croisee/domain/project/budget.rules';
import type { Booking, ProjectSheet, ProjectView, TimeEntry, TimeTotal, TimeView } from '@croisee/domain/project/project.schema';
import type { TimeKind } from '@croisee/domain/project/project-lists';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { StructuresQueries } from '../directory/api';
import { CouncilSettingsService } from '../identity/api';
import { listRows } from './kept-rows';
import { BOOKINGS, BUDGET_LINES, CONTEXT_FIGURES } from './project-tables';

const LATEST_ENTRIES = 60;

/** The project as its pages show it. */
@Injectable()
export class ProjectQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async view(persona: Persona): Promise<ProjectView> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'project.read', { councilId: tx.councilId });
      return this.viewIn(tx);
    });
  }

  async time(persona: Persona): Promise<TimeView> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'project.read', { councilId: tx.councilId });
      return this.timeIn(tx, persona);
    });
  }

  /** The same inside the transaction of a change. */
  async viewIn(tx: Transaction): Promise<ProjectView> {
    const sheet = await sheetOf(tx);
    const lines = await listRows(tx, BUDGET_LINES);
    const bookings = await this.bookings(tx);
    return {
      sheet,
      today: await this.today(tx),
      budget: { lines: lines.map((line) => ({ ...line, ...lineAmounts(line) })), total: budgetTotal(lines) },
      bookings,
      turns: placeTurns(bookings),
      figures: await listRows(tx, CONTEXT_FIGURES),
      time: await totalsOf(tx, sheet),
    };
  }

  async timeIn(tx: Transaction, persona: Persona): Promise<TimeView> {
    const rows = await tx.manager.query<(Omit<TimeEntry, 'own'> & { accountId: string })[]>(
      `SELECT e.id, e.kind, e.day::text AS day, e.minutes, e.note, a.display_name AS who, a.id AS "accountId"
       FROM project_time_entry e JOIN membership m ON m.council_id = e.council_id AND m.id = e.member_id JOIN account a ON a.id = m.account_id
       ORDER BY e.day DESC, e.created_at DESC, e.id LIMIT $1`,
      [LATEST_ENTRIES],
    );
    return {
      today: await this.today(tx),
      totals: await totalsOf(tx, await sheetOf(tx)),
      entries: rows.map(({ accountId, ...row }) => ({ ...row, own: accountId === persona.accountId })),
    };
  }

  async today(tx: Transaction): Promise<string> {
    return localDateOf(tx.isoNow, await this.settings.timeZone(tx));
  }

  private async bookings(tx: Transaction): Promise<Booking[]> {
    const structures = await this.structures.byId(tx);
    return (await listRows(tx, BOOKINGS)).map((row) => ({
      ...row,
      hostName: row.hostStructureId === null ? null : (structures.get(row.hostStructureId)?.name ?? null),
      costCents: row.state === 'cancelled' ? 0 : row.halfDays * row.halfDayCents,
    }));
  }
}

async function sheetOf(tx: Transaction): Promise<ProjectSheet | null> {
  const [row] = await tx.manager.query<ProjectSheet[]>('SELECT title, summary, phases, objectives, planned, version FROM project_sheet');
  return row ?? null;
}

async function totalsOf(tx: Transaction, sheet: ProjectSheet | null): Promise<TimeTotal[]> {
  const rows = await tx.manager.query<{ kind: TimeKind; minutes: number }[]>(
    'SELECT kind, sum(minutes)::int AS minutes FROM project_time_entry GROUP BY kind',
  );
  return timeTotals(sheet?.planned ?? [], new Map(rows.map(({ kind, minutes }) => [kind, minutes])));
}
