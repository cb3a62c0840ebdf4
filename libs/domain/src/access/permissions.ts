import { identityPermissions } from '../identity/identity.permissions';
import { charterPermissions } from '../charter/charter.permissions';
import { directoryPermissions } from '../directory/directory.permissions';
import { definePermissions, type PermissionDefinition } from './define-permissions';

/** Permissions that belong to no domain: what every signed-in person may do with their own session. */
export const commonPermissions = definePermissions({
  'session.own': {
    subject: 'Account',
    content: false,
    fr: 'Voir et fermer ses propres sessions, changer de conseil.',
    en: 'See and end one’s own sessions, switch council.',
  },
});

const declared = {
  ...commonPermissions,
  ...directoryPermissions,
  ...charterPermissions,
  ...identityPermissions,
} as const;

export type Permission = keyof typeof declared;

/** Every permission of the platform; a domain declares its own in `<domain>/<domain>.permissions.ts` and lists it here. */
export const PERMISSIONS: Readonly<Record<Permission, PermissionDefinition>> = declared;

export function isPermission(name: string): name is Permission {
  return Object.hasOwn(declared, name);
}
