import type { CharterArticle } from './articles';

/** Articles 11 to 20: what the commission is, who is present, what is written and kept. */
export const ARTICLES_11_TO_20: readonly CharterArticle[] = [
  {
    number: 11,
    title: { fr: 'Aucune identité dans la commission', en: 'No identity in the commission' },
    text: {
      fr: 'Les situations sont présentées sans nom, sans adresse et sans détail qui désigne la personne. Seule la structure qui saisit connaît la correspondance. Qui a besoin de savoir de qui il s’agit le demande à cette structure, en disant pourquoi ; la réponse se donne hors de la plateforme, par un moyen sûr, avec l’accord de la personne.',
      en: 'Situations are presented without name, address or any detail that points to the person. Only the submitting structure knows who she is. Whoever needs to know asks that structure, saying why; the answer is given outside the platform, by safe means, with the person’s agreement.',
    },
    enforcement: {
      fr: 'La plateforme n’a aucun champ d’identité et signale les noms et numéros avant tout enregistrement : l’identité se demande et se donne en dehors d’elle.',
      en: 'The platform has no identity field and points out names and numbers before anything is saved: identity is asked and given outside it.',
    },
  },
  {
    number: 12,
    title: { fr: 'Un avis, jamais une décision', en: 'Advice, never a decision' },
    text: {
      fr: 'La commission réfléchit et propose. Elle ne vote pas, ne décide pas pour la personne et ne se substitue à aucun service. Chaque professionnel agit dans sa compétence et garde sa responsabilité ; la personne reste libre de ses choix.',
      en: 'The commission thinks and proposes. It does not vote, does not decide for the person and replaces no service. Each professional acts within their own competence and keeps their responsibility; the person remains free to choose.',
    },
    enforcement: {
      fr: 'La plateforme ne connaît que des propositions : ni vote, ni décision, ni note attribuée à une personne.',
      en: 'The platform knows only propositions: no vote, no decision, no score given to a person.',
    },
  },
  {
    number: 13,
    title: { fr: 'Ni urgence, ni sanction, ni police', en: 'Not for emergencies, sanctions or policing' },
    text: {
      fr: 'Une urgence se traite tout de suite, par les numéros prévus, sans attendre une séance. La commission n’a pas pour but de sanctionner, d’expulser, de contraindre ou de surveiller. Rien de ce qui s’y dit ne peut servir à une enquête, à une procédure locative ou à une mesure de soins sans consentement.',
      en: 'An emergency is dealt with at once, through the proper numbers, without waiting for a meeting. The commission is not there to punish, evict, compel or watch. Nothing said in it may serve an investigation, tenancy proceedings or care without consent.',
    },
    enforcement: {
      fr: 'La plateforme affiche un écran d’arrêt avec les numéros d’urgence et ne comporte aucune réponse de contrainte.',
      en: 'The platform shows a stop screen with the emergency numbers and holds no response of constraint.',
    },
  },
  {
    number: 14,
    title: { fr: 'Se déporter', en: 'Stepping aside' },
    text: {
      fr: 'Qui a un lien avec la personne, sa famille, son voisinage, un litige ou un intérêt quelconque le dit et quitte le point. Se déporter n’est pas un aveu : c’est une protection pour tous. Personne n’a à exposer publiquement ses raisons.',
      en: 'Whoever has a tie with the person, her family, her neighbourhood, a dispute or any interest says so and leaves the item. Stepping aside admits nothing: it protects everyone. Nobody has to state their reasons in public.',
    },
    enforcement: {
      fr: 'La plateforme retire aussitôt le point de tous les écrans de la personne déportée et ne montre son motif qu’à l’animateur.',
      en: 'The platform at once removes the item from every screen of whoever steps aside and shows the reason to the facilitator only.',
    },
  },
  {
    number: 15,
    title: { fr: 'Seules les personnes concernées sont là', en: 'Only those concerned are present' },
    text: {
      fr: 'Pour chaque situation ne sont présents que celles et ceux dont la présence est utile à la question. Un invité vient pour un point et repart ensuite. Aucune autorité, aucune administration, aucun financeur ne peut imposer sa présence.',
      en: 'For each situation, only those whose presence serves the question are there. A guest comes for one item and then leaves. No authority, administration or funder may impose its presence.',
    },
    enforcement: {
      fr: 'La plateforme invite par situation et par créneau : un invité ne voit que son point, de son ouverture à sa fermeture.',
      en: 'The platform invites by situation and time slot: a guest sees only their item, from its opening to its closing.',
    },
  },
  {
    number: 16,
    title: { fr: 'Ni plénière, ni couloir', en: 'Neither plenary nor corridor' },
    text: {
      fr: 'On ne parle d’une situation individuelle ni en plénière, ni en comité de pilotage, ni entre deux portes, ni par messagerie. Si une question se pose entre deux séances, elle se pose dans le dossier de la situation.',
      en: 'An individual situation is not spoken of in plenary, in the steering committee, in a corridor or by message. A question that arises between two meetings is asked inside the file of the situation.',
    },
    enforcement: {
      fr: 'La plateforme n’ouvre les situations que dans les commissions, n’offre pas de messagerie libre et n’écrit rien d’une situation dans ses courriels.',
      en: 'The platform opens situations in commissions only, offers no free messaging and writes nothing about a situation in its e-mails.',
    },
  },
  {
    number: 17,
    title: { fr: 'Les notes sont détruites', en: 'Notes are destroyed' },
    text: {
      fr: 'Les notes prises pendant la réflexion servent à réfléchir et disparaissent ensuite, sur papier comme à l’écran. Seul le relevé approuvé demeure. À la fin de la séance, chacun atteste qu’il n’emporte rien.',
      en: 'Notes taken while thinking serve to think and then disappear, on paper as on screen. Only the approved record remains. At the end of the meeting, everyone attests that they take nothing away.',
    },
    enforcement: {
      fr: 'La plateforme détruit les notes de travail à l’approbation du relevé, trente jours après la séance au plus tard, et recueille les attestations.',
      en: 'The platform destroys the working notes when the record is approved, thirty days after the meeting at the latest, and collects the attestations.',
    },
  },
  {
    number: 18,
    title: { fr: 'Un relevé sobre', en: 'A sober record' },
    text: {
      fr: 'Le relevé contient la question, une synthèse, les propositions, qui fait quoi et pour quand, et le retour prévu. Il ne contient ni verbatim, ni opinion attribuée, ni histoire d’un tiers. Chacun n’en reçoit que la part qui le concerne.',
      en: 'The record holds the question, a summary, the propositions, who does what by when, and the planned report back. It holds no verbatim, no attributed opinion, no story about a third party. Everyone receives only the part that concerns them.',
    },
    enforcement: {
      fr: 'La plateforme fixe les rubriques du relevé, y inscrit elle-même les faits, et délivre des extraits par structure après approbation.',
      en: 'The platform sets the sections of the record, writes the facts in it by itself, and delivers extracts by structure after approval.',
    },
  },
  {
    number: 19,
    title: { fr: 'Pas de fichier, pas d’autre usage', en: 'No file, no other use' },
    text: {
      fr: 'La commission ne constitue pas un fichier de personnes. Ce qui est écrit ne sert qu’à la réponse construite ensemble : ni profilage, ni recherche sans base propre, ni apprentissage automatique. On n’y cherche personne par son nom, puisque aucun nom ne s’y trouve.',
      en: 'The commission does not build a file of people. What is written serves only the response built together: no profiling, no research without a basis of its own, no machine learning. Nobody is looked up by name, since no name is there.',
    },
    enforcement: {
      fr: 'La plateforme n’offre ni recherche de personne, ni export de fiches, ni liste de personnes.',
      en: 'The platform offers no search for people, no export of forms and no list of people.',
    },
  },
  {
    number: 20,
    title: { fr: 'Chaque proposition a un responsable et une date', en: 'Every proposition has an owner and a date' },
    text: {
      fr: 'Une proposition sans responsable renvoie la personne d’un service à l’autre. Chacune désigne donc une structure qui l’accepte et une échéance réaliste. Ce qui a été fait, ou n’a pas pu l’être, est rapporté sans reproche à la séance suivante.',
      en: 'A proposition without an owner sends the person from one service to the next. Each one therefore names a structure that accepts it and a realistic date. What was done, or could not be, is reported without blame at the next meeting.',
    },
    enforcement: {
      fr: 'La plateforme ne valide aucune proposition sans responsable ni date, et place les engagements ouverts en tête de l’ordre du jour suivant.',
      en: 'The platform validates no proposition without an owner and a date, and puts open commitments at the head of the next agenda.',
    },
  },
];
