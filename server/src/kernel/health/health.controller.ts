import { Controller, Get, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import * as z from 'zod';
import { MIGRATIONS } from '../../../../migrations';
import { PublicRoute } from '../access/route.decorator';
import { DomainError } from '../errors/domain-error';
import { LiveServer } from '../realtime/live-server';

const liveSchema = z.object({ status: z.literal('ok') });
const readySchema = z.object({ status: z.literal('ok'), database: z.literal('ok'), migrations: z.literal('ok') });

/** For monitors and load balancers: says whether to restart, and whether to send traffic. */
@Controller('health')
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(LiveServer) private readonly sockets: LiveServer,
  ) {}

  @Get('live')
  @PublicRoute('monitors have no account; the answer holds nothing', { summary: 'The process answers.', returns: liveSchema })
  live(): z.infer<typeof liveSchema> {
    return { status: 'ok' };
  }

  @Get('ready')
  @PublicRoute('monitors have no account; the answer holds nothing', {
    summary: 'Database reachable and at this version; not about to stop.',
    returns: readySchema,
  })
  async ready(): Promise<z.infer<typeof readySchema>> {
    if (this.sockets.isDraining) throw new DomainError('UNAVAILABLE');
    const rows = await this.source.query<{ count: string }[]>('SELECT count(*) FROM migration');
    if (Number(rows[0]?.count) !== MIGRATIONS.length) throw new DomainError('UNAVAILABLE');
    return { status: 'ok', database: 'ok', migrations: 'ok' };
  }
}
