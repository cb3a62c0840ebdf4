import { codesOf, defineList, type CodedEntry } from './coded-list';

/**
 * Professions with their sharing circle. 2: named by article R.1110-2 CSP whatever the employer. 3: no legal basis to receive secret
 * information. `listedService` marks those who enter circle 2 only through an employer that the article names (services of L.312-1,
 * L.321-1 and L.322-1 CASF, APA teams, coordination support).
 */
export const PROFESSIONS = defineList([
  { code: 'psychiatrist', circle: 2, fr: 'Psychiatre', en: 'Psychiatrist' },
  { code: 'physician', circle: 2, fr: 'Médecin', en: 'Physician' },
  { code: 'nurse', circle: 2, fr: 'Infirmier', en: 'Nurse' },
  { code: 'advanced-practice-nurse', circle: 2, fr: 'Infirmier en pratique avancée', en: 'Advanced practice nurse' },
  { code: 'health-manager', circle: 2, fr: 'Cadre de santé', en: 'Nursing manager' },
  { code: 'occupational-therapist', circle: 2, fr: 'Ergothérapeute', en: 'Occupational therapist' },
  { code: 'pharmacist', circle: 2, fr: 'Pharmacien', en: 'Pharmacist' },
  { code: 'psychologist', circle: 2, fr: 'Psychologue', en: 'Psychologist' },
  { code: 'social-worker', circle: 2, fr: 'Assistant de service social', en: 'Social worker' },
  {
    code: 'educational-and-social-support-worker',
    circle: 2,
    fr: 'Accompagnant éducatif et social',
    en: 'Educational and social support worker',
  },
  { code: 'guardian', circle: 2, fr: 'Mandataire judiciaire à la protection des majeurs', en: 'Court-appointed guardian of adults' },
  { code: 'special-educator', circle: 3, listedService: true, fr: 'Éducateur spécialisé', en: 'Special educator' },
  { code: 'instructor-educator', circle: 3, listedService: true, fr: 'Moniteur-éducateur', en: 'Youth and community worker' },
  {
    code: 'social-economy-adviser',
    circle: 3,
    listedService: true,
    fr: 'Conseiller en économie sociale et familiale',
    en: 'Social and family economy adviser',
  },
  { code: 'home-helper', circle: 3, listedService: true, fr: 'Aide à domicile', en: 'Home helper' },
  { code: 'service-head', circle: 3, listedService: true, fr: 'Chef de service', en: 'Head of service' },
  { code: 'care-coordinator', circle: 3, listedService: true, fr: 'Coordonnateur de parcours', en: 'Care pathway coordinator' },
  { code: 'housing-officer', circle: 3, fr: 'Chargé de clientèle', en: 'Housing officer' },
  { code: 'caretaker', circle: 3, fr: 'Gardien', en: 'Caretaker' },
  { code: 'mediator', circle: 3, fr: 'Médiateur', en: 'Mediator' },
  { code: 'receptionist', circle: 3, fr: 'Agent d’accueil', en: 'Receptionist' },
  { code: 'hygiene-inspector', circle: 3, fr: 'Inspecteur de salubrité', en: 'Public health inspector' },
  { code: 'employment-adviser', circle: 3, fr: 'Conseiller en insertion professionnelle', en: 'Employment adviser' },
  { code: 'police-officer', circle: 3, fr: 'Policier, gendarme', en: 'Police officer' },
  { code: 'public-officer', circle: 3, fr: 'Agent d’une administration', en: 'Public officer' },
  {
    code: 'council-coordinator',
    circle: 3,
    fr: 'Coordonnateur de conseil local de santé mentale',
    en: 'Coordinator of a local mental health council',
  },
  { code: 'administrator', circle: 3, fr: 'Responsable informatique', en: 'IT manager' },
  { code: 'evaluator', circle: 3, fr: 'Évaluateur', en: 'Evaluator' },
  { code: 'elected-representative', circle: 3, fr: 'Élu', en: 'Elected representative' },
  { code: 'peer-supporter', circle: 3, fr: 'Pair-aidant', en: 'Peer supporter' },
  { code: 'club-facilitator', circle: 3, fr: 'Animateur de groupe d’entraide mutuelle', en: 'Peer-support club facilitator' },
  { code: 'users-representative', circle: 3, fr: 'Représentant des usagers', en: 'Users’ representative' },
  { code: 'carers-representative', circle: 3, fr: 'Représentant des familles', en: 'Families’ representative' },
  { code: 'volunteer', circle: 3, fr: 'Bénévole', en: 'Volunteer' },
  { code: 'other', circle: 3, fr: 'Autre', en: 'Other' },
] as const satisfies readonly (CodedEntry & { readonly circle: 2 | 3; readonly listedService?: true })[]);

export type ProfessionCode = (typeof PROFESSIONS)[number]['code'];

export const PROFESSION_CODES: readonly ProfessionCode[] = codesOf(PROFESSIONS);

/** The circle of a person; an unknown profession is in circle 3, the one that receives no secret information. */
export function sharingCircle(profession: string, employer: { readonly listedService: boolean }): 2 | 3 {
  const found = PROFESSIONS.find((entry) => entry.code === profession);
  if (found === undefined) return 3;
  return employer.listedService && 'listedService' in found ? 2 : found.circle;
}
