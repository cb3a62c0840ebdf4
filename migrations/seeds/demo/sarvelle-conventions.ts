import type { DemoConventions } from './demo-life-types';

const FIRST_TEXT = `Exemple fictif de convention de partenariat.

La structure s’engage à désigner une personne titulaire et une personne suppléante, à leur donner le temps de siéger, et à les faire signer la charte avant leur première séance.

Elle ne reçoit ni ne conserve aucun document sur une situation en dehors de ce que la commission lui adresse pour ses propres engagements.

Elle tient le conseil informé de ce qui empêche un engagement d’être tenu.

La convention vaut un an. Chacune des parties peut y mettre fin par écrit, en le disant au comité technique.`;

const SECOND_TEXT = `${FIRST_TEXT}

Ajouté à la relecture : la structure accueille au moins un stage croisé par an, et dit au conseil ce que la commission a changé dans sa façon de travailler.`;

/** One text replaced by a second; one convention to renew soon, one that ran out, one that ended with the place it was signed for. */
export const SARVELLE_CONVENTIONS: DemoConventions = {
  models: [
    { label: 'n° 1', adoptedDay: -150, text: FIRST_TEXT },
    { label: 'n° 2', adoptedDay: -60, text: SECOND_TEXT },
  ],
  lastsDays: 365,
  exceptions: [
    { structure: 'generalistes', lastsDays: 150 },
    { structure: 'demeures-bief', lastsDays: 110 },
  ],
  ended: [{ structure: 'cms-vallons', onDay: -14, reason: 'Le centre ferme ; ses missions passent au CMS du Plateau, qui a déjà signé.' }],
};
