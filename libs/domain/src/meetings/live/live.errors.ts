import { defineErrors } from '../../errors/define-errors';

/** Why a command of the live meeting is refused; nothing typed is lost by any of them. */
export const liveErrors = defineErrors({
  MEETING_STATE: {
    category: 'conflict',
    fr: 'L’état de la séance ne permet pas cette action (séance non ouverte, suspendue ou close). Rien n’a changé.',
    en: 'The state of the meeting does not allow this (not open, paused or closed). Nothing has changed.',
  },
  CURTAIN_DRAWN: {
    category: 'locked',
    fr: 'Le rideau est tiré : rien ne peut être fait sur le contenu. Votre saisie est gardée jusqu’à la réouverture.',
    en: 'The curtain is drawn: nothing can be done on content. What you typed is kept until it opens.',
  },
  ITEM_NOT_CURRENT: {
    category: 'conflict',
    fr: 'Ce point n’est pas celui qui est ouvert. Revenez au point en cours.',
    en: 'This item is not the one that is open. Go back to the current item.',
  },
  ITEM_STILL_OPEN: {
    category: 'conflict',
    fr: 'Un point est encore ouvert. Terminez-le ou reportez-le d’abord.',
    en: 'An item is still open. Close or defer it first.',
  },
  ITEM_NOT_PLANNED: {
    category: 'conflict',
    fr: 'Ce point a déjà été traité, reporté ou retiré. Choisissez un autre point.',
    en: 'This item has already been dealt with, deferred or withdrawn. Choose another one.',
  },
  ITEM_ALREADY_ENDED: {
    category: 'conflict',
    fr: 'Ce point est terminé : cette action n’est plus possible.',
    en: 'This item is over: this is no longer possible.',
  },
  COMPOSITION_INCOMPLETE: {
    category: 'unprocessable',
    fr: 'Après les déports, un secteur requis n’est pas représenté. Donnez un motif pour ouvrir quand même (la réponse en portera la mention), ou reportez le point.',
    en: 'After recusals, a required sector is missing. Give a reason to open anyway (the response will say so), or defer the item.',
  },
  DEPUTY_NEEDED: {
    category: 'conflict',
    fr: 'L’animateur ou le coordonnateur est déporté pour ce point. Désignez d’abord un suppléant.',
    en: 'The facilitator or the coordinator is recused from this item. Designate a deputy first.',
  },
  DEPUTY_UNSUITABLE: {
    category: 'unprocessable',
    fr: 'Cette personne ne peut pas suppléer pour ce point (absente de la liste, invitée ou elle-même déportée). Choisissez une autre personne.',
    en: 'This person cannot stand in for this item (not listed, a guest, or recused as well). Choose somebody else.',
  },
  NO_STAGE: {
    category: 'conflict',
    fr: 'Ce point n’a pas d’étapes, ou aucune n’est commencée.',
    en: 'This item has no stages, or none has started.',
  },
  NOT_A_FOLLOW_UP: {
    category: 'conflict',
    fr: 'Seul un point de suivi peut devenir un nouveau passage.',
    en: 'Only a follow-up item can become a new passage.',
  },
  NOT_SITTING: {
    category: 'forbidden',
    fr: 'Cette personne ne siège pas à la séance, ou pas pour ce point.',
    en: 'This person does not sit in the meeting, or not for this item.',
  },
  NOT_RECUSED: {
    category: 'conflict',
    fr: 'Cette personne n’est pas déportée pour ce point.',
    en: 'This person is not recused from this item.',
  },
  NOT_FOR_ONESELF: {
    category: 'unprocessable',
    fr: 'On ne s’exclut pas soi-même : déclarez un déport.',
    en: 'One does not exclude oneself: declare a recusal.',
  },
  ALREADY_WAITING: {
    category: 'conflict',
    fr: 'Vous attendez déjà la parole pour ce motif. Votre place est gardée.',
    en: 'You are already waiting to speak for this. Your place is kept.',
  },
  NOT_WAITING: { category: 'conflict', fr: 'Cette demande de parole n’est plus en attente.', en: 'This request is no longer waiting.' },
  NOBODY_SPEAKING: { category: 'conflict', fr: 'Personne n’a la parole.', en: 'Nobody has the floor.' },
  NOBODY_SPOKE: { category: 'conflict', fr: 'Il n’y a personne à remettre dans la file.', en: 'There is nobody to put back in the queue.' },
  ETHICS_FIRST: {
    category: 'unprocessable',
    fr: 'Un point d’éthique passe toujours en premier. L’ordre de la file n’a pas changé.',
    en: 'A point of ethics always goes first. The order of the queue has not changed.',
  },
  FOLLOW_UP_ONLY: {
    category: 'unprocessable',
    fr: 'Un point de suivi n’ouvre que les engagements et les retours. Déclarez un nouveau passage pour délibérer à nouveau.',
    en: 'A follow-up opens commitments and returns only. Declare a new passage to deliberate again.',
  },
  NO_PROPOSITION_HERE: {
    category: 'unprocessable',
    fr: 'Ce point ne donne pas lieu à des propositions.',
    en: 'This item does not call for propositions.',
  },
  NO_PROPOSITION: {
    category: 'unprocessable',
    fr: 'Ajoutez au moins une proposition, ne serait-ce que « aucune action supplémentaire ».',
    en: 'Add at least one proposition, be it “no further action”.',
  },
  PRIVATE_RESPONSE: {
    category: 'unprocessable',
    fr: 'Un signalement ou une information préoccupante ne s’inscrit pas à l’écran partagé : le professionnel qui le fait l’enregistre de son côté. Votre texte n’a pas été partagé.',
    en: 'A report to an authority is not put on the shared screen: the professional who makes it records it privately. Your text was not shared.',
  },
  DUE_DATE_PAST: {
    category: 'unprocessable',
    fr: 'L’échéance est antérieure à la séance. Choisissez une date à venir.',
    en: 'The due date is before the meeting. Choose a later date.',
  },
  RESPONSE_VALIDATED: {
    category: 'conflict',
    fr: 'La réponse est validée : elle ne change plus. Ajoutez un erratum daté si nécessaire.',
    en: 'The response is validated: it no longer changes. Add a dated erratum if needed.',
  },
  RESPONSE_NOT_VALIDATED: {
    category: 'conflict',
    fr: 'La réponse n’est pas encore validée : corrigez directement la proposition.',
    en: 'The response is not validated yet: correct the proposition itself.',
  },
  ROUND_OPEN: {
    category: 'conflict',
    fr: 'Un tour silencieux est en cours. Attendez qu’il soit clos ou mettez-y fin.',
    en: 'A silent round is open. Wait for it to close, or close it.',
  },
  ROUND_NEEDED: {
    category: 'conflict',
    fr: 'Tenez un tour silencieux avant de valider la réponse.',
    en: 'Hold a silent round before validating the response.',
  },
  NO_ROUND: { category: 'conflict', fr: 'Aucun tour silencieux n’est ouvert.', en: 'No silent round is open.' },
  NOBODY_TO_ASK: {
    category: 'conflict',
    fr: 'Aucun membre présent ne peut répondre. Vérifiez l’émargement.',
    en: 'No member present can answer. Check attendance.',
  },
  NOT_ASKED: {
    category: 'forbidden',
    fr: 'Vous ne faisiez pas partie des membres présents à l’ouverture de ce tour.',
    en: 'You were not among the members present when this round opened.',
  },
  REASON_NEEDED: {
    category: 'unprocessable',
    fr: 'Une réserve ou une objection se motive en une phrase ; votre nom n’apparaîtra pas.',
    en: 'A reservation or an objection needs a sentence of reason; your name will not show.',
  },
  REFERENT_ALREADY: {
    category: 'conflict',
    fr: 'Un référent est déjà proposé ou a déjà accepté pour ce versant.',
    en: 'A referent is already proposed, or has already accepted, on this side.',
  },
  COORDINATOR_NOT_REFERENT: {
    category: 'unprocessable',
    fr: 'Le coordonnateur n’est jamais référent d’une situation.',
    en: 'The coordinator is never the referent of a situation.',
  },
  RETURN_NEEDS_AUTHOR: {
    category: 'unprocessable',
    fr: 'Indiquez qui fera ce retour : un membre ou une structure.',
    en: 'Say who will give this feedback: a member or a structure.',
  },
  EXTRACT_MISSING: {
    category: 'conflict',
    fr: 'Un point décidé n’a pas d’extrait prêt pour son saisissant : notez le retour prévu, puis clôturez.',
    en: 'A decided item has no extract ready for its submitter: record the planned return, then close.',
  },
});
