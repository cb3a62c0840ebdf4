import { scanRequestSchema, scanResponseSchema, type ScanRequest, type ScanResponse } from '@croisee/domain/pseudonymisation/scan.schema';
import { scan } from '@croisee/pseudonymisation/scan';
import { Body, Controller, Post } from '@nestjs/common';
import { Requires } from '../../kernel/access/route.decorator';

/** The identity check for whoever has no browser of ours at hand; the text is neither stored nor journalled. */
@Controller('pseudonymisation')
export class PseudonymisationController {
  @Post('scan')
  @Requires('pseudonymisation.scan', { summary: 'Passages that may identify somebody.', returns: scanResponseSchema })
  scan(@Body({ schema: scanRequestSchema }) body: ScanRequest): ScanResponse {
    return {
      findings: scan(body.text).map(({ start, end, kind, confidence, suggestion }) => ({ start, end, kind, confidence, suggestion })),
    };
  }
}
