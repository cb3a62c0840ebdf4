import type { DemoSituation } from '../demo-situation-types';

export const FILS_AU_FOND_DU_COULOIR: DemoSituation = {
  key: 'situation-fils-au-fond-du-couloir',
  state: 'to-complete',
  submitter: 'nathalie-pradinel',
  createdDay: -26,
  submittedDay: -24,
  submission: {
    mode: 'short',
    question:
      'Mes aides à domicile interviennent chez une dame dont le fils adulte ne sort plus de sa chambre. Est-ce à nous de faire quelque chose et quoi ?',
    expectedHelp: ['support-for-professionals', 'access-to-care'],
    submitterBlock: {
      knowsSince: 'La dame, 3 ans. Le fils, de dos, une fois.',
      contactFrequency: 'Passage 5 jours sur 7 chez la dame.',
      hierarchyInformed: true,
      willAttend: true,
    },
    person: { ageBand: '46-55', gender: 'man', household: 'with-relatives', minorsAtHome: 'no', income: ['unknown'], debts: 'unknown' },
    housing: { status: 'hosted', since: 'Toujours, d’après la dame.', signs: ['shutters-closed', 'smells'], proceeding: 'none' },
    entourage: 'Sa mère, plus de 75 ans, qui fatigue. Une sœur loin qui téléphone le dimanche.',
    problems: ['P06', 'P09', 'P08', 'P30'],
    principalProblem: 'P06',
    complexityFactors: ['long-lasting', 'no-request'],
    factsSeen: `Les plateaux sont déposés devant la porte, repris vides. La salle de bain est utilisée la nuit (les serviettes sont mouillées le matin).
Une intervenante a entendu pleurer. Une autre l’a croisé dans le couloir, il a dit pardon et il est rentré dans sa chambre, barbe jusqu’à la poitrine, très maigre.
La dame a glissé dans la baignoire il y a un mois : c’est lui qui l’a relevée et qui a posé la couverture, puis il est retourné dans sa chambre avant l’arrivée des pompiers. L’intervenante a trouvé ça bouleversant et moi aussi.`,
    interpretation:
      'L’équipe est divisée, certaines ont peur d’y aller, d’autres sont en colère contre la peur des premières. Moi je crois qu’il sait très bien ce qui se passe dans la maison.',
    chronology: [
      { when: 'il y a longtemps', what: 'Il aurait arrêté ses études, la dame ne veut pas en parler.' },
      { when: 'il y a un mois', what: 'Chute de la dame.' },
      { when: 'depuis', what: 'Les intervenantes demandent à tourner à deux.' },
    ],
    trigger: 'La chute, et la question : qui s’occupera de qui ?',
    resources: 'Je ne sais pas, on ne le connaît pas.',
    personWords: 'Aucun, il ne nous parle pas.',
    stepsTaken: [
      { who: 'Moi', what: 'Réunion d’équipe', when: 'il y a trois semaines', result: 'On s’est dit qu’il fallait en parler ailleurs.' },
    ],
    stakeholders: [
      {
        structure: 'saad-val-sarvin',
        label: 'Intervenantes à domicile',
        role: 'Présence quotidienne',
        informedOfSubmission: true,
        toInvite: true,
      },
    ],
    information: {
      informed: 'not-yet',
      agreement: 'not-collected',
      opposition: 'none',
      wishes: 'unknown',
      reason: 'On ne lui parle pas, comment voulez-vous l’informer.',
    },
    legalDeadlines: [],
    emergencyExcluded: 'Il mange, il se lave, il a relevé sa mère. Pas d’urgence à mes yeux.',
  },
  questions: [
    {
      askedDay: -21,
      askedBy: 'nadege-corvillon',
      text: 'Bonjour et merci : la scène de la couverture dit beaucoup. Deux choses manquent pour avancer. 1) De qui parle-t-on : du fils, de sa mère, ou de l’équipe ? Si c’est surtout l’équipe, un avis anonyme suffirait et irait plus vite. 2) Est-ce qu’un mot glissé avec le plateau, écrit simplement, serait une façon de l’informer ? Je peux vous aider à l’écrire.',
      answer: {
        day: -18,
        by: 'nathalie-pradinel',
        text: 'On parle de lui. L’équipe ira mieux si lui va mieux, pas l’inverse. Pour le mot je n’y avais pas pensé. J’en parle à la dame parce que c’est chez elle quand même.',
      },
    },
    {
      askedDay: -16,
      askedBy: 'nadege-corvillon',
      text: 'D’accord. Je vous ai préparé le livret en gros caractères et trois lignes que vous pouvez changer. Il me faut aussi : ce qu’il aime, ce qui marche (même minuscule), et ce qui a été tenté en dehors du SAAD. Le médecin de la mère sait-il ?',
      answer: {
        day: -9,
        by: 'nathalie-pradinel',
        text: 'Mot posé avec le plateau lundi. Mardi matin il était plié en quatre sous l’assiette, avec écrit au dos au crayon « c’est qui ces gens ». La dame a ri puis pleuré. On a répondu sur un autre papier. J’attends. Ce qui marche : les mots croisés, il finit ceux du journal de sa mère. Le médecin de la dame je dois l’appeler, je ne l’ai pas fait, on a trois arrêts dans l’équipe.',
      },
    },
    {
      askedDay: -8,
      askedBy: 'nadege-corvillon',
      text: 'Prenez le temps. Ses mots à lui (« c’est qui ces gens ») ont leur place dans la rubrique de la personne, si vous êtes d’accord. La fiche reste ouverte, ce sera pour la commission suivante s’il le souhaite.',
    },
  ],
};
