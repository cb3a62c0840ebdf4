import type { DemoCouncil } from './demo-types';
import { SARVELLE_COMMITTEES } from './sarvelle-committees';
import { SARVELLE_LIFE } from './sarvelle-life';
import { SARVELLE_MEETINGS } from './sarvelle-meetings';
import { SARVELLE_PEOPLE } from './sarvelle-people';
import { SARVELLE_REPORTS } from './sarvelle-reports';
import { SARVELLE_QUESTIONNAIRES } from './sarvelle-questionnaires';
import { SARVELLE_SITUATIONS } from './sarvelle-situations';
import { SARVELLE_STRUCTURES } from './sarvelle-structures';

/** The main demonstration council. Agglomeration, structures, people and situations are all invented. */
export const SARVELLE: DemoCouncil = {
  key: 'sarvelle',
  name: 'Conseil local de santé mentale de Sarvelle',
  instanceName: 'Commission de réflexion et d’aide aux personnes en difficulté psychosociale',
  territory: 'Agglomération de Sarvelle (fictive) : Sarvelle, Tilleraye et les communes voisines',
  bearer: 'Centre hospitalier spécialisé de Sarvelle',
  timeZone: 'Europe/Paris',
  fictitiousNotice: 'Données fictives : agglomération, structures, personnes et situations sont inventées.',
  settings: {
    agreementGate: 'agreement',
    smallCountThreshold: 5,
    situationsPerMeeting: 4,
    slotMinutes: 240,
    returnToPersonDays: 15,
    returnToSubmitterDays: 30,
    admissibilityAnswerDays: 10,
    composition: [
      { sector: 'health', minimum: 1 },
      { sector: 'social', minimum: 1 },
      { sector: 'housing', minimum: 1 },
      { sector: 'users-carers', minimum: 1 },
    ],
  },
  phases: [
    {
      key: 'mise-en-place',
      title: 'Mise en place du dispositif',
      aim: 'Trois mois pour concevoir la commission et la formation croisée : cadre, modalités de traitement des situations, charte et convention.',
      fromDay: -211,
      untilDay: -120,
    },
    {
      key: 'experimentation',
      title: 'Expérimentation de la commission',
      aim: 'Dix mois : trois commissions d’une demi-journée, trois sessions de formation croisée, des stages croisés.',
      fromDay: -119,
      untilDay: 185,
    },
    {
      key: 'bilan',
      title: 'Bilan et ajustement du dispositif',
      aim: 'Un mois pour lire les indicateurs, recueillir les avis et décider de la suite avec les partenaires.',
      fromDay: 186,
      untilDay: 216,
    },
  ],
  structures: SARVELLE_STRUCTURES,
  people: SARVELLE_PEOPLE,
  meetings: [...SARVELLE_MEETINGS, ...SARVELLE_COMMITTEES],
  situations: SARVELLE_SITUATIONS,
  life: SARVELLE_LIFE,
  questionnaires: SARVELLE_QUESTIONNAIRES,
  reports: SARVELLE_REPORTS,
};
