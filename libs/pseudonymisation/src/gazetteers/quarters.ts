import { wordSet } from './word-set';

/** Quarters and estates of French towns that are spoken of without their town; general knowledge. Folded, words joined by hyphens. */
export const WELL_KNOWN_QUARTERS = wordSet(`
  abbaye-jouhaux abymes-boissard agnettes air-bel alma-gare amiens-nord aygalades bacalan barakani bas-vernet basse-terre-saint-pierre basseau batignolles beaubourg beaubreuil beaubrun beaudottes
  beisson belle-de-mai bellecroix bellejouanne belsunce benauge berthe-la-seyne biollay blosne blossieres bois-blancs bois-d-olives bois-de-bleville bois-du-chateau bois-l-abbe boissard boissripeau
  bonneveine borderouge borny bourroches bourtzwiller bouscat-ravezies bout-des-landes bout-des-paves breil-malville bricarde bron-terraillon buers busserine butte-aux-cailles
  calvaire-saint-pierre cambuston campagne-leveque canal-alaric carriet caucriauville cavani cayolle celleneuve cergy-saint-christophe chambery-le-haut champratel chanteloup-les-vignes-la-noe
  chantenay chantereigne chapelle-stalingrad chasse-royale chateauboeuf chatillons chene-pointu cite-berthe cite-dillon cite-eau-lisette citron-trenelle cleunay clichy-batignolles clodion
  clos-saint-lazare clos-toreau clou-bouchet cogneau-lamirande cogneau-larivot combani coridon corsy cotonne-montferre couronneries courtillieres cousinerie cret-de-roc croix-de-neyrat croix-neyrat
  croix-rousse cronenbourg denfert dervallieres devant-les-ponts doujani doulon duchere dugazon dutemple dzoumogne eau-lisette echirolles-essarts elsau empalot encagnane endoume etouvie faourette
  faubourg-de-bethune faubourg-de-valenciennes felix-pyat figuerolles fontaine-d-ouche fourviere franc-moisin francs-moisins fresnoy-mackellerie gare-de-l-est gare-du-nord gauthiere ginko godissard
  goutte-d-or grand-ilet grand-mare grande-borne grappiniere gueriniere guillotiere hajangoua haut-du-lievre haut-vernet hautepierre hauts-de-chambery hell-bourg hellemmes herouville-val
  ile-de-thau ilet-a-cordes iloni izards jas-de-bouffan jaures-stalingrad jolimont jonquet kalliste kamere kermoysan kerourien kervenanec koenigshoffen koropa krutenau l-alma l-almont l-ariane
  l-elsau l-ile-de-thau l-ousse-des-bois la-beaucaire la-belle-de-mai la-benauge la-bricarde la-busserine la-castellane la-cayolle la-chapelle-stalingrad la-cite-berthe la-cote-des-roses
  la-cousinerie la-croix-neyrat la-croix-rousse la-duchere la-faourette la-fontaine-du-bac la-gauthiere la-goutte-d-or la-grand-mare la-grande-borne la-grappiniere la-guillotiere la-meinau la-metare
  la-mosson la-paillade la-part-dieu la-patrotte la-pierre-collinet la-pierre-heuze la-pinette la-plaine-des-cafres la-possession-coeur la-rabiere la-ravine-blanche la-reine-jeanne la-reynerie
  la-riviere-des-galets la-rosette-goyave la-rouguiere la-saige la-saline-les-bains la-savine la-velette la-viste lallier-bievre lanveur las-planas lauricisque lauricisques laxou-provinces
  le-bas-vernet le-blosne le-bois-l-abbe le-bouscat-ravezies le-breil le-chene-pointu le-clos-saint-lazare le-fosse-de-l-aumone le-grand-parc le-gros-chene le-haut-du-lievre le-jonquet
  le-mas-du-taureau le-mirail le-mont-mesly le-moufia le-neuhof le-plan-d-aou le-raizet le-sanitas le-sillon-de-bretagne le-tonkin le-val-fourre le-wiesberg les-abymes-boissard les-agnettes
  les-aygalades les-beaudottes les-blossieres les-buers les-couronneries les-courtillieres les-dervallieres les-francs-moisins les-grandes-terres les-hauts-champs les-izards les-larris
  les-lauricisques les-linandes les-louvrais les-minguettes les-montboucons les-mordacs les-mureaux-vigne-blanche les-quatre-mille les-rives-du-cher les-tarterets les-ulis-courdimanche les-vercheres
  ligne-paradis lille-sud linandes longoni louvrais m-gombani m-tsapere ma-campagne mafate majicavo majicavo-koropa malpasse mamao mare-rouge mas-de-mingue mas-du-taureau massabielle mazargues meinau
  menilmontant meriadeck metare metz-nord mgombani minguettes mirail mireuil monplaisir mont-gaillard mont-mesly montagne-verte montataire-martinets montboucons monthieu montigny-pontiffroy
  montmartre montparnasse montravel montreynaud mordacs mortenol moufia mureaux-vigne-blanche nantes-nord netreville neudorf neuhof oberkampf octeville-fourches ousse-des-bois paillade palente
  palmer-cenon palmiste-rouge papus parilly part-dieu passamainty patrotte pere-lachaise perrache petit-bard pierre-collinet pierre-heuze pigalle pinette pissevin piton-saint-leu plaine-des-cafres
  plan-d-aou planoise plateau-caillou plateau-de-corbeville plateau-rouher pontanezen pontcarral port-du-rhin port-marianne porte-d-aubervilliers porte-de-clignancourt porte-de-la-chapelle
  porte-de-la-villette purpan queuleu rabiere raizet rangueil ranguin ravine-blanche ravine-vilaine reynerie riviere-des-galets robertsau rochepinard rouguiere rouviere saige saint-chamand
  saint-gilles-les-bains saint-jean-du-var saint-lazare saint-mauront sainte-musse sanitas sillon-de-bretagne surieux talant-belvedere tarentaize tarterets taunoa teisseire terraillon
  terres-sainville tindu titioro tolbiac tonkin trenelle trevani triolo tsararano tsoundzou ulis-courdimanche vahibe vaise val-d-argent val-de-l-aurence val-fourre val-notre-dame valdegour
  vallee-du-tir vandoeuvre-nations vauban-esquermes vaugirard velette vercheres vernet-salanque village-olympique villejean villeneuve-les-salines virolois viste volga-plage wazemmes wiesberg
`);
