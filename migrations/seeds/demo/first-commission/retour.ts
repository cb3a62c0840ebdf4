import type { DemoHeldItem } from '../demo-meeting-types';

export const HELD_RETOUR: DemoHeldItem = {
  item: 'c1-retour',
  startedAt: '15:11',
  endedAt: '16:00',
  recused: [{ person: 'aline-tsaravel', reason: 'close-tie' }],
  excluded: ['fanny-delorbe'],
  record: [
    {
      section: 'synthese',
      paragraphs: [
        'La personne était présente et a parlé la première. Sa demande tient en deux points : une seule personne qui appelle, et le retour de son chien.',
        'Le retour à domicile s’est fait un vendredi, sans énergie suffisante pour cuisiner et sans ressources. Il a tenu grâce à elle. Le groupe reconnaît que chaque service avait fait sa part et que personne n’avait regardé l’ensemble.',
        'Accord sur un interlocuteur unique pendant trois mois, choisi par elle, qui relaie aux autres.',
      ],
    },
    {
      section: 'points-de-vigilance',
      paragraphs: [
        'Le bailleur est écarté à sa demande : l’apurement des loyers passe par le CCAS, sans motif.',
        'L’indemnité interrompue depuis six semaines est la fragilité principale. Sans elle, le reste ne tient pas.',
        'Ses signes d’alerte, elle les connaît et les a écrits : c’est son document, elle le montre à qui elle veut.',
      ],
    },
    {
      section: 'retour',
      paragraphs: [
        'Elle était là et a entendu les propositions. L’infirmier les reprend avec elle au prochain rendez-vous, une fois la séance retombée.',
      ],
    },
  ],
  propositions: [
    {
      key: 'retour-une-voix',
      code: 'R02',
      text: 'Une seule personne appelle pendant trois mois : l’infirmier du CMP. Les autres services passent par lui pour les rendez-vous, pas pour le contenu.',
      responsible: 'cmp-est',
      dueDay: -88,
      needsAgreement: true,
      round: { consent: 8, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'done',
        updates: [{ day: -60, by: 'bastien-lemoyac', text: 'Tenu. Deux loupés la première semaine (habitudes), plus rien depuis.' }],
      },
    },
    {
      key: 'retour-indemnites',
      code: 'R15',
      text: 'Retrouver la pièce manquante et rétablir l’indemnité journalière ; avance du CCAS en attendant.',
      responsible: 'ccas-sarvelle',
      dueDay: -77,
      needsAgreement: true,
      round: { consent: 8, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'done',
        updates: [
          {
            day: -79,
            by: 'mariam-koulebane',
            text: 'Pièce retrouvée : une attestation de l’employeur, que personne n’avait demandée à l’employeur.',
          },
          { day: -66, by: 'mariam-koulebane', text: 'Versement fait, rappel compris.' },
        ],
      },
    },
    {
      key: 'retour-loyers',
      code: 'R16',
      text: 'Dossier FSL pour les deux loyers, déposé par le CCAS sans indication de motif.',
      responsible: 'ccas-sarvelle',
      dueDay: -40,
      needsAgreement: true,
      round: {
        consent: 7,
        reservation: 1,
        objection: 0,
        noAnswer: 0,
        reasons: ['Le dossier risque d’être refusé sans explication : prévoir un échéancier à côté.'],
      },
      commitment: {
        state: 'in-progress',
        updates: [
          {
            day: -38,
            by: 'mariam-koulebane',
            text: 'Déposé avec du retard. En attente de la commission FSL, échéancier à 30 € commencé par précaution.',
          },
        ],
      },
    },
    {
      key: 'retour-chien',
      code: 'R99',
      text: 'Une personne du GEM l’accompagne, si elle le veut, pour aller chercher le chien.',
      responsible: 'gem-eclaircie',
      dueDay: -70,
      needsAgreement: true,
      round: {
        consent: 6,
        reservation: 2,
        objection: 0,
        noAnswer: 0,
        reasons: [
          'Est-ce le rôle d’une commission ? Le groupe conclut que oui, puisque c’est sa demande.',
          'Ne pas s’interposer dans un conflit de famille.',
        ],
      },
      commitment: {
        state: 'done',
        updates: [{ day: -72, by: 'bastien-lemoyac', text: 'Le chien est rentré. Cela a pris vingt minutes et un gâteau.' }],
      },
    },
    {
      key: 'retour-plan',
      code: 'R29',
      text: 'Mettre au propre avec elle le plan qu’elle a commencé, décider à qui elle en donne un exemplaire.',
      responsible: 'cmp-est',
      dueDay: 20,
      needsAgreement: true,
      round: { consent: 8, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'in-progress',
        updates: [
          { day: -27, by: 'bastien-lemoyac', text: 'Deux séances de travail. Elle hésite sur les destinataires, on ne presse pas.' },
        ],
      },
    },
  ],
  referents: [
    { person: 'bastien-lemoyac', side: 'health', acceptedDay: -91, limits: 'Trois mois, puis on en reparle avec elle.' },
    { person: 'mariam-koulebane', side: 'social', acceptedDay: -90 },
  ],
  returnToPerson: {
    by: 'bastien-lemoyac',
    day: -86,
    how: 'En entretien au CMP, relevé lu ligne à ligne.',
    answer: 'accepts',
    words:
      '« C’était moins pire que ce que je croyais. Le monsieur des familles m’a tenu la porte. Pour le chien, dites-leur merci, c’est le seul point où j’ai vu tout le monde sourire. »',
  },
  returnToSubmitter: {
    day: -60,
    by: 'nadege-corvillon',
    text: 'Fait de vive voix. L’infirmier demande que la règle « une seule voix » soit proposée dès la préparation des retours.',
  },
  effects: [
    {
      ...{ day: -33, by: 'bastien-lemoyac', judgedBy: 'referent', effect: 'improved' },
      words: 'Les rendez-vous tiennent. Le relais avec le social est pris.',
    },
    {
      ...{ day: -33, by: 'bastien-lemoyac', judgedBy: 'person', effect: 'stabilised' },
      words: '« Ça va. Je préfère quand c’est toujours le même qui appelle. »',
    },
  ],
  relief: [
    { by: 'bastien-lemoyac', after: 4, atThirtyDays: 4 },
    { by: 'mariam-koulebane', after: 4, atThirtyDays: 5 },
  ],
};
