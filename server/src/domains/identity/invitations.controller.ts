import {
  acceptInvitationSchema,
  invitationViewSchema,
  type AcceptInvitation,
  type InvitationView,
} from '@croisee/domain/identity/mandate.schema';
import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import * as z from 'zod';
import { PublicRoute } from '../../kernel/access/route.decorator';
import { deviceOf } from './device';
import { InvitationsService } from './invitations.service';
import { SessionCookie } from './session-cookie';

const tokenSchema = z
  .string()
  .regex(/^[\w-]{43}$/)
  .describe('Token of the link');

/** The two routes of somebody who holds a link and is not signed in yet. */
@Controller('invitations')
export class InvitationsController {
  constructor(
    @Inject(InvitationsService) private readonly invitations: InvitationsService,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  @Get(':token')
  @PublicRoute('the invited person has no account yet; the token is 256 random bits', {
    summary: 'Who is invited, where and as what.',
    returns: invitationViewSchema,
  })
  view(@Param('token', { schema: tokenSchema }) token: string): Promise<InvitationView> {
    return this.invitations.view(token);
  }

  @Post(':token/accept')
  @PublicRoute('the invited person has no account yet; the token is 256 random bits', {
    summary: 'Uses the link once: sets the password, activates the account, opens a session.',
  })
  async accept(
    @Param('token', { schema: tokenSchema }) token: string,
    @Body({ schema: acceptInvitationSchema }) body: AcceptInvitation,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    this.cookie.set(response, await this.invitations.accept(token, body, request.ip ?? '', deviceOf(request)));
  }
}
