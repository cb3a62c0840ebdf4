import { Module } from '@nestjs/common';
import { HomeController } from './home.controller';
import { HomeQueries } from './home.queries';

/** Gathers what waits for each; owns no table. */
@Module({ controllers: [HomeController], providers: [HomeQueries] })
export class HomeModule {}
