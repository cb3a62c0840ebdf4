import {
  meSchema,
  chooseCouncilSchema,
  preferencesSchema,
  signInSchema,
  sessionViewSchema,
  type Me,
  type SessionView,
  type SignIn,
} from '@croisee/domain/identity/account.schema';
import { signInOptionsSchema, waysInSchema, type SignInOptions, type WaysInView } from '@croisee/domain/identity/ways-in.schema';
import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import * as z from 'zod';
import { Access } from '../../kernel/access/access.service';
import { PublicRoute, SignedInRoute } from '../../kernel/access/route.decorator';
import type { SignedIn } from '../../kernel/access/session-reader';
import { Session } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { deviceOf } from './device';
import { SessionCookie } from './session-cookie';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';
import { WaysInQueries } from './ways-in.queries';

const sessionListSchema = z.object({ items: z.array(sessionViewSchema) });

@Controller()
export class SignInController {
  constructor(
    @Inject(SignInService) private readonly signIns: SignInService,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
    @Inject(Access) private readonly access: Access,
    @Inject(WaysInQueries) private readonly waysIn: WaysInQueries,
  ) {}

  @Get('sign-in/options')
  @PublicRoute('the sign-in page shows it', { summary: 'What this installation offers beside the password.', returns: signInOptionsSchema })
  options(): SignInOptions {
    return this.waysIn.options();
  }

  @Get('me/ways-in')
  @SignedInRoute({ summary: 'By what the caller signs in and proves again who they are.', returns: waysInSchema })
  ownWaysIn(@Session() session: SignedIn): Promise<WaysInView> {
    return this.waysIn.view(session);
  }

  @Post('sign-in')
  @PublicRoute('this is how one signs in; throttled, uniform answers', { summary: 'Opens a session and sets its cookie.' })
  async signIn(
    @Body({ schema: signInSchema }) body: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const token = await this.signIns.signIn(body, request.ip ?? '', deviceOf(request));
    this.cookie.set(response, token);
  }

  @Post('sign-out')
  @SignedInRoute({ summary: 'Ends this session everywhere it is open.' })
  async signOut(@Session() session: SignedIn, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(session, session.sessionId);
    this.cookie.clear(response);
  }

  @Get('me')
  @SignedInRoute({ summary: 'Who is signed in, where, and what they may ever do there.', returns: meSchema })
  async me(@Session() { account, council, persona }: SignedIn): Promise<Me> {
    return {
      account,
      council,
      councils: await this.signIns.councilsOf(account.id),
      roles: [...(persona?.roles ?? [])],
      structureIds: [...(persona?.structureIds ?? [])],
      circle: persona?.circle ?? 3,
      charter: persona?.charter ?? 'unsigned',
      preparationDue: persona?.preparationDue === true,
      permissions: persona === null ? [] : [...this.access.policyOf(persona).permissions],
    };
  }

  @Patch('me')
  @SignedInRoute({ summary: 'Changes the language of the interface.' })
  async preferences(
    @Session() session: SignedIn,
    @Body({ schema: preferencesSchema }) body: z.infer<typeof preferencesSchema>,
  ): Promise<void> {
    await this.sessions.setLanguage(session.account.id, body.language);
  }

  @Post('me/council')
  @SignedInRoute({ summary: 'Moves this session to another council of the person.' })
  async chooseCouncil(
    @Session() session: SignedIn,
    @Body({ schema: chooseCouncilSchema }) body: z.infer<typeof chooseCouncilSchema>,
  ): Promise<void> {
    await this.signIns.chooseCouncil(session.account.id, session.sessionId, body.councilId);
  }

  @Get('me/sessions')
  @SignedInRoute({ summary: 'Open sessions of the caller.', returns: sessionListSchema })
  async list(@Session() session: SignedIn): Promise<{ items: SessionView[] }> {
    return { items: await this.sessions.list(session) };
  }

  @Delete('me/sessions/:id')
  @SignedInRoute({ summary: 'Ends one session of the caller; its sockets close at once.' })
  async end(@Session() session: SignedIn, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    await this.sessions.end(session, id);
  }
}
