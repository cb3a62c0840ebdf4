import { NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { DomainError } from './domain-error';
import { answerFor } from './error-answer';

const failed = (code: string, message = 'relation "secret_table"') =>
  new QueryFailedError('SELECT secret', [], Object.assign(new Error(message), { code }));

describe('answering an error', () => {
  it('keeps the code and the facts of a refusal, in the reader’s language', () => {
    expect(answerFor(new DomainError('STALE_VERSION', { version: 3 }), 'en')).toMatchObject({
      code: 'STALE_VERSION',
      status: 409,
      details: { version: 3 },
      unexpected: false,
    });
  });

  it('says nothing of what it did not foresee', () => {
    const answer = answerFor(new Error('secret'), 'fr');
    expect(answer).toMatchObject({ code: 'INTERNAL', status: 500, unexpected: true });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it.each([
    ['a race lost on a unique constraint', failed('23505'), 'ALREADY_DONE'],
    ['a serialisation failure', failed('40001'), 'STALE_VERSION'],
    ['a database that went away', failed('57P01'), 'UNAVAILABLE'],
    ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'UNAVAILABLE'],
    ['a refusal of a database function', failed('P0001', 'FORBIDDEN'), 'FORBIDDEN'],
    ['an unknown route', new NotFoundException(), 'NOT_FOUND'],
    ['a body over the limit', Object.assign(new Error('large'), { type: 'entity.too.large', status: 413 }), 'TOO_LARGE'],
  ])('maps %s', (_, error, code) => {
    expect(answerFor(error, 'fr').code).toBe(code);
  });
});
