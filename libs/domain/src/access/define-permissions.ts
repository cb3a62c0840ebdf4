/** What a permission is asked about: the instance handed to the check carries the fields its rules name. */
export type SubjectType = 'Council' | 'Account' | 'Situation' | 'Meeting' | 'Item' | 'Response' | 'Commitment' | 'Document';

export interface PermissionDefinition {
  readonly subject: SubjectType;
  /** Content about situations: refused to everybody whose charter signature is missing or outdated (charter art. 1). */
  readonly content: boolean;
  /** What holding it lets one do, in words a coordinator understands. */
  readonly fr: string;
  readonly en: string;
}

export function definePermissions<const T extends Record<string, PermissionDefinition>>(permissions: T): T {
  return permissions;
}
