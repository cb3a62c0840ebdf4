import { scan } from '@croisee/pseudonymisation/scan';
import { DomainError } from '../../kernel/errors/domain-error';

/** Refuses texts in which a passage almost certainly names somebody; the answer tells where, never what. */
export function refuseNames(texts: readonly { readonly path: string; readonly text: string }[]): void {
  const findings = texts.flatMap(({ path, text }) =>
    scan(text)
      .filter(({ tier }) => tier === 'block')
      .map(({ start, end, kind }) => ({ path, start, end, kind })),
  );
  if (findings.length > 0) throw new DomainError('IDENTITY_IN_TEXT', { findings });
}
