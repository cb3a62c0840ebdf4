import { Global, Module } from '@nestjs/common';
import { ScreenReader } from '../../../kernel/realtime/screen-connection';
import { SituationsModule } from '../../situations/api';
import { EventRecorder } from './event-recorder';
import { GrantEffects } from './grant-effects';
import { JoinAnswers } from './join-answers';
import { LiveGateway } from './live.gateway';
import { LiveMeetings } from './live-meetings';
import { LiveStateController } from './live-state.controller';
import { MeetingCommands } from './meeting-commands.service';
import { MeetingReader } from './meeting-reader';
import { MeetingRooms } from './meeting-rooms';
import { PlanFollower } from './plan-follower';
import { RoomHints } from './room-hints';
import { ScreenTokens } from './screen-tokens';
import { ScreensController } from './screens.controller';
import { ScreensService } from './screens.service';
import { SituationSteps } from './situation-steps';

/** The live meeting; global because the socket server of the kernel asks it who a paired screen is. */
@Global()
@Module({
  imports: [SituationsModule],
  controllers: [LiveStateController, ScreensController],
  providers: [
    LiveMeetings,
    MeetingReader,
    JoinAnswers,
    RoomHints,
    MeetingRooms,
    GrantEffects,
    SituationSteps,
    EventRecorder,
    MeetingCommands,
    PlanFollower,
    LiveGateway,
    ScreensService,
    ScreenTokens,
    { provide: ScreenReader, useExisting: ScreenTokens },
  ],
  exports: [LiveMeetings, ScreenReader],
})
export class LiveModule {}
