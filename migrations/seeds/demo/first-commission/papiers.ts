import type { DemoHeldItem } from '../demo-meeting-types';

export const HELD_PAPIERS: DemoHeldItem = {
  item: 'c1-papiers',
  startedAt: '16:47',
  endedAt: '17:29',
  recused: [{ person: 'pascal-mirandol', reason: 'other' }],
  excluded: [],
  record: [
    {
      section: 'synthese',
      paragraphs: [
        'Deux obstacles avant tout soin : des droits qui s’interrompent et l’absence d’interprète professionnel. La demande de la personne est qu’on lui parle à elle.',
        'Le groupe écarte l’idée d’un rendez-vous de plus et choisit l’ordre suivant : droits pour un an, un médecin, un interprète à chaque fois, puis le CMP s’il le souhaite.',
      ],
    },
    {
      section: 'points-de-vigilance',
      paragraphs: [
        'Le compatriote qui traduit rend service ; il ne doit pas entendre ce qui relève du soin.',
        'Ne pas faire raconter le parcours à chaque nouveau service.',
      ],
    },
    { section: 'retour', paragraphs: ['Retour par l’assistante sociale avec interprète par téléphone.'] },
  ],
  propositions: [
    {
      key: 'papiers-medecin',
      code: 'R08',
      text: 'Un médecin du groupe le reçoit, consultation longue, interprète par téléphone réservé d’avance.',
      responsible: 'generalistes',
      dueDay: -75,
      needsAgreement: true,
      round: { consent: 9, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'done',
        updates: [{ day: -76, by: 'sandra-vieilcour', text: 'Quarante minutes. Il est sorti en souriant, c’était la première fois.' }],
      },
    },
    {
      key: 'papiers-droits',
      code: 'R15',
      text: 'Redéposer le renouvellement contre récépissé et demander l’ouverture pour un an.',
      responsible: 'cms-centre',
      dueDay: -80,
      needsAgreement: true,
      round: { consent: 9, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'done',
        updates: [
          { day: -52, by: 'sandra-vieilcour', text: 'Droits ouverts pour un an. Récépissé dans le mouchoir, à côté de l’autre papier.' },
        ],
      },
    },
    {
      key: 'papiers-cmp',
      code: 'R07',
      text: 'Rendez-vous au CMP avec interprète, proposé par son médecin quand il sera prêt.',
      responsible: 'cmp-ouest',
      dueDay: -45,
      needsAgreement: true,
      round: {
        consent: 8,
        reservation: 1,
        objection: 0,
        noAnswer: 0,
        reasons: ['Le service n’a pas de ligne budgétaire pour l’interprète : à régler avant de donner une date.'],
      },
      commitment: {
        state: 'done',
        updates: [
          {
            day: -39,
            by: 'sandra-vieilcour',
            text: 'Deux rendez-vous tenus, même interprète les deux fois. Ligne budgétaire trouvée par le pôle.',
          },
        ],
      },
    },
    {
      key: 'papiers-siao',
      code: 'R18',
      text: 'Actualiser la demande au SIAO en signalant les changements d’hôtel, sans autre détail.',
      responsible: 'cms-centre',
      dueDay: -60,
      needsAgreement: true,
      round: { consent: 9, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: { state: 'done', updates: [{ day: -63, by: 'sandra-vieilcour', text: 'Demande actualisée. Aucune place à ce jour.' }] },
    },
    {
      key: 'papiers-interpretariat',
      code: 'R37',
      text: 'Porter au comité de pilotage le manque d’interprétariat professionnel, chiffres à l’appui et sans situation.',
      responsible: 'ch-sarvelle',
      dueDay: -30,
      needsAgreement: false,
      round: { consent: 9, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'done',
        updates: [
          {
            day: -34,
            by: 'nadege-corvillon',
            text: 'Inscrit au comité de pilotage. Un essai de convention d’interprétariat est en discussion.',
          },
        ],
      },
    },
  ],
  referents: [{ person: 'sandra-vieilcour', side: 'social', acceptedDay: -91 }],
  returnToPerson: {
    by: 'sandra-vieilcour',
    day: -84,
    how: 'Au CMS, interprète par téléphone, pictogrammes.',
    answer: 'accepts',
    words: '« Oui. Mais un rendez-vous par semaine, pas trois le même jour. »',
  },
  returnToSubmitter: { day: -58, by: 'nadege-corvillon', text: 'Fait. Première situation dont toutes les propositions sont engagées.' },
  effects: [
    { ...{ day: -28, by: 'sandra-vieilcour', judgedBy: 'referent', effect: 'improved' }, words: 'Il vient seul, et il parle.' },
    {
      ...{ day: -28, by: 'sandra-vieilcour', judgedBy: 'person', effect: 'improved' },
      words: '« Le docteur me parle à moi. »',
    },
  ],
  relief: [{ by: 'sandra-vieilcour', after: 5, atThirtyDays: 5 }],
};
