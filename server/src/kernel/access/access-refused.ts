import type { Permission } from '@croisee/domain/access/permissions';
import type { Persona } from '@croisee/domain/access/persona';
import { DomainError } from '../errors/domain-error';

/** A refusal of the policy: answered like any coded error, and journalled in a transaction of its own that survives the rollback. */
export class AccessRefused extends DomainError {
  constructor(
    code: 'FORBIDDEN' | 'NOT_FOUND' | 'CHARTER_NOT_SIGNED' | 'PREPARATION_DUE',
    readonly persona: Persona,
    readonly permission: Permission,
    readonly reason: string,
  ) {
    super(code);
  }
}
