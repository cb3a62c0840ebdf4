import { defined, NO_LIMIT_KNOWN, says } from './definition';

const TIME_LIMIT = says('Temps déclaré par ceux qui le passent.', 'Time as stated by those who spend it.');
const TIME_MISSING = says(
  'aucune heure n’est relevée ni prévue dans la fiche projet.',
  'no hour is logged or planned in the project sheet.',
);
const PROJECT = says('Fiche projet du conseil', 'Project sheet of the council');
const JOURNAL = says('Journal des accès et des actes', 'Journal of accesses and acts');
const COUNCIL = says('Vie du conseil dans la période', 'Life of the council in the period');

function time<const Id extends string>(id: Id, fr: string, en: string) {
  return defined({
    ...{ id, section: 'means', kind: 'process', measure: 'minutes', name: says(fr, en) },
    definition: says('Heures passées ; prévues au projet.', 'Hours spent; planned in the project.'),
    ...{ population: PROJECT, limit: TIME_LIMIT, missing: TIME_MISSING },
  });
}

function yearOfCharter<const Id extends string>(id: Id, name: readonly [string, string], definition: readonly [string, string]) {
  return defined({
    ...{ id, section: 'charter', kind: 'process', measure: 'count', name: says(...name), definition: says(...definition) },
    ...{
      population: COUNCIL,
      source: JOURNAL,
      limit: says('Compte des actes, sans dire leurs raisons.', 'Counts acts, without saying their reasons.'),
    },
  });
}

/** Time, money and the balance of the charter. */
export const MEANS_INDICATORS = [
  time('time-design', 'Temps de conception', 'Time of design'),
  time('time-coordination', 'Temps de coordination', 'Time of coordination'),
  time('time-facilitation', 'Temps d’animation', 'Time of facilitation'),
  time('time-training', 'Temps de formation croisée', 'Time of cross training'),
  defined({
    ...{ id: 'cost', section: 'means', kind: 'process', measure: 'cents' },
    name: says('Coût', 'Cost'),
    definition: says('Dépenses engagées ; prévues au budget.', 'Expenses committed; planned in the budget.'),
    population: PROJECT,
    limit: says('Le temps des partenaires n’est pas valorisé.', 'The partners’ time is not valued.'),
    missing: says('aucune ligne de budget n’est écrite.', 'no budget line is written.'),
  }),
  yearOfCharter(
    'charter-signed',
    ['Chartes signées', 'Charters signed'],
    ['Signatures de la charte dans la période.', 'Signatures of the charter in the period.'],
  ),
  yearOfCharter(
    'charter-signatures-withdrawn',
    ['Signatures retirées', 'Signatures withdrawn'],
    ['Signatures de la charte retirées.', 'Signatures of the charter withdrawn.'],
  ),
  yearOfCharter(
    'charter-recusals',
    ['Déports', 'Recusals'],
    ['Déports constatés à la clôture des séances.', 'Recusals found when meetings close.'],
  ),
  yearOfCharter(
    'charter-oppositions',
    ['Oppositions de la personne', 'Oppositions of the person'],
    ['Situations suspendues par l’opposition de la personne.', 'Situations suspended because the person objects.'],
  ),
  yearOfCharter(
    'charter-opened-anyway',
    ['Points ouverts sans la composition prévue', 'Items opened without the expected composition'],
    [
      'Points ouverts par l’animateur, avec un motif, alors qu’un secteur manquait.',
      'Items opened by the facilitator, with a reason, while a sector was missing.',
    ],
  ),
  yearOfCharter(
    'charter-redactions',
    ['Passages caviardés', 'Passages redacted'],
    ['Passages retirés du relevé.', 'Passages removed from the record.'],
  ),
  yearOfCharter(
    'charter-notes-destroyed',
    ['Notes de travail détruites', 'Working notes destroyed'],
    ['Séances dont les notes de travail ont été détruites.', 'Meetings whose working notes were destroyed.'],
  ),
  yearOfCharter(
    'charter-refusals',
    ['Accès refusés', 'Accesses refused'],
    ['Tentatives d’accès refusées par la plateforme.', 'Attempts at access that the platform refused.'],
  ),
  defined({
    ...{ id: 'charter-breaches', section: 'charter', kind: 'process', measure: 'count' },
    name: says('Manquements déclarés', 'Breaches declared'),
    definition: says('Manquements inscrits au registre.', 'Breaches entered in the register.'),
    population: COUNCIL,
    limit: NO_LIMIT_KNOWN,
  }),
] as const;
