import {
  addPasskeySchema,
  passkeyAddedSchema,
  passkeyCreationSchema,
  passkeyProofSchema,
  passkeyRequestSchema,
  renamePasskeySchema,
  type AddPasskey,
  type PasskeyAdded,
  type PasskeyCreation,
  type PasskeyRequest,
} from '@croisee/domain/identity/passkey.schema';
import { Body, Controller, Delete, Inject, Param, Patch, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type * as z from 'zod';
import { PublicRoute, SignedInRoute } from '../../../kernel/access/route.decorator';
import type { SignedIn } from '../../../kernel/access/session-reader';
import { Session } from '../../../kernel/access/who.decorator';
import { idSchema } from '../../../kernel/http/input.pipe';
import { deviceOf } from '../device';
import { SessionCookie } from '../session-cookie';
import { TicketCookie } from '../ticket-cookie';
import { CEREMONY_MS } from './passkey-ceremonies';
import { PasskeyProofs } from './passkey-proofs';
import { PasskeysService } from './passkeys.service';

type ProofBody = z.infer<typeof passkeyProofSchema>;

/** Passkeys: signing in with one, proving again who one is, and the list of one's own. */
@Controller()
export class PasskeysController {
  constructor(
    @Inject(PasskeyProofs) private readonly proofs: PasskeyProofs,
    @Inject(PasskeysService) private readonly passkeys: PasskeysService,
    @Inject(SessionCookie) private readonly sessionCookie: SessionCookie,
    @Inject(TicketCookie) private readonly ticketCookie: TicketCookie,
  ) {}

  @Post('sign-in/passkey/options')
  @PublicRoute('this is how one signs in; stores nothing, names nobody', {
    summary: 'A challenge for a passkey of this site, tied to this browser for five minutes.',
    returns: passkeyRequestSchema,
  })
  async askSignIn(@Res({ passthrough: true }) response: Response): Promise<PasskeyRequest> {
    const { options, ticket } = await this.proofs.askSignIn();
    this.ticketCookie.set(response, 'croisee_passkey', ticket, CEREMONY_MS);
    return options;
  }

  @Post('sign-in/passkey')
  @PublicRoute('this is how one signs in; throttled, uniform answers, each challenge once', {
    summary: 'Opens a session by the passkey that signed the challenge, and sets its cookie.',
  })
  async signIn(
    @Body({ schema: passkeyProofSchema }) { credential }: ProofBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const ticket = this.ticketCookie.take(request, response, 'croisee_passkey');
    const token = await this.proofs.signIn({ credential, ticket, address: request.ip ?? '' }, deviceOf(request));
    this.sessionCookie.set(response, token);
  }

  @Post('me/proof/passkey/options')
  @SignedInRoute({ summary: 'A challenge for a passkey of the caller, for this session.', returns: passkeyRequestSchema })
  async askAgain(@Session() session: SignedIn, @Res({ passthrough: true }) response: Response): Promise<PasskeyRequest> {
    const { options, ticket } = await this.proofs.askAgain(session);
    this.ticketCookie.set(response, 'croisee_passkey', ticket, CEREMONY_MS);
    return options;
  }

  @Post('me/proof/passkey')
  @SignedInRoute({ summary: 'Proves again, by a passkey, who the caller is, for what asks for a fresh proof.' })
  async proveAgain(
    @Session() session: SignedIn,
    @Body({ schema: passkeyProofSchema }) { credential }: ProofBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const ticket = this.ticketCookie.take(request, response, 'croisee_passkey');
    await this.proofs.proveAgain(session, { credential, ticket, address: request.ip ?? '' });
  }

  @Post('me/passkeys/options')
  @SignedInRoute({ summary: 'What an authenticator needs to make a passkey for the caller.', returns: passkeyCreationSchema, stepUp: true })
  async begin(@Session() session: SignedIn, @Res({ passthrough: true }) response: Response): Promise<PasskeyCreation> {
    const { options, ticket } = await this.passkeys.begin(session);
    this.ticketCookie.set(response, 'croisee_passkey', ticket, CEREMONY_MS);
    return options;
  }

  @Post('me/passkeys')
  @SignedInRoute({
    summary: 'Keeps a new passkey under a name; with the first second factor, the backup codes are in the answer, once.',
    returns: passkeyAddedSchema,
    status: 201,
  })
  async add(
    @Session() session: SignedIn,
    @Body({ schema: addPasskeySchema }) body: AddPasskey,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PasskeyAdded> {
    return this.passkeys.add(session, body, this.ticketCookie.take(request, response, 'croisee_passkey'));
  }

  @Patch('me/passkeys/:id')
  @SignedInRoute({ summary: 'Gives one’s own passkey another name.' })
  async rename(
    @Session() session: SignedIn,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: renamePasskeySchema }) body: z.infer<typeof renamePasskeySchema>,
  ): Promise<void> {
    await this.passkeys.rename(session, id, body.name);
  }

  @Delete('me/passkeys/:id')
  @SignedInRoute({ summary: 'Removes one’s own passkey; the last way in stays.', stepUp: true })
  async remove(@Session() session: SignedIn, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    await this.passkeys.remove(session, id);
  }
}
