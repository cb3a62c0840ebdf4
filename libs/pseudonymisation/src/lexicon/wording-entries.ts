/** One way of saying that may stigmatise, and what to write instead. */
export interface WordingEntry {
  /** Words or expressions; accents, capitals and the plural do not matter. */
  readonly terms: readonly string[];
  /** In French. */
  readonly instead: string;
  /** Ordinary expressions, folded, in which the term says nothing wrong. */
  readonly except?: readonly string[];
}

/** Alternatives proposed to the writer of a sheet or of minutes (charter art. 7: non-stigmatising words). */
export const WORDING_ENTRIES: readonly WordingEntry[] = [
  {
    terms: ['cas'],
    instead: 'situation',
    except: [
      'en cas',
      'au cas',
      'le cas echeant',
      'ce cas',
      'selon le',
      'cas de figure',
      'dans tous les cas',
      'dans le cas',
      'aucun cas',
      'ces cas',
      'certains cas',
      'cas contraire',
      'cas par cas',
      'des cas de',
    ],
  },
  { terms: ['cas complexe', 'cas lourd', 'cas difficile', 'cas social', 'cas psy'], instead: 'situation' },
  { terms: ['malade mental', 'malade mentale', 'malades mentaux'], instead: 'personne concernée par des troubles psychiques' },
  { terms: ['maladie mentale', 'maladies mentales'], instead: 'troubles psychiques' },
  { terms: ['schizophrène', 'schizo'], instead: 'personne vivant avec des troubles psychiques (aucun diagnostic dans la fiche)' },
  {
    terms: ['bipolaire', 'psychotique', 'paranoïaque', 'parano', 'dépressif', 'dépressive', 'hystérique'],
    instead: 'décrire ce qui est vécu ou observé, sans étiquette',
  },
  { terms: ['borderline', 'état limite'], instead: 'décrire ce qui est vécu ou observé, sans étiquette' },
  {
    terms: ['psychopathe', 'sociopathe', 'pervers', 'pervers narcissique', 'manipulateur', 'manipulatrice'],
    instead: 'décrire les faits et leurs effets',
  },
  {
    terms: ['fou', 'folle', 'folie', 'dingue', 'taré', 'tarée', 'cinglé', 'cinglée', 'timbré', 'timbrée'],
    instead: 'personne qui traverse une période de souffrance psychique',
  },
  { terms: ['débile', 'attardé', 'attardée', 'mongolien', 'mongolienne', 'gogol'], instead: 'personne en situation de handicap' },
  {
    terms: ['dément', 'démente', 'sénile', 'gâteux', 'gâteuse'],
    instead: 'personne qui présente des difficultés de mémoire ou d’orientation',
  },
  { terms: ['dangereux', 'dangereuse'], instead: 'inquiétude pour… : décrire les faits observés et leurs dates' },
  { terms: ['violent', 'violente'], instead: 'décrire l’acte, le moment et le contexte', except: ['choc violent', 'orage'] },
  { terms: ['menaçant', 'menaçante'], instead: 'rapporter les paroles ou les gestes' },
  { terms: ['agressif', 'agressive', 'agressivité'], instead: 'décrire les paroles ou les gestes observés' },
  {
    terms: ['ne veut pas se soigner', 'refuse de se soigner', 'refuse les soins', 'refus de soins', 'refuse tout soin'],
    instead: 'ne souhaite pas de soins à ce jour',
  },
  {
    terms: ['non compliant', 'non compliante', 'non observant', 'non observante', 'en rupture de traitement'],
    instead: 'le suivi est interrompu depuis…',
  },
  {
    terms: ['non adhérent', 'n’adhère pas', 'aucune adhésion', 'pas demandeur', 'pas demandeuse', 'non demandeur'],
    instead: 'n’a pas formulé de demande à ce jour',
  },
  { terms: ['ingérable', 'incasable', 'ingouvernable'], instead: 'les réponses actuelles ne conviennent pas' },
  { terms: ['déni', 'dans le déni', 'anosognosique'], instead: 'ne reconnaît pas la difficulté décrite' },
  { terms: ['Diogène', 'syndrome de Diogène'], instead: 'accumulation, incurie dans le logement' },
  { terms: ['marginal', 'marginale', 'marginaux', 'asocial', 'asociale'], instead: 'sans logement, isolé' },
  {
    terms: ['placement', 'placé d’office', 'placée d’office', 'interner', 'interné', 'internée', 'internement', 'enfermer'],
    instead: 'hospitalisation, admission (en précisant le mode)',
    except: ['placement en foyer', 'placement judiciaire', 'placement des enfants', 'placement de l'],
  },
  {
    terms: ['HP', 'asile', 'asile psychiatrique', 'hôpital de fous'],
    instead: 'établissement de santé mentale',
    except: ["demande d'asile", "demandeur d'asile", "droit d'asile", "demandeurs d'asile", "demandeuse d'asile"],
  },
  { terms: ['SDF', 'clochard', 'clocharde', 'sans-abri'], instead: 'personne sans logement' },
  { terms: ['toxicomane', 'toxico', 'drogué', 'droguée', 'junkie', 'camé', 'camée'], instead: 'personne qui consomme des substances' },
  { terms: ['alcoolique', 'ivrogne', 'poivrot', 'poivrote', 'alcoolo'], instead: 'personne dont la consommation d’alcool inquiète' },
  {
    terms: ['suicidaire'],
    except: ['idee', 'crise suicidaire', 'risque suicidaire', 'geste', 'pensee', 'urgence suicidaire'],
    instead: 'personne qui exprime des idées de suicide',
  },
  { terms: ['tentative de suicide ratée', 'commettre un suicide', 'a commis une TS'], instead: 'tentative de suicide' },
  {
    terms: ['handicapé', 'handicapée', 'handicapés', 'infirme', 'invalide'],
    instead: 'personne en situation de handicap',
    except: [
      'maison departementale',
      'droits des',
      'adulte handicape',
      'adultes handicapes',
      'personnes handicapees',
      'travailleur handicape',
      'carte invalide',
    ],
  },
  {
    terms: ['souffre de', 'victime de la maladie', 'atteint de', 'atteinte de'],
    instead: 'vit avec, présente',
    except: ['atteinte de la', 'souffre de solitude'],
  },
  {
    terms: ['normal', 'anormal', 'anormale', 'pas normal'],
    instead: 'décrire ce qui étonne et pour qui',
    except: ['en temps normal', 'tarif normal', "c'est normal"],
  },
  { terms: ['bizarre', 'bizarrerie', 'étrange', 'chelou', 'farfelu', 'farfelue'], instead: 'décrire le comportement observé' },
  { terms: ['délire', 'délirant', 'délirante', 'il délire', 'elle délire'], instead: 'rapporter les propos, entre guillemets' },
  { terms: ['propos incohérents', 'incohérent', 'incohérente', 'décousu'], instead: 'rapporter quelques propos, entre guillemets' },
  { terms: ['hallucine', 'hallucinations'], instead: 'dit entendre ou voir… (propos de la personne)' },
  {
    terms: ['décompense', 'décompensé', 'décompensée', 'décompensation'],
    instead: 'traverse une période de crise : décrire ce qui a changé',
  },
  {
    terms: ['capricieux', 'capricieuse', 'comédie', 'cinéma', 'fait son cinéma', 'simulateur', 'simulatrice'],
    instead: 'dire ce que la personne demande',
    except: ['au cinema', 'le cinema', 'salle de cinema'],
  },
  {
    terms: ['caractériel', 'caractérielle', 'colérique', 'hargneux', 'hargneuse'],
    instead: 'décrire le moment, les paroles et ce qui a précédé',
  },
  { terms: ['instable', 'ingrat', 'ingrate', 'lunatique', 'imprévisible'], instead: 'décrire ce qui change et quand' },
  {
    terms: ['fainéant', 'fainéante', 'paresseux', 'paresseuse', 'feignant', 'ne fait aucun effort', 'mauvaise volonté'],
    instead: 'décrire ce qui est difficile au quotidien',
  },
  {
    terms: ['assisté', 'assistée', 'profiteur', 'profiteuse', 'abuse du système'],
    instead: 'dire les droits ouverts et les démarches en cours',
    except: ['assiste a', 'assiste au', 'assiste d', 'a assiste', 'curatelle'],
  },
  {
    terms: ['menteur', 'menteuse', 'mythomane', 'affabule', 'affabulateur', 'affabulatrice'],
    instead: 'deux versions existent : les rapporter',
  },
  { terms: ['crasseux', 'crasseuse', 'négligé', 'négligée', 'incurique'], instead: 'décrire les besoins d’hygiène ou d’entretien' },
  { terms: ['taudis', 'porcherie', 'logement immonde', 'dépotoir'], instead: 'logement encombré, à remettre en état' },
  { terms: ['mauvais payeur', 'mauvaise payeuse', 'squatteur', 'squatteuse'], instead: 'loyers impayés depuis…, occupation sans titre' },
  {
    terms: ['voisin à problèmes', 'locataire à problèmes', 'trouble-fête', 'nuisible', 'fauteur de troubles'],
    instead: 'nuisances signalées : nature, heures, fréquence',
  },
  {
    terms: ['mère défaillante', 'parent défaillant', 'mauvaise mère', 'mauvais père', 'démissionnaire'],
    instead: 'dire les besoins des enfants et l’aide acceptée',
  },
  {
    terms: ['fusionnel', 'fusionnelle', 'toxique', 'famille toxique', 'mère toxique'],
    instead: 'décrire la relation et ses effets',
    except: ['produit', 'fumee', 'substance'],
  },
  {
    terms: ['faible d’esprit', 'simplet', 'simplette', 'bas du front'],
    instead: 'dire ce qui demande une aide ou une explication',
  },
  {
    terms: ['prise en charge', 'prendre en charge'],
    instead: 'accompagnement, accompagner',
    except: ['assurance', 'ald', 'frais', 'financ', 'cpam', '100'],
  },
  { terms: ['gérer la personne', 'gérer monsieur', 'gérer madame'], instead: 'accompagner la personne' },
  { terms: ['se débarrasser', 'refiler', 'patate chaude'], instead: 'passer le relais, chercher le bon interlocuteur' },
  { terms: ['individu', 'énergumène', 'spécimen', 'personnage'], instead: 'personne', except: ['individuel'] },
  {
    terms: ['vieux', 'vieille', 'petit vieux', 'petite vieille', 'mamie', 'papy'],
    instead: 'personne âgée',
    except: ['plus vieux', 'vieux meuble', 'vieille voiture', 'vieux logement', 'vieil'],
  },
  {
    terms: ['gitan', 'gitane', 'romanichel', 'manouche'],
    instead: 'ne citer l’origine que si la personne le souhaite ; « gens du voyage » pour le mode d’habitat',
  },
  { terms: ['clandestin', 'clandestine', 'sans-papiers', 'illégal'], instead: 'personne en attente de titre de séjour' },
  {
    terms: ['délinquant', 'délinquante', 'taulard', 'ex-taulard', 'repris de justice'],
    instead: 'dire la mesure en cours si elle est utile au projet, sans plus',
  },
  { terms: ['prostituée', 'pute', 'trainée'], instead: 'personne en situation de prostitution' },
  {
    terms: ['chronique', 'malade chronique', 'irrécupérable', 'incurable', 'foutu', 'foutue', 'sans espoir'],
    instead: 'dire depuis quand et ce qui a aidé',
    except: ['maladie chronique'],
  },
  {
    terms: ['échec', 'en échec', 'échec de prise en charge'],
    instead: 'ce qui a été essayé et pourquoi cela n’a pas convenu',
    except: ['echec scolaire', "jeu d'echec"],
  },

  {
    terms: ['obèse', 'gros', 'grosse', 'anorexique'],
    instead: 'n’en parler que si la personne l’évoque',
    except: [
      'gros oeuvre',
      'plus gros',
      'gros travaux',
      'gros besoin',
      'gros volume',
      'grosse difficulte',
      'grosses difficultes',
      'en gros',
      'gros coup',
    ],
  },
  { terms: ['puni', 'punie', 'sanctionner', 'recadrer', 'recadrage'], instead: 'rappeler le cadre avec la personne' },
  { terms: ['signaler monsieur', 'signaler madame', 'dénoncer'], instead: 'alerter, informer (en précisant qui et pourquoi)' },
];
