import { identityFindingsSchema, type IdentityFinding } from '@croisee/domain/pseudonymisation/scan.schema';
import { ApiError } from './api-error';

/** The passages for which the server refused a text, by field path; none when it failed for another reason. */
export function identityFindings(failure: unknown): readonly IdentityFinding[] {
  if (!(failure instanceof ApiError) || failure.code !== 'IDENTITY_IN_TEXT') return [];
  const read = identityFindingsSchema.safeParse(failure.details);
  return read.success ? read.data.findings : [];
}
