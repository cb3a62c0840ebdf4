import { wordSet } from './word-set';

/** Sorts of establishments that bear a name of their own: « clinique … », « blanchisserie … », « étude … ». Folded. */
export const ESTABLISHMENTS = wordSet(`
  hopital clinique polyclinique hospice sanatorium maternite dispensaire laboratoire cabinet officine pharmacie parapharmacie ehpad ehpa usld mapad mapa marpa mas fam esat eanm eam esrp impro ime iem itep ditep sessad savs samsah ssiad saad spasad csapa caarud
  chu chru chr chs ch epsm epsan epsmd ghu cmp cattp hdj ahj chrs cada cph huda lhss lam mecs mecsp lvl lva gem crp uemo cer cef epm epide internat foyer externat pensionnat institut institution college lycee ecole maternelle groupe-scolaire creche
  micro-creche halte-garderie garderie jardin-d-enfants ludotheque universite faculte iut ifsi crous campus cfa mfr greta gymnase stade piscine patinoire boulodrome dojo velodrome hippodrome complexe-sportif salle-de-sport rugby-club tennis-club basket-club judo-club
  moto-club aero-club ski-club eglise chapelle cathedrale basilique abbaye prieure monastere couvent carmel paroisse presbytere temple mosquee synagogue pagode sanctuaire cimetiere crematorium funerarium gurdwara
  res residence residence-autonomie residence-services residence-accueil residence-sociale foyer-logement maison-relais pension pension-de-famille copropriete immeuble-relais gite chambre-d-hotes auberge hotel hostel motel camping refuge centre-social mjc mpt centre-aere colonie
  boulangerie boulangerie-patisserie patisserie viennoiserie confiserie chocolaterie boucherie boucherie-charcuterie charcuterie triperie poissonnerie fromagerie cremerie epicerie superette supermarche hypermarche primeur biocoop caviste tabac bar-tabac tabac-presse bureau-de-tabac
  librairie papeterie maison-de-la-presse fleuriste jardinerie animalerie toilettage bijouterie horlogerie bazar droguerie quincaillerie mercerie friperie cordonnerie maroquinerie boutique magasin parfumerie droguerie-bazar depot-vente brocante ressourcerie recyclerie
  winstub estaminet lolo guinguette restaurant brasserie bistrot bistro cafe cafe-restaurant cafe-tabac pmu bar pub taverne creperie pizzeria kebab snack friterie rotisserie traiteur guinguette cabaret discotheque boite dancing casino bowling karaoke buvette cantine salon-de-the paillote
  coiffeur salon barbier institut-de-beaute onglerie spa hammam pressing laverie blanchisserie teinturerie lavomatic retoucherie opticien audioprothesiste garage carrosserie auto-ecole ferrailleur
  entreprise societe firme sarl sas sasu eurl sci scop scea earl gaec ets etablissement etablissements maison-mere usine manufacture fonderie forge acierie filature tissage bonneterie conserverie sucrerie biscuiterie laiterie brasserie-malterie distillerie malterie minoterie
  meunerie huilerie rhumerie cidrerie chais cave-cooperative cooperative coop abattoir abattoirs scierie menuiserie ebenisterie charpenterie cartonnerie imprimerie verrerie cristallerie faiencerie porcelainerie tuilerie briqueterie cimenterie marbrerie raffinerie
  tannerie chapellerie serrurerie metallerie chaudronnerie plomberie couverture maconnerie carrelage platrerie paysagiste pepiniere horticulture maraichage domaine chateau manoir ferme haras ecurie poney-club centre-equestre vignoble
  transports autocars cars demenagements pompes-funebres gardiennage etude cabinet-d-avocats notaire huissier agence-immobiliere foncier fonciere syndic-bailleur
  admr una aapei adapei adages ugecam ufcv francas csc msap mds pmi smpr udaf atmp ari aidaphi lapi cada-huda restos fjt ssr smr cmpp camsp uhcd pcpe ulis rased sessd dame saj savs-samsah esrp cmpr ccaa spip pjj
  theatre cinema musee mediatheque bibliotheque conservatoire opera zenith auditorium fanfare harmonie chorale cirque parc-aquatique centre-aquatique base-nautique port-de-plaisance
`);

/** Administrations and registers among them that a region or a department only locates: « CHU de Guadeloupe ». Folded. */
export const WIDE_SORTS = wordSet(
  'chu chru chr chs ch epsm ghu cada cph huda chrs csapa caarud esat cmp mecs gem universite faculte crous sas societe entreprise etablissement etablissements institut cabinet transports transport domaine hopital internat cooperative agence',
);

/** Streets, quarters, buildings and natural places that bear a name. Folded. */
export const PLACES = wordSet(`
  rue avenue boulevard impasse allee chemin place residence quartier cite lotissement hameau lieu-dit village square quai station immeuble tour parc hlm zac zone zup barre pont marche lac etang foret bois colline vallee plage port canal
  jardin jardins parking esplanade parvis passerelle ecluse campement bidonville ferme mas moulin chalet domaine ilet ilot faubourg ruelle venelle sentier route montee corniche chaussee rocade rond-point dalle halle halles crique ravine riviere morne
`);
export const TOWNS = wordSet('commune ville bourg bourgade');

/** What carries a name only when no dictionary knows its words. Folded. */
export const WEAK = wordSet(`
  gare service association unite pavillon maison club agence centre communaute antenne secteur canton cms ccas cias mairie commissariat gendarmerie tribunal msap terrain aire plateau studio mine carriere cave alimentation presse casse couture mecanique electricite chauffage securite peinture interim nettoyage confection coiffure optique elevage taxi taxis ambulance ambulances chaussures act espace collectif amicale compagnie federation fondation radio serres fabrique col anse baie galerie grotte transport holding concession station-service atelier
`);
/** These bear a name of their own more often than not, made of ordinary words. Folded. */
export const CALLED = wordSet('association club pavillon amicale collectif fondation');

/** What may stand in small letters between a sort and its name: « cabinet infirmier … », « résidence autonomie … ». Folded. */
export const QUALIFIERS = wordSet(`
  prive privee public publique primaire elementaire maternelle maternel superieur superieure general generale psychiatrique hospitalier hospitaliere professionnel professionnelle municipal municipale prives privees publics
  infirmier infirmiere infirmiers medical medicale medicaux dentaire veterinaire paramedical medico-social medico-sociale medico-educatif medico-professionnel radiologie kinesitherapie imagerie osteopathie comptable notarial notariale juridique
  autonomie accueil services senior seniors etudiante etudiant universitaire sociale social socioculturel socio-culturel culturel culturelle sportif sportive nautique equestre aquatique aere commercial commerciale artisanal artisanale industrielle industriel agricole viticole vinicole
  polyvalent polyvalente technologique technique technologiques hotelier horticole regional departemental departementale intercommunal intercommunale communal communale penitentiaire penitentiaires central centrale educatif educative therapeutique adapte adaptee protege protegee specialise specialisee
  familial familiale parental parentale associatif associative solidaire participatif cooperative bio halal casher asiatique chinois chinoise italien italienne turc marocain marocaine tunisien vietnamien indien japonais libanais portugais africain antillais creole grec
  tutelaire tutelaires mandataire intermediaire intermediaires caritative humanitaire religieuse
  familiaux partages catholique protestante protestant evangelique orthodoxe baptiste pentecotiste bouddhiste musulmane israelite ouvrier rural rurale maritime thermal thermale mutualiste coutellerie patisserie charcuterie traiteur tabac
`);
/** The same behind « de » : « club de pétanque … », « maison d’arrêt … ». Folded. */
export const COMPLEMENTS = wordSet(`
  retraite arret detention enfants petanque boule boules foot football rugby hand handball basket volley tennis ping-pong judo karate boxe lutte gym gymnastique danse musique natation plongee voile kayak aviron cyclisme velo moto echecs bridge chasse peche tir equitation athletisme escalade theatre
  repos convalescence soins sante jour nuit vie semi-liberte loisirs vacances formation gestion beaute quartier famille reeducation readaptation cure postcure dialyse radiologie imagerie kinesitherapie retraites menage services proximite
  parents eleves locataires quartiers commerce garde detresse travail production stockage logistique distribution accueil hebergement reinsertion insertion apprentissage secours ville campagne montagne plage semaine avocats notaires huissiers infirmiers infirmieres expertise comptable architectes assurance assurances voyages
  jeunes personnes agees femmes hommes garcons filles handicapes travailleurs musulmans supporters anciens combattants veterans sport sports fitness metro tram bus rer musculation restauration bouche boucherie boulangerie the cafe
`);

/** What stands in small letters behind « pharmacie du … » without naming it: « du coin », « de la galerie ». Folded. */
export const DESCRIPTIVE = wordSet(`
  coin bas haut bout fond dessus dessous milieu dedans derriere devant lotissement palier immeuble batiment hameau angle carrefour rond-point autre autres premier premiere second seconde trottoir parking pays sud nord ouest meme mois matin soir midi jour lundi week-end weekend aprem veille
  lendemain annee temps reste monde gouvernement departement siege camp travail metro tram bus station frontiere copain copine gamin gamine gosse gosses beau-pere belle-mere beau-frere belle-soeur cousin cousine parrain marraine type mec dame garcon retraites personnel eleves etudiants residents salaries pauvres riches jeunes vieux anciens
`);

/** Sorts whose name in small letters follows « du », « de la », « des » : « pharmacie du beffroi ». Folded. */
export const SMALL_NAMED_SORTS = wordSet(`
  pharmacie boulangerie patisserie boucherie charcuterie poissonnerie quincaillerie droguerie epicerie superette bar-tabac brasserie bistrot auberge hotel camping creperie pizzeria clinique polyclinique lycee college creche ehpad laverie blanchisserie pressing imprimerie scierie sucrerie
  cmp cattp hdj csapa chrs gem mjc ime itep esat mecs savs samsah ecole bar cafe restaurant hopital maternite gymnase stade piscine theatre cinema paroisse eglise mosquee temple dojo haras moulin internat maison-relais
  epsm epsmd ghu usld ssr smr crp esrp admr samsah sessad cmpp camsp saj fjt ssiad saad spasad cada huda cph lhss lam mas fam eam ehpa fanfare patinoire salon garage epicerie-sociale ressourcerie recyclerie marpa
  biscuiterie conserverie laiterie fromagerie cidrerie distillerie residence-autonomie jardinerie librairie mediatheque papeterie filature fonderie minoterie briqueterie tuilerie habitat logis
`);

/** Sorts whose name in small letters begins with an article: « bar le celtique », « foyer les tilleuls ». Folded. */
export const SMALL_TITLED_SORTS = wordSet(
  'res residence residence-autonomie ehpad itep ime esat mas fam mecs creche lotissement camping foyer bar cafe restaurant hotel brasserie pub pizzeria creperie auberge savs chrs csapa gem association maison-relais discotheque samsah sessad cmp cmpp cattp hdj saj fjt cada huda lhss lam impro ssiad saad admr camsp creperie boulangerie epicerie salon coiffeur garage tabac snack kebab ferme gite chalet distillerie sci haras domaine hlm hameau',
);
