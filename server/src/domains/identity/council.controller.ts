import type { Persona } from '@croisee/domain/access/persona';
import { changePasswordSchema } from '@croisee/domain/identity/account.schema';
import { councilViewSchema, editCouncilSchema, type CouncilView, type EditCouncil } from '@croisee/domain/identity/council-settings';
import { Body, Controller, Get, Inject, Post, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import type * as z from 'zod';
import { Requires, SignedInRoute } from '../../kernel/access/route.decorator';
import type { SignedIn } from '../../kernel/access/session-reader';
import { Session, Who } from '../../kernel/access/who.decorator';
import { CouncilSettingsService } from './council-settings.service';
import { OwnPasswordService } from './own-password.service';

/** Settings of the council, and the caller's own password. */
@Controller()
export class CouncilController {
  constructor(
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
    @Inject(OwnPasswordService) private readonly ownPassword: OwnPasswordService,
  ) {}

  @Get('council/settings')
  @Requires('council.read-settings', { summary: 'Names, time zone and local choices of the council.', returns: councilViewSchema })
  view(@Who() persona: Persona): Promise<CouncilView> {
    return this.settings.view(persona);
  }

  @Put('council/settings')
  @Requires('council.edit-settings', { summary: 'Replaces the settings, at the version they were read.', returns: councilViewSchema })
  edit(@Who() persona: Persona, @Body({ schema: editCouncilSchema }) body: EditCouncil): Promise<CouncilView> {
    return this.settings.edit(persona, body);
  }

  @Post('me/password')
  @SignedInRoute({ summary: 'Changes one’s own password; the other sessions end.' })
  changePassword(
    @Session() session: SignedIn,
    @Body({ schema: changePasswordSchema }) body: z.infer<typeof changePasswordSchema>,
    @Req() request: Request,
  ): Promise<void> {
    return this.ownPassword.change(session, body.current, body.next, request.ip ?? '');
  }
}
