import { CLINICAL_WORDS } from '../lexicon/clinical-terms';
import { EPONYMS, KNOWN_THINGS, MEDICINE_NAMES } from './clinical-names';
import { COMMON_WORDS } from './common-words';
import { FIELD_ACRONYMS, KNOWN_NAMES, MEDICINES, WIDER_PLACES } from './field-names';
import { FUNCTION_WORDS } from './function-words';
import { wordSet } from './word-set';

// Acronyms, institutions and programmes of the field: they name no person.
const INSTITUTIONS = wordSet(`
  aah aapp acp adapei addap adil admr aed aes aesh aft agefiph ald ame amp anah ans apl aps apa are ars ase asll asv ash asn atd cada caarud cab caf cap cas catt cattp cc ccapex ccas ccoms cddf cdad cdi cdd cdaph cdas
  cd cesf cf cfa ch chrs chs chr chu cia cias cio cip clat cleiss clic clis cls clsm clspd cm cmd cme cmi cmp cmpp cmps cmpea cms cmu cnam cnape cnaf cnsa cnil codes copil copar cotech cos cpam cpea cph cpom cpts cra crf crip crp csapa css
  csp ctx cvs dac ddcs ddets ddass dgs dgcs dipc dmp doe dreets dsden dt dtpjj dun dut ea ead edas ehpad emip emp empp ems epci epsm epsms erp esat essms espace etp eqla faj falc fam fh fic fjt fsl gem ght gevasche gir
  gmf hab had has hdj hdt hds hlm ho hu hpst iao ide idel idf ime imp impro insee ipa irp irts isf isic iso itep jaf jap je jld jdc laep lhss lit maia map mars mas mda mdph mecs meda mediateur mgen mie mjpm mna mncp mnasm mnt mous mpa msa msap
  msp nir oms ong onu opac oph ordre pacs pact pads pag pai pap pass pch pcpe pdalhpd pec pfr pjj plie pmi pmr pps prado prefecture prs psc ptsm psy pv pva qpv rapt rbe rdv rgpd rqth rsa rsi rvdv saad sad sae samsah
  samu sau savs schs scp sdis sdjes seg segpa sessad siao sig sisip sism sivom smpr smur snu soliha spip spdas ssad ssiad sst ssr sth tap tdah tgi tic tisf tj tpe tpn tribunal tsa tsf tv ug ulis umd unafam unapei unas uncll upe urg ustm usmp
  usip urssaf vsav vtu vl agdref insta fpr faed fijais fijait sis tes ts anef dna oqtf irtf aat itf cimade qtc qsp hazara hazaras pachtoune pachtounes pachtoun tadjik tadjike ouzbek ouzbeke turkmene soninke bambara malinke dioula mandingue mandinka serere diola haoussa yoruba igbo fon ewe akan ashanti baoule bete mossi lingala bantou tutsi hutu somali oromo amhara tigre tigrinya kabyle kabyles berbere berberes amazigh touareg toubou zaghawa four masalit copte maronite druze yezidi yezidie assyrien assyro-chaldeen chaldeen azeri lezguine tchetchene tchetchenes ingouche daghestanais abkhaze ossete tatar kalmouk yenish yeniche manouche manouches sinti sinte rrom rroms khmer khmers hmong hmongs lao cham kanak kanaks tamil cinghalais penjabi sikh sikhs rohingya ouighour tibetain mahorais comorien vad vih vhc ville vmeh vsl zup hopital clinique ambulance gendarmerie police pompiers mairie departement prefecture conseil departemental regional region metropole agglomeration communaute maison maisons solidarites solidarite
  justice tribunal parquet education nationale pole emploi travail mission locale caisse allocations familiales assurance maladie centre medico-psychologique medico-psychologiques psychotherapeutique hospitalier universitaire communal
  intercommunal action sociale equipe mobile psychiatrie precarite urgences accueil observatoire agence regionale sante croix-rouge croix rouge secours populaire catholique restos coeur emmaus armee salut samu banque postale poste edf engie
  enedis sncf tcl leclerc carrefour lidl orange sfr facebook whatsapp instagram internet skype teams zoom doctolib france-travail service direction commission cellule comite technique pilotage charte article code loi decret republique etat francais
  francaise francaises europe europeenne union union-europeenne ordre medecins protection enfance jeunesse judiciaire aide juridictionnelle defenseur droits unaf udaf atmp msa habitat office public bailleur social syndic copropriete groupe entraide mutuelle
  autisme ressources handicapees personnes programme plan territorial contrat local conseil clsm resad cnle gouv legifrance cerfa sms mms ddn ipp nda ndr nb ps ras svp cv pc ok tgv bus tram rer metro whatsapp youtube google gmail tiktok snapchat
  diogene toussaint noel paques ramadan aid pentecote ascension nouvel careme covid alzheimer parkinson asperger korsakoff tourette down
`);

// Wide places say too little to identify: countries, peoples, regions, departments of the east.
const WIDE_PLACES = wordSet(`
  france belgique luxembourg allemagne suisse italie espagne portugal pologne roumanie bulgarie hongrie ukraine russie turquie syrie irak iran afghanistan albanie kosovo serbie armenie georgie algerie maroc tunisie libye egypte senegal mali guinee
  cameroun congo nigeria ghana togo benin soudan erythree ethiopie somalie comores mayotte madagascar reunion guadeloupe martinique guyane haiti bresil chine vietnam inde pakistan bangladesh angleterre royaume-uni irlande amerique afrique asie maghreb
  balkans europe alsace lorraine bretagne normandie provence auvergne aquitaine occitanie bourgogne picardie savoie corse ile-de-france grand-est hauts-de-france moselle meurthe-et-moselle meuse vosges bas-rhin haut-rhin
  francais francaise francaises algerien algerienne marocain marocaine tunisien tunisienne turc turque roumain roumaine portugais portugaise italien italienne polonais polonaise russe ukrainien ukrainienne afghan afghane syrien syrienne
  congolais congolaise comorien comorienne malien malienne senegalais senegalaise guineen guineenne kosovar albanais albanaise anglais anglaise arabe arabes allemand allemande espagnol espagnole rom roms nord sud est ouest
`);

/** True when a folded word is a country, a people, a region or a department. */
export function isWidePlace(folded: string): boolean {
  return WIDE_PLACES.has(folded) || WIDER_PLACES.has(folded) || WIDE_PLACES.has(folded.replace(/s$/, '')) || WIDER_PLACES.has(folded.replace(/s$/, ''));
}

const CALENDAR = wordSet(`
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche printemps ete automne hiver
`);

const TITLES = wordSet('monsieur madame mademoiselle messieurs mesdames docteur maitre professeur mr mme mmes mlle mm dr drs pr me m mgr');

// Faith, sport, brands and objects that carry a capital in ordinary prose.
const ORDINARY_CAPITALS = wordSet(`
  dieu allah coran bible islam jesus satan diable internet web wifi etat eglise mosquee secu internet ramadan tv frigo caddie scotch kleenex velux bic lego playstation javel xbox iphone samsung android linky navigo livret pass carte vitale
  proche personne professionnel commune etablissement telephone lieu lettre annexe note objet urgent confidentiel
`);

/** True when a folded word, capital or not, is known to name no person and no small place. */
export function isAllowedWord(folded: string): boolean {
  return isListed(folded) || (folded.includes('-') && folded.split('-').every((part) => isListed(part)));
}

function isListed(folded: string): boolean {
  listed ??= new Set(LISTS.flatMap((list) => [...list]));
  return listed.has(folded) || (folded.endsWith('s') && listed.has(folded.slice(0, -1)));
}

let listed: ReadonlySet<string> | undefined;
const LISTS = [FUNCTION_WORDS, COMMON_WORDS, INSTITUTIONS, WIDE_PLACES, CALENDAR, TITLES, ORDINARY_CAPITALS, CLINICAL_WORDS, FIELD_ACRONYMS, MEDICINES, KNOWN_NAMES, WIDER_PLACES, MEDICINE_NAMES, EPONYMS, KNOWN_THINGS];
