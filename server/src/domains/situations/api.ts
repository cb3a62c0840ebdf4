/**
 * What meetings and responses may ask of situations. They hear `situation.withdrawn`, `situation.opposed`, `situation.partners-excluded` and
 * `situation.closed`.
 */
export { SituationsModule } from './situations.module';
export { AdviceInMeetings } from './advice-in-meetings';
export { SituationsApi, type AgendaSituation, type CoarseFacts } from './situations-api.service';
export { refuseIdentityIn } from './identity-check';
export type { SituationGone } from './situation-events';
