import { errorMessage, errorStatus, isErrorCode, type ErrorCode, type ErrorLanguage } from '@croisee/domain/errors/catalogue';
import { HttpException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { DomainError } from './domain-error';

/** What leaves the server about an error, whatever carried it: never an internal message, never the caller's payload. */
export interface ErrorAnswer {
  readonly code: ErrorCode;
  readonly status: number;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>> | undefined;
  /** True when nobody foresaw it: log it with its stack under the reference. */
  readonly unexpected: boolean;
}

/** Maps anything thrown to the catalogue. */
export function answerFor(error: unknown, language: ErrorLanguage): ErrorAnswer {
  const code = codeOf(error);
  return {
    code,
    status: errorStatus(code),
    message: errorMessage(code, language),
    details: error instanceof DomainError ? error.details : undefined,
    unexpected: code === 'INTERNAL',
  };
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof DomainError) return error.code;
  if (error instanceof HttpException) return codeOfStatus(error.getStatus());
  if (error instanceof QueryFailedError) return codeOfDatabase((error.driverError as { code?: string }).code, error.driverError.message);
  if (error instanceof Error) {
    const raised = error as Error & { code?: string; type?: string; status?: number };
    if (raised.type === 'entity.too.large') return 'TOO_LARGE';
    if (raised.status !== undefined && raised.status >= 400 && raised.status < 500) return codeOfStatus(raised.status);
    return codeOfDatabase(raised.code, raised.message);
  }
  return 'INTERNAL';
}

function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'SIGN_IN_REQUIRED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404 || status === 405) return 'NOT_FOUND';
  if (status === 413) return 'TOO_LARGE';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  if (status === 503) return 'UNAVAILABLE';
  return status < 500 ? 'INVALID_INPUT' : 'INTERNAL';
}

const LOST_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
]);
const LOST_CONNECTION_TEXT = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Constraint failures that reach the mapper are races two callers lost together: one is told that it was already done. */
function codeOfDatabase(code: string | undefined, text = ''): ErrorCode {
  if (code === '23505') return 'ALREADY_DONE';
  // A number larger than its column is what was sent, not what we computed.
  if (code === '22003') return 'INVALID_INPUT';
  if (code === '40001' || code === '40P01') return 'STALE_VERSION';
  if ((code !== undefined && LOST_CONNECTION.has(code)) || LOST_CONNECTION_TEXT.test(text)) return 'UNAVAILABLE';
  // A function of the database refuses with a code of the catalogue as its message.
  if (code === 'P0001' && isErrorCode(text)) return text;
  return 'INTERNAL';
}
