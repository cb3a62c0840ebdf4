import type { DemoHeldItem } from '../demo-meeting-types';

export const HELD_ENCOMBREMENT: DemoHeldItem = {
  item: 'c1-encombrement',
  startedAt: '14:20',
  endedAt: '15:10',
  recused: [],
  excluded: [],
  record: [
    {
      section: 'synthese',
      paragraphs: [
        'La question porte sur un ordre d’action acceptable : avoir chaud d’abord, se soigner ensuite, ne rien jeter sans lui. La phrase de la personne a été lue à l’ouverture du point et a servi de règle à toute la discussion.',
        'Le logement est très rempli mais organisé. La rupture de confiance date d’une intervention menée en son absence ; le bailleur l’a reconnu en séance. Ce qui tient aujourd’hui : des rendez-vous toujours honorés, l’inspectrice qu’il accepte, l’estime de plusieurs voisins.',
        'Le groupe retient l’idée de dégager deux radiateurs plutôt que de vider un logement. C’est une autre échelle, et elle répond à sa demande.',
      ],
    },
    {
      section: 'points-de-vigilance',
      paragraphs: [
        'Ne rien jeter en son absence, y compris ce qui paraît sans valeur. Une seule entorse et tout s’arrête.',
        'Mode de cuisson à risque, à très court terme : à traiter en même temps que le chauffage, sans en faire un préalable.',
        'La professionnelle porte cette situation seule depuis plus de trois ans : le soutien qui lui est proposé fait partie de la réponse.',
      ],
    },
    {
      section: 'retour',
      paragraphs: [
        'Retour sur le palier par l’assistante sociale dans les quinze jours, avec une feuille qu’il pourra annoter. Le sujet qu’il a écarté n’a pas été abordé.',
      ],
    },
  ],
  propositions: [
    {
      key: 'encombrement-palier',
      code: 'R05',
      text: 'Visite conjointe de l’assistante sociale et de l’inspectrice de salubrité pour choisir avec lui les deux radiateurs à dégager. On déplace, on ne jette rien.',
      responsible: 'cms-gare',
      dueDay: -70,
      needsAgreement: true,
      round: {
        consent: 9,
        reservation: 1,
        objection: 0,
        noAnswer: 0,
        reasons: ['D’accord si la date est choisie par lui et jamais déplacée par nous.'],
      },
      commitment: {
        state: 'done',
        updates: [
          {
            day: -74,
            by: 'corinne-pellouard',
            text: 'Faite. Deux heures. Il avait préparé un plan au crayon. Un radiateur dégagé le jour même, par lui, on a tenu les cartons.',
          },
          { day: -58, by: 'corinne-pellouard', text: 'Deuxième radiateur. Révision passée. 17 degrés.' },
        ],
      },
    },
    {
      key: 'encombrement-report',
      code: 'R20',
      text: 'Le bailleur reporte de quatre mois l’échéance d’accès et l’écrit dans une lettre simple, sans mise en demeure.',
      responsible: 'demeures-bief',
      dueDay: -80,
      needsAgreement: false,
      round: { consent: 10, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'done',
        updates: [{ day: -82, by: 'nadege-corvillon', text: 'Lettre reçue et lue avec lui. Il l’a classée avec les autres, mais devant.' }],
      },
    },
    {
      key: 'encombrement-medecin',
      code: 'R08',
      text: 'Un médecin généraliste du groupe accepte de le recevoir comme nouveau patient, première visite à domicile, sur le palier s’il préfère.',
      responsible: 'generalistes',
      dueDay: -75,
      needsAgreement: true,
      round: { consent: 10, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'done',
        updates: [
          {
            day: -69,
            by: 'leila-benhadjar',
            text: 'Visite faite avec une semaine de retard. Soins infirmiers mis en place. Il a trouvé que je m’essuyais bien les pieds.',
          },
        ],
      },
    },
    {
      key: 'encombrement-presence',
      code: 'R33',
      text: 'Un infirmier du CMP se présente une fois avec l’assistante sociale, sans entretien ni dossier, pour que les visages se connaissent.',
      responsible: 'cmp-nord',
      dueDay: -45,
      needsAgreement: true,
      round: {
        consent: 7,
        reservation: 2,
        objection: 1,
        noAnswer: 0,
        reasons: [
          'Il ne demande rien de cet ordre : attendre que le reste aille mieux.',
          'Attention à ce que cela ne soit pas une évaluation déguisée. L’intitulé a été modifié pour le dire.',
        ],
      },
      commitment: {
        state: 'in-progress',
        updates: [
          {
            day: -50,
            by: 'hugo-ternisien',
            text: 'Deux dates tombées à l’eau de mon fait (effectifs). Il m’a fait dire que les absents ne sont pas conviés deux fois, en plaisantant je crois.',
          },
          {
            day: -19,
            by: 'hugo-ternisien',
            text: 'Nouvelle date posée avec l’assistante sociale. J’apporterai une lampe qui ne marche plus.',
          },
        ],
      },
    },
    {
      key: 'encombrement-aide',
      code: 'R27',
      text: 'Reprendre contact avec un service d’aide à domicile pour une heure par semaine, limitée à la salle d’eau.',
      responsible: 'cms-gare',
      dueDay: -40,
      needsAgreement: true,
      round: {
        consent: 8,
        reservation: 2,
        objection: 0,
        noAnswer: 0,
        reasons: ['Pas avant que la cuisine soit de nouveau utilisable.', 'Il faudrait que ce soit toujours la même personne.'],
      },
      commitment: {
        state: 'impossible',
        reason: 'no-offer',
        updates: [
          {
            day: -41,
            by: 'corinne-pellouard',
            text: 'Trois services appelés. Aucun ne peut garantir la même personne, et lui ne veut qu’à cette condition. Je le comprends. On remet à plus tard.',
          },
        ],
      },
    },
    {
      key: 'encombrement-soutien',
      code: 'R01',
      text: 'Un temps d’échange mensuel d’une heure entre l’assistante sociale et un soignant du CMP, pour elle, sans dossier.',
      responsible: 'cmp-nord',
      dueDay: -60,
      needsAgreement: false,
      round: { consent: 10, reservation: 0, objection: 0, noAnswer: 0, reasons: [] },
      commitment: {
        state: 'done',
        updates: [{ day: -62, by: 'corinne-pellouard', text: 'Deux rencontres. Je redors. Je l’écris parce que ça compte.' }],
      },
    },
  ],
  referents: [
    {
      person: 'corinne-pellouard',
      side: 'social',
      acceptedDay: -91,
      limits: 'Ne porte pas d’objets et n’entre pas seule en cas de doute sur le gaz.',
    },
    {
      person: 'hugo-ternisien',
      side: 'health',
      acceptedDay: -88,
      limits: 'Présence seulement, tant que la personne ne demande rien d’autre.',
    },
  ],
  returnToPerson: {
    by: 'corinne-pellouard',
    day: -83,
    how: 'Sur le palier, une page en gros caractères qu’il a corrigée au crayon.',
    answer: 'accepts-in-part',
    words:
      '« D’accord pour pousser. D’accord pour le docteur. L’infirmier, qu’il vienne avec quelque chose à réparer, sinon de quoi on parlerait ? »',
  },
  returnToSubmitter: {
    day: -61,
    by: 'nadege-corvillon',
    text: 'Point fait par téléphone : cinq propositions sur six engagées. La professionnelle dit ne plus porter seule.',
  },
  effects: [
    {
      ...{ day: -37, by: 'corinne-pellouard', judgedBy: 'referent', effect: 'stabilised' },
      words: 'Le passage est dégagé jusqu’au radiateur. Rien n’a été jeté.',
    },
    {
      ...{ day: -37, by: 'corinne-pellouard', judgedBy: 'person', effect: 'improved' },
      words: '« J’ai chaud dans la cuisine. Le reste, on verra au printemps. »',
    },
  ],
  relief: [
    { by: 'corinne-pellouard', after: 4, atThirtyDays: 5 },
    { by: 'hugo-ternisien', after: 3, atThirtyDays: 4 },
  ],
};
