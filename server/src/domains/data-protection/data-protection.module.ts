import { Module } from '@nestjs/common';
import { AssessmentGate } from './assessment-gate';
import { DataProtectionController } from './data-protection.controller';
import { DataProtectionService } from './data-protection.service';

/** The controller’s file, its documents, and the gate they open. */
@Module({ controllers: [DataProtectionController], providers: [AssessmentGate, DataProtectionService], exports: [AssessmentGate] })
export class DataProtectionModule {}
