import { wordSet } from './word-set';

/** Medicines of psychiatry, of addictions and of the body sold in France, by trade or molecule name, beyond the shorter lists. Folded. */
export const MEDICINE_NAMES = wordSet(`
  abilify-maintena abstral acamprosate-biogaran acarbose accu-chek acebutolol aclasta actiq actonel acupan-inj adalate adalimumab adenuric aerius aiglonyl aldalix alendronate alepsal alfuzosine
  almogran alpress alvesco amantadine amarel amiodarone amlodipine-besylate amoxapine androcur anoro antarene antaxone anxyrex apidra apixaban apokinon apranax aprovel arcoxia arimidex arixtra
  arkolamyl ascabiol aspegic-inf aspirine-up atacand atarax-sirop atenolol atomoxetine atorvastatin atrovent aubagio austedo avamys avodart avonex azantac azathioprine azilect baclofene-zentiva
  bactrim-forte baraclude basdene becotide becozyme benerva bepanthene betadine betaferon betamethasone betmiga bevitine bi-profenid biafine biktarvy bipreterax birodogyl bisoce bricanyl brilique
  brintellix brivaracetam briviact brixadi bronchodual buccolam budesonide bumetanide bupre buprenorphine-arrow bupropion burinex bydureon byetta cacit calcidose camcolit candesartan captagon
  captodiame captopril carbimazole cartrex carvedilol catapressan cbd cefixime cefpodoxime ceftriaxone celebrex celecoxib celestene cellcept cerazette ceris cetirizine chibro-proscar chlorhexidine
  cholecalciferol cialis cicalfate ciflox clamoxyl claradol clarityne clinutren clobazam clopidogrel clopixol-ap clozapine-mylan coaprovel colchimax colopeg coltramyl combivent comtan concerta-lp
  contramal copaxone cordarone corvasal cotareg cotrimoxazole covatine coveram cozaar cymbalta-lp cynomel dabigatran dakin daktarin dantrium daonil daridorexant decanoas decontractyl defanyl
  denosumab depakine-chrono depo-provera depoprovera dermoval descovy desloratadine desogestrel detensiel dexcom dexeryl di-hydan diclofenac diffu-k digoxine diltiazem diprosone discotrine ditropan
  divalcote divalproate divarius doli domperidone dovato doxepine droleptan droperidol duodopa duoplavin duphalac duphaston dutasteride econazole effentora effexor-lp efient elavil elisor ellaone
  elvanse enalapril enbrel enoxaparine ensure epclusa epidyolex eplerenone equanil equilium ercefuryl esidrex esketamine esomeprazole estazolam ethambutol ethosuximide etifoxine etomidate eucreas
  eupantol eupressyl eviplera exforge ezetimibe ezetrol febuxostat felbamate feldene femara fenofibrate ferinject fiasp finasteride flagyl flammazine flecaine flecainide flector flixotide floxyfral
  fluanxol-lp fluconazole fludex fluindione flunitrazepam fluphenazine fluvermal fluvoxamine foradil formoterol fortimel forxiga fosamax fosfomycine fraxiparine frisium fucidine fumafer furadantine
  fycompa gabitril galantamine galvus gbl genvoya ghb gilenya ginkor glibenclamide gliclazide glimepiride glivec glucagen glucor guanfacine hafyera halcion harvoni hepsera herceptin hetlioz
  hexomedine homeogene humalog-mix humira humoryl hydromorphone hyperium hypnomidate hypnovel ibuprofen imap imeth imigrane implanon importal imurel indapamide inderal indocid inegy ingrezza innohep
  innovair inovelon inspra instanyl intuniv ipratropium iproniazide irbesartan isentress isoptine ivermectine ixel izilox janumet jardiance jasminelle jelonet josacine josir juluca kaleorid kenacort
  kenzen kestin ketamine-panpharma keytruda kivexa klipal kratom kredex kyleena lacosamide lactulose lamisil lansoprazole lanzor laroxyl-gouttes lasilix-faible leeloo lercan lercanidipine letrozole
  levemir levetiracetam levitra levodopa levothyroxine lindilane lioresal lipanthyl liraglutide lisinopril lithiofor locoid lodales loprazolam lopril loratadine losartan lovenox loxen loxitane
  lumirelax lutenyl lyrika lyumjev maalox madopar maintena mantadix marsilid matrifen maviret maxalt medikinet-lm medrol melleril meloxicam mepronizine meteospasmyl metha methadone-ap methotrexate
  methylphenidate-lp metoprolol micardis microlax micropakine microval midazolam migralgine milnacipran minidril minipress miorel mirena mobic moclamine moclobemide modafinil modiodal moditen
  monoalgic monocrixo montelukast monuril moscontin mounjaro myambutol mycoster mysoline nalmefene nalscue-spray naprosyne naproxene naramig narcan nardil nasonex natispray nebivolol nefopam
  neomercazole neoral neuleptil neupro nexplanon nicardipine nicopatchlib nicotinell nifedipine nifluril niquitin nitoman nitrazepam nitriderm noctran nootropyl nordazepam norlevo normacol normison
  novatrex novomix novonorm nozinan-gouttes nuctalon nurofenflash ocrevus odefsey oestrodose oflocet ofloxacine ogast olmetec omix onbrez ondansetron onetouch optilova optimizette oracilline oramorph
  oroken orozamudol oscillococcinum oxcarbazepine oxybutynine palexia pariet parkinane-lp paxlovid pecfent penfluridol peniciline perampanel periciazine perindopril permethrine permixon perphenazine
  perseris pertofran pevaryl phenytoine phosphalugel piracetam pirilene piroxicam planum plaquenil polaramine ponstyl pradaxa praluent pramipexole pravastatine praxilene prazosine prega pregab
  preterax prezista priadel primalan primidone probuphine profenid progestan prolia prontalgine propofol provigil prozac-sol pulmicort purple pyrazinamide quasym-lp quietiline quitaxon quviviq qvar
  rabeprazole raniplex ranitidine rasagiline rebif relpax remicade renitec rennie renutryl repaglinide repatha requip resource rhinocort rifadine rifater rilmenidine rimifon risperdal-consta
  ritaline-lp rivaroxaban rivastigmine rivo-trip rivotril-gouttes roactemra rocephine ropinirole rosuvastatine rufinamide rulid rythmol sabril salbutamol salmeterol saxenda scopoderm sectral seglor
  selegiline seloken semaglutide serevent sevredol sifrol sildenafil simvastatine singulair sintrom sirdalud sitagliptine sken slenyto smectalia solifenacine sonata sophidone sovaldi spasmine
  speciafoldine spice spravato spregal stresam stromectol subu subus sulpride sumatriptan suxamethonium synedil tadalafil taloxa tamiflu tamsulosine tanakan tapentadol tardyferon tareg tavanic tcaps
  tecfidera telmisartan temazepam temerit tenormine terbutaline tercian-gouttes tetrabenazine thioridazine thyrofix tianeptine ticagrelor tildiem timoferol timonil tinzaparine tiorfan tiorfanor
  tirosint tivicay tolexine topalgic-lp topiramate topiscab toujeo-solostar toviaz transipeg trelegy tresiba triazolam triflucan trileptal trilifan trimbow trimebutine trinitrine triumeq trivastal
  truvada tysabri ultibro ultralevure urapidil utrogestan uvedose valaciclovir valsartan varenicline varinicline vastarel vasten velmetia velotab velotabs vemlidy venlafaxine-lp ventilastin verapamil
  vesicare vibramycine vicks victoza vigabatrine viloxazine viread virlix vivalan vogalib voltaflex vortioxetine wakix warfarine wegovy xadago xatral xelevia xeloda xenazine xeplion-lp xeroquel-lp
  xyrem xyzall zaldiar zaleplon zanidip zarontin zebinix zeclar zelitrex zentel zestril zinnat zocor zomig zonegran zonisamide zophren zovirax zyloric zymad zyprexa-velotab zyrtec
`);

/** Syndromes, signs, scales and measures called after somebody or abbreviated. Folded. */
export const EPONYMS = wordSet(`
  acfa aco add addiction-severity addison adl aggir-grille alat algoplus angelman anp aod aomi apgar asat asberg asi atcd avk avp babinski badl barrett basedow bdi-ii beck-depression behcet bells
  betahcg bhc biermer bk bleuler bmr bouveret bovary bowlby bprs braden bup buschke bzd caarms cage-deta calgary capgras cat cgi charcot charcot-marie clerambault clozapinemie columbia conn cornell
  cotard creutzfeldt-jakob crohn csbs cushing danlos ddimeres depakinemie dfg did dnid doloplus doppler dupuytren ecbu ecbu-test edmonton egf ehlers-danlos elpenor eme ep fagerstrom fc felty fregoli
  freud ftnd gaf gamma-gt gammagt gayet-wernicke gds gelineau ggt glasgow-coma godot gougerot grober gtte gttes guillain-barre ham-a ham-d hamd hcg hdl hdm hdrs hodgkin honos horton hospital-anxiety
  huntington iadl ic icare idm imao inj ipp-gastrique irc irsna isrs ivaiss ivd ivg kahlbaum kaposi karnofsky karoshi kawasaki kleine-levin klinefelter korsakow kraepelin kretschmer lacan lasegue
  lasegue-signe lcs ldl lewy lithiemie lyme madrs marchiafava-bignami marfan mast mdq mdv meniere mici mini-gds mmpi mmst montgomery munchausen nfs norton npi-es ohg osler otsc pa paget panss per-os
  petscan phq piaget pick prader-willi psa pygmalion qsp raskin rch recklinghausen rendu-osler rett romberg rorschach rud ruds sad-persons saf sahos saos sapen saps sca scheuermann seglas sgot sgpt
  sips sjogren spo ssc stendhal stockholm stroop szondi tad takayasu tat tc tdm thc tmt tp trail-making tstg tt ttt turcot turner-syndrome tvp vgm vineland wais-iv waterlow wegener wernicke whipple
  willebrand willi williams-beuren winnicott wisc wisc-v wppsi y-bocs ybocs ymrs zarit
`);

/** Cars, things, rights, games and known figures whose capital names nobody of the council. Folded. */
export const KNOWN_THINGS = wordSet(`
  a-class acfp act-therapie actimel actp adn adopteunmec aeeh agessa agila aixam aj ajax ajp ajpa ajpp alf alhambra almera altea amsterdam-biere anct aprilia arona arpp arteon asd asf asg asl asos
  aspa atda ateca avensis aveo avpf ax aya-nakamura aygo aznavour bacardi backmarket badoo balavoine ballantines bank bapu baudelaire baygon bdf beethoven belzebul belzebuth ben-laden
  bernadette-soubirous betclic bhd biden bipper bmf bmp bmw-serie bn bonduelle booba brassens brel bumble burstner bwin bx cac cafda camel-bleu candy-crush candycrush captur catp cb ccu ceed cel
  celine-dion cesu cesu-plus cftmea chesterfield chevrolet cheytan chivas chrysler churchill cif cif-ea cim cipav civic cjc clinton clio cllaj cmg cmi-stationnement cmpi codevi cordoba corolla cpoa
  crds cristaline crossland crpc crt csapa-ac csg csg-caarud cta ctc dab daewoo daj dalai-lama danette darwin dbt dcem dci ddse derbi despe destop dim dima dmie dna doblo dodge dokker domestos drad
  drum dsm dsm-iv dsm-v dublin-iii ducati ducato duster ecosport einstein ejev emdr eps ergo eristoff esrp euromillions evian fabia farmer fatima-vierge fdj febreze fendt feuerstein findus
  fortnite-jeu ftda gabriel-archange galaxy gandhi gcsms gdr gims giscard goku goldman goped grindr gta guda hallyday hangouts happn haribo harley-davidson harry-potter hcr henri-ey hilux hitler
  ht hugo-auteur humanitude hymer hyundai iade iban ibiza iblis ibode ij imo infiniti insignia irpp irtf isuzu itf itv-ofpra iveco jack-daniels jctp jde jeanne-d-arc jehovah jimny jnoun
  johnny-hallyday juke jul jumper jumpy ka kadjar kafka kawasaki-moto khadafi kia kinder kitkat knorr kro ktm kuga kymco lada laguna land-rover lays ldd ldds leaf leboncoin-annonce leffe lenor lep
  lepen lexus ligier lincoln lodgy lucifer lucky-strike luther-king maggi mahomet makaton malibu mami-wata marx maserati mastercard matiz matrix mazda mbct mbk mdd meet melenchon meriva micra
  microcar mildeca minecraft-jeu mitsubishi mitterrand modus-renault mohamet mokka mondeo monster montessori mozart msd mussolini mylene-farmer naomi-feil navara navigator ndc nekfeu neymar nietzsche
  niva obama oea ofdt oim omo onlyfans onu-hcr orangina orelsan oreo ortho pac pada padre-pio paic paje pajemploi pall-mall panzani pcb pddu pdh pea pel pelforth pernod pfp phc philip-morris piaggio
  picanto picasso pikachu pinochet platon pmu pnl pokerstars poliakov porsche ppa ppsmj pringles prius pse psem psycho-motricien psychomot psychomotricien ptg puff punto qashqai qsl range-rover
  rapido rapo red-bull redbull renaud-sechan rieju rifter rio rlmp roblox rpib rsdae rso rtms saab saddam samson-tabac sandero sardou sarkozy sartre scenic scotch-brite sepa shein sheitan
  showroomprive shs signal-app skip skoda sme smirnoff snickers snoezelen spacetourer spark spiderman spinoza sportage spring sprite ssi staline star-wars steam stilo subaru superb supercinq swiffer
  swift sym tcc tdcs teacch temik temu tfh tig tiguan tip tipo titanic tmf tnr touran traveller triumph trod trump ttc tucson tva twix ucc udaf-at ueros uf uhsi ulice umpp unibet uniopss up upao upl
  upr ups vaneo vanish vectra veepee verlaine viber vishnou vitara vivaldi vivaro vls vls-ts vodou volvo wagner-opera william-peel winamax winfield wish xantia xsara yahve yamaha yaris zafira zalando
  zar zelensky zeturf zola-auteur zx
`);
