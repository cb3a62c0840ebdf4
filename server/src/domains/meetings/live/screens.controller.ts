import type { Persona } from '@croisee/domain/access/persona';
import { Body, Controller, Delete, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import * as z from 'zod';
import { PublicRoute, Requires } from '../../../kernel/access/route.decorator';
import { Who } from '../../../kernel/access/who.decorator';
import type { Config } from '../../../kernel/config/config';
import { CONFIG } from '../../../kernel/config/config.token';
import { idSchema } from '../../../kernel/http/input.pipe';
import { SCREEN_COOKIE, SECURE_SCREEN_COOKIE } from '../../../kernel/realtime/screen-connection';
import { ScreensService, type ScreenCode } from './screens.service';

const codeSchema = z.object({ code: z.string(), expiresAt: z.iso.datetime() });
/** Typed by hand on a keyboard of the room: spaces, dashes and case do not matter. */
const pairSchema = z.strictObject({
  code: z
    .string()
    .max(20)
    .transform((code) => code.replace(/[\s-]/g, '').toUpperCase())
    .pipe(z.string().length(8)),
});
const pairedSchema = z.object({ meetingId: z.uuid() });

@Controller()
export class ScreensController {
  private readonly secure: boolean;

  constructor(
    @Inject(ScreensService) private readonly screens: ScreensService,
    @Inject(CONFIG) config: Config,
  ) {
    this.secure = config.publicUrl?.startsWith('https:') ?? false;
  }

  @Post('meetings/:id/projector-codes')
  @Requires('meeting.pair-projector', { summary: 'Gives a single-use code for the screen of the room.', returns: codeSchema, status: 201 })
  giveCode(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<ScreenCode> {
    return this.screens.giveCode(persona, id);
  }

  @Delete('meetings/:id/projectors')
  @Requires('meeting.pair-projector', { summary: 'Takes every screen of the meeting away.' })
  endScreens(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    return this.screens.endScreens(persona, id);
  }

  @Post('projector/pair')
  @PublicRoute('The screen of a room is nobody’s session: the single-use code is its only proof.', {
    summary: 'Pairs a screen with the meeting its code was given for.',
    returns: pairedSchema,
  })
  async pair(
    @Body({ schema: pairSchema }) { code }: z.infer<typeof pairSchema>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ meetingId: string }> {
    const { meetingId, token, expiresAt } = await this.screens.pair(code);
    const name = this.secure ? SECURE_SCREEN_COOKIE : SCREEN_COOKIE;
    response.cookie(name, token, { httpOnly: true, sameSite: 'strict', path: '/', secure: this.secure, expires: expiresAt });
    return { meetingId };
  }
}
