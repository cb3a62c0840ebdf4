import type { GrantLevel, GrantReason } from '../access/grants';
import type { Bilingual } from '../vocabulary/coded-list';

/** What a level shows, in words for « Qui peut voir ceci ? ». */
export const LEVEL_WORDS: Readonly<Record<GrantLevel, Bilingual>> = {
  own: { fr: 'A écrit la saisine : lit son propre texte et ses suites', en: 'Wrote the submission: reads their own text and what follows' },
  coordinate: {
    fr: 'Coordination : lit tout sauf les rubriques réservées',
    en: 'Coordination: reads everything but the restricted fields',
  },
  facilitate: {
    fr: 'Animation : lit ce que sa profession permet',
    en: 'Facilitation: reads what their profession allows',
  },
  deliberate: {
    fr: 'Membre de la séance : lit de la convocation à l’approbation du relevé',
    en: 'Member of the meeting: reads from convocation to approval of the record',
  },
  attend: { fr: 'Invité pour ce point : lit pendant qu’il est ouvert', en: 'Guest for this item: reads while it is open' },
  'follow-up': { fr: 'Référent : suit la situation', en: 'Referent: follows the situation' },
  commitment: { fr: 'Ne voit que les engagements de sa structure', en: 'Sees the commitments of their structure only' },
  audit: { fr: 'Personne référente éthique : lit ce que la dispense demande', en: 'Ethics referent: reads what the dispensation needs' },
  barred: { fr: 'Ne voit rien : déport ou exclusion', en: 'Sees nothing: recused or excluded' },
};

/** Why a grant was given, in words. */
export const REASON_WORDS: Readonly<Record<GrantReason, Bilingual>> = {
  submission: { fr: 'parce que la saisine a été transmise', en: 'because the submission was handed over' },
  appointment: { fr: 'parce que cette personne a pris ses fonctions', en: 'because this person took office' },
  convocation: { fr: 'parce que cette personne est convoquée à la séance', en: 'because this person is convened to the meeting' },
  invitation: { fr: 'parce que cette personne est invitée pour ce point', en: 'because this person is invited for this item' },
  'item-opening': { fr: 'parce que le point est ouvert en séance', en: 'because the item is open in the meeting' },
  recusal: { fr: 'parce que cette personne s’est déportée', en: 'because this person recused themselves' },
  exclusion: {
    fr: 'parce que sa structure ou elle-même est exclue de ce point',
    en: 'because they or their structure are excluded from this item',
  },
  'referent-acceptance': { fr: 'parce que cette personne a accepté d’être référente', en: 'because this person accepted to be referent' },
  approval: { fr: 'parce que le relevé est approuvé', en: 'because the record is approved' },
  referral: { fr: 'parce qu’une dispense d’accord lui est soumise', en: 'because a dispensation is referred to them' },
  designation: { fr: 'parce que cette personne remplace quelqu’un', en: 'because this person stands in for somebody' },
};
