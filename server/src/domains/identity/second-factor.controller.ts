import type { Persona } from '@croisee/domain/access/persona';
import {
  backupCodesSchema,
  confirmSecondFactorSchema,
  enrolmentSchema,
  proofSchema,
  secondFactorViewSchema,
  type BackupCodes,
  type Enrolment,
  type SecondFactorView,
} from '@croisee/domain/identity/second-factor.schema';
import { Body, Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import type * as z from 'zod';
import { Requires, SignedInRoute } from '../../kernel/access/route.decorator';
import type { SignedIn } from '../../kernel/access/session-reader';
import { Session, Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { SecondFactorService } from './second-factor.service';

/** The caller's second factor and fresh proofs; the help of the administration when a phone is lost. */
@Controller()
export class SecondFactorController {
  constructor(@Inject(SecondFactorService) private readonly factor: SecondFactorService) {}

  @Get('me/second-factor')
  @SignedInRoute({
    summary: 'Whether the caller has a second factor, and how many backup codes are left.',
    returns: secondFactorViewSchema,
  })
  view(@Session() session: SignedIn): Promise<SecondFactorView> {
    return this.factor.view(session);
  }

  @Post('me/second-factor')
  @SignedInRoute({ summary: 'A new secret for an application of codes; waits for its first code.', returns: enrolmentSchema, stepUp: true })
  begin(@Session() session: SignedIn): Promise<Enrolment> {
    return this.factor.begin(session);
  }

  @Post('me/second-factor/confirm')
  @SignedInRoute({ summary: 'Turns the second factor on; the backup codes are in the answer, once.', returns: backupCodesSchema })
  confirm(
    @Session() session: SignedIn,
    @Body({ schema: confirmSecondFactorSchema }) body: z.infer<typeof confirmSecondFactorSchema>,
    @Req() request: Request,
  ): Promise<BackupCodes> {
    return this.factor.confirm(session, body.code, request.ip ?? '');
  }

  @Post('me/second-factor/backup-codes')
  @SignedInRoute({ summary: 'New backup codes; those before stop working.', returns: backupCodesSchema, stepUp: true })
  renewBackupCodes(@Session() session: SignedIn): Promise<BackupCodes> {
    return this.factor.renewBackupCodes(session);
  }

  @Post('me/second-factor/remove')
  @SignedInRoute({ summary: 'Turns the caller’s second factor off.', stepUp: true })
  remove(@Session() session: SignedIn): Promise<void> {
    return this.factor.remove(session);
  }

  @Post('me/proof')
  @SignedInRoute({ summary: 'Proves again who the caller is, for what asks for a fresh proof.' })
  prove(
    @Session() session: SignedIn,
    @Body({ schema: proofSchema }) body: z.infer<typeof proofSchema>,
    @Req() request: Request,
  ): Promise<void> {
    return this.factor.prove(session, body.proof, request.ip ?? '');
  }

  @Post('accounts/:id/second-factor/reset')
  @Requires('account.reset-second-factor', { summary: 'Removes the second factor of somebody who lost it.', stepUp: true })
  reset(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    return this.factor.reset(persona, id);
  }
}
