import { scan } from '@croisee/pseudonymisation/scan';
import { DomainError } from '../../kernel/errors/domain-error';

/** Refuses a text in which a passage almost certainly names somebody; the answer tells where, never what. */
export function refuseIdentityIn(path: string, text: string): void {
  const findings = scan(text)
    .filter(({ tier }) => tier === 'block')
    .map(({ start, end, kind }) => ({ path, start, end, kind }));
  if (findings.length > 0) throw new DomainError('IDENTITY_IN_TEXT', { findings });
}
