import { StandardSchemaValidationPipe } from '@nestjs/common';
import * as z from 'zod';
import { DomainError } from '../errors/domain-error';

const SHOWN_FIELDS = 50;

/** Validates every `@Body({ schema })`, `@Param` and `@Query` against its Zod schema; faults name fields, never values. */
export function inputPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new DomainError('INVALID_INPUT', {
        fields: issues.slice(0, SHOWN_FIELDS).map((issue) => ({
          path: (issue.path ?? [])
            .map((part) => String(typeof part === 'object' ? part.key : part))
            .join('.')
            .slice(0, 200),
          message: issue.message.slice(0, 200),
        })),
      }),
  });
}

/** An id in a path. */
export const idSchema = z.uuid();
