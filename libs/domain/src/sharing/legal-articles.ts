import type { Bilingual } from '../vocabulary/coded-list';

/** One article cited by the helper: what it says in our words, never its text, and the day of the version that was read when it is known. */
export interface LegalArticle {
  readonly reference: string;
  readonly summary: Bilingual;
  /** Local date of the version read; null when the page that was read gave none. */
  readonly readAsOf: string | null;
}

/** The articles the helper may cite; each is to be checked in its current version before acting on it. */
export const LEGAL_ARTICLES = {
  'penal-226-13': {
    reference: 'Code pénal, article 226-13',
    summary: {
      fr: 'Punit la révélation d’une information secrète par la personne qui en est dépositaire par état, profession, fonction ou mission.',
      en: 'Punishes the disclosure of secret information by somebody entrusted with it by status, profession, function or mission.',
    },
    readAsOf: null,
  },
  'penal-226-14': {
    reference: 'Code pénal, article 226-14',
    summary: {
      fr: 'La loi autorise, sans l’imposer en général, à informer les autorités de privations ou de sévices sur une personne qui ne peut pas se protéger. Un médecin a besoin de l’accord de la victime, sauf si elle ne peut pas se protéger.',
      en: 'The law authorises, without in general requiring it, telling the authorities about deprivation or abuse of somebody unable to protect themselves. A physician needs the victim’s agreement unless she cannot protect herself.',
    },
    readAsOf: null,
  },
  'health-l-1110-4': {
    reference: 'Code de la santé publique, article L. 1110-4',
    summary: {
      fr: 'Entre professionnels identifiés qui participent à la prise en charge : information de la personne et droit d’opposition. Hors de la même équipe de soins, le partage demande son consentement préalable, recueilli par tout moyen.',
      en: 'Between identified professionals who take part in the care: the person is told and may object. Outside the same care team, sharing needs her prior consent, collected by any means.',
    },
    readAsOf: null,
  },
  'health-r-1110-1': {
    reference: 'Code de la santé publique, article R. 1110-1',
    summary: {
      fr: 'Double limite : ce qui est strictement nécessaire, et dans le périmètre des missions de chacun.',
      en: 'Two limits: what is strictly necessary, and within the remit of each one’s mission.',
    },
    readAsOf: '2024-06-16',
  },
  'health-r-1110-2': {
    reference: 'Code de la santé publique, article R. 1110-2',
    summary: {
      fr: 'Donne la liste des professions, hors professions de santé, qui peuvent prendre part au partage.',
      en: 'Lists the professions, besides health professions, that may take part in sharing.',
    },
    readAsOf: '2024-06-16',
  },
  'social-l-121-6-2': {
    reference: 'Code de l’action sociale et des familles, article L. 121-6-2',
    summary: {
      fr: 'Permet à des professionnels de l’action sociale de partager entre eux des informations secrètes strictement nécessaires, lorsque le maire désigne parmi eux un coordonnateur. Ne couvre pas les données de soins.',
      en: 'Lets social workers share strictly necessary secret information between them when the mayor designates a coordinator among them. It does not cover care data.',
    },
    readAsOf: null,
  },
  'social-l-226-2-2': {
    reference: 'Code de l’action sociale et des familles, article L. 226-2-2',
    summary: {
      fr: 'Concerne la seule protection de l’enfance.',
      en: 'Concerns child protection only.',
    },
    readAsOf: null,
  },
} as const satisfies Readonly<Record<string, LegalArticle>>;

export type LegalArticleId = keyof typeof LEGAL_ARTICLES;
