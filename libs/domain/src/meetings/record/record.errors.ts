import { defineErrors } from '../../errors/define-errors';

/** Why a step of the record is refused. */
export const recordErrors = defineErrors({
  RECORD_STATE: {
    category: 'conflict',
    fr: 'Le relevé n’est pas à cette étape. Rechargez la page pour voir où il en est.',
    en: 'The record is not at this step. Reload the page to see where it stands.',
  },
  REMARKS_DEADLINE_INVALID: {
    category: 'unprocessable',
    fr: 'La date limite des remarques doit être à venir.',
    en: 'The deadline for remarks must be in the future.',
  },
  REMARKS_OVER: {
    category: 'gone',
    fr: 'Le délai des remarques est passé. Votre texte reste à l’écran : transmettez-le à l’animateur.',
    en: 'The deadline for remarks has passed. Your text is still on the screen: give it to the facilitator.',
  },
  REMARK_NEEDS_PRESENCE: {
    category: 'forbidden',
    fr: 'Seules les personnes présentes pour ce point peuvent faire une remarque.',
    en: 'Only those present for this item may remark on it.',
  },
  REMARKS_UNANSWERED: {
    category: 'conflict',
    fr: 'Des remarques n’ont pas encore été traitées. Répondez-y avant d’approuver.',
    en: 'Some remarks have not been dealt with. Answer them before approving.',
  },
});
