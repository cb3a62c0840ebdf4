import type { DemoHeldItem } from '../demo-meeting-types';

export const HELD_DEUX_ENFANTS: DemoHeldItem = {
  item: 'c1-deux-enfants',
  startedAt: '16:00',
  endedAt: '16:47',
  recused: [],
  excluded: [],
  record: [
    {
      section: 'synthese',
      paragraphs: [
        'Rappel en ouverture : à la demande de la mère, on ne parle pas des enfants au-delà de ce qu’elle en a dit. La limite a été tenue.',
        'La demande est concrète : dormir une matinée par semaine, garder son emploi, vivre au sec. L’attente de quatre mois au CMP est jugée trop longue au regard de l’aggravation ; un premier accueil infirmier plus proche est possible.',
        'L’humidité du logement n’est pas un détail : elle dort dans la cuisine pour laisser la chambre la moins abîmée.',
      ],
    },
    {
      section: 'points-de-vigilance',
      paragraphs: [
        'Sa peur d’être jugée comme mère est l’obstacle principal à toute aide. Chaque proposition doit pouvoir se dire devant elle telle qu’elle est écrite.',
        'Ne pas multiplier les rendez-vous : elle n’a pas d’heures.',
      ],
    },
    { section: 'retour', paragraphs: ['Retour par l’assistante sociale, à l’heure de la sortie de l’école, comme elle l’a souhaité.'] },
  ],
  propositions: [
    {
      key: 'enfants-accueil',
      code: 'R07',
      text: 'Premier accueil infirmier au CMP dans les trois semaines, à 16 h 30, sans attendre le rendez-vous médical.',
      responsible: 'cmp-sud',
      dueDay: -70,
      needsAgreement: true,
      round: { consent: 10, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'done',
        updates: [{ day: -73, by: 'lucie-hazebrun', text: 'Elle y est allée, avec les petits, il y avait des feutres. Elle y retourne.' }],
      },
    },
    {
      key: 'enfants-jeudi',
      code: 'R27',
      text: 'Chercher une garde le jeudi matin : aide à la maison, halte-garderie, ou relais de parents.',
      responsible: 'ccas-sarvelle',
      dueDay: -65,
      needsAgreement: true,
      round: {
        consent: 9,
        reservation: 1,
        objection: 0,
        noAnswer: 0,
        reasons: ['Si c’est une promesse qu’on ne tient pas, ce sera pire que rien.'],
      },
      commitment: {
        state: 'in-progress',
        updates: [
          { day: -64, by: 'mariam-koulebane', text: 'Aide à la maison : personne avant six mois. Halte-garderie : liste d’attente.' },
          { day: -33, by: 'mariam-koulebane', text: 'Une place un jeudi sur deux. Elle dort un jeudi sur deux. On continue.' },
        ],
      },
    },
    {
      key: 'enfants-humidite',
      code: 'R19',
      text: 'Visite du service communal d’hygiène, avec son accord, et courrier au propriétaire.',
      responsible: 'ville-sarvelle',
      dueDay: -55,
      needsAgreement: true,
      round: { consent: 10, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'done',
        updates: [
          {
            day: -57,
            by: 'lucie-hazebrun',
            text: 'Visite faite, ventilation obstruée, travaux demandés. Le propriétaire a répondu, poliment, et a un mois.',
          },
        ],
      },
    },
    {
      key: 'enfants-travail',
      code: 'R08',
      text: 'Le médecin traitant propose un échange avec la médecine du travail sur les horaires, si elle le veut.',
      responsible: 'generalistes',
      dueDay: -30,
      needsAgreement: true,
      round: {
        consent: 8,
        reservation: 2,
        objection: 0,
        noAnswer: 0,
        reasons: ['Risque pour son poste si l’employeur l’apprend.', 'À ne faire qu’à sa demande écrite.'],
      },
      commitment: {
        state: 'to-do',
        updates: [
          {
            day: -25,
            by: 'leila-benhadjar',
            text: 'Pas encore fait : j’attends qu’elle se décide, mais je n’ai pas rappelé non plus. À reprendre.',
          },
        ],
      },
    },
    {
      key: 'enfants-choeur',
      code: 'R28',
      text: 'Reprendre le chœur, avec une entrée gratuite et une garde ce soir-là.',
      responsible: 'cms-vallons',
      dueDay: -35,
      needsAgreement: true,
      round: { consent: 10, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'no-longer-wanted',
        reason: 'person-declined',
        updates: [{ day: -48, by: 'lucie-hazebrun', text: '« Quand j’aurai dormi. » On garde l’idée, on ferme l’engagement.' }],
      },
    },
  ],
  referents: [{ person: 'lucie-hazebrun', side: 'social', acceptedDay: -91 }],
  returnToPerson: {
    by: 'lucie-hazebrun',
    day: -81,
    how: 'Sur le banc devant l’école, feuille lue ensemble.',
    answer: 'accepts-in-part',
    words:
      '« Personne n’a dit de mal ? » Puis : « Oui pour l’infirmière, oui pour le jeudi. Le travail, je veux y réfléchir, c’est moi qui dirai. »',
  },
  effects: [
    {
      ...{ day: -30, by: 'lucie-hazebrun', judgedBy: 'referent', effect: 'unchanged' },
      words: 'Les nuits du jeudi restent courtes ; la place attendue n’existe pas encore.',
    },
  ],
  relief: [{ by: 'lucie-hazebrun', after: 5, atThirtyDays: 3 }],
};
