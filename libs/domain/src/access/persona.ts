import type { Role } from './roles';

/** Whether the person may read confidential content: charters are valid 12 months and a new version asks again (charter art. 1). */
export type CharterState = 'signed' | 'outdated' | 'unsigned';

/**
 * Sharing circle of the person. 2: professions listed by R.1110-2 CSP, who may receive health and protection
 * information when the person agreed; 3: everybody else, non-identifying information only.
 */
export type SharingCircle = 2 | 3;

/** Who acts, as the server established it for one council: the only identity that rules and services receive. */
export interface Persona {
  readonly accountId: string;
  readonly councilId: string;
  /** The person in this council: what members see of each other. */
  readonly memberId: string;
  readonly sessionId: string;
  readonly displayName: string;
  /** Roles of the mandates in force at this instant. */
  readonly roles: readonly Role[];
  /** Structures that gave those mandates. */
  readonly structureIds: readonly string[];
  readonly circle: SharingCircle;
  readonly charter: CharterState;
  /** The preparation of the council is still to be done: meeting content waits for it. Absent when nothing is due. */
  readonly preparationDue?: true;
  readonly language: 'fr' | 'en';
}

export function hasRole(persona: Persona, ...roles: readonly Role[]): boolean {
  return roles.some((role) => persona.roles.includes(role));
}
