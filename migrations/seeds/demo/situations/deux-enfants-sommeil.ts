import type { DemoSituation } from '../demo-situation-types';

export const DEUX_ENFANTS_SOMMEIL: DemoSituation = {
  key: 'situation-deux-enfants-sommeil',
  state: 'followed-up',
  submitter: 'lucie-hazebrun',
  createdDay: -110,
  submittedDay: -109,
  submission: {
    mode: 'long',
    secretFields: ['stepsTaken'],
    question:
      'Comment soutenir cette maman qui ne dort plus, à partir de ce qu’elle demande (dormir, travailler), sans qu’elle ait peur qu’on lui prenne ses enfants ?',
    expectedHelp: ['access-to-care', 'coordination'],
    submitterBlock: {
      knowsSince: 'Depuis sa demande d’aide pour la cantine, rentrée dernière.',
      contactFrequency: 'Tous les dix jours, au CMS ou à la sortie de l’école.',
      hierarchyInformed: true,
      willAttend: true,
    },
    person: { ageBand: '26-35', gender: 'woman', household: 'single-parent', minorsAtHome: 'yes', income: ['wage', 'rsa'], debts: 'yes' },
    housing: {
      status: 'private-tenant',
      since: 'deux ans',
      signs: ['damage'],
      proceeding: 'none',
      text: 'Deux pièces humides, moisissures autour de la fenêtre de la chambre des enfants. Elle dort dans la cuisine.',
    },
    health: {
      generalPractitioner: 'yes',
      psychiatricFollowUp: 'none',
      followUpBroken: 'no',
      somaticNeeds: 'Migraines. Repousse une intervention bénigne faute de garde.',
    },
    protection: { measure: 'none' },
    entourage:
      'Une voisine qui dépanne. Sa mère au pays, au téléphone tous les soirs. Séparée, le père voit les enfants un week-end sur deux et paie ce qu’il peut.',
    problems: ['P14', 'P26', 'P02', 'P06', 'P21'],
    principalProblem: 'P14',
    complexityFactors: ['several-domains', 'worsening'],
    factsSeen: `Elle travaille tôt le matin (ménage de bureaux) puis revient lever les petits. Elle s’est endormie deux fois dans la salle d’attente, une fois debout au portail.
Les enfants : ils vont à l’école et ils vont bien. Je n’en dis pas plus, c’est ce dont nous sommes convenues.
Elle pleure quand on lui demande si ça va, alors je ne le demande plus comme ça.
Elle a manqué trois matinées de travail ce mois-ci. L’employeur a été arrangeant deux fois.`,
    interpretation:
      'Je n’ai pas d’inquiétude pour les enfants. J’en ai pour elle. J’ai beaucoup hésité à cocher « mineur au domicile », à cause de ce que les gens en font, puis je me suis dit que ne pas le cocher serait pire.',
    chronology: [
      { when: 'il y a deux ans', what: 'Séparation, emménagement.' },
      { when: 'depuis la rentrée', what: 'Sommeil de trois ou quatre heures.' },
      { when: 'il y a un mois', what: 'Premiers retards au travail.' },
    ],
    trigger: 'La lettre de l’employeur sur les absences.',
    worsening: 'Lente mais continue depuis trois mois.',
    resources:
      'Elle tient ses enfants, son travail et ses papiers avec quatre heures de sommeil, je ne sais pas comment. Elle chante dans un chœur (arrêté, voudrait reprendre). Elle lit tout ce qu’on lui donne.',
    personWords:
      '« Je ne suis pas une mauvaise mère, je suis une mère fatiguée. » Puis : « Si quelqu’un garde les petits le jeudi, je dors le jeudi. C’est tout ce que je demande. »',
    stepsTaken: [
      {
        who: 'Médecin traitant',
        what: 'Consultations',
        when: 'trois depuis la rentrée',
        result: 'Arrêt proposé, refusé par peur de perdre le poste.',
      },
      { who: 'CMP', what: 'Demande de rendez-vous', when: 'il y a deux mois', result: 'Liste d’attente, quatre mois.' },
      { who: 'Propriétaire', what: 'Courrier sur l’humidité', when: 'il y a six semaines', result: 'Sans réponse.' },
      {
        who: 'Moi',
        what: 'TISF (aide à la maison)',
        when: 'il y a un mois',
        result: 'Accord de principe, pas de personnel avant longtemps.',
      },
    ],
    stakeholders: [
      { structure: 'cmp-sud', label: 'CMP', role: 'Liste d’attente', informedOfSubmission: true, toInvite: true },
      { structure: 'generalistes', label: 'Médecin traitant', role: 'La suit', informedOfSubmission: true, toInvite: false },
    ],
    information: {
      informed: 'yes',
      informedDay: -111,
      informedBy: 'Assistante sociale de secteur',
      how: 'Au CMS, livret. Elle a demandé qui noterait et où ça irait. Je lui ai montré l’écran.',
      leafletGiven: true,
      agreement: 'written',
      opposition: 'partial',
      doesNotWantShared: 'Les enfants, au-delà de : ils vont à l’école et ils vont bien.',
      sharesHealth: true,
      wishes: 'written-contribution',
      reason: 'Travaille à cette heure-là.',
      representativeInformed: 'not-applicable',
    },
    legalDeadlines: [],
    emergencyExcluded: 'Parlé ensemble des idées noires : non. Parlé du 119 et de ce à quoi il sert, et à quoi il ne sert pas.',
  },
  decision: {
    outcome: 'admissible',
    day: -105,
    by: 'nadege-corvillon',
    message: 'Recevable. La limite posée par Madame sur ses enfants sera rappelée en ouverture.',
  },
  preparation: {
    startedDay: -102,
    rereadDay: -101,
    rereadBy: 'nadege-corvillon',
    note: 'Métier et horaires : gardés, très répandus ici. Les sujets exclus sont affichés en tête du point.',
    guests: [],
    partyStructures: [],
  },
};
