import { Controller, Delete, Get, Inject, Param, Query, Redirect, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import * as z from 'zod';
import { PublicRoute, SignedInRoute } from '../../../kernel/access/route.decorator';
import type { SignedIn } from '../../../kernel/access/session-reader';
import { Session } from '../../../kernel/access/who.decorator';
import { DomainError } from '../../../kernel/errors/domain-error';
import { answerFor } from '../../../kernel/errors/error-answer';
import { Log } from '../../../kernel/health/log';
import { deviceOf } from '../device';
import { SessionCookie } from '../session-cookie';
import { TicketCookie } from '../ticket-cookie';
import { OPENID_REQUEST_MS, OpenIdSignIn } from './openid-sign-in.service';

const providerSchema = z.string().max(40).describe('A provider of the sign-in options');
const beginSchema = z.object({ retour: z.string().max(500).optional().describe('Page asked for before signing in') });
/** Whatever else the provider adds is for the library, which reads the address itself. */
const backSchema = z.object({ state: z.string().max(500).optional() });

interface Redirection {
  readonly url: string;
  readonly statusCode: 302;
}

/** Signing in through an identity provider: pages the browser goes through, which answer by sending it on. */
@Controller()
export class OpenIdController {
  constructor(
    @Inject(OpenIdSignIn) private readonly openId: OpenIdSignIn,
    @Inject(SessionCookie) private readonly sessionCookie: SessionCookie,
    @Inject(TicketCookie) private readonly ticketCookie: TicketCookie,
    @Inject(Log) private readonly log: Log,
  ) {}

  @Get('sign-in/openid/:provider')
  @PublicRoute('this is how one signs in; stores nothing, names nobody', {
    summary: 'Sends the browser to the identity provider.',
    status: 302,
  })
  @Redirect()
  begin(
    @Param('provider', { schema: providerSchema }) provider: string,
    @Query({ schema: beginSchema }) query: z.infer<typeof beginSchema>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Redirection> {
    return this.orBackToSignIn(async () => {
      const { url, ticket } = await this.openId.begin(provider, query.retour);
      this.ticketCookie.set(response, 'croisee_openid', ticket, OPENID_REQUEST_MS);
      return url;
    });
  }

  @Get('sign-in/openid/:provider/callback')
  @PublicRoute('the provider sends people back here; state, nonce, code and cookie must belong together, once', {
    summary: 'Opens a session for whom the provider vouches for, and sends the browser to the page asked for.',
    status: 302,
  })
  @Redirect()
  finish(
    @Param('provider', { schema: providerSchema }) providerId: string,
    @Query({ schema: backSchema }) { state }: z.infer<typeof backSchema>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Redirection> {
    return this.orBackToSignIn(async () => {
      const ticket = this.ticketCookie.take(request, response, 'croisee_openid');
      const query = new URL(request.originalUrl, 'http://here.invalid').search;
      const { token, returnTo } = await this.openId.finish({ providerId, ticket, state, query }, deviceOf(request));
      this.sessionCookie.set(response, token);
      return returnTo;
    });
  }

  @Delete('me/providers/:provider')
  @SignedInRoute({ summary: 'The provider no longer opens the caller’s account; the last way in stays.', stepUp: true })
  async unlink(@Session() session: SignedIn, @Param('provider', { schema: providerSchema }) provider: string): Promise<void> {
    await this.openId.unlink(session, provider);
  }

  /** A browser that goes from page to page reads no problem document: the sign-in page tells what happened, by its code. */
  private async orBackToSignIn(next: () => Promise<string>): Promise<Redirection> {
    try {
      return { url: await next(), statusCode: 302 };
    } catch (error) {
      if (error instanceof DomainError && error.code === 'NOT_FOUND') throw error;
      const { code, unexpected } = answerFor(error, 'fr');
      if (unexpected) this.log.error('signing in through a provider failed', error);
      return { url: `/connexion?refus=${code}`, statusCode: 302 };
    }
  }
}
