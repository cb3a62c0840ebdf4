import type { DemoQuestionnaire } from './demo-questionnaire-types';

/** Coordination before the first commission, and asked again these days: some have answered, others are waited for. */
const COORDINATION: DemoQuestionnaire = {
  template: 'coordination',
  preparedDay: -117,
  campaigns: [
    {
      ...{ audience: 'structures', moment: 'before', opensDay: -112, closesDay: -98 },
      respondents: [
        'etienne-maubrac',
        'hugo-ternisien',
        'leila-benhadjar',
        'fanny-delorbe',
        'jerome-castanvielle',
        'thibaut-ravenaud',
        'odile-franchevoie',
        'sandra-vieilcour',
        'pascal-mirandol',
        'ines-valdeyrac',
        'aline-tsaravel',
        'corinne-pellouard',
        'lucie-hazebrun',
        'bastien-lemoyac',
        'rachid-tamzaline',
        'mathieu-grandsaut',
        'elodie-charnoise',
      ],
      sheets: [
        '12-11123-25224',
        '3532322333-243',
        '5-343334535445',
        '24323233234233',
        '22134422324434',
        '32222222333233',
        '131123232232-2',
        '22222221233333',
        '23133332324323',
        '32223232444334',
        '23332314333323',
        '22132121224244',
        '43343322335344',
        '23212232223332',
        '22-32223224233',
        '12223232234333',
        '343213333-4334',
      ],
      words: {
        q15: [
          'On se connaît de vue depuis longtemps, cela aide.',
          'Les collègues répondent quand on arrive à les joindre.',
          'Le groupe d’entraide, que tout le monde respecte.',
          'La bonne volonté.',
          'Les réunions de quartier, quand elles avaient lieu.',
        ],
        q16: [
          'Savoir qui appeler un vendredi à seize heures.',
          'Être informé de ce que devient une situation que l’on a signalée.',
          'Arrêter de parler des gens sans eux.',
          'Moins de courriers, plus de téléphone.',
          'Des mots que tout le monde comprend.',
          'Des rendez-vous de soins en moins de six semaines.',
        ],
        q17: ['La police municipale.', 'La caisse d’allocations familiales.', 'Un service d’interprétariat.'],
      },
    },
    {
      ...{ audience: 'structures', moment: 'after', opensDay: -6, closesDay: 8 },
      respondents: [
        ...['fanny-delorbe', 'odile-franchevoie', 'ines-valdeyrac', 'aline-tsaravel', 'lucie-hazebrun'],
        ...['rachid-tamzaline', 'elodie-charnoise'],
      ],
      sheets: [
        '43334344344344',
        '34443344343434',
        '33343443443-34',
        '44333343443343',
        '34434344353434',
        '43343434344344',
        '33443344443343',
      ],
      words: { q15: ['Des réponses, enfin.', 'Le temps que l’on prend.'], q16: ['Les comptes rendus sont encore longs.'] },
    },
  ],
};

/** What professionals think, before the first training in common and after it. */
const REPRESENTATIONS: DemoQuestionnaire = {
  template: 'representations',
  preparedDay: -116,
  campaigns: [
    {
      ...{ audience: 'structures', moment: 'before', opensDay: -110, closesDay: -96 },
      respondents: [
        'etienne-maubrac',
        'hugo-ternisien',
        'leila-benhadjar',
        'fanny-delorbe',
        'jerome-castanvielle',
        'mariam-koulebane',
        'thibaut-ravenaud',
        'odile-franchevoie',
        'sandra-vieilcour',
        'pascal-mirandol',
        'ines-valdeyrac',
        'aline-tsaravel',
        'corinne-pellouard',
        'lucie-hazebrun',
        'bastien-lemoyac',
        'rachid-tamzaline',
        'mathieu-grandsaut',
        'elodie-charnoise',
      ],
      sheets: [
        '22133233',
        '54334234',
        '54343333',
        '53344134',
        '43223213',
        '42223222',
        '-2243344',
        '33244232',
        '44333234',
        '35233334',
        '343-223-',
        '41432133',
        '34254343',
        '34233113',
        '33344234',
        '33335334',
        '33144222',
        '44432424',
      ],
      words: {
        q9: [
          'Que les mêmes mots ne veuillent pas dire la même chose d’un service à l’autre.',
          'Rien, pour le moment.',
          'Que la psychiatrie se sente aussi démunie que nous.',
        ],
      },
    },
    {
      ...{ audience: 'structures', moment: 'after', opensDay: -62, closesDay: -48 },
      respondents: [
        'etienne-maubrac',
        'hugo-ternisien',
        'leila-benhadjar',
        'fanny-delorbe',
        'mariam-koulebane',
        'thibaut-ravenaud',
        'odile-franchevoie',
        'sandra-vieilcour',
        'pascal-mirandol',
        'ines-valdeyrac',
        'aline-tsaravel',
        'corinne-pellouard',
        'lucie-hazebrun',
        'bastien-lemoyac',
        'rachid-tamzaline',
        'elodie-charnoise',
      ],
      sheets: [
        '45333443',
        '44442344',
        '44441454',
        '45333345',
        '54233453',
        '54332233',
        '35544554',
        '54443344',
        '34443444',
        '43231442',
        '35433454',
        '44334544',
        '44244545',
        '5445444-',
        '34444344',
        '45453454',
      ],
      words: {
        q9: [
          'La journée au groupe d’entraide. Je n’avais jamais demandé à quelqu’un ce qu’il voulait, sans dossier devant moi.',
          'Les contraintes du logement, que j’ignorais.',
          'Que l’on puisse dire « je ne sais pas ».',
          'Le silence, et qu’il ne gêne pas.',
          'J’ai changé deux mots de mes comptes rendus.',
          'La fatigue des collègues, la même que la mienne.',
        ],
      },
    },
  ],
};

/** Filled with the person, if she likes; too few yet to be read. */
const PERSON: DemoQuestionnaire = {
  template: 'person',
  preparedDay: -88,
  campaigns: [
    {
      ...{ audience: 'persons', moment: 'once', opensDay: -86, closesDay: 94 },
      respondents: ['corinne-pellouard', 'lucie-hazebrun', 'sandra-vieilcour'],
      sheets: ['45434', '55545', '4534-'],
      words: { q6: ['« Un rendez-vous par semaine, pas trois le même jour. »'] },
    },
  ],
};

/** A month after the meeting, those who brought a situation. */
const SUBMITTER: DemoQuestionnaire = {
  template: 'submitter',
  preparedDay: -20,
  campaigns: [
    {
      ...{ audience: 'submitters', moment: 'once', opensDay: -14, closesDay: 16 },
      respondents: ['lucie-hazebrun', 'sandra-vieilcour'],
      sheets: ['354455', '444544'],
      words: { q7: ['Recevoir le relevé un peu plus tôt.'] },
    },
  ],
};

export const SARVELLE_QUESTIONNAIRES: readonly DemoQuestionnaire[] = [COORDINATION, REPRESENTATIONS, PERSON, SUBMITTER];
