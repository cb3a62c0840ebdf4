import { codesOf, defineList } from './coded-list';

/**
 * Types of propositions of a collective response. Care without consent is not on the list (charter art. 12 and 13): its code, R25, is left
 * unused so that it can never be given another meaning.
 */
export const RESPONSES = defineList([
  { code: 'R01', fr: 'Conseil ou éclairage au professionnel', en: 'Advice to the professional' },
  { code: 'R02', fr: 'Désignation d’un référent social, sanitaire ou double', en: 'Appointment of a social, health or double referent' },
  { code: 'R03', fr: 'Répartition des rôles, plan d’action entre partenaires', en: 'Sharing of roles, joint action plan' },
  { code: 'R04', fr: 'Réunion de synthèse restreinte avec la personne', en: 'Small review meeting with the person' },
  { code: 'R05', fr: 'Visite à domicile conjointe', en: 'Joint home visit' },
  { code: 'R06', fr: 'Visite à domicile d’une équipe mobile', en: 'Home visit by an outreach team' },
  {
    code: 'R07',
    fr: 'Orientation vers un CMP, un CATTP ou un psychiatre',
    en: 'Referral to community mental health care or a psychiatrist',
  },
  { code: 'R08', fr: 'Orientation vers le médecin traitant ou des soins somatiques', en: 'Referral to the GP or physical care' },
  {
    code: 'R09',
    fr: 'Évaluation médicale ou psychiatrique proposée à la personne',
    en: 'Medical or psychiatric assessment offered to the person',
  },
  { code: 'R10', fr: 'Orientation en addictologie', en: 'Referral to addiction services' },
  { code: 'R11', fr: 'Orientation gérontologie, DAC, CLIC ou APA', en: 'Referral to services for older people or care coordination' },
  { code: 'R12', fr: 'Orientation MDPH, SAVS, SAMSAH ou GEM', en: 'Referral to disability services or a peer-support club' },
  { code: 'R13', fr: 'Soutien par un pair-aidant', en: 'Peer support' },
  { code: 'R14', fr: 'Accompagnement social', en: 'Social work support' },
  { code: 'R15', fr: 'Ouverture ou rétablissement de droits', en: 'Opening or restoring entitlements' },
  { code: 'R16', fr: 'Aide financière, FSL, dossier de surendettement', en: 'Financial help, housing fund, debt procedure' },
  { code: 'R17', fr: 'Maintien dans le logement, médiation avec le bailleur', en: 'Keeping the home, mediation with the landlord' },
  { code: 'R18', fr: 'Relogement, logement accompagné, intermédiation', en: 'Rehousing, supported housing, rental intermediation' },
  { code: 'R19', fr: 'Intervention dans l’habitat', en: 'Work in the home (clearing, cleaning, repairs)' },
  { code: 'R20', fr: 'Suspension ou report amiable d’une procédure', en: 'Proceedings suspended or postponed by agreement' },
  { code: 'R21', fr: 'Médiation de voisinage', en: 'Neighbourhood mediation' },
  { code: 'R22', fr: 'Mesure de protection : demande, mise en place, réexamen', en: 'Legal protection: request, start, review' },
  {
    code: 'R23',
    fr: 'Signalement à l’autorité judiciaire, par le professionnel',
    en: 'Report to the judicial authority, by the professional',
    private: true,
  },
  { code: 'R24', fr: 'Information préoccupante concernant un mineur', en: 'Report of concern about a minor', private: true },
  { code: 'R26', fr: 'Soutien aux proches et aidants', en: 'Support for family and carers' },
  { code: 'R27', fr: 'Aide à la vie quotidienne', en: 'Help with daily life' },
  { code: 'R28', fr: 'Activité, lien social, culture, emploi', en: 'Activity, social life, culture, work' },
  { code: 'R29', fr: 'Plan de crise, directives anticipées, livret de suivi', en: 'Crisis plan, advance directives, follow-up booklet' },
  { code: 'R30', fr: 'Préparation de sortie d’hospitalisation', en: 'Preparation of hospital discharge' },
  { code: 'R31', fr: 'Sensibilisation d’une équipe ou de l’entourage', en: 'Awareness for a team or the close circle' },
  { code: 'R32', fr: 'Stage croisé proposé à un professionnel', en: 'Cross-training placement offered to a professional' },
  { code: 'R33', fr: 'Aller-vers renforcé, création du lien, veille partagée', en: 'Stronger outreach, building the bond, shared watch' },
  { code: 'R34', fr: 'Retour à la personne et recueil de son avis', en: 'Feedback to the person and her view' },
  { code: 'R35', fr: 'Saisine d’une autre instance', en: 'Referral to another body' },
  { code: 'R36', fr: 'Aucune action supplémentaire', en: 'No further action' },
  { code: 'R37', fr: 'Action collective, remontée au comité de pilotage', en: 'Collective action, reported to the steering committee' },
  { code: 'R99', fr: 'Autre', en: 'Other' },
]);

export type ResponseCode = (typeof RESPONSES)[number]['code'];

export const RESPONSE_CODES: readonly ResponseCode[] = codesOf(RESPONSES);

/** Recorded privately by the professional who acts: never on the projector, in extracts, in returns or in statistics. */
export type PrivateResponseCode = Extract<(typeof RESPONSES)[number], { private: true }>['code'];

/** What a commission may propose aloud: every response except the private ones. */
export type ProposableResponseCode = Exclude<ResponseCode, PrivateResponseCode>;

export function isPrivateResponse(code: ResponseCode): code is PrivateResponseCode {
  return RESPONSES.some((response) => response.code === code && 'private' in response);
}

export const PROPOSABLE_RESPONSE_CODES: readonly ProposableResponseCode[] = RESPONSE_CODES.filter(
  (code): code is ProposableResponseCode => !isPrivateResponse(code),
);
