import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../../kernel/access/session-reader';
import { AccountsController } from './accounts.controller';
import { AccountsQueries } from './accounts.queries';
import { CouncilController } from './council.controller';
import { CouncilSettingsService } from './council-settings.service';
import { CouncilFoundation } from './council-foundation.service';
import { InvitationLinks } from './invitation-links';
import { InvitationsController } from './invitations.controller';
import { InvitationsService } from './invitations.service';
import { LinkGuests } from './link-guests';
import { MandateCalendar } from './mandate-calendar';
import { MandatesService } from './mandates.service';
import { MembersQueries } from './members.queries';
import { ExternalIdentities } from './openid/external-identities';
import { OpenIdController } from './openid/openid.controller';
import { OpenIdProviders } from './openid/openid-providers';
import { OpenIdSignIn } from './openid/openid-sign-in.service';
import { OwnPasswordService } from './own-password.service';
import { PasskeyCeremonies } from './passkeys/passkey-ceremonies';
import { PasskeyProofs } from './passkeys/passkey-proofs';
import { PasskeyStore } from './passkeys/passkey-store';
import { PasskeysController } from './passkeys/passkeys.controller';
import { PasskeysService } from './passkeys/passkeys.service';
import { RelyingParty } from './passkeys/relying-party';
import { Passwords } from './passwords';
import { RecoveryController } from './recovery.controller';
import { RecoveryLinks } from './recovery-links';
import { RecoveryService } from './recovery.service';
import { Proofs } from './proofs';
import { SecondFactorController } from './second-factor.controller';
import { SecondFactorService } from './second-factor.service';
import { SecondFactors } from './second-factors';
import { SessionCookie } from './session-cookie';
import { SessionStore } from './session-store';
import { SessionsService } from './sessions.service';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';
import { SignInThrottle } from './sign-in-throttle';
import { TicketCookie } from './ticket-cookie';
import { Tickets } from './tickets';
import { WaysInQueries } from './ways-in.queries';

/** Accounts, sign-in, invitations, councils, mandates; global because every guard and socket reads sessions. */
@Global()
@Module({
  controllers: [
    SignInController,
    PasskeysController,
    OpenIdController,
    AccountsController,
    InvitationsController,
    RecoveryController,
    SecondFactorController,
    CouncilController,
  ],
  providers: [
    SessionStore,
    { provide: SessionReader, useExisting: SessionStore },
    SessionCookie,
    SessionsService,
    SignInService,
    SignInThrottle,
    Passwords,
    OwnPasswordService,
    MandateCalendar,
    MandatesService,
    InvitationLinks,
    CouncilFoundation,
    InvitationsService,
    RecoveryLinks,
    RecoveryService,
    Proofs,
    SecondFactors,
    SecondFactorService,
    Tickets,
    TicketCookie,
    RelyingParty,
    PasskeyStore,
    PasskeyCeremonies,
    PasskeyProofs,
    PasskeysService,
    OpenIdProviders,
    ExternalIdentities,
    OpenIdSignIn,
    WaysInQueries,
    LinkGuests,
    AccountsQueries,
    MembersQueries,
    CouncilSettingsService,
  ],
  exports: [
    SessionReader,
    SessionStore,
    SessionsService,
    SignInService,
    Passwords,
    SessionCookie,
    LinkGuests,
    MandateCalendar,
    MembersQueries,
    CouncilSettingsService,
  ],
})
export class IdentityModule {}
