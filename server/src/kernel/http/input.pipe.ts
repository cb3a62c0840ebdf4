import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import * as z from 'zod';
import { storable } from '../database/storable-input';
import { DomainError } from '../errors/domain-error';

const SHOWN_FIELDS = 50;

/** Validates every `@Body({ schema })`, `@Param` and `@Query` against its Zod schema; faults name fields, never values. */
export function inputPipe(): StandardSchemaValidationPipe {
  return new StorableInputPipe({
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

class StorableInputPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const valid = await super.transform(value, metadata);
    return metadata.type === 'custom' ? valid : storable(valid);
  }
}

/** An id in a path. */
export const idSchema = z.uuid();
