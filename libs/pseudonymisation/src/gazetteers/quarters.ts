import { wordSet } from './word-set';

/** Quarters and estates of French towns that are spoken of without their town; general knowledge. Folded, words joined by hyphens. */
export const WELL_KNOWN_QUARTERS = wordSet(`
  ravine-des-cabris la-ravine-des-cabris la-plaine-des-cafres riviere-des-pluies la-riviere-des-pluies bras-fusil saint-gilles-les-hauts sainte-clotilde bellepierre le-chaudron terre-sainte vincendo manapany champ-fleuri montgaillard domenjod piton-sainte-rose
  quartier-francais l-ermitage-les-bains riviere-saint-louis bras-pistolet plateau-goyave le-guillaume petit-ilet bras-sec palmiste-rouge ilet-a-cordes tartane morne-des-esses chateauboeuf ravine-vilaine mtsapere labattoir kahani cabassou bergevin destrellan vieux-bourg-abymes
  4000-sud abbaye-jouhaux abymes-boissard agnettes air-bel alesia alma-gare amiens-nord amouroux annappes antigone aplemont arenc arnaud-bernard aurere aygalades bacalan bachut balichon barakani
  barbes-rochechouart barbiere bas-vernet basse-terre-saint-pierre basseau bassens batignolles beaubourg beaubreuil beaubrun beaudottes beaugrenelle beaujardin beaujoire beisson belcier belle-beille
  belle-de-mai bellecroix bellejouanne belleville belsunce benauge berriat berthe-la-seyne binquenais biollay blosne blossieres bois-blancs bois-d-olives bois-de-bleville bois-de-nefles
  bois-du-chateau bois-l-abbe boissard boissripeau bompard bon-air bonnevay bonneveine bonovo borderouge borny boudonville bouffay bourderies bourroches bourtzwiller bouscat-ravezies bout-des-landes
  bout-des-paves breil-malville brequigny bricarde bron-terraillon brotteaux buers busserine butte-aux-cailles butte-pinson calvaire-saint-pierre cambuston campagne-larousse campagne-leveque
  canal-alaric canardiere canibouts capuche carabacel carriet caucade caucriauville cauderan cavani cayolle celleneuve cergy-saint-christophe chambery-le-haut champfleury champratel champs-manceaux
  chanteloup-les-vignes-la-noe chantenay chantepie chantereigne chapelle-stalingrad charonne charpennes charreard chartrons chasse-royale chateau-gombert chateau-rouge chateauboeuf chatillons
  chemin-bas-d-avignon chene-pointu chevaleret cite-berthe cite-cesaire cite-de-l-ill cite-dillon cite-eau-lisette citron-trenelle clairs-soleils claveau cleunay clichy-batignolles clodion
  clos-d-orville clos-saint-lazare clos-toreau clotaux clou-bouchet cogneau-lamirande cogneau-larivot combani compans-caffarelli consolat contades corentin-cariou coridon corsy cotonne-montferre
  couronneries cours-julien courtilles courtillieres cousinerie cret-de-roc croix-d-argent croix-de-neyrat croix-des-oiseaux croix-neyrat croix-rousse cronenbourg cusset dame-blanche daumesnil
  denfert denfert-rochereau derriere-les-murs dervallieres devant-les-ponts deveze diagonale-du-vernet dornach dos-d-ane doujani doulon dravemont drouot duchere dugazon dutemple dzoumogne eau-lisette
  eaux-claires echat echirolles-essarts elsau empalot encagnane endoume epeule ergue-armel estanove etouvie faourette faubourg-de-bethune faubourg-de-valenciennes felix-pyat figuerolles flachet
  flers-sart folie-couvrechef fond-giromon font-vert fontaine-d-ouche fosses-jean fourviere frais-vallon franc-moisin francs-moisins frebault fresnoy-mackellerie gare-d-austerlitz gare-de-l-est
  gare-de-lyon gare-du-nord gauthiere gayeulles gelinotte gerland giens ginko glonnieres godissard goutte-d-or grace-de-dieu grand-bassin grand-camp grand-coude grand-font grand-ilet grand-mare
  grand-parc grand-pigeon grande-borne grands-pechers grange-blanche grange-d-orel grappiniere graville-sainte-honorine grazailles gresilles gresillons grette gueriniere guillotiere guirbaden
  hajangoua halveque hamaha haut-du-lievre haut-vernet hautepierre hautes-noues hauts-de-chambery hauts-de-saint-aubin hauts-de-sainte-croix hauts-paves hell-bourg hellemmes herouville-val hohberg
  ile-de-thau ile-marante ile-verte ilet-a-cordes ilet-a-malheur iloni izards jas-de-bouffan jaures-stalingrad jolimont joncherolles jonquet kalliste kamere kaweni kerangoff keredern kerfeunteun
  kerhallet kermoysan kerourien kervenanec keryado koenigshoffen koropa krutenau l-alma l-almont l-ariane l-arlequin l-elsau l-epeule l-estaque l-hommelet l-ile-de-thau l-ousse-des-bois la-barbiere
  la-beaucaire la-beaujoire la-belle-de-mai la-benauge la-bottiere la-bricarde la-busserine la-cabucelle la-capelette la-castellane la-cayolle la-chapelle-stalingrad la-cite-berthe la-cote-des-roses
  la-cousinerie la-croix-neyrat la-croix-rousse la-dame-blanche la-deveze la-duchere la-faourette la-florane la-fontaine-du-bac la-gauthiere la-goutte-d-or la-grace-de-dieu la-grand-mare
  la-grande-borne la-grappiniere la-guillotiere la-habette la-halveque la-joliette la-lombardie la-loubiere la-maladrerie la-mare-rouge la-maurelette la-meinau la-metare la-mosson la-mousserie
  la-paillade la-palle la-part-dieu la-patrotte la-pierre-collinet la-pierre-heuze la-pinette la-plaine-des-cafres la-possession-coeur la-rabaterie la-rabiere la-ravine-blanche la-reine-jeanne
  la-reynerie la-riviere-des-galets la-rosette-goyave la-rouguiere la-rouviere la-saige la-saline-les-bains la-saulaie la-saussaie la-savine la-thibaude la-valentine la-velette la-viste laennec
  lafourguette lallier-bievre lambezellec lanveur las-planas lauricisque lauricisques laxou-provinces le-bas-vernet le-blosne le-bois-l-abbe le-bouscat-ravezies le-breil le-chene-pointu
  le-clos-saint-lazare le-fosse-de-l-aumone le-grand-parc le-gros-chene le-haut-du-lievre le-jonquet le-mas-du-taureau le-mirail le-mont-mesly le-moufia le-neuhof le-plan-d-aou le-port-boyer
  le-raizet le-sanitas le-sillon-de-bretagne le-tonkin le-val-fourre le-virolois le-wiesberg lemasson les-abymes-boissard les-agnettes les-aubiers les-aygalades les-beaudottes les-blossieres
  les-bourderies les-bourrely les-brotteaux les-buers les-caillols les-canibouts les-chartrons les-clairs-soleils les-couronneries les-courtillieres les-dervallieres les-doucettes les-fosses-jean
  les-francs-moisins les-glonnieres les-goudes les-grandes-terres les-gresilles les-hautes-noues les-hauts-champs les-izards les-joncherolles les-larris les-lauricisques les-lauves les-linandes
  les-louvrais les-milles les-minguettes les-montboucons les-mordacs les-mureaux-vigne-blanche les-oliveaux les-quatre-mille les-rives-du-cher les-salins-d-hyeres les-tarterets les-trois-cocus
  les-trois-ponts les-ulis-courdimanche les-vercheres les-vergnes ligne-paradis lille-sud linandes locheres longoni longs-champs louvrais luire luminy m-gombani m-tsapere ma-campagne
  madrague-de-montredon mafate majicavo majicavo-koropa maladrerie malpasse mamao marais-schiltigheim marcouville mare-rouge marla maroc-huchepie mas-de-mingue mas-du-taureau massabielle maurepas
  mazargues meinau menilmontant meriadeck metare metz-nord mgombani minguettes mirail mireuil monchat monclar monplaisir mont-desert mont-gaillard mont-mesly montagne-verte montataire-martinets
  montboucons montchovet montessuy monthieu montigny-pontiffroy montmartre montparnasse montrapon montravel montreau montredon montreynaud mordacs moria morne-calebasse mortenol moufia mourillon
  mureaux-vigne-blanche murigny nansouty nantes-nord netreville neudorf neuhof noailles oberkampf octeville-fourches olympiades oradou orchamps orgemont ousse-des-bois pablo-picasso paillade palente
  palmer palmer-cenon palmiste-rouge pamandzi-labattoir papus parc-aux-lievres parc-bellevue parc-kalliste parilly part-dieu pas-du-loup passamainty patrotte penhars pere-lachaise perrache petit-bard
  petite-terre phalempins picon picpus pierre-collinet pierre-heuze pigalle pin-sec pinette pirmil pissevin piton-saint-leu place-des-fetes placieux plaine-des-cafres plan-cabanes plan-d-aou planoise
  plantieres plateau-caillou plateau-de-corbeville plateau-de-haye plateau-rouher point-du-jour pointe-rouge pompignane pont-de-bois pont-du-las pont-rompu pontanezen pontcarral port-boyer
  port-du-rhin port-marianne porte-d-aubervilliers porte-d-italie porte-d-ivry porte-dauphine porte-de-bagnolet porte-de-choisy porte-de-clignancourt porte-de-la-chapelle porte-de-la-villette
  porte-de-montreuil porte-de-pantin porte-de-saint-ouen porte-de-vanves porte-de-vincennes porte-des-lilas porte-maillot purpan quatre-mille-sud quatre-seigneurs queliverzan queuleu rabaterie
  rabiere raizet rangueil ranguin ranzay ravine-blanche ravine-chaude ravine-vilaine reaumur-sebastopol rebberg recouvrance renaudie reynerie riquier riviere-des-galets robertsau roche-plate
  rochepinard ronceray roucas-blanc rouelles rouguiere rouviere saige saint-agne saint-assiscle saint-barnabe saint-chamand saint-eloy saint-gilles-les-bains saint-jean-du-var saint-lazare
  saint-mauront sainte-marthe sainte-musse sanitas sanvic sillon-de-bretagne solaure soupetard stalingrad stockfeld strasbourg-saint-denis surieux talant-belvedere talensac tarentaize tarterets
  tassin taunoa teisseire terraillon terres-sainville thouars tindu titioro tolbiac tonkin tour-chabot tournezy trenelle trentemoult trevani triolo trois-cites trois-cocus tsararano tsoundzou
  ulis-courdimanche vahibe vaise val-d-argent val-de-l-aurence val-de-murigny val-fourre val-notre-dame valdegour valibout vallee-du-tir vandoeuvre-nations vauban-esquermes vaucelles vaugirard
  velette velpeau vercheres verneau vernet-salanque viarme village-chinois village-olympique villejean villeneuve-les-salines virolois viste volga-plage wacken walbaum wazemmes wiesberg
  woippy-saint-eloy wolf-wagner zac-des-barbanniers
`);
