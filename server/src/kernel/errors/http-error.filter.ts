import { randomUUID } from 'node:crypto';
import { Catch, Inject, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { RefusalJournal } from '../access/refusal-journal';
import type { CroiseeRequest } from '../access/who.decorator';
import { Log } from '../health/log';
import { answerFor } from './error-answer';

/** The one way errors leave over HTTP: a problem document with a code, a text in the reader's language and a reference to quote. */
@Catch()
@Injectable()
export class HttpErrorFilter implements ExceptionFilter {
  constructor(
    @Inject(Log) private readonly log: Log,
    @Inject(RefusalJournal) private readonly refusals: RefusalJournal,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<CroiseeRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const answer = answerFor(error, languageOf(request));
    const reference = randomUUID().slice(0, 8);
    if (answer.unexpected)
      this.log.error('request failed', error, {
        reference,
        method: request.method,
        route: (request.route as { path?: string } | undefined)?.path,
      });
    await this.refusals.record(error);
    if (response.headersSent) return;
    const { fields, ...details } = answer.details ?? {};
    response
      .status(answer.status)
      .type('application/problem+json')
      .json({
        type: `https://croisee.invalid/errors/${answer.code}`,
        title: answer.message,
        status: answer.status,
        code: answer.code,
        reference,
        ...(fields === undefined ? {} : { fields }),
        ...(Object.keys(details).length === 0 ? {} : { details }),
      });
  }
}

function languageOf(request: CroiseeRequest): 'fr' | 'en' {
  if (request.signedIn !== undefined) return request.signedIn.account.language;
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'fr';
}
