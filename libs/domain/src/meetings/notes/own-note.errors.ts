import { defineErrors } from '../../errors/define-errors';

/** Why a note of one's own is not written. */
export const ownNoteErrors = defineErrors({
  OWN_NOTE_CLOSED: {
    category: 'locked',
    fr: 'La séance est close : vos notes personnelles ne s’écrivent plus. Ce qui était enregistré reste lisible jusqu’à l’approbation du relevé, puis est détruit.',
    en: 'The meeting is closed: your own notes are no longer written. What was saved stays readable until the record is approved, then it is destroyed.',
  },
});
