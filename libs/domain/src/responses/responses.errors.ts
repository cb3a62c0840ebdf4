import { defineErrors } from '../errors/define-errors';

/** Errors of commitments, referents, returns and closure. */
export const responsesErrors = defineErrors({
  COMMITMENT_STEP_REFUSED: {
    category: 'conflict',
    fr: 'Cet engagement ne peut pas passer à cet état. Choisissez un état proposé ; votre note est conservée.',
    en: 'This commitment cannot take that state. Choose one of those offered; your note is kept.',
  },
  COMMITMENT_NEEDS_AGREEMENT: {
    category: 'conflict',
    fr: 'Cet engagement attend l’accord de la personne. Enregistrez d’abord le retour qui lui a été fait.',
    en: 'This commitment awaits the person’s agreement. First record the return made to her.',
  },
  COMMITMENT_NEEDS_REASON: {
    category: 'unprocessable',
    fr: 'Indiquez dans la liste pourquoi cet engagement n’a pas pu être tenu. Votre note est conservée.',
    en: 'Choose from the list why this commitment could not be kept. Your note is kept.',
  },
  COMMITMENT_DATE_PAST: {
    category: 'invalid',
    fr: 'La nouvelle date est déjà passée. Choisissez une date à venir.',
    en: 'The new date has passed. Choose one that lies ahead.',
  },
  COMMITMENT_STRUCTURE_EXCLUDED: {
    category: 'conflict',
    fr: 'La personne ne souhaite pas que cette structure soit associée. Rien n’est changé ; confiez l’engagement à une autre structure.',
    en: 'The person does not want this structure involved. Nothing was changed; entrust the commitment to another structure.',
  },
  REFERENT_NOT_PROPOSED: {
    category: 'forbidden',
    fr: 'Seule la personne proposée comme référente peut répondre.',
    en: 'Only the person proposed as referent may answer.',
  },
  RETURN_DATE: {
    category: 'invalid',
    fr: 'La date du retour doit être comprise entre la séance et aujourd’hui, celle d’une nouvelle tentative à venir. Le reste est conservé.',
    en: 'The date of the return must lie between the meeting and today, that of a next attempt ahead. The rest is kept.',
  },
  RETURN_NEEDS_WORDS: {
    category: 'unprocessable',
    fr: 'Écrivez ce que la personne a dit, avec ses mots.',
    en: 'Write what the person said, in her own words.',
  },
  RETURN_NEEDS_REASON: {
    category: 'unprocessable',
    fr: 'Écrivez pourquoi le retour n’a pas pu se faire.',
    en: 'Write why the return could not take place.',
  },
  COMMITMENTS_OPEN: {
    category: 'conflict',
    fr: 'Des engagements sont encore ouverts. Terminez-les, ou choisissez un motif de clôture qui y met fin.',
    en: 'Some commitments are still open. End them, or choose a closing reason that does.',
  },
  RETURN_TO_PERSON_MISSING: {
    category: 'conflict',
    fr: 'Le retour à la personne n’est pas enregistré. Rien ne se clôt sans lui avoir rendu compte.',
    en: 'The return to the person is not recorded. Nothing closes before she was told.',
  },
  RETURN_TO_SUBMITTER_MISSING: {
    category: 'conflict',
    fr: 'Le retour au saisissant n’est pas enregistré. Faites le point avec lui avant de clore.',
    en: 'The return to the submitter is not recorded. Take stock with them before closing.',
  },
  CLOSURE_WHILE_SUSPENDED: {
    category: 'conflict',
    fr: 'La situation est suspendue par l’opposition de la personne : ce motif de clôture ne convient pas.',
    en: 'The situation is suspended by the person’s opposition: this closing reason does not fit.',
  },
  OUTLOOK_NOT_YET: {
    category: 'conflict',
    fr: 'Le point à six mois se fait à sa date. Rien n’est enregistré ; revenez ce jour-là.',
    en: 'The six-month review is made on its day. Nothing was recorded; come back then.',
  },
  EFFECT_REFERENT_ONLY: {
    category: 'forbidden',
    fr: 'L’effet vu par le référent est noté par le référent, ou par la coordination. Vous pouvez noter ce que la personne en dit.',
    en: 'The effect as the referent sees it is recorded by the referent or the coordinator. You may record what the person says.',
  },
  EFFECT_NEEDS_WORDS: {
    category: 'unprocessable',
    fr: 'Écrivez ce que la personne en dit, avec ses mots. Votre choix est conservé.',
    en: 'Write what the person says about it, in her own words. Your choice is kept.',
  },
  RELIEF_NOT_ASKED: {
    category: 'conflict',
    fr: 'Cette question n’est pas posée aujourd’hui : elle l’est après la séance, puis un mois plus tard.',
    en: 'This question is not asked today: it is after the meeting, then a month later.',
  },
});
