import { codesOf, defineList } from './coded-list';

/** Where a structure stands with the council. */
export const PARTNERSHIP_STATES = defineList([
  { code: 'to-contact', fr: 'À contacter', en: 'To contact' },
  { code: 'in-contact', fr: 'Contact pris', en: 'In contact' },
  { code: 'convention-in-progress', fr: 'Convention en cours', en: 'Convention in progress' },
  { code: 'signatory', fr: 'Signataire de la convention', en: 'Signed the convention' },
  { code: 'suspended', fr: 'Suspendue', en: 'Suspended' },
  { code: 'ended', fr: 'Partenariat terminé', en: 'Partnership ended' },
]);

export type PartnershipStateCode = (typeof PARTNERSHIP_STATES)[number]['code'];

export const PARTNERSHIP_STATE_CODES: readonly PartnershipStateCode[] = codesOf(PARTNERSHIP_STATES);

/** Attendance of somebody who was convoked. */
export const ATTENDANCE_STATES = defineList([
  { code: 'present', fr: 'Présent', en: 'Present' },
  { code: 'remote', fr: 'À distance', en: 'Remote' },
  { code: 'excused', fr: 'Excusé', en: 'Excused' },
  { code: 'absent', fr: 'Absent', en: 'Absent' },
  { code: 'replaced', fr: 'Remplacé', en: 'Replaced' },
]);

export type AttendanceStateCode = (typeof ATTENDANCE_STATES)[number]['code'];

export const ATTENDANCE_STATE_CODES: readonly AttendanceStateCode[] = codesOf(ATTENDANCE_STATES);

/** Capacities of those who attend without an account: written in the register of who heard what, never with a name. */
export const ATTENDANCE_CAPACITIES = defineList([
  { code: 'person-concerned', fr: 'Personne concernée', en: 'Person concerned' },
  { code: 'trusted-person', fr: 'Personne de confiance', en: 'Trusted person' },
  { code: 'relative', fr: 'Proche', en: 'Relative or friend' },
  { code: 'peer-supporter', fr: 'Pair-aidant', en: 'Peer supporter' },
  { code: 'association-supporter', fr: 'Soutien d’une association', en: 'Supporter from an association' },
  { code: 'interpreter', fr: 'Interprète', en: 'Interpreter' },
  { code: 'guardian', fr: 'Mandataire de la personne', en: 'Guardian of the person' },
  { code: 'trainee', fr: 'Stagiaire', en: 'Trainee' },
  { code: 'other', fr: 'Autre', en: 'Other' },
]);

export type AttendanceCapacityCode = (typeof ATTENDANCE_CAPACITIES)[number]['code'];

export const ATTENDANCE_CAPACITY_CODES: readonly AttendanceCapacityCode[] = codesOf(ATTENDANCE_CAPACITIES);
