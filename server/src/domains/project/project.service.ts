import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { checkBudgetLine, checkObjectives, checkTimeDay } from '@croisee/domain/project/budget.rules';
import type {
  BookingInput,
  BudgetLineInput,
  EditBooking,
  EditBudgetLine,
  EditContextFigure,
  ContextFigureInput,
  EditProject,
  LogTime,
  ProjectView,
  TimeView,
} from '@croisee/domain/project/project.schema';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { StructuresQueries } from '../directory/api';
import { deleteRow, insertRow, updateRow, type KeptList } from './kept-rows';
import { ProjectQueries } from './project.queries';
import { BOOKINGS, BUDGET_LINES, CONTEXT_FIGURES } from './project-tables';

/** The project sheet, its budget, its rooms, its figures and the time spent (R004, R005, R012, R018–R020). */
@Injectable()
export class ProjectService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ProjectQueries) private readonly queries: ProjectQueries,
    @Inject(StructuresQueries) private readonly structures: StructuresQueries,
  ) {}

  /** Writes the whole sheet; version 0 writes the first one. */
  async editSheet(persona: Persona, input: EditProject): Promise<ProjectView> {
    return this.change(persona, async (tx) => {
      valueOf(checkObjectives(input));
      const written = await tx.manager.query<unknown[]>(
        `INSERT INTO project_sheet (council_id, title, summary, phases, objectives, planned, updated_at) SELECT $1, $2, $3, $4, $5, $6, $7 WHERE $8 = 0
         ON CONFLICT (council_id) DO NOTHING RETURNING version`,
        [tx.councilId, ...sheetValues(input), tx.now, input.version],
      );
      if (written.length === 0) {
        const [, count] = await tx.manager.query<[unknown[], number]>(
          `UPDATE project_sheet SET title = $1, summary = $2, phases = $3, objectives = $4, planned = $5, updated_at = $6, version = version + 1 WHERE version = $7`,
          [...sheetValues(input), tx.now, input.version],
        );
        if (count === 0) throw new DomainError('STALE_VERSION');
      }
      await tx.audit({ action: 'project.sheet-edited', subjectKind: 'council', subjectId: tx.councilId });
    });
  }

  addBudgetLine(persona: Persona, input: BudgetLineInput): Promise<ProjectView> {
    return this.change(persona, (tx) => {
      valueOf(checkBudgetLine(input));
      return this.add(tx, BUDGET_LINES, input);
    });
  }

  editBudgetLine(persona: Persona, id: string, { version, ...input }: EditBudgetLine): Promise<ProjectView> {
    return this.change(persona, (tx) => {
      valueOf(checkBudgetLine(input));
      return this.edit(tx, BUDGET_LINES, id, version, input);
    });
  }

  addBooking(persona: Persona, input: BookingInput): Promise<ProjectView> {
    return this.change(persona, async (tx) => {
      await this.assertHost(tx, input);
      await this.add(tx, BOOKINGS, input);
    });
  }

  editBooking(persona: Persona, id: string, { version, ...input }: EditBooking): Promise<ProjectView> {
    return this.change(persona, async (tx) => {
      await this.assertHost(tx, input);
      await this.edit(tx, BOOKINGS, id, version, input);
    });
  }

  addFigure(persona: Persona, input: ContextFigureInput): Promise<ProjectView> {
    return this.change(persona, (tx) => this.add(tx, CONTEXT_FIGURES, input));
  }

  editFigure(persona: Persona, id: string, { version, ...input }: EditContextFigure): Promise<ProjectView> {
    return this.change(persona, (tx) => this.edit(tx, CONTEXT_FIGURES, id, version, input));
  }

  /** Takes a line off one of the lists; its page offers to write it again. */
  remove(persona: Persona, list: 'budget-lines' | 'bookings' | 'figures', id: string): Promise<ProjectView> {
    const kept = { 'budget-lines': BUDGET_LINES, bookings: BOOKINGS, figures: CONTEXT_FIGURES }[list] as KeptList<object>;
    return this.change(persona, async (tx) => {
      await deleteRow(tx, kept, id);
      await tx.audit({ action: 'project.line-removed', subjectKind: kept.subjectKind, subjectId: id });
    });
  }

  async logTime(persona: Persona, input: LogTime): Promise<TimeView> {
    return this.ownTime(persona, async (tx) => {
      valueOf(checkTimeDay(input.day, await this.queries.today(tx)));
      const id = randomUUID();
      await tx.manager.query(
        'INSERT INTO project_time_entry (council_id, id, member_id, kind, day, minutes, note, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
        [tx.councilId, id, persona.memberId, input.kind, input.day, input.minutes, input.note, tx.now],
      );
      await tx.audit({ action: 'project.time-logged', subjectKind: 'time-entry', subjectId: id, facts: { kind: input.kind } });
    });
  }

  /** Takes one’s own entry back; another person’s answers as if it were not there. */
  async removeTime(persona: Persona, id: string): Promise<TimeView> {
    return this.ownTime(persona, async (tx) => {
      const [, count] = await tx.manager.query<[unknown[], number]>('DELETE FROM project_time_entry WHERE id = $1 AND member_id = $2', [
        id,
        persona.memberId,
      ]);
      if (count === 0) throw new DomainError('NOT_FOUND');
      await tx.audit({ action: 'project.time-removed', subjectKind: 'time-entry', subjectId: id });
    });
  }

  private async add<Input extends object>(tx: Transaction, list: KeptList<Input>, input: Input): Promise<void> {
    const id = await insertRow(tx, list, input);
    await tx.audit({ action: 'project.line-added', subjectKind: list.subjectKind, subjectId: id });
  }

  private async edit<Input extends object>(
    tx: Transaction,
    list: KeptList<Input>,
    id: string,
    version: number,
    input: Input,
  ): Promise<void> {
    await updateRow(tx, list, id, version, input);
    await tx.audit({ action: 'project.line-edited', subjectKind: list.subjectKind, subjectId: id });
  }

  private async assertHost(tx: Transaction, { hostStructureId }: BookingInput): Promise<void> {
    if (hostStructureId !== null) await this.structures.one(tx, hostStructureId);
  }

  private change(persona: Persona, work: (tx: Transaction) => Promise<void>): Promise<ProjectView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'project.keep', { councilId: tx.councilId });
      await work(tx);
      return this.queries.viewIn(tx);
    });
  }

  private ownTime(persona: Persona, work: (tx: Transaction) => Promise<void>): Promise<TimeView> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'project.log-time', { councilId: tx.councilId });
      await work(tx);
      return this.queries.timeIn(tx, persona);
    });
  }
}

function sheetValues({ title, summary, phases, objectives, planned }: EditProject): string[] {
  return [title, summary, JSON.stringify(phases), JSON.stringify(objectives), JSON.stringify(planned)];
}
