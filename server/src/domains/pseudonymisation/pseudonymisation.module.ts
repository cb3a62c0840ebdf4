import { Module } from '@nestjs/common';
import { PseudonymisationController } from './pseudonymisation.controller';

@Module({ controllers: [PseudonymisationController] })
export class PseudonymisationModule {}
