import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from './domains/audit/audit.module';
import { CharterModule } from './domains/charter/charter.module';
import { DataProtectionModule } from './domains/data-protection/data-protection.module';
import { EthicsModule } from './domains/ethics/ethics.module';
import { OnboardingModule } from './domains/onboarding/onboarding.module';
import { DirectoryModule } from './domains/directory/directory.module';
import { DocumentsModule } from './domains/documents/documents.module';
import { ReportModule } from './domains/indicators/report/report.module';
import { HomeModule } from './domains/home/home.module';
import { IdentityModule } from './domains/identity/identity.module';
import { PseudonymisationModule } from './domains/pseudonymisation/pseudonymisation.module';
import { LibraryModule } from './domains/library/library.module';
import { MeetingsModule } from './domains/meetings/meetings.module';
import { IndicatorsModule } from './domains/indicators/indicators.module';
import { ProjectModule } from './domains/project/project.module';
import { NotificationsModule } from './domains/notifications/notifications.module';
import { QuestionnairesModule } from './domains/questionnaires/questionnaires.module';
import { ResponsesModule } from './domains/responses/responses.module';
import { RetentionModule } from './domains/retention/retention.module';
import { SituationsModule } from './domains/situations/situations.module';
import { PublicPagesModule } from './domains/public-pages/public-pages.module';
import { ReversibilityModule } from './domains/reversibility/reversibility.module';
import { KernelModule, type KernelParts } from './kernel/kernel.module';

/** Every domain of the platform; a new domain is one line here. */
export const DOMAIN_MODULES = [
  IdentityModule,
  DirectoryModule,
  CharterModule,
  DataProtectionModule,
  EthicsModule,
  OnboardingModule,
  LibraryModule,
  ProjectModule,
  SituationsModule,
  MeetingsModule,
  ResponsesModule,
  QuestionnairesModule,
  DocumentsModule,
  ReportModule,
  IndicatorsModule,
  PseudonymisationModule,
  NotificationsModule,
  AuditModule,
  RetentionModule,
  HomeModule,
  ReversibilityModule,
  PublicPagesModule,
];

@Module({})
export class AppModule {
  static with(parts: KernelParts): DynamicModule {
    return { module: AppModule, imports: [KernelModule.with(parts), ...DOMAIN_MODULES] };
  }
}
