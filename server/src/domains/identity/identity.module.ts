import { Global, Module } from '@nestjs/common';
import { SessionReader } from '../../kernel/access/session-reader';
import { Passwords } from './passwords';
import { SessionCookie } from './session-cookie';
import { SessionStore } from './session-store';
import { SessionsService } from './sessions.service';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';
import { SignInThrottle } from './sign-in-throttle';

/** Accounts, sign-in, invitations, councils, mandates; global because every guard and socket reads sessions. */
@Global()
@Module({
  controllers: [SignInController],
  providers: [
    SessionStore,
    { provide: SessionReader, useExisting: SessionStore },
    SessionCookie,
    SessionsService,
    SignInService,
    SignInThrottle,
    Passwords,
  ],
  exports: [SessionReader, SessionStore, SessionsService, SignInService, Passwords, SessionCookie],
})
export class IdentityModule {}
