import type { Persona } from '@croisee/domain/access/persona';
import { auditListSchema, auditQuerySchema, type AuditList, type AuditQuery } from '@croisee/domain/audit/audit.schema';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { AuditQueries } from './audit.queries';

/** Who did, read or was refused what. */
@Controller('audit')
export class AuditController {
  constructor(@Inject(AuditQueries) private readonly journal: AuditQueries) {}

  @Get()
  @Requires('audit.read', { summary: 'The journal in words, latest first; reading it is journalled.', returns: auditListSchema })
  list(@Who() persona: Persona, @Query({ schema: auditQuerySchema }) query: AuditQuery): Promise<AuditList> {
    return this.journal.list(persona, query);
  }
}
