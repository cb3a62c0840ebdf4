import type { LetterName } from './letter-kinds';
import type { LetterWords } from './letter-text';

/** The letters in French: no word about anybody’s situation, `{…}` being dates, hours and places of meetings. */
export const LETTER_WORDS_FR: Readonly<Record<LetterName, LetterWords>> = {
  convocation: {
    title: '{kind} du {day} : vous êtes convié(e)',
    text: 'Vous êtes convié(e) à la séance du {day}, de {hours}{place}. L’ordre du jour se lit dans l’application, après connexion. Merci d’y répondre : présent(e), à distance, excusé(e) ou remplacé(e).',
    action: 'Répondre à la convocation',
  },
  invitation: {
    title: '{kind} du {day} : vous êtes invité(e) pour un point',
    text: 'Vous êtes invité(e) pour un point de la séance du {day}, de {hours}{place}. L’application indique quand ce point s’ouvre.',
    action: 'Voir mon invitation',
  },
  'late-invitation': {
    title: '{kind} du {day} : vous êtes invité(e) pour un point',
    text: 'Vous êtes invité(e) pour un point de la séance du {day}, de {hours}{place}. L’application indique quand ce point s’ouvre.',
    action: 'Voir mon invitation',
  },
  'meeting-moved': {
    title: '{kind} du {day} : horaire ou lieu modifié',
    text: 'La séance à laquelle vous êtes convié(e) change : elle se tient le {day}, de {hours}{place}. Si cela change votre réponse, modifiez-la dans l’application.',
    action: 'Revoir ma réponse',
  },
  'meeting-cancelled': {
    title: '{kind} du {day} : séance annulée',
    text: 'La séance prévue le {day}, de {hours}, est annulée. Vous n’avez rien à faire.',
    action: 'Ouvrir Croisée',
  },
  'meeting-postponed': {
    title: '{kind} du {day} : séance reportée',
    text: 'La séance prévue le {day} est reportée au {newDay}. Une nouvelle convocation vous sera adressée.',
    action: 'Ouvrir Croisée',
  },
  'deputy-called': {
    title: '{kind} du {day} : vous remplacez un membre',
    text: 'Un membre de votre structure vous a désigné(e) pour le remplacer à la séance du {day}, de {hours}{place}. L’ordre du jour se lit dans l’application, après connexion.',
    action: 'Ouvrir la séance',
  },
  'deputy-released': {
    title: '{kind} du {day} : vous n’êtes plus attendu(e)',
    text: 'Le remplacement prévu pour la séance du {day} n’est plus nécessaire. Vous n’avez rien à faire.',
    action: 'Ouvrir Croisée',
  },
  'deputy-wanted': {
    title: '{kind} du {day} : un membre de votre structure est excusé',
    text: 'Un membre de votre structure est excusé à la séance du {day}, de {hours}{place}. Si vous pouvez le suppléer, dites-le-lui ou au coordonnateur : il suffit que sa réponse vous désigne.',
    action: 'Ouvrir Croisée',
  },
  'convocation-reminder': {
    title: '{kind} du {day} : votre réponse est attendue',
    text: 'Vous n’avez pas encore répondu à la convocation pour la séance du {day}, de {hours}{place}. Une réponse, même négative, aide à préparer la séance.',
    action: 'Répondre à la convocation',
  },
  'record-remarks': {
    title: 'Relevé de la séance du {day} : vos remarques jusqu’au {until}',
    text: 'Le relevé de la séance du {day} est ouvert aux remarques des participants jusqu’au {until}.',
    action: 'Lire le relevé',
  },
  'record-remarks-closing': {
    title: 'Relevé de la séance du {day} : les remarques se ferment bientôt',
    text: 'Le relevé de la séance du {day} n’est ouvert aux remarques que jusqu’au {until}.',
    action: 'Lire le relevé',
  },
  'record-ready': {
    title: 'Relevé de la séance du {day} : approuvé',
    text: 'Le relevé de la séance du {day} est approuvé. Vous y lisez ce qui revient à votre structure.',
    action: 'Lire le relevé',
  },
  'extract-ready': {
    title: 'Séance du {day} : votre extrait est prêt',
    text: 'Le relevé de la séance du {day} est approuvé : l’extrait qui vous revient se lit dans l’application.',
    action: 'Lire mon extrait',
  },
  'submission-received': {
    title: 'Une nouvelle demande attend votre lecture',
    text: 'Une demande vous a été transmise. Elle se lit dans l’application, après connexion.',
    action: 'Lire la demande',
  },
  'submission-entered': {
    title: 'Votre demande est enregistrée',
    text: 'La coordination a reporté dans l’application la demande que vous lui aviez remise. Elle est à votre nom : relisez-la après connexion.',
    action: 'Relire ma demande',
  },
  'submission-to-complete': {
    title: 'Un complément vous est demandé',
    text: 'La coordination vous demande un complément avant de continuer. La question se lit dans l’application.',
    action: 'Lire et compléter',
  },
  'submission-answered': {
    title: 'Une réponse à votre demande est arrivée',
    text: 'La coordination a répondu à votre demande. La réponse se lit dans l’application.',
    action: 'Lire la réponse',
  },
  'question-asked': {
    title: 'Une question vous est posée',
    text: 'La coordination vous pose une question. Elle se lit dans l’application, où vous pouvez répondre.',
    action: 'Lire la question',
  },
  'question-answered': {
    title: 'Une réponse à votre question est arrivée',
    text: 'La question que la coordination avait posée a reçu une réponse.',
    action: 'Lire la réponse',
  },
  'submission-withdrawn': {
    title: 'Une demande n’est plus à examiner',
    text: 'Une demande que vous suiviez a été retirée ou suspendue. Elle a quitté les ordres du jour.',
    action: 'Voir ce qui change',
  },
  'ethics-asked': {
    title: 'Une question éthique vous est posée',
    text: 'Quelqu’un du conseil vous pose une question éthique. Elle se lit dans l’application.',
    action: 'Ouvrir Croisée',
  },
  'identity-asked': {
    title: 'Une demande encadrée attend votre décision',
    text: 'Quelqu’un vous adresse une demande encadrée. Ses motifs se lisent dans l’application, où vous décidez.',
    action: 'Lire la demande',
  },
  'dispensation-to-countersign': {
    title: 'Un avis éthique vous est demandé',
    text: 'Une dispense motivée attend votre contreseing. Les motifs se lisent dans l’application.',
    action: 'Lire la demande',
  },
  'dispensation-countersigned': {
    title: 'Une dispense est contresignée',
    text: 'La dispense que vous attendiez est contresignée.',
    action: 'Ouvrir',
  },
  'response-ready': {
    title: 'La réponse de la commission vous attend',
    text: 'La commission a construit une réponse à votre demande. Elle se lit dans l’application, après connexion.',
    action: 'Lire la réponse',
  },
  'referent-proposed': {
    title: 'Un rôle de référent vous est proposé',
    text: 'La commission vous propose d’être référent. Vous acceptez, avec vos limites, ou déclinez dans l’application.',
    action: 'Répondre',
  },
  'referent-answered': {
    title: 'Un référent a répondu',
    text: 'Une personne pressentie comme référent a répondu à la proposition de la commission.',
    action: 'Voir sa réponse',
  },
  'return-made': {
    title: 'Un retour vous est fait',
    text: 'La commission vous dit où en sont les choses. Le retour se lit dans l’application.',
    action: 'Lire le retour',
  },
  'follow-up-closed': {
    title: 'Un suivi est clos',
    text: 'Un suivi auquel vous participiez est clos. Le bilan se lit dans l’application.',
    action: 'Lire le bilan',
  },
  'advice-asked': {
    title: 'Une question de pratique attend une réponse',
    text: 'Un professionnel demande un avis. La question se lit dans l’application.',
    action: 'Lire la question',
  },
  'advice-answered': {
    title: 'Votre question de pratique a reçu une réponse',
    text: 'L’avis que vous avez demandé se lit dans l’application.',
    action: 'Lire l’avis',
  },
  'advice-in-meeting': {
    title: 'Votre question de pratique sera abordée en séance',
    text: 'La question que vous avez posée est inscrite à l’ordre du jour d’une séance.',
    action: 'Voir ma question',
  },
  'commitment-without-structure': {
    title: 'Un engagement attend une autre structure',
    text: 'Un engagement n’est plus porté par la structure prévue : il est à confier à une autre.',
    action: 'Ouvrir',
  },
  'return-due': {
    title: 'Un retour est à faire',
    text: 'Un retour prévu après une séance arrive à son terme ou l’a dépassé. La liste se lit dans l’application.',
    action: 'Ouvrir le suivi',
  },
  'outlook-due': {
    title: 'Un point à six mois est à faire',
    text: 'Le point à six mois d’un suivi est à faire. Il se note dans l’application.',
    action: 'Faire le point',
  },
  'erasure-notice': {
    title: 'Des informations que vous avez transmises seront effacées',
    text: 'Selon les règles de conservation du conseil, des informations que vous avez transmises seront effacées le {until}. L’application dit lesquelles et comment demander un report.',
    action: 'Voir ce qui sera effacé',
  },
  'convention-renewal': {
    title: 'Une convention arrive à son terme',
    text: 'La convention d’une structure partenaire arrive à son terme et n’est pas encore renouvelée.',
    action: 'Ouvrir Croisée',
  },
  'commitments-due-soon': {
    title: 'Des engagements de votre structure arrivent à échéance',
    text: 'Au moins un engagement de votre structure arrive à échéance dans les sept jours. La liste se lit dans l’application.',
    action: 'Voir les engagements',
  },
  'commitments-overdue': {
    title: 'Des engagements de votre structure ont dépassé leur échéance',
    text: 'Au moins un engagement de votre structure a dépassé sa date. Dites dans l’application où il en est, ou pourquoi il n’aboutit pas.',
    action: 'Mettre à jour les engagements',
  },
  'charter-renewal': {
    title: 'Votre signature de la charte est à renouveler',
    text: 'La charte se signe tous les douze mois. Sans nouvelle signature avant le {until}, l’accès aux contenus confidentiels se ferme.',
    action: 'Relire et signer',
  },
  'mandate-ending': {
    title: 'Votre mandat se termine le {until}',
    text: 'Le mandat que votre structure vous a donné se termine le {until}. Si elle le renouvelle, qu’elle le dise au coordonnateur avant cette date.',
    action: 'Ouvrir Croisée',
  },
  'account-recovery-given': {
    title: 'Un lien de récupération a été créé pour votre compte',
    text: 'Un lien pour retrouver l’accès à votre compte a été remis. Si vous ne l’avez pas demandé, prévenez aussitôt l’administrateur de votre conseil.',
    action: 'Voir mes sessions',
  },
  'account-recovered': {
    title: 'L’accès à votre compte a été récupéré',
    text: 'Le mot de passe de votre compte a été changé par un lien de récupération ; les sessions ouvertes sont closes. Si ce n’est pas vous, prévenez aussitôt l’administrateur de votre conseil.',
    action: 'Voir mes sessions',
  },
  'account-second-factor-reset': {
    title: 'Votre double authentification a été remise à zéro',
    text: 'La double authentification de votre compte a été remise à zéro. Si vous ne l’avez pas demandé, prévenez aussitôt l’administrateur de votre conseil.',
    action: 'Voir mes sessions',
  },
  digest: {
    title: 'Ce qui vous attend dans Croisée',
    text: 'De nouveaux messages vous attendent dans l’application.',
    action: 'Lire mes messages',
  },
};
