import type { Persona } from '@croisee/domain/access/persona';
import {
  createGuestLinkSchema,
  guestArrivalSchema,
  guestLinkSchema,
  guestLinkViewSchema,
  visitSchema,
  type CreateGuestLink,
  type GuestArrival,
  type GuestLink,
  type GuestLinkView,
  type Visit,
} from '@croisee/domain/meetings/plan/guest-link.schema';
import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import * as z from 'zod';
import { PublicRoute, Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { deviceOf, SessionCookie } from '../../identity/api';
import { GuestLinksService } from './guest-links.service';
import { GuestVisitQueries } from './guest-visit.queries';

const tokenSchema = z
  .string()
  .regex(/^[\w-]{43}$/)
  .describe('Token of the link');

/** Links for one item: made by whoever organises, used by somebody who is nobody here yet. */
@Controller()
export class GuestLinksController {
  constructor(
    @Inject(GuestLinksService) private readonly links: GuestLinksService,
    @Inject(GuestVisitQueries) private readonly visits: GuestVisitQueries,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  @Post('meetings/:id/guest-links')
  @Requires('meeting.organise', { summary: 'A single-use link that brings a person to one item.', returns: guestLinkSchema, status: 201 })
  create(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: createGuestLinkSchema }) body: CreateGuestLink,
  ): Promise<GuestLink> {
    return this.links.create(persona, id, body);
  }

  @Get('meetings/:id/visit')
  @Requires('meeting.list', { summary: 'Where somebody invited to single items of the meeting stands.', returns: visitSchema })
  visit(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<Visit> {
    return this.visits.own(persona, id);
  }

  @Get('guest-links/:token')
  @PublicRoute('the guest has no account; the token is 256 random bits', {
    summary: 'Which council invites, as what and when.',
    returns: guestLinkViewSchema,
  })
  view(@Param('token', { schema: tokenSchema }) token: string): Promise<GuestLinkView> {
    return this.links.view(token);
  }

  @Post('guest-links/:token/accept')
  @PublicRoute('the guest has no account; the token is 256 random bits', {
    summary: 'Uses the link once and opens a session that reads nothing before the charter and the item.',
    returns: guestArrivalSchema,
  })
  async accept(
    @Param('token', { schema: tokenSchema }) token: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<GuestArrival> {
    const { meetingId, sessionToken } = await this.links.accept(token, deviceOf(request));
    this.cookie.set(response, sessionToken);
    return { meetingId };
  }
}
