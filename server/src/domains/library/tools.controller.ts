import type { Persona } from '@croisee/domain/access/persona';
import {
  editToolSchema,
  toolInputSchema,
  toolListSchema,
  type EditTool,
  type ToolInput,
  type ToolList,
} from '@croisee/domain/library/library.schema';
import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { ToolsService } from './tools.service';

/** The common tools of the council; each change answers the list as it has become. */
@Controller('library/tools')
export class ToolsController {
  constructor(@Inject(ToolsService) private readonly tools: ToolsService) {}

  @Get()
  @Requires('library.read', { summary: 'Common tools, by title.', returns: toolListSchema })
  list(@Who() persona: Persona): Promise<ToolList> {
    return this.tools.list(persona);
  }

  @Post()
  @Requires('library.keep', { summary: 'Adds a common tool.', returns: toolListSchema, status: 201 })
  add(@Who() persona: Persona, @Body({ schema: toolInputSchema }) body: ToolInput): Promise<ToolList> {
    return this.tools.add(persona, body);
  }

  @Put(':id')
  @Requires('library.keep', { summary: 'Replaces a common tool, at the version it was read.', returns: toolListSchema })
  edit(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: editToolSchema }) body: EditTool,
  ): Promise<ToolList> {
    return this.tools.edit(persona, id, body);
  }

  @Delete(':id')
  @Requires('library.keep', { summary: 'Takes a common tool off the list.', returns: toolListSchema })
  remove(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<ToolList> {
    return this.tools.remove(persona, id);
  }
}
