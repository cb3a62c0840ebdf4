import type { Persona } from '@croisee/domain/access/persona';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { DomainError } from '../errors/domain-error';
import type { SignedIn } from './session-reader';

/** A request the guard let through. */
export interface CroiseeRequest extends Request {
  signedIn?: SignedIn;
  reference: string;
}

/** The persona of the request; refused when no council is chosen. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Persona => {
  const persona = context.switchToHttp().getRequest<CroiseeRequest>().signedIn?.persona;
  if (persona === undefined || persona === null) throw new DomainError('SIGN_IN_REQUIRED');
  return persona;
});

/** The session of the request, before or after a council is chosen. */
export const Session = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const signedIn = context.switchToHttp().getRequest<CroiseeRequest>().signedIn;
  if (signedIn === undefined) throw new DomainError('SIGN_IN_REQUIRED');
  return signedIn;
});
