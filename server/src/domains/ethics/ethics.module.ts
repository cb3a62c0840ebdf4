import { Module } from '@nestjs/common';
import { EthicsController } from './ethics.controller';
import { EthicsService } from './ethics.service';
import { EthicsStore } from './ethics-store';

/** Questions to the ethics referent, and what is kept of the answers as doctrine. */
@Module({ controllers: [EthicsController], providers: [EthicsService, EthicsStore] })
export class EthicsModule {}
