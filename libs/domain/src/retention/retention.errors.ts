import { defineErrors } from '../errors/define-errors';

/** Errors of conservation, of requests of persons and of breaches. */
export const retentionErrors = defineErrors({
  RETENTION_CEILING: {
    category: 'unprocessable',
    fr: 'Cette durée dépasse le plafond : écrivez pourquoi elle est nécessaire. Rien n’a été changé, votre saisie est conservée.',
    en: 'This period is above the ceiling: write down why it is needed. Nothing was changed, what you typed is kept.',
  },
  RETENTION_POSTPONED_ENOUGH: {
    category: 'conflict',
    fr: 'L’effacement a déjà été reporté deux fois. Pour conserver davantage, posez une conservation légale motivée.',
    en: 'The erasure was already postponed twice. To keep longer, place a reasoned legal hold.',
  },
  RETENTION_NOTHING_DUE: {
    category: 'conflict',
    fr: 'Aucun effacement n’est prévu pour cette situation : elle est encore suivie. Rien n’a été changé.',
    en: 'No erasure is planned for this situation: it is still followed. Nothing was changed.',
  },
  RETENTION_HELD: {
    category: 'locked',
    fr: 'Cette situation est sous conservation légale. Levez-la d’abord si elle n’a plus lieu d’être ; rien n’a été effacé.',
    en: 'This situation is under a legal hold. Lift it first if it is no longer needed; nothing was erased.',
  },
  RETENTION_NOT_HELD: {
    category: 'conflict',
    fr: 'Cette situation n’est pas sous conservation légale. Rechargez la page ; rien n’a été changé.',
    en: 'This situation is not under a legal hold. Reload the page; nothing was changed.',
  },
  ERASURE_MEETING_OPEN: {
    category: 'conflict',
    fr: 'Une séance où cette situation figure est ouverte. Effacez-la après la clôture ; rien n’a été effacé.',
    en: 'A meeting this situation belongs to is open. Erase it once it is closed; nothing was erased.',
  },
  ERASURE_CODE_DIFFERS: {
    category: 'unprocessable',
    fr: 'Le code saisi n’est pas celui de la situation. Vérifiez-le ; rien n’a été effacé.',
    en: 'The code typed is not the one of the situation. Check it; nothing was erased.',
  },
  RIGHTS_FILE_ANSWERED: {
    category: 'conflict',
    fr: 'Cette demande a déjà reçu sa réponse. Ouvrez-en une autre si la personne revient ; rien n’a été changé.',
    en: 'This request was already answered. Open another one if the person comes back; nothing was changed.',
  },
  RIGHTS_ALREADY_EXTENDED: {
    category: 'conflict',
    fr: 'Le délai a déjà été prolongé de deux mois : il ne peut l’être qu’une fois (RGPD, article 12). Rien n’a été changé.',
    en: 'The time limit was already extended by two months: it can be once only (GDPR, article 12). Nothing was changed.',
  },
  BREACH_CLOSED: {
    category: 'conflict',
    fr: 'Cette violation est close. Rien n’a été changé.',
    en: 'This breach is closed. Nothing was changed.',
  },
  BREACH_NOT_NOTIFIED: {
    category: 'unprocessable',
    fr: 'La violation présente un risque : indiquez d’abord la notification à la CNIL, et l’information des personnes si le risque est élevé.',
    en: 'The breach carries a risk: first record the notification to the authority, and that people were told if the risk is high.',
  },
});
