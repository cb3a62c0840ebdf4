import { Module } from '@nestjs/common';
import { ForgottenSituations } from './forgotten-situations';
import { LetterComposer } from './letter-composer';
import { LetterRounds } from './letter-rounds';
import { LetterSender } from './letter-sender';
import { LettersController } from './letters.controller';
import { LettersQueries } from './letters.queries';
import { LettersService } from './letters.service';
import { OutboxReader } from './outbox-reader';
import { OwnLettersController } from './own-letters.controller';
import { OwnLettersService } from './own-letters.service';
import { Recipients } from './recipients';
import { ReminderSweep } from './reminder-sweep';

/** Letters: what the other domains leave in the outbox becomes one letter per person, sent at least once. */
@Module({
  controllers: [OwnLettersController, LettersController],
  providers: [
    OutboxReader,
    Recipients,
    LetterComposer,
    LetterSender,
    ReminderSweep,
    LetterRounds,
    LettersQueries,
    LettersService,
    OwnLettersService,
    ForgottenSituations,
  ],
})
export class NotificationsModule {}
