import type { Persona } from '@croisee/domain/access/persona';
import {
  bookingInputSchema,
  budgetLineInputSchema,
  contextFigureInputSchema,
  editBookingSchema,
  editBudgetLineSchema,
  editContextFigureSchema,
  editProjectSchema,
  logTimeSchema,
  projectViewSchema,
  timeViewSchema,
  type BookingInput,
  type BudgetLineInput,
  type ContextFigureInput,
  type EditBooking,
  type EditBudgetLine,
  type EditContextFigure,
  type EditProject,
  type LogTime,
  type ProjectView,
  type TimeView,
} from '@croisee/domain/project/project.schema';
import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { ProjectQueries } from './project.queries';
import { ProjectService } from './project.service';

const written = { returns: projectViewSchema, status: 201 } as const;
const returns = projectViewSchema;

/** The project of the council: each change answers the page as it has become. */
@Controller('project')
export class ProjectController {
  constructor(
    @Inject(ProjectQueries) private readonly queries: ProjectQueries,
    @Inject(ProjectService) private readonly project: ProjectService,
  ) {}

  @Get()
  @Requires('project.read', { summary: 'The sheet, the budget, the rooms and the figures of the territory.', returns })
  view(@Who() persona: Persona): Promise<ProjectView> {
    return this.queries.view(persona);
  }

  @Put()
  @Requires('project.keep', { summary: 'Writes the sheet, at the version it was read.', returns })
  editSheet(@Who() persona: Persona, @Body({ schema: editProjectSchema }) body: EditProject): Promise<ProjectView> {
    return this.project.editSheet(persona, body);
  }

  @Post('budget-lines')
  @Requires('project.keep', { summary: 'Adds a line to the budget.', ...written })
  addBudgetLine(@Who() persona: Persona, @Body({ schema: budgetLineInputSchema }) body: BudgetLineInput): Promise<ProjectView> {
    return this.project.addBudgetLine(persona, body);
  }

  @Put('budget-lines/:id')
  @Requires('project.keep', { summary: 'Replaces a line of the budget.', returns })
  editBudgetLine(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: editBudgetLineSchema }) body: EditBudgetLine,
  ): Promise<ProjectView> {
    return this.project.editBudgetLine(persona, id, body);
  }

  @Delete('budget-lines/:id')
  @Requires('project.keep', { summary: 'Takes a line off the budget.', returns })
  removeBudgetLine(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<ProjectView> {
    return this.project.remove(persona, 'budget-lines', id);
  }

  @Post('bookings')
  @Requires('project.keep', { summary: 'Adds the booking of a room.', ...written })
  addBooking(@Who() persona: Persona, @Body({ schema: bookingInputSchema }) body: BookingInput): Promise<ProjectView> {
    return this.project.addBooking(persona, body);
  }

  @Put('bookings/:id')
  @Requires('project.keep', { summary: 'Replaces the booking of a room.', returns })
  editBooking(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: editBookingSchema }) body: EditBooking,
  ): Promise<ProjectView> {
    return this.project.editBooking(persona, id, body);
  }

  @Delete('bookings/:id')
  @Requires('project.keep', { summary: 'Takes a booking off the list.', returns })
  removeBooking(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<ProjectView> {
    return this.project.remove(persona, 'bookings', id);
  }

  @Post('figures')
  @Requires('project.keep', { summary: 'Adds a figure of the territory, with its source and its limit.', ...written })
  addFigure(@Who() persona: Persona, @Body({ schema: contextFigureInputSchema }) body: ContextFigureInput): Promise<ProjectView> {
    return this.project.addFigure(persona, body);
  }

  @Put('figures/:id')
  @Requires('project.keep', { summary: 'Replaces a figure of the territory.', returns })
  editFigure(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: editContextFigureSchema }) body: EditContextFigure,
  ): Promise<ProjectView> {
    return this.project.editFigure(persona, id, body);
  }

  @Delete('figures/:id')
  @Requires('project.keep', { summary: 'Takes a figure off the list.', returns })
  removeFigure(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<ProjectView> {
    return this.project.remove(persona, 'figures', id);
  }

  @Get('time')
  @Requires('project.read', { summary: 'Time spent against time planned, and the latest entries.', returns: timeViewSchema })
  time(@Who() persona: Persona): Promise<TimeView> {
    return this.queries.time(persona);
  }

  @Post('time')
  @Requires('project.log-time', { summary: 'Logs time one spent.', returns: timeViewSchema, status: 201 })
  logTime(@Who() persona: Persona, @Body({ schema: logTimeSchema }) body: LogTime): Promise<TimeView> {
    return this.project.logTime(persona, body);
  }

  @Delete('time/:id')
  @Requires('project.log-time', { summary: 'Takes one’s own entry back.', returns: timeViewSchema })
  removeTime(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<TimeView> {
    return this.project.removeTime(persona, id);
  }
}
