import { hasTellingCapital } from '../known-words';
import { gapAfter, type Reading } from '../reading';
import { firstNameClass } from './first-names';
import { isFrenchWord } from './french-words';
import { wordSet } from './word-set';

// Charities and movements: who works or helps there is found by their name. Folded, words joined by hyphens.
const CHARITIES = wordSet(`
  restos secours-pop st-vincent-de-paul secours-populaire secours-populaire-francais secours-catholique secours-islamique secours-protestant restos-du-coeur restaurants-du-coeur medecins-du-monde medecins-sans-frontieres croix-rouge croix-rouge-francaise emmaus emmaus-solidarite emmaus-connect armee-du-salut ordre-de-malte fondation-abbe-pierre
  abbe-pierre banque-alimentaire petits-freres-des-pauvres petits-freres saint-vincent-de-paul societe-saint-vincent-de-paul atd-quart-monde cimade la-cimade gisti ligue-des-droits-de-l-homme france-terre-d-asile forum-refugies singa utopia-56 auberge-des-migrants samusocial samu-social protection-civile ordre-de-saint-jean
  boutique-solidarite accueil-de-jour-emmaus epicerie-solidaire vestiaire-solidaire les-morts-de-la-rue habitat-et-humanisme solidarites-nouvelles-pour-le-logement solidarites-nouvelles-face-au-chomage amicale-du-nid mouvement-du-nid act-up sidaction oppelia addictions-france anpaa
  association-addictions-france alcooliques-anonymes narcotiques-anonymes croix-bleue alcool-assistance entraid-addict amis-de-la-sante unafam advocacy france-victimes planning-familial cidff solidarite-femmes femmes-solidaires sos-amitie sos-racisme sos-homophobie sos-femmes apf apf-france-handicap apajh adapei apei
  unapei udapei ladapt handicap-international valentin-hauy paralyses-de-france trisomie-21 sesame-autisme acsea adsea adsea-06 sos-villages-d-enfants apprentis-d-auteuil apprentis-auteuil orphelins-apprentis-d-auteuil un-enfant-par-la-main groupe-sos coallia adoma france-horizon cite-caritas caritas diaconat
  entraide-protestante cojep fnath familles-rurales familles-de-france csf cnl clcv udaf admr adhap adessa-domicile ligue-de-l-enseignement leo-lagrange francas ufcv cemea mission-evangelique eclaireurs-de-france scouts-de-france les-blouses-roses visiteurs-de-malades jalmalv
`);

// Shops of large chains: a car park or a queue in front of one says where somebody is. Folded, words joined by hyphens.
const SHOPS = wordSet(`
  jumbo jumbo-score caraibe-price ecomax run-market promocash brico-cash coccimarket cocci-market g-vingt proximarche sitis viveco panier-sympa huit-a-huit marche-u atac supeco casino-shop thiriet toupargel la-vie-claire bio-c-bon marche-frais tedi maxi-bazar grande-recre la-grande-recre joueclub king-jouet micromania cash-express hubside besson-chaussures chaussea
  la-halle-aux-chaussures eram san-marina new-yorker pimkie jennyfer promod etam undiz okaidi orchestra tape-a-l-oeil defi-mode distri-center vet-affaires ixina mobalpa lapeyre point-p cedeo rexel tridome screwfix roady o-tacos otacos pizza-hut la-pataterie memphis-coffee del-arte crescendo cafeteria-casino croissanterie la-croissanterie pomme-de-pain class-croute pret-a-manger five-guys
  basic-fit fitness-park l-orange-bleue keepcool cinepolis kinepolis ugc gaumont pathe megarama cgr
  intermarche carrefour carrefour-city carrefour-market carrefour-contact carrefour-express leclerc auchan super-u hyper-u u-express systeme-u lidl aldi netto casino geant-casino petit-casino monoprix franprix picard spar vival proxi cora match colruyt simply leader-price dia ed norma penny-market biocoop naturalia
  grand-frais action gifi noz stokomani centrakor foirfouille la-foir-fouille babou b-m kiabi primark gemo la-halle celio jules bonobo zara zeeman h-m c-a decathlon intersport go-sport sport-2000 leroy-merlin castorama brico-depot bricorama bricomarche mr-bricolage weldom gamm-vert jardiland truffaut
  botanic point-vert ikea conforama but fly alinea maisons-du-monde darty boulanger fnac cultura electro-depot cash-converters easy-cash mcdonald mcdonalds mcdo quick kfc burger-king subway dominos flunch buffalo-grill courtepaille hippopotamus la-boucherie leon-de-bruxelles paul brioche-doree
  la-mie-caline marie-blachere ange starbucks columbus norauto feu-vert midas speedy euromaster carglass point-s total totalenergies esso avia shell bp optic-2000 krys afflelou grandoptical yves-rocher sephora nocibe marionnaud franck-provost jean-louis-david formule-1 ibis f1 premiere-classe b-b campanile kyriad mercure novotel
  la-poste banque-postale la-banque-postale pole-emploi france-travail relay tabac-presse emmaus vinted-point mondial-relay
`);

// Large employers, carriers, agencies and operators of homes: a workplace when somebody works there. Folded, words joined by hyphens.
const EMPLOYERS = wordSet(`
  bouygues eiffage vinci spie colas eurovia fayat nge razel leon-grosse demathieu-bard saint-gobain lafarge holcim arcelormittal arcelor ascometal vallourec aperam constellium michelin bridgestone goodyear peugeot citroen renault stellantis psa toyota smart alstom airbus safran thales dassault naval-group chantiers-de-l-atlantique
  framatome orano areva edf engie enedis rte grdf veolia suez saur dalkia derichebourg paprec sncf ratp keolis transdev tcl tisseo tbm star tan tam ilevia cts tub bibus divia mistral t2c stan le-met bustram air-france ada hertz geodis norbert-dentressangle xpo stef stef-tfe dachser kuehne-nagel dhl fedex ups chronopost
  colissimo la-poste dpd gls amazon cdiscount ceva-logistics id-logistics fm-logistic heppner calberson veolia onet elior sodexo compass api-restauration newrest samsic gsf atalian iss derichebourg-proprete securitas seris prosegur brinks loomis fiducial manpower adecco randstad crit synergie proman start-people supplay
  soliha migrations-sante presence-verte triangle-interim actual temporis samsic-emploi camo lip interaction manpowergroup kelly expectra page-personnel aquila-rh danone lactalis sodiaal bel bongrain savencia yoplait candia entremont bonduelle daucy d-aucy cecab fleury-michon bigard charal socopa doux ldc tereos saint-louis-sucre cristal-union roquette
  nestle mondelez ferrero haribo lu lustucru panzani barilla coca-cola pernod-ricard heineken kronenbourg herta madrange jean-caby loc-maria sanofi servier pierre-fabre boiron ipsen l-oreal hermes louis-vuitton lvmh chanel kering lacoste petit-bateau damart la-redoute les-3-suisses camaieu vertbaudet
  orange sfr free bouygues-telecom teleperformance webhelp armatis sitel comdata capgemini atos sopra ibm thales-alenia airbus-helicopters bnp societe-generale lcl credit-agricole credit-mutuel caisse-d-epargne banque-populaire cic banque-postale la-banque-postale axa allianz maif macif maaf matmut groupama mma generali mgen
  harmonie-mutuelle malakoff-humanis ag2r apicil pro-btp korian orpea emeis clariane domusvi colisee ramsay ramsay-sante elsan vivalto lna medica adef-residences arpavie edenis domitys les-senioriales adoma coallia aralis habitat-et-humanisme adapei apei apajh apf apf-france-handicap udapei unapei ladapt sauvegarde
  apprentis-d-auteuil apprentis-auteuil croix-rouge ordre-de-malte groupe-sos aurore samusocial emmaus armee-du-salut secours-catholique cdc shiva o2 o2-care-services vitalliance domalliance amelis adhap petits-fils azae aquarelle deliveroo uber uber-eats stuart frichti lyft bolt heetch g7 vedettes flixbus
  disneyland parc-asterix puy-du-fou center-parcs pierre-et-vacances club-med accor moulinex brandt seb tefal whirlpool electrolux arthur-martin legrand schneider schneider-electric somfy siemens bosch valeo faurecia plastic-omnium forvia delphi continental hutchinson trelleborg sews lear
  general-electric philips thomson kodak rhodia solvay arkema total basf bayer dupont-de-nemours air-liquide lafarge-holcim lesaffre kuhn claas john-deere liebherr haulotte manitou caterpillar bobcat nexans acome sagem stmicroelectronics soitec
`);

/** Landlords whose name is said without any word of housing. Folded. */
export const LANDLORDS = wordSet(`
  rivp paris-habitat elogie-siemp toit-et-joie freha opaly ab-habitat erigere domaxis plaine-commune-habitat seine-saint-denis-habitat essonne-habitat val-d-oise-habitat versailles-habitat trois-moulins-habitat pays-de-meaux-habitat emmaus-habitat france-habitation toulouse-metropole-habitat alteal tarn-habitat acm-habitat herault-logement fdi-habitat un-toit-pour-tous
  semiga grand-delta-habitat logis-mediterranee cote-d-azur-habitat var-habitat habitat-marseille-provence nouveau-logis-provencal sud-habitat office66 habitat-audois perpignan-mediterranee rhone-habitat villeurbanne-est-habitat immobiliere-rhone-alpes cite-nouvelle le-toit-forezien metropole-habitat-saint-etienne ardeche-habitat drome-amenagement-habitat valence-romans-habitat
  rennes-habitat brest-metropole-habitat finistere-habitat morbihan-habitat lorient-habitat quimper-cornouaille-habitat cotes-d-armor-habitat terres-d-armor-habitat angers-loire-habitat manche-habitat caen-la-mer-habitat calvados-habitat inolya orne-habitat rouen-habitat le-foyer-stephanais
  vilogia batigere moselis neolia domofrance podeliha sequens seqens immobiliere-3f erilia unicil logirem logirep sogima sogemac sogeprim sonacotra batigere-habitat clairsienne mesolia aquitanis noalis enealia promologis patrimoine-languedocienne icf-la-sablaire icf-novedis valophis opievoy efidis osica espacil aiguillon-construction
  cdc-habitat batir-centre hacoopa archipel-habitat neotoa sodegis semader sidr shlmr semac sedre sic-mayotte smhlm ozanam simar sikoa semsamar siguy lmcu partenord vilogia norevie sia-habitat maisons-et-cites pas-de-calais-habitat habitat-hauts-de-france logeal seminor sodineuf siloge secomile eure-habitat propriete-familiale
  logeo alceane dialoge cutlog polylogis plurial reims-habitat plurial-novilia foyer-remois mon-logis troyes-aube-habitat hamaris chaumont-habitat vosgelis epinal-habitat le-toit-vosgien mmh meurthe-et-moselle-habitat batigere-grand-est presence-habitat demathieu nexity foncia citya nestenn orpi century-21 laforet guy-hoquet
  opac38 actis pluralis alpes-isere-habitat sdh advivo erilia-var grandlyon-habitat est-metropole-habitat alliade semcoda dynacite bourg-habitat halpades leman-habitat haute-savoie-habitat savoisienne-habitat opac-savoie opheor gier-pilat-habitat bati-loire loire-habitat logidome auvergne-habitat polygone ophis dom-aulim
  gironde-habitat xlhabitat habitatlandes habitelem domanys icauna orvitis habellis idelians neolia-bfc nievre-habitat mancelle podeliha sarthe-habitat vendee-habitat vendee-logement soclova maine-et-loire-habitat nantes-metropole-habitat atlantique-habitations lamaisonfamiliale silene harmonie-habitat cisn
  logemloiret valloire scalis tourangelle touraine-logement val-touraine-habitat ligeris 3f-centre nouveau-logis-centre france-loire jacques-coeur-habitat
`);

/** True when so many words, from this one, make the name of a shop. */
export function isShop(reading: Reading, index: number, length: number): boolean {
  return SHOPS.has(keyOf(reading, index, length));
}

function keyOf(reading: Reading, index: number, length: number): string {
  return reading.words
    .slice(index, index + length)
    .map(({ folded }) => folded)
    .join('-');
}

/** True when so many words, from this one, make the name of a charity. */
export function isCharity(reading: Reading, index: number, length: number): boolean {
  return CHARITIES.has(keyOf(reading, index, length));
}

// Everybody deals with these, or nobody knows whether the word is meant: said alone they tell nothing.
const EVERYBODYS = wordSet(`
  la-poste banque-postale la-banque-postale relay mondial-relay france-travail pole-emploi edf engie enedis rte grdf veolia suez saur sncf ratp orange sfr free bouygues-telecom uber uber-eats deliveroo bolt lyft amazon cdiscount vinted-point ups fedex dpd gls colissimo chronopost
  bnp lcl cic credit-agricole credit-mutuel societe-generale caisse-d-epargne banque-populaire axa maif macif maaf matmut groupama mma generali mgen harmonie-mutuelle malakoff-humanis ag2r pro-btp groupe-sos tan tam star tub tbm cts tcl bibus divia stan t2c edis lu but dia bp
`);

// Whose home it is, whatever stands around the name.
const OPERATORS = wordSet('coallia adoma aralis france-horizon sonacotra emmaus adsea aurore');
const LINKS_OF_NAMES = wordSet('de du des d la le les l d et a u');
const THE_ONE = /^(?:au|aux|du|le|la|l|les)$/;

/**
 * True when so many words, from this one, tell something whatever stands around them: a landlord, an employer, the shop where somebody is found
 * (« vue au Lidl », never « des courses chez Lidl »). Charities and public services tell nothing by themselves.
 */
export function speaksForItself(reading: Reading, index: number, length: number): boolean {
  const words = reading.words.slice(index, index + length);
  const key = keyOf(reading, index, length);
  if (OPERATORS.has(key)) return true;
  if (EVERYBODYS.has(key) || CHARITIES.has(key)) return false;
  if (SHOPS.has(key) && !THE_ONE.test(reading.words[index - 1]?.folded ?? '')) return false;
  const isOrdinary = words.every(({ folded }) => isFrenchWord(folded) || firstNameClass(folded) !== undefined);
  return !isOrdinary || (length > 1 && words.every((word) => hasTellingCapital(word) || LINKS_OF_NAMES.has(word.folded)));
}

/** Everything above: none of them names a person. */
export const BRANDS: ReadonlySet<string> = new Set([...SHOPS, ...EMPLOYERS, ...LANDLORDS, ...CHARITIES]);

const BRAND_MAX_WORDS = 5;

/** How many words, from this one, make the name of a shop or of a large employer; 0 when none do. */
export function brandLength(reading: Reading, index: number): number {
  let key = '';
  let found = 0;
  for (let length = 1; length <= BRAND_MAX_WORDS; length += 1) {
    const word = reading.words[index + length - 1];
    const gap = length > 1 ? gapAfter(reading, index + length - 2) : '';
    if (word === undefined || !/^(?: ?& ?|[ '])?$/.test(gap)) break;
    key = length === 1 ? word.folded : `${key}${gap === ' & ' ? '-et-' : '-'}${word.folded}`;
    if (BRANDS.has(key)) found = length;
  }
  return found;
}
