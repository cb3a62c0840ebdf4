import { defineErrors } from '../errors/define-errors';

/** Errors of requests for the identity behind a code. */
export const identityRequestErrors = defineErrors({
  IDENTITY_KNOWN_AT_HOME: {
    category: 'conflict',
    fr: 'Votre structure a fait la saisine : elle connaît la personne. Voyez avec vos collègues ; rien n’a été enregistré.',
    en: 'Your structure made the submission: it knows the person. See your colleagues; nothing was recorded.',
  },
  IDENTITY_NOBODY_TO_ASK: {
    category: 'conflict',
    fr: 'Cette demande se fait d’une structure partenaire à la structure qui a saisi la commission. L’une des deux manque : voyez la coordination.',
    en: 'This is asked from one partner structure to the structure that made the submission. One of them is missing: see the coordination.',
  },
  IDENTITY_OWN_REQUEST: {
    category: 'forbidden',
    fr: 'Personne ne se prononce sur sa propre demande. Une autre personne de la structure du saisissant doit le faire.',
    en: 'Nobody decides on their own request. Somebody else of the submitter’s structure must.',
  },
  IDENTITY_SAME_STRUCTURE: {
    category: 'forbidden',
    fr: 'La demande vient de votre structure : la décision revient à une autre. Rien n’a été enregistré.',
    en: 'The request comes from your structure: another one decides. Nothing was recorded.',
  },
  IDENTITY_TOO_LONG: {
    category: 'invalid',
    fr: 'La durée dépasse celle qui est demandée. Réduisez-la ; le motif reste à l’écran.',
    en: 'This is longer than what was asked. Shorten it; the reason stays on the screen.',
  },
});
