import type { DemoHeldItem } from '../demo-meeting-types';

const plain = { recused: [], excluded: [], propositions: [], referents: [] } as const;

/** Opening, territorial lessons and closing of the first commission. */
export const HELD_FRAME_ITEMS: readonly DemoHeldItem[] = [
  {
    ...plain,
    item: 'c1-accueil',
    startedAt: '14:04',
    endedAt: '14:20',
    record: [
      {
        section: 'synthese',
        paragraphs: [
          'Tour de table. Lecture à voix haute des articles 3, 12 et 14 de la charte, à la demande de l’animateur : le secret de chacun demeure, la commission propose et ne décide pas, se déporter ne demande pas d’explication.',
          'Il est rappelé que deux situations comportent des sujets ou des partenaires écartés par la personne ; ils seront énoncés en ouverture du point.',
        ],
      },
    ],
  },
  {
    ...plain,
    item: 'c1-transversal',
    startedAt: '17:29',
    endedAt: '17:46',
    record: [
      {
        section: 'synthese',
        paragraphs: [
          'Trois manques reviennent dans plusieurs situations : l’interprétariat professionnel, les médecins généralistes qui prennent de nouveaux patients, les sorties et retours organisés un vendredi.',
          'Un constat partagé aussi : plusieurs services appellent la même personne la même semaine. Le groupe propose d’essayer la règle « une seule personne qui appelle ».',
        ],
      },
      { section: 'points-de-vigilance', paragraphs: ['Ces constats seront portés au comité de pilotage sans aucun exemple individuel.'] },
    ],
  },
  {
    ...plain,
    item: 'c1-fin',
    startedAt: '17:46',
    endedAt: '17:58',
    record: [
      {
        section: 'synthese',
        paragraphs: ['Date suivante confirmée. Chacun atteste ne rien emporter ; deux feuilles de brouillon ont été déchirées sur place.'],
      },
    ],
  },
];
