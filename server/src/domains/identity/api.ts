/** What other domains may ask of identity; mandates that begin or end are heard as `identity.mandate-started` and `identity.mandate-ended`. */
export { CouncilSettingsService } from './council-settings.service';
export type { MandateTurn } from './mandate-calendar';
export { MandateCalendar } from './mandate-calendar';
export { deviceOf } from './device';
export { LinkGuests, type LinkGuest } from './link-guests';
export { MembersQueries, type MemberInForce } from './members.queries';
export { SessionCookie } from './session-cookie';
export { SessionStore } from './session-store';
