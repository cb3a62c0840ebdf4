import { defineErrors } from '../../errors/define-errors';

/** Why a planning step is refused. */
export const planErrors = defineErrors({
  MEETING_TRANSITION: {
    category: 'conflict',
    fr: 'La séance n’est plus dans l’état attendu. Rechargez la page : vos autres modifications sont gardées.',
    en: 'The meeting is no longer in the expected state. Reload the page: your other changes are kept.',
  },
  AGENDA_EMPTY: {
    category: 'unprocessable',
    fr: 'L’ordre du jour est vide. Ajoutez au moins un point avant de convoquer.',
    en: 'The agenda is empty. Add at least one item before convening.',
  },
  NOBODY_CONVENED: {
    category: 'unprocessable',
    fr: 'Personne n’est sur la liste. Ajoutez des membres avant de convoquer.',
    en: 'Nobody is on the list. Add members before convening.',
  },
  FACILITATOR_MISSING: {
    category: 'unprocessable',
    fr: 'Désignez l’animateur de la séance avant de convoquer.',
    en: 'Name the facilitator of the meeting before convening.',
  },
  ITEM_KIND_NOT_ALLOWED: {
    category: 'unprocessable',
    fr: 'Les situations individuelles ne s’inscrivent qu’à une séance de commission.',
    en: 'Individual situations go on the agenda of a commission only.',
  },
  LATE_ITEM_NEEDS_REASON: {
    category: 'unprocessable',
    fr: 'La liste est arrêtée : un point ajouté après la convocation doit être motivé.',
    en: 'The list is frozen: an item added after convocation needs a reason.',
  },
  SITUATION_ALREADY_ON_AGENDA: {
    category: 'conflict',
    fr: 'Cette situation est déjà inscrite à cet ordre du jour.',
    en: 'This situation is already on this agenda.',
  },
  AGENDA_CAP_REACHED: {
    category: 'conflict',
    fr: 'Le nombre de situations prévu pour cette séance est atteint. La situation peut être mise en attente.',
    en: 'This meeting already has its number of situations. The situation can be put on the waiting list.',
  },
  NOT_CONVENED: {
    category: 'forbidden',
    fr: 'Vous n’êtes pas sur la liste de cette séance.',
    en: 'You are not on the list of this meeting.',
  },
  GUEST_LINK_USED: {
    category: 'gone',
    fr: 'Ce lien a déjà servi : il ne fonctionne qu’une fois. Si ce n’était pas vous, prévenez la personne qui vous l’a envoyé ; elle peut vous en faire un autre.',
    en: 'This link was already used: it works once. If that was not you, tell whoever sent it; they can make another one.',
  },
  GUEST_LINK_OVER: {
    category: 'gone',
    fr: 'Cette invitation est terminée : le point n’est plus à venir, ou la séance est passée. Rien de plus n’est à lire.',
    en: 'This invitation is over: the item is no longer to come, or the meeting has passed. There is nothing more to read.',
  },
  DEPUTY_UNKNOWN: {
    category: 'unprocessable',
    fr: 'Le suppléant indiqué n’est pas sur la liste, ou ne peut pas remplacer cette personne.',
    en: 'The deputy named is not on the list, or cannot replace this person.',
  },
});
