import type { Bilingual } from '../../vocabulary/coded-list';
import { defined, QUESTIONNAIRE, says, type IndicatorMeasure, type IndicatorSection } from './definition';

const PLACEMENTS_MISSING = says(
  'les stages croisés ne sont pas encore gérés par la plateforme.',
  'placements are not managed by the platform yet.',
);
const PARTICIPANTS_MISSING = says(
  'les inscriptions aux ateliers ne sont pas encore gérées par la plateforme.',
  'enrolment in workshops is not managed by the platform yet.',
);
const TRAINING = says('Ateliers et stages de la période', 'Workshops and placements of the period');
const AS_RECORDED = says('Ce qui se passe hors de la plateforme n’est pas compté.', 'What happens outside the platform is not counted.');

interface Asked {
  readonly section: IndicatorSection;
  readonly kind: 'process' | 'result';
  readonly measure?: IndicatorMeasure;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly missing: Bilingual;
  readonly source?: Bilingual;
}

/** A line that is asked of the council and that nothing records yet: its name and its definition stand, its value does not. */
function asked<const Id extends string>(id: Id, line: Asked) {
  return defined({ id, measure: 'count', population: TRAINING, limit: AS_RECORDED, ...line });
}

/** Cross training, placements and practice exchanges, line by line as they are asked. */
export const TRAINING_INDICATORS = [
  asked('training-participants', {
    ...{ section: 'cross-training', kind: 'process', missing: PARTICIPANTS_MISSING },
    name: says('Nombre de participants aux ateliers et stages', 'Number of participants in workshops and placements'),
    definition: says('Personnes présentes à un atelier ou un stage au moins.', 'People present at one workshop or placement at least.'),
  }),
  asked('training-participant-typology', {
    ...{ section: 'cross-training', kind: 'process', measure: 'table', missing: PARTICIPANTS_MISSING },
    name: says('Typologie des participants', 'Typology of participants'),
    definition: says('Participants par métier et par secteur.', 'Participants by profession and by sector.'),
  }),
  defined({
    ...{ id: 'workshops', section: 'cross-training', kind: 'process', measure: 'count', population: TRAINING, limit: AS_RECORDED },
    name: says('Nombre d’ateliers réalisés / prévisionnel', 'Number of workshops held / planned'),
    definition: says('Ateliers clos ; prévus : ateliers au calendrier.', 'Workshops closed; planned: workshops in the calendar.'),
  }),
  asked('placements', {
    ...{ section: 'cross-training', kind: 'process', missing: PLACEMENTS_MISSING },
    name: says('Nombre de stages réalisés / prévisionnel', 'Number of placements held / planned'),
    definition: says('Stages achevés ; prévus au projet.', 'Placements completed; planned in the project.'),
  }),
  asked('training-coordination-improvement', {
    ...{ section: 'cross-training', kind: 'result', measure: 'score', source: QUESTIONNAIRE, missing: PARTICIPANTS_MISSING },
    name: says('Amélioration de la coordination', 'Better coordination'),
    definition: says('Note moyenne des participants avant et après.', 'Mean score of participants before and after.'),
  }),
  asked('training-knowledge', {
    ...{ section: 'cross-training', kind: 'result', measure: 'table', source: QUESTIONNAIRE, missing: PARTICIPANTS_MISSING },
    name: says('Typologie des connaissances acquises', 'Typology of knowledge acquired'),
    definition: says('Thèmes que les participants disent mieux connaître.', 'Subjects that participants say they know better.'),
  }),
  asked('placement-sessions', {
    ...{ section: 'placements', kind: 'process', missing: PLACEMENTS_MISSING },
    name: says('Nombre de sessions par an et par thématique', 'Number of sessions by year and theme'),
    definition: says('Sessions de formation-action, par thématique.', 'Training sessions, by theme.'),
  }),
  asked('placement-three-modules', {
    ...{ section: 'placements', kind: 'process', missing: PLACEMENTS_MISSING },
    name: says('Participants aux trois modules', 'Participants in the three modules'),
    definition: says(
      'Personnes présentes à la préparation, à l’immersion et à la restitution.',
      'People present at preparation, placement and feedback.',
    ),
  }),
  asked('placement-structure-types', {
    ...{ section: 'placements', kind: 'process', measure: 'table', missing: PLACEMENTS_MISSING },
    name: says('Type de structures', 'Type of structures'),
    definition: says('Structures d’origine et d’accueil, par type.', 'Home and host structures, by type.'),
  }),
  asked('placement-professions', {
    ...{ section: 'placements', kind: 'process', measure: 'table', missing: PLACEMENTS_MISSING },
    name: says('Qualité des professionnels', 'Professions'),
    definition: says('Participants par métier.', 'Participants by profession.'),
  }),
  asked('placement-partnerships', {
    ...{ section: 'placements', kind: 'result', missing: PLACEMENTS_MISSING },
    name: says('Modalités et forme de partenariat à l’issue', 'Partnership and its form afterwards'),
    definition: says('Partenariats nés des stages, par forme.', 'Partnerships born of placements, by form.'),
  }),
  asked('placement-liaison-tools', {
    ...{ section: 'placements', kind: 'result', missing: PLACEMENTS_MISSING },
    name: says('Élaboration d’outils de liaison', 'Liaison tools made'),
    definition: says('Outils de liaison nés des stages.', 'Liaison tools born of placements.'),
  }),
  asked('placement-pairs', {
    ...{ section: 'placements', kind: 'process', missing: PLACEMENTS_MISSING },
    name: says('Nombre de binômes', 'Number of pairs'),
    definition: says('Binômes formés ; prévus.', 'Pairs formed; planned.'),
  }),
  asked('placement-satisfaction', {
    ...{ section: 'placements', kind: 'result', measure: 'score', source: QUESTIONNAIRE, missing: PLACEMENTS_MISSING },
    name: says('Satisfaction et demandes en attente', 'Satisfaction and requests that wait'),
    definition: says('Note de fin de stage ; demandes non encore servies.', 'Score at the end of the placement; requests not served yet.'),
  }),
  defined({
    ...{ id: 'exchange-meetings', section: 'exchanges', kind: 'process', measure: 'count' },
    name: says('Échanges de pratiques tenus', 'Practice exchanges held'),
    definition: says('Rencontres closes ; prévues : rencontres au calendrier.', 'Meetings closed; planned: meetings in the calendar.'),
    population: says('Rencontres d’échange de pratiques de la période', 'Practice exchanges of the period'),
    limit: AS_RECORDED,
  }),
] as const;
