import { notificationsErrors } from '../notifications/notifications.errors';
import { retentionErrors } from '../retention/retention.errors';
import { reportErrors } from '../indicators/report/report.errors';
import { documentsErrors } from '../documents/documents.errors';
import { dataProtectionErrors } from '../data-protection/data-protection.errors';
import { ethicsErrors } from '../ethics/ethics.errors';
import { onboardingErrors } from '../onboarding/onboarding.errors';
import { identityRequestErrors } from '../situations/identity-request.errors';
import { indicatorsErrors } from '../indicators/indicators.errors';
import { questionnairesErrors } from '../questionnaires/questionnaires.errors';
import { responsesErrors } from '../responses/responses.errors';
import { minutesErrors } from '../minutes/minutes.errors';
import { identityErrors } from '../identity/identity.errors';
import { openIdErrors } from '../identity/openid.errors';
import { passkeyErrors } from '../identity/passkey.errors';
import { charterErrors } from '../charter/charter.errors';
import { directoryErrors } from '../directory/directory.errors';
import { situationsErrors } from '../situations/situations.errors';
import { commonErrors } from './common.errors';
import { meetingsErrors } from '../meetings/meetings.errors';
import { projectErrors } from '../project/project.errors';
import { publicPagesErrors } from '../public-pages/public-pages.errors';
import { ERROR_STATUS, type ErrorDefinition } from './define-errors';

/** Every error a user or a client can meet. A domain adds its codes in `<domain>/<domain>.errors.ts` and lists them here. */
export const ERROR_CATALOGUE = {
  ...commonErrors,
  ...dataProtectionErrors,
  ...ethicsErrors,
  ...onboardingErrors,
  ...identityRequestErrors,
  ...publicPagesErrors,
  ...notificationsErrors,
  ...documentsErrors,
  ...reportErrors,
  ...indicatorsErrors,
  ...retentionErrors,
  ...responsesErrors,
  ...questionnairesErrors,
  ...situationsErrors,
  ...meetingsErrors,
  ...directoryErrors,
  ...charterErrors,
  ...projectErrors,
  ...identityErrors,
  ...openIdErrors,
  ...passkeyErrors,
  ...minutesErrors,
} as const;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;

export type ErrorLanguage = 'fr' | 'en';

const byCode: Readonly<Record<string, ErrorDefinition>> = ERROR_CATALOGUE;

/** The text shown to the user; an unknown code reads as `INTERNAL`, so that nothing internal leaves. */
export function errorMessage(code: string, language: ErrorLanguage): string {
  return (byCode[code] ?? ERROR_CATALOGUE.INTERNAL)[language];
}

/** The HTTP status of a code; an unknown code is a 500. */
export function errorStatus(code: string): number {
  return ERROR_STATUS[(byCode[code] ?? ERROR_CATALOGUE.INTERNAL).category];
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_CATALOGUE, code);
}
