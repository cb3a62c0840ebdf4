import { publicPagesPermissions } from '../public-pages/public-pages.permissions';
import { reversibilityPermissions } from '../reversibility/reversibility.permissions';
import { homePermissions } from '../home/home.permissions';
import { notificationsPermissions } from '../notifications/notifications.permissions';
import { retentionPermissions } from '../retention/retention.permissions';
import { reportPermissions } from '../indicators/report/report.permissions';
import { documentsPermissions } from '../documents/documents.permissions';
import { dataProtectionPermissions } from '../data-protection/data-protection.permissions';
import { ethicsPermissions } from '../ethics/ethics.permissions';
import { onboardingPermissions } from '../onboarding/onboarding.permissions';
import { identityRequestPermissions } from '../situations/identity-request.permissions';
import { auditPermissions } from '../audit/audit.permissions';
import { indicatorsPermissions } from '../indicators/indicators.permissions';
import { pseudonymisationPermissions } from '../pseudonymisation/pseudonymisation.permissions';
import { questionnairesPermissions } from '../questionnaires/questionnaires.permissions';
import { responsesPermissions } from '../responses/responses.permissions';
import { situationsPermissions } from '../situations/situations.permissions';
import { meetingsPermissions } from '../meetings/meetings.permissions';
import { identityPermissions } from '../identity/identity.permissions';
import { charterPermissions } from '../charter/charter.permissions';
import { directoryPermissions } from '../directory/directory.permissions';
import { libraryPermissions } from '../library/library.permissions';
import { projectPermissions } from '../project/project.permissions';
import type { PermissionDefinition } from './define-permissions';

const declared = {
  ...dataProtectionPermissions,
  ...ethicsPermissions,
  ...onboardingPermissions,
  ...identityRequestPermissions,
  ...homePermissions,
  ...reversibilityPermissions,
  ...publicPagesPermissions,
  ...notificationsPermissions,
  ...documentsPermissions,
  ...reportPermissions,
  ...auditPermissions,
  ...retentionPermissions,
  ...indicatorsPermissions,
  ...pseudonymisationPermissions,
  ...responsesPermissions,
  ...questionnairesPermissions,
  ...situationsPermissions,
  ...meetingsPermissions,
  ...directoryPermissions,
  ...charterPermissions,
  ...libraryPermissions,
  ...projectPermissions,
  ...identityPermissions,
} as const;

export type Permission = keyof typeof declared;

/** Every permission of the platform; a domain declares its own in `<domain>/<domain>.permissions.ts` and lists it here. */
export const PERMISSIONS: Readonly<Record<Permission, PermissionDefinition>> = declared;

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(declared, name);
}
