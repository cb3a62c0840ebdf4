import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { AuditQueries } from './audit.queries';

/** The journal as the ethics referent reads it; writing and sealing it belong to the kernel. */
@Module({ controllers: [AuditController], providers: [AuditQueries] })
export class AuditModule {}
