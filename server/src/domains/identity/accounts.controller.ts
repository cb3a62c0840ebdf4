import type { Persona } from '@croisee/domain/access/persona';
import {
  accountListSchema,
  endingMandatesSchema,
  endMandateSchema,
  grantMandateSchema,
  handOverSchema,
  invitationLinkSchema,
  inviteSchema,
  offboardSchema,
  type AccountList,
  type EndingMandates,
  type GrantMandate,
  type HandOver,
  type InvitationLink,
  type Invite,
  type Offboard,
} from '@croisee/domain/identity/mandate.schema';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import * as z from 'zod';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { AccountsQueries } from './accounts.queries';
import { InvitationsService } from './invitations.service';
import { MandatesService } from './mandates.service';

const createdSchema = z.object({ id: z.uuid() });
const endingQuerySchema = z.object({ days: z.coerce.number().int().min(1).max(366).default(60) });

/** Accounts and mandates of a council, for those who manage them. */
@Controller()
export class AccountsController {
  constructor(
    @Inject(AccountsQueries) private readonly queries: AccountsQueries,
    @Inject(InvitationsService) private readonly invitations: InvitationsService,
    @Inject(MandatesService) private readonly mandates: MandatesService,
  ) {}

  @Get('accounts')
  @Requires('account.list', { summary: 'Accounts of the council with their mandates.', returns: accountListSchema })
  list(@Who() persona: Persona): Promise<AccountList> {
    return this.queries.list(persona);
  }

  @Post('accounts/invitations')
  @Requires('account.invite', {
    summary: 'Invites somebody with a first mandate; the link is in the answer, once.',
    returns: invitationLinkSchema,
    status: 201,
    stepUp: true,
  })
  invite(@Who() persona: Persona, @Body({ schema: inviteSchema }) body: Invite): Promise<InvitationLink> {
    return this.invitations.invite(persona, body);
  }

  @Post('accounts/:id/invitation')
  @Requires('account.invite', {
    summary: 'A new link for somebody who has not used theirs.',
    returns: invitationLinkSchema,
    status: 201,
    stepUp: true,
  })
  renew(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<InvitationLink> {
    return this.invitations.renew(persona, id);
  }

  @Post('accounts/:id/invitation/revoke')
  @Requires('invitation.revoke', { summary: 'Withdraws the link that waits for this person.' })
  revoke(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    return this.invitations.revoke(persona, id);
  }

  @Post('accounts/:id/mandates')
  @Requires('mandate.grant', { summary: 'Gives a further mandate.', returns: createdSchema, status: 201, stepUp: true })
  grant(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: grantMandateSchema }) body: GrantMandate,
  ): Promise<{ id: string }> {
    return this.mandates.grant(persona, id, body);
  }

  @Post('accounts/:id/offboard')
  @Requires('account.offboard', { summary: 'Removes every access of this person to the council, now.', stepUp: true })
  offboard(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: offboardSchema }) body: Offboard,
  ): Promise<void> {
    return this.mandates.offboard(persona, id, body);
  }

  @Get('mandates/ending')
  @Requires('account.list', { summary: 'Mandates that end within some days, 60 unless said.', returns: endingMandatesSchema })
  ending(@Who() persona: Persona, @Query({ schema: endingQuerySchema }) query: { days: number }): Promise<EndingMandates> {
    return this.queries.ending(persona, query.days);
  }

  @Post('mandates/:id/end')
  @Requires('mandate.end', { summary: 'Ends one mandate now.', stepUp: true })
  end(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: endMandateSchema }) body: z.infer<typeof endMandateSchema>,
  ): Promise<void> {
    return this.mandates.end(persona, id, body.reason);
  }

  @Post('mandates/:id/hand-over')
  @Requires('mandate.hand-over', {
    summary: 'Passes a mandate to somebody else from a day on.',
    returns: createdSchema,
    status: 201,
    stepUp: true,
  })
  handOver(
    @Who() persona: Persona,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: handOverSchema }) body: HandOver,
  ): Promise<{ id: string }> {
    return this.mandates.handOver(persona, id, body);
  }
}
