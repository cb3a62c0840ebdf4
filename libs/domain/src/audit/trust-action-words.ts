import type { Bilingual } from '../vocabulary/coded-list';

/** Actions of the journal about keys and providers of sign-in, identities asked outside, preparation, ethics and the controller’s file, in words. */
export const TRUST_ACTION_WORDS: Readonly<Record<string, Bilingual>> = {
  'situation.identity-asked': { fr: 'Identité demandée, hors plateforme', en: 'Identity asked, outside the platform' },
  'situation.identity-told': { fr: 'Demande d’identité acceptée', en: 'Request for identity accepted' },
  'situation.identity-refused': { fr: 'Demande d’identité refusée', en: 'Request for identity refused' },
  'situation.identity-requests-read': { fr: 'Demandes d’identité lues', en: 'Requests for identity read' },
  'account.passkey-copied': { fr: 'Clé d’accès refusée : elle semble copiée', en: 'Passkey refused: it seems to be a copy' },
  'account.provider-linked': { fr: 'Fournisseur d’identité lié au compte', en: 'Identity provider linked to the account' },
  'account.provider-unlinked': { fr: 'Fournisseur d’identité délié du compte', en: 'Identity provider unlinked from the account' },
  'onboarding.passed': { fr: 'Quiz de préparation réussi', en: 'Preparation quiz passed' },
  'onboarding.tried': { fr: 'Quiz de préparation à refaire', en: 'Preparation quiz to be taken again' },
  'ethics.questions-read': { fr: 'Questions d’éthique lues', en: 'Questions of ethics read' },
  'ethics.asked': { fr: 'Question d’éthique posée', en: 'Question of ethics asked' },
  'ethics.answered': { fr: 'Question d’éthique répondue', en: 'Question of ethics answered' },
  'data-protection.file-changed': { fr: 'Dossier du responsable de traitement changé', en: 'Controller’s file changed' },
  'data-protection.assessment-moved': { fr: 'État de l’analyse d’impact changé', en: 'State of the impact assessment changed' },
};
