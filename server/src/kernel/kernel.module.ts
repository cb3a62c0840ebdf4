import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Access } from './access/access.service';
import { AccessGuard } from './access/access.guard';
import { CheckedInterceptor } from './access/checked.interceptor';
import { GrantWriter } from './access/grant-writer';
import { RefusalJournal } from './access/refusal-journal';
import { AuditChain } from './audit/audit-chain';
import { AuditSealer } from './audit/audit-sealer';
import { Clock } from './clock/clock';
import type { Config } from './config/config';
import { CONFIG } from './config/config.token';
import { KeyStore, ROOT_KEY } from './crypto/key-store';
import type { RootKey } from './crypto/root-key';
import { UnitOfWork } from './database/unit-of-work';
import { DocumentRenderer } from './documents/document-renderer';
import { HttpErrorFilter } from './errors/http-error.filter';
import { DomainEvents } from './events/domain-events';
import { KillPoints } from './faults/kill-points';
import { HealthController } from './health/health.controller';
import { Log } from './health/log';
import { inputPipe } from './http/input.pipe';
import { Origins } from './http/origins';
import { PeriodicWork } from './jobs/periodic-work';
import { Mailer } from './mail/mailer';
import { HintBus } from './nodes/hint-bus';
import { hintBusFor } from './nodes/hint-bus-for';
import { LeaseRow } from './nodes/lease-row';
import { NodeConnection } from './nodes/node-connection';
import { NodeHints } from './nodes/node-hints';
import { NodeLease } from './nodes/node-lease';
import { Withdrawals } from './nodes/withdrawals';
import { LiveHandshake } from './realtime/live-handshake';
import { LiveRegistry } from './realtime/live-registry';
import { LiveServer } from './realtime/live-server';

/** What the process gives every domain; built once from what boot prepared. */
export interface KernelParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly rootKey: RootKey;
  readonly source: DataSource;
  /** The fault campaign's own; in service, points that do nothing. */
  readonly killPoints?: KillPoints;
}

@Global()
@Module({})
export class KernelModule {
  static with(parts: KernelParts): DynamicModule {
    const shared = [
      { provide: CONFIG, useValue: parts.config },
      { provide: Clock, useValue: parts.clock },
      { provide: ROOT_KEY, useValue: parts.rootKey },
      { provide: DataSource, useValue: parts.source },
      { provide: KillPoints, useValue: parts.killPoints ?? new KillPoints() },
      Log,
      DomainEvents,
      KeyStore,
      UnitOfWork,
      Access,
      GrantWriter,
      RefusalJournal,
      PeriodicWork,
      Mailer,
      DocumentRenderer,
      AuditChain,
      AuditSealer,
      Origins,
      NodeConnection,
      { provide: HintBus, useFactory: hintBusFor, inject: [CONFIG, NodeConnection] },
      NodeHints,
      LeaseRow,
      NodeLease,
      Withdrawals,
      LiveHandshake,
      LiveRegistry,
      LiveServer,
    ];
    return {
      module: KernelModule,
      controllers: [HealthController],
      providers: [
        ...shared,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: HttpErrorFilter },
        { provide: APP_INTERCEPTOR, useClass: CheckedInterceptor },
        {
          provide: APP_INTERCEPTOR,
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
          inject: [Reflector],
        },
        { provide: APP_PIPE, useFactory: inputPipe },
      ],
      exports: shared,
    };
  }
}
