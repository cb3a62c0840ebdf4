import { defineErrors } from '../errors/define-errors';

/** Errors of submissions, agreement, admissibility and preparation. */
export const situationsErrors = defineErrors({
  SITUATION_STEP_REFUSED: {
    category: 'conflict',
    fr: 'La situation n’est pas à une étape qui permet cette action. Rechargez la page pour voir son état actuel ; rien n’a été modifié.',
    en: 'The situation is not at a step that allows this. Reload the page to see where it stands; nothing was changed.',
  },
  SUBMISSION_INCOMPLETE: {
    category: 'unprocessable',
    fr: 'Il manque des rubriques obligatoires, indiquées dans le formulaire. Votre brouillon est conservé.',
    en: 'Required fields are missing; they are shown in the form. Your draft is kept.',
  },
  SCAN_STAMP_MISSING: {
    category: 'unprocessable',
    fr: 'Le texte a changé depuis la dernière vérification d’identité. Relancez la vérification ; votre texte est conservé.',
    en: 'The text changed since the last identity check. Run the check again; your text is kept.',
  },
  SCAN_FINDINGS_OPEN: {
    category: 'unprocessable',
    fr: 'Des passages semblent désigner quelqu’un. Remplacez-les ou confirmez-les un par un ; ils n’ont pas été transmis.',
    en: 'Some passages seem to name somebody. Replace or confirm them one by one; they were not sent.',
  },
  IDENTITY_IN_TEXT: {
    category: 'unprocessable',
    fr: 'Non enregistré : un nom ou un numéro est à remplacer. Le texte reste à l’écran.',
    en: 'Not saved: a name or a number must be replaced. The text stays on the screen.',
  },
  EMERGENCY_NOT_EXCLUDED: {
    category: 'unprocessable',
    fr: 'L’absence d’urgence n’est pas confirmée dans la saisine. Demandez au saisissant de compléter cette rubrique.',
    en: 'The submission does not confirm that there is no emergency. Ask the submitter to complete this field.',
  },
  OPPOSITION_TOTAL: {
    category: 'conflict',
    fr: 'La personne s’oppose à ce que sa situation soit évoquée. La situation est suspendue ; seule une question de pratique anonyme reste possible.',
    en: 'The person objects to her situation being discussed. The situation is suspended; only an anonymous question of practice remains possible.',
  },
  AGREEMENT_REFUSED: {
    category: 'conflict',
    fr: 'La personne a refusé. La situation n’est pas évoquée ; elle peut changer d’avis à tout moment.',
    en: 'The person refused. The situation is not discussed; she may change her mind at any time.',
  },
  AGREEMENT_MISSING: {
    category: 'unprocessable',
    fr: 'L’accord de la personne n’est pas recueilli. Recueillez-le, ou demandez une dispense motivée à la personne référente éthique.',
    en: 'The person’s agreement has not been collected. Collect it, or ask the ethics referent for a reasoned dispensation.',
  },
  INFORMATION_MISSING: {
    category: 'unprocessable',
    fr: 'La personne n’a pas été informée. Informez-la, ou demandez une dispense motivée à la personne référente éthique.',
    en: 'The person has not been told. Tell her, or ask the ethics referent for a reasoned dispensation.',
  },
  DISPENSATION_NOT_REQUESTED: {
    category: 'conflict',
    fr: 'Aucune dispense n’est demandée pour cette situation.',
    en: 'No dispensation is requested for this situation.',
  },
  DISPENSATION_NOT_COUNTERSIGNED: {
    category: 'conflict',
    fr: 'La dispense attend le contreseing de la personne référente éthique. Rien n’est ouvert d’ici là.',
    en: 'The dispensation awaits the countersignature of the ethics referent. Nothing opens until then.',
  },
  DISPENSATION_EXPIRED: {
    category: 'conflict',
    fr: 'La date de réexamen de la dispense est passée. Demandez-en une nouvelle si elle reste justifiée.',
    en: 'The review date of the dispensation has passed. Ask for a new one if it is still justified.',
  },
  DISPENSATION_REVIEW_DATE: {
    category: 'invalid',
    fr: 'La date de réexamen doit être à venir, dans les quatre mois. Corrigez la date ; le motif est conservé.',
    en: 'The review date must lie ahead, within four months. Correct the date; the reason is kept.',
  },
  DISPENSATION_INTERESTED: {
    category: 'forbidden',
    fr: 'Une personne intéressée à la situation ne peut pas contresigner la dispense. Une autre personne référente doit le faire.',
    en: 'Somebody with an interest in the situation cannot countersign. Another ethics referent must.',
  },
  CHECKLIST_OPEN: {
    category: 'unprocessable',
    fr: 'La préparation n’est pas terminée : des points restent à vérifier.',
    en: 'The preparation is not finished: some points are still to be checked.',
  },
  REREADING_MISSING: {
    category: 'unprocessable',
    fr: 'Une autre personne doit relire le texte dans son état actuel avant l’ordre du jour.',
    en: 'Somebody else must re-read the text as it is now before the agenda.',
  },
  REREADING_BY_AUTHOR: {
    category: 'forbidden',
    fr: 'La relecture se fait par une autre personne que l’auteur du texte, ou que qui l’a saisi pour lui.',
    en: 'The re-reading is done by somebody other than the writer, or than who typed the text for them.',
  },
  ENTRY_NEEDS_COORDINATOR: {
    category: 'forbidden',
    fr: 'Saisir pour quelqu’un d’autre revient à la coordination. Rien n’est créé ; vous pouvez écrire votre propre saisine.',
    en: 'Entering for somebody else is the coordination’s. Nothing was created; you can write your own submission.',
  },
  ENTRY_FOR_ONESELF: {
    category: 'unprocessable',
    fr: 'Cette saisine serait la vôtre. Commencez-la sans indiquer qu’elle a été reçue ; rien n’est créé.',
    en: 'This submission would be your own. Begin it without saying that it was received; nothing was created.',
  },
  ENTRY_RECEIVED_LATER: {
    category: 'unprocessable',
    fr: 'La date de réception est à venir. Corrigez-la ; vos autres choix restent à l’écran.',
    en: 'The day of reception lies ahead. Correct it; your other choices stay on the screen.',
  },
  ENTRY_FOR_NOBODY: {
    category: 'unprocessable',
    fr: 'Cette personne n’a plus de compte actif, ou plus de mandat de cette structure. Choisissez-en une autre, ou renouvelez son mandat ; ce qui est écrit est conservé.',
    en: 'This person no longer has an active account, or a mandate of this structure. Choose somebody else, or renew the mandate; what is written is kept.',
  },
  SUBMITTER_ABSENT: {
    category: 'unprocessable',
    fr: 'Le saisissant ne vient pas et personne ne le remplace. Convenez d’une présence avant d’inscrire la situation.',
    en: 'The submitter is not coming and nobody comes instead. Agree on who will come before putting the situation on the agenda.',
  },
  PARTNER_EXCLUDED_BY_PERSON: {
    category: 'conflict',
    fr: 'La personne ne souhaite pas que ce partenaire soit associé. L’invitation n’est pas envoyée.',
    en: 'The person does not want this partner involved. The invitation is not sent.',
  },
  REPLACEMENT_NOT_COLLEAGUE: {
    category: 'unprocessable',
    fr: 'Le collègue qui viendra à votre place doit avoir un mandat de votre structure. Choisissez-le dans la liste ; le reste est à l’écran.',
    en: 'The colleague who comes in your place must hold a mandate of your structure. Choose from the list; the rest is on the screen.',
  },
  PARTY_UNDECIDED: {
    category: 'conflict',
    fr: 'Cette structure est partie à la situation : l’animateur doit dire si elle siège pour ce point.',
    en: 'This structure is party to the situation: the facilitator must say whether it sits for the item.',
  },
  PARTY_DOES_NOT_SIT: {
    category: 'conflict',
    fr: 'L’animateur a décidé que cette structure, partie à la situation, ne siège pas pour ce point.',
    en: 'The facilitator decided that this structure, party to the situation, does not sit for the item.',
  },
  INVITATION_NEEDS_FACILITATOR: {
    category: 'forbidden',
    fr: 'Cette invitation est exceptionnelle : elle revient à l’animateur, avec un motif écrit.',
    en: 'This invitation is exceptional: it is the facilitator’s, with a written reason.',
  },
  INVITATION_NEEDS_REASON: {
    category: 'unprocessable',
    fr: 'Écrivez en une phrase pourquoi cette présence est nécessaire pour ce point.',
    en: 'Write in a sentence why this presence is needed for the item.',
  },
  ADVICE_NOT_FOR_MEETING: {
    category: 'conflict',
    fr: 'L’auteur de la question n’a pas souhaité qu’elle soit évoquée en séance. Répondez-lui directement.',
    en: 'Its author did not wish the question to be discussed in a meeting. Answer directly.',
  },
});
