import type { Persona } from '@croisee/domain/access/persona';
import {
  charterPageSchema,
  charterVersionListSchema,
  charterVersionSchema,
  publishCharterSchema,
  signatoriesSchema,
  signatureEvidenceSchema,
  signCharterSchema,
  type CharterPage,
  type CharterVersion,
  type CharterVersionSummary,
  type PublishCharter,
  type Signatories,
  type SignatureEvidence,
  type SignCharter,
} from '@croisee/domain/charter/charter.schema';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';
import { Who } from '../../kernel/access/who.decorator';
import { idSchema } from '../../kernel/http/input.pipe';
import { CharterQueries } from './charter.queries';
import { SignaturesService } from './signatures.service';
import { VersionsService } from './versions.service';

/** The charter of the council: read before anything else, signed in one's own name. */
@Controller('charter')
export class CharterController {
  constructor(
    @Inject(CharterQueries) private readonly queries: CharterQueries,
    @Inject(VersionsService) private readonly versions: VersionsService,
    @Inject(SignaturesService) private readonly signatures: SignaturesService,
  ) {}

  @Get()
  @Requires('charter.read', { summary: 'The version in force, and where the caller stands with it.', returns: charterPageSchema })
  page(@Who() persona: Persona): Promise<CharterPage> {
    return this.queries.page(persona);
  }

  @Get('versions')
  @Requires('charter.read', { summary: 'Published versions, the one in force first.', returns: charterVersionListSchema })
  list(@Who() persona: Persona): Promise<{ items: CharterVersionSummary[] }> {
    return this.queries.versions(persona);
  }

  @Get('versions/:id')
  @Requires('charter.read', { summary: 'One version, article by article.', returns: charterVersionSchema })
  version(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<CharterVersion> {
    return this.queries.version(persona, id);
  }

  @Post('versions')
  @Requires('charter.publish', {
    summary: 'Publishes an adopted version: everybody signs again.',
    returns: charterVersionSchema,
    status: 201,
  })
  publish(@Who() persona: Persona, @Body({ schema: publishCharterSchema }) body: PublishCharter): Promise<CharterVersion> {
    return this.versions.publish(persona, body);
  }

  @Get('signatures')
  @Requires('charter.read-signatures', { summary: 'Who signed which version, and until when.', returns: signatoriesSchema })
  signatories(@Who() persona: Persona): Promise<Signatories> {
    return this.queries.signatories(persona);
  }

  @Post('signatures')
  @Requires('charter.sign', {
    summary: 'Signs the version on the screen; answers the evidence.',
    returns: signatureEvidenceSchema,
    status: 201,
  })
  sign(@Who() persona: Persona, @Body({ schema: signCharterSchema }) body: SignCharter): Promise<SignatureEvidence> {
    return this.signatures.sign(persona, body);
  }

  @Get('signatures/:id/evidence')
  @Requires('charter.read-own-evidence', { summary: 'The evidence of one’s own signature.', returns: signatureEvidenceSchema })
  evidence(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<SignatureEvidence> {
    return this.signatures.evidence(persona, id);
  }

  @Post('signatures/:id/withdraw')
  @Requires('charter.read-own-evidence', { summary: 'Takes one’s own signature back; content closes at once.' })
  withdraw(@Who() persona: Persona, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    return this.signatures.withdraw(persona, id);
  }
}
