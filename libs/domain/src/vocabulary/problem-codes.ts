import { codesOf, defineList } from './coded-list';

/** Difficulties met in a situation: several may be chosen, one is the principal; reviewed each year by the technical committee. */
export const PROBLEMS = defineList([
  {
    code: 'P01',
    fr: 'Risque de perte du logement, impayés, expulsion',
    en: 'Risk of losing the home, arrears, eviction',
    definition: {
      fr: 'Dès le premier impayé ou trouble signalé, sans attendre une procédure.',
      en: 'From the first arrears or reported nuisance, without waiting for proceedings.',
    },
  },
  { code: 'P02', fr: 'Habitat dégradé, insalubrité', en: 'Run-down or unhealthy housing' },
  {
    code: 'P03',
    fr: 'Incurie dans l’habitat, accumulation',
    en: 'Home neglect, hoarding',
    definition: {
      fr: 'Ce que l’on constate du logement, jamais une qualification de la personne.',
      en: 'What is seen of the home, never a word about the person.',
    },
  },
  { code: 'P04', fr: 'Absence de logement, errance, hébergement précaire', en: 'No home, homelessness, precarious shelter' },
  {
    code: 'P05',
    fr: 'Troubles ou plaintes de voisinage',
    en: 'Neighbourhood nuisance or complaints',
    definition: {
      fr: 'Que la personne en soit désignée comme l’auteur ou qu’elle s’en plaigne.',
      en: 'Whether the person is said to cause them or complains of them.',
    },
  },
  { code: 'P06', fr: 'Isolement, rupture des liens', en: 'Isolation, broken ties' },
  { code: 'P07', fr: 'Conflits familiaux, cohabitation difficile', en: 'Family conflict, difficult cohabitation' },
  { code: 'P08', fr: 'Épuisement des proches aidants', en: 'Exhaustion of family carers' },
  {
    code: 'P09',
    fr: 'Accès difficile aux soins psychiques, absence de demande',
    en: 'Difficult access to mental health care, no request',
    definition: { fr: 'Aucun soin n’a encore commencé.', en: 'No care has started yet.' },
  },
  {
    code: 'P10',
    fr: 'Interruption des soins psychiques',
    en: 'Mental health care interrupted',
    definition: {
      fr: 'Des soins ont existé ; la personne n’en souhaite plus à ce jour ou le lien s’est perdu.',
      en: 'Care existed; the person does not want it at present, or the link was lost.',
    },
  },
  { code: 'P11', fr: 'Besoins somatiques sans réponse', en: 'Unmet physical health needs' },
  { code: 'P12', fr: 'Sortie d’hospitalisation sans relais', en: 'Hospital discharge without follow-on support' },
  { code: 'P13', fr: 'Conduites addictives', en: 'Addictive behaviours' },
  {
    code: 'P14',
    fr: 'Souffrance psychique sans trouble identifié',
    en: 'Psychological distress without an identified disorder',
  },
  {
    code: 'P15',
    fr: 'Risque suicidaire évoqué, hors urgence',
    en: 'Suicide risk mentioned, not an emergency',
    definition: {
      fr: 'Un danger immédiat ne relève pas de la commission : 15, 112 ou 3114.',
      en: 'Immediate danger is not for the commission: call 15, 112 or 3114.',
    },
  },
  {
    code: 'P16',
    fr: 'Comportements qui inquiètent, pour soi ou pour autrui',
    en: 'Behaviour that causes worry, for oneself or others',
    definition: {
      fr: 'L’inquiétude de qui saisit, appuyée sur des faits datés.',
      en: 'The worry of the submitter, resting on dated facts.',
    },
  },
  { code: 'P17', fr: 'Perte d’autonomie, vieillissement', en: 'Loss of independence, ageing' },
  { code: 'P18', fr: 'Handicap non reconnu ou sans accompagnement', en: 'Disability not recognised or without support' },
  { code: 'P19', fr: 'Précarité financière, surendettement', en: 'Financial hardship, over-indebtedness' },
  {
    code: 'P20',
    fr: 'Droits non ouverts, rupture de droits, non-recours',
    en: 'Entitlements not opened, lost or not claimed',
  },
  { code: 'P21', fr: 'Insertion professionnelle', en: 'Access to work' },
  { code: 'P22', fr: 'Démarches administratives empêchées', en: 'Administrative steps blocked' },
  { code: 'P23', fr: 'Protection juridique : besoin ou difficulté', en: 'Legal protection: need or difficulty' },
  { code: 'P24', fr: 'Vulnérabilité, abus de faiblesse, maltraitance', en: 'Vulnerability, abuse of weakness, ill-treatment' },
  { code: 'P25', fr: 'Violences conjugales ou intrafamiliales', en: 'Domestic or family violence' },
  {
    code: 'P26',
    fr: 'Mineur au domicile, parentalité en difficulté',
    en: 'Minor in the home, parenting difficulty',
    definition: {
      fr: 'Les devoirs envers l’enfant restent ceux de chaque professionnel : 119, information préoccupante.',
      en: 'Duties towards the child remain those of each professional: 119, report of concern.',
    },
  },
  { code: 'P27', fr: 'Difficultés avec la justice', en: 'Difficulties with the law' },
  { code: 'P28', fr: 'Pas d’adhésion à l’accompagnement proposé', en: 'Does not take up the support offered' },
  { code: 'P29', fr: 'Multiplicité d’intervenants, coordination difficile', en: 'Many services involved, poor coordination' },
  { code: 'P30', fr: 'Épuisement ou impuissance des professionnels', en: 'Exhaustion or powerlessness of professionals' },
  { code: 'P31', fr: 'Barrière de langue, migration, exil', en: 'Language barrier, migration, exile' },
  { code: 'P32', fr: 'Transports et vie quotidienne', en: 'Transport and daily life' },
  { code: 'P33', fr: 'Culture, loisirs et lien social absents', en: 'No culture, leisure or social life' },
  { code: 'P99', fr: 'Autre', en: 'Other' },
]);

export type ProblemCode = (typeof PROBLEMS)[number]['code'];

export const PROBLEM_CODES: readonly ProblemCode[] = codesOf(PROBLEMS);
