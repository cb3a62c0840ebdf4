import { wordSet } from './word-set';

/**
 * First names met in France, of as many origins as could be written down, common words included: `first-names.ts` decides how much each one
 * counts. Folded, general knowledge, no register of persons.
 */
export const BROAD_FIRST_NAMES = wordSet(`
  aamir aaron abakar abbas abbes abdel abdelali abdelatif abdelaziz abdelbaki abdelfattah abdelghafour abdelghani abdelhadi abdelhafid
  abdelhafidh abdelhak abdelhakim abdelhalim abdelhamid abdelhaq abdelilah abdeljalil abdeljelil abdelkarim abdelkerim abdellatif
  abdelmadjid abdelmajid abdelmalek abdelmalik abdelmoumen abdelmounaim abdelnour abdelouahab abdelouahed abdelouahid abdelrahim
  abdelwahab abdelwahed abdenbi abdennour abderrahim abderrahman abderrazak abdeslam abdessalem abdessamad abdessamed abdesslam abdi
  abdiaziz abdifatah abdikadir abdinasir abdirahim abdirahman abdirashid abdishakur abdo abdou abdou-salami abdoulatif abdoulay
  abdoulaziz abdoulie abdourahamane abdourahman abdul abdul-rahman abdulbasir abdulhadi abdulhaq abdulkadir abdullahi abdulqadir
  abdulwali abdur abdurakhman abeba abebe abed abelard abelardo abelia abelin abena abiba abibatou abida abidin abigaelle abilio abimbola
  abinaya abiodun abiola abir abirami abisola abla ablan ablaye abner abra abraha abraham abravi abrehet abshir abubakar acacio achouak
  achour achta ada adaeze adalbert adalgisa adan adaobi addolorata ade adebayo adebola adedayo adekunle adela adelaide adelet adelia
  adelie adelina adelino adelphe adem ademola adenike adeola adesola adetola adewale adiara adina adiouma adisa adja adji adjo adjoa
  adjoavi adjoua adjovi adlan admir adnan adnane adolfo adolphe adonai adonis adoracion adoum adrian adriana adrianna adriano adzo afa
  afaf aferdita afewerki affef affi affoue afi afif afifa afiwa afsaneh afshin afua afzal agata agathange agbeko aghavni agid agim aglae
  agnese agop agostinho agostino agron agueda agustin agustina ahamada ahamadi aharon ahcene ahissata ahlam ahlem ahmadou ahmadullah
  ahmadzia ahmet ahou ahoua ahu ahutiare ai-lien aichatou aignan aiguo aihua aiko ailian aimable aimal aiman aimani aime-cesar aimeric
  aimerick aina ainara ainhoa aissam aissata aissate aissetou aita aitana aitor aitziber aizhen ajanth ajanthan ajay ajda ajmal ajmat
  ajmi akaki akash akbar akhil akhmad akhmat akhmed aki akif akil akila akim akimana akin akira akissi akofa akossiwa akosua akou akoua
  akouele akouvi akpene akram akseli akua alaa aladdin alae alaeddine alaia alaitz alamgir alaric alassane alastair alawi alba albana
  albane albanne alberic alberte albertina albertine albion albulena alceste alcide alcides alcina alda aldo aldric aleandro aleem
  alejandra aleko aleksandar aleksandr aleksei aleksey alem alemitu alen alena alesia alessandra alev alexandr alexandrina alexandrine
  alexandrino alexandru alexane alexei alexey alexian alexina alexine alexou alfio alfonsina alfonso alfredo ali-riza aliaa alican alicja
  aliette alikhan alin alina aliocha aliona aliou alireza alisa alisher alissa alistair aliu alizee alketa alkhan alla allan almaz almir
  almira almonor alois aloise alojzy alonso alou alounny alparslan alper alpha alphonsine altagrace altan altay altidor altin altina
  alvard alvaro alvin alwena aly alya alyona alyssa alzira amacoura amadi amadu amaia amaka amal amalia amalio amance amanda amandin
  amandio amani amanuel amanullah amarjit amath amaury amboise ambroise ambroisine amedee amedeo amela amelia amelien amenan ameni amer
  amerigo ameur ameyo amicie amin aminatou aminetou amino aminullah amir amira amirali amiran amirhossein amit amivi amjad amjed
  amkhallah amlan ammar ammara amna amoin amokrane amor amougou amparo amra amrane amrit amrita amritpal amsisse an-nhien ana anabela
  anael anaelle anahit anahita anaisa anaiz anand anani ananthan ananthi ananya anapa anas anass anasse anastasie anastasiia anastasiya
  anatoli anatolie anatoly anca andeol ander anderson andjilani ando andoni andoniaina andras andreas andreea andria andriamasy
  andriamihaja andrii andry andrzejek anemone aneta anfane anfel angele angelia angelin angeline anghjula anghjulina anghjulu angus
  angustias anh ani anibal anicet aniceto anie anil anila anis anisoara anissah anisur anite anitha anja anjali anju anke ankit ankita
  anli anna-maria annabel annaig annalisa annamaria anne-lise anneke anneliese annelise annelyse annemarie annette annie-claude annika
  annonciade annour annunziata anouar anouch anouchka anoush anoushirvan anrafa anrafati ansel anselme anta antenor antero anthelme antho
  antje anto antone antonella antonia antonieta antonietta antonina antonine antonise antoy anu anuarite anuja anup anurag anush anusha
  anushan anwar anwara anzhela anziza anzor anzori aouatef aparajita aparna apollinaire apollonie apti aquilin ara arab araceli araksi
  araksya aram aramata aramatoulaye arame arantxa ararat aras arash araxi arayik arbenita arber arbi arbnor arbnora arcadius arcangelo
  archibald archil arda ardeshir ardian ardit ardita aref areg aregash arek arend aretha arev arevik arezki arezo arezoo arezou argi
  argitxu ariel arielle arif arife arifur arii ariitea arij arisoa aristide aristides arjan arjeta arkadi arkadiusz arkady arlene arlete
  arlette arlind arlindo arman armance armanda armande armandine armando armel armen armend armenuhi armin arminda armindo armine arnaldo
  arne arnold arnoux aro arold aroua arouna arpi arpik arpine arsen arsenia arsim artak artan artashes artavazd artem artemi arthour
  arthus artiom artur arturo artus arul arulmoli arulnathan arun arun-sok aruna arunthathi arusyak arvid arvind arwa aryan arzo arzu
  asadullah ascension aset asha ashish ashkan ashley ashok ashot ashraf ashta ashton ashwini asier asif asim asiye askhab aslam aslambek
  aslan aslanbek asli asmaa asmae asmahan asmahane asmeret asmerom assa assad assadullah assanatou assane assani assatou assem assiata
  assiatou assie assil assim assitan assitou assunta assya astan aster astghik astrel asuman asuncion asya ata atakan atangana ataullah
  ataur atea ateata atef atefeh athanase athenais atif atika atilla atiqa atmane atonio atoosa atou attila attilio attoumani aua aubane
  auberi aubin aude audran augusta augustine augusto aurel aurelia aurelian aureline aurelio aurian auriane aurica aurora austin auxence
  ava avelina avelino avetik avetis avi avigail avin avinash avner avni avram avtandil awatef awdi awet awono axelane axeline aya ayaan
  ayanle ayat ayca aydan ayden aydid aydin ayesha ayet ayfer aygul ayhan ayissi aykut ayla aylin ayman aymane aymani aymar aymen aymene
  aymeric aymerick aynur ayo ayodele ayomide ayoube aysegul aysel aysen aysu aytekin ayten ayub ayumi azad azadeh azar azat azeddine
  azelie azem azenor azer azhar aziatou azilis aziliz azita aziz aziza azizah azize azizullah azizur azniv azra azucena azza azzam
  azzedin baba babacar babak babar babatunde babeth babette babik babou bacar bacari bacary bachir bachira bacho badara bader badia
  badiallo badis badr badra badreddine badri badria bafuidisoni bagrat bahar bahareh bahati bahia bahija bahram baidy baila bailey bajram
  bakala bakhta bako bakoly baktash bakur balakrishnan balakumar balan balasubramaniam balazs balbina balbir baldomero baljinder baljit
  balla balou baltasar balthazar balwinder bamba bana banafsheh banta bao bao-chau baozhen baozhu baptistine baraka baran barbel barbra
  bardhyl baris barnabe barnaby barney barry bart bartek barthelemie bartlomiej bartosz baruch baryalai bas basak baset bashir bashkim
  basia basil basilia basir basira bassekou bassirou bastian bastianu bastienne bathilde batoma batouly batoura batti battista battitta
  batuhan batya baudouin bavan bavani bawer baya bayram beata beatha beatou beatrix beatriz beaute bebe beber bebert bechir becky bedi
  bedia bedri bedriye begona behar behiye behnam behnaz behrouz behzad beka bekhan bekim bekir bekkhan bekono belaid belen belgacem
  belgin beline belinga belkacem belkheir belkis bella bellancia belma belmira belmiro belqis ben-ali benardo benat bence bene benedetto
  benedict benediction bengin bengt beniamin beniamino benie benita benito benj benji benny benoite bente benvinda benyamin bephine beppe
  beranger berangere berardo berat bereket beren berengere berfin berhane berhe beril berivan berk berkan berkay berkin berna bernadin
  bernadine bernardete bernardin bernardina bernardine bernardino bernardo bersant berta bertha berthe berthille berthold berthony bertie
  berzan besa besart besarta besik besim besime besir beslan besma beso betelhem beth betsy bettina betty betul beverley beyza bezawit
  bhavna biagio biakabutuka bianca biayi bibi bibi-gul bibiane bice bich bidzina bienvenue biguine bihina bijan bijou bijoux bikoe bilali
  bilel bilge biljana bill billel billong billy biloa bilonda bilou bilquis bin bineta binh biniam binta bintia biram birama birame
  birane bireli bireme birgit birgitte birgul birhan birol birsen bislan bitjoka bittor bixente bizimana bjarne bjorn bla bladimir blake
  blas bledar blerim blerina blerta blessing bleuenn bleuzen blia bluette bo boaz bob boban bobby bobita bobo bobosse bocar bochra bodo
  bogdana boghos boglarka bogumil bogumila boguslaw boguslawa bohdan bohoussou boian bojan bojana boka bokele bolamba bolanle bolek
  boleslaw bolingo bolo bongolo boniface bonnie bopha bora boran borey borhane borislav borja borka boro borys botan botembe botum
  bouabdallah bouakham boualay boualem bouasone bouazza bouba boubakar boubou bouchaib boudjema bougouma boujemaa boukary boulou
  boumediene bouna bounlith bounmy bounnhang bounpheng bounthanh bouziane boyan boza bozena bozhidar bozidar brad bradley brady brahima
  bram branca brandy branislav branka branko bratislav brenda brendan brett brewen briac briag brian briann bridget brieg brieuc brigida
  brigitta britany britney britt britta brivael bronislaw bronislawa brooke bruce brunehilde brunella brunilda bryan bryann bryce bucurel
  budoc bujar bujor bukola bukuru bulent bunna bunthoeun burak burcin burcu burhan burim bushra busra butoyi byron caasho cacilda cado
  caetano cafer cagla cagri cai caitlin caiyun caldarar calin calixte callista calliste callum calogera calogero calvin calypso cam
  cameron camilien camillo camilo can canan candela candelaria candida candido candy canelle caner cansu cao carel carey caridad carl
  carlin carline carlo carlota carlotta carlton carmel carmela carmelina carmelo carmina carmine caro carol carola carolina carrie
  carsten carter carulina caryl casey casimir cassidy cassie cassien cassy catalin catarina caterina cathel catherina cathleen cathou
  cathy catia cecel cecil cedomir cedrine cegerxwin celal celestin celestine celestino celian celiane celie celina celso cem cemal cemil
  cemile cemre cendrillon cendrine cengiz cennet ceren cesaire cesar cesare cesarine cetin cevat ceyda ceyhan ceylan cezar cezary chad
  chadhouli chadi chadia chadli chafia chafik chaharani chaharoumane chahinaz chahine chahra chahrazed chaib chaim chaker chakib chakir
  chama chamsidine chancelier chancelle chancelvie chandra chandran chandrika changming channah channary chanra chansamone chantale
  chantelle chantha chanthala chanthavy chanthol chanthou chanthy chao charaf charanjit charef charel charele charleen charlette charley
  charlie charline charlize charlyne charo chase chau chaya chedli chedly chehrazade cheickna cheikhna cheikhou cheikna cheikne cheima
  chelo chelsea chelsey chema chems chenda cheng cher cherifa cherine cherlande cherline cheryl chester chetra cheyenne chhay chhean chi
  chiamaka chiara chidera chidinma chiheb chika chike chikondi chimene chinedu chinonso chinwe chinyere chioma chitra chokri chouaib
  choukri chris chrislain christ christ-vie christa christabel christelle-ngo christelvie christiana christianne christie christina
  christobal christos christy chrystel chrystele chrystelle chuck chue chukwu chukwudi chukwuma chun chunhua chunlan chunmei cigdem cihan
  cindi cinthia cinzia ciprian cirila ciro ciwan claircine claire-lise clairette clarence clarine claris clarissa clark claudelle
  claudien claudio claudiu claudius claudy clay cleandre cleanthe clelia clelie clemens clemente clementin clementina clementino clency
  cleophas cleophee clercine clermise clernie clerveau clervie clervil cliff clifford clint clinton clive cloclo clodomir cloe cloelia
  clorinde clotaire clothilde clovis clyde coco codrin codrut codruta cody colby cole coleen colleen colomban colombine come comfort
  conan conceicao concepcion concetta concha conchita cong connor conor constantin consuelo cor coral coraline corantin corentine coretta
  corey corina corine cornel cornelia cornelie cornelis cornelius corona corrado cosima cosimo coskun cosme cosmin cosmina costel costela
  costica costin coumbel coumbis courtney covadonga craig crepin cricri crina cris cristel cristi cristian cristiana cristiano cristine
  cristinel cristobal cristovao crystal csaba csilla cuc cuifen cuiping cuma cunegonde cuneyt cuong curt curtis custodia custodio cybele
  cybille cydalise cylia cyliane cyndie cynthia cyntia cyprienne cyriac cyriane cyriel cyrielle cyrine cyrus czeslaw czeslawa daan daba
  daby daciana dad-mohammad dada dado dafina dagmar dagmara dagobert dahbia dahir dahliane dahmane dahut dai daisie daisuke dalal dale
  dalel dali dalibor daljit dalla dallas dalya dama damase damba damia damian damiano damilola damir damla damon dan-dan dana danae
  danaelle dandan danica danick danielo danijel danijela danilo danish danitza dante danton danut danuta dao daoud daoulabou daphnee dara
  darab daravuth dardan darek daria darin darinka dario darius dariush dariusz darko darlene daroueche darrell darren darryl darshan
  darshika darya daryl daryoush dashnor dat dativa dato daudi dave davide davin davina davinder davit davorka davoud davut davy dawei
  dawid dawit dawn dawood dayan dayana dean debbie debora deborah debra deby decebal declan dede deepa deepak deepika deeqa deirdre dejan
  dejana delal delali delbert delfim delfina delia delil delila della delphin delphina delroy delwar demet denez denia denice denisa
  deniz dennis denny denold denys denzel deolinda derek derrick derrien derya desanka desmond desta destin destinee detlef deuane devi
  devika devon devran devrim dewi dexter deya dhanush dharma dhia dhikra dhoihir dhoimir dhurata diaba diabou diaby diadie diaguily
  diakiese dialika dialla diamantina diaminatou diango diaraye diariatou diarmuid diasivi diatou dick dicle didace didem didi diego
  diellza diem dienaba dieneba dienga diep dieter dietmar dietrich dieudo dieudonne dieufera dieufort dieujuste dieula dieumaitre
  dieumene dieumerci dieunie dieurichard dieusel dieuseul dieusibon dieuveille dieynaba digbeu digna dihia dijana dikembe dilan dilara
  dilber dilek diletta dilip dillon dilma dilo dilraj dilshad dilyana dimitar dimitrina dina dinah dinasoa dinesh dineshkumar dinh dinis
  dino diogo dione dionisio dior diouma dirk divota divya diyar dja djaafar djaber djahida djalil djamal djamalidine djamina djamous
  django djaouharia djaouida djawad djazia djedje djedjiga djeinaba djelika djelloul djemaa djenabou djene djeneb djeneba djenebou
  djenifer djenna djeny djessy djib djibi djibo djiby djihad djihane djilali djohra djokhar djoko djoman djordje djouher djouma djoumana
  djoumessi djoumoi djulian djuro dmitri dmitriy dmitry doan dobrila dobrivoje dodji dogan dogukan doina dolly dom domenica domenico domi
  domingas domingos dominica dominick dominik dominika domitille domoina don donald donan donata donatella donatien donatienne donato
  dondu dong donia donna donovan doortje dora-lise dorado dorcas dorcase doreen dorel doria doriana dorin dorina dorine dorinel doris
  dorkas dorota dorothea dorotheo dorothy dorra doru dorvil dossou dotun doua douaa doudou doug dougal douglas dounia douniazed doussou
  dov dragan dragana dragica draginja dragisa drago dragoljub dragomir dragos dragoslav dragutin dramane drew drita driton duane
  duangchanh duarte dubravka duc dudu dudule dukagjin duke dukvakha dulce dume dumenica dumenicu dumitra dumitru duncan dung duong dusan
  dusanka dushime dusko dustin duy duyen duygu dwayne dwight dylane dzenan dzhabrail dzhamal dzhokhar dzifa earl earvin eba ebanda ebba
  ebene eblin ebongue ebrahim ebrima ebru ebuka ecaterina ece ecem echat echati ed eda eddie eddy edeline edelweiss edem eden edern
  edgard edin edine edison edita ediz edmee edmonde edmund edna edoardo edona edou edson eduard eduarda edvige edvin edwige edwin edwina
  edyta efe efflam eflamm efosa efraim eftimie efua eghosa egidio eglantina egon egzon ehi ehis ehouman ehsan ehsanullah eider eileen
  eilidh eitan ejaz eka ekaitz ekambi ekane ekaterina ekaterine ekin ekkehard ekoue ekra ekrem el-anrif el-mehdi elahe elaia elaine
  elango elanur elcin elda eldar elea eleana eleanor eleazar eleonor eleonora eleuthere elfatih elfie elfried elfriede elga elguja elhadj
  elhadji elham elhassan elhoussaine eli eliaz eliette eliezer eligio elijah elikia elilan elimene elina eliora elios eliot eliottin
  elira elisabeta elisabete elisabetta elisee eliseu elisheva eliso elissa elissar elitsa eliza elke ella ellen ellie elliot elliott
  ellyn elma elmahdi elmas elmehdi elmostafa elmustapha elnaz eloan eloane elodia eloi elom elona elora elorri elouan elouann elouen
  eloundou elourde elphege elroy elsbeth else elsie elton elvan elvana elvin elvina elvir elvira elvis elyas elyes elyna elyne elynn
  elyse elza elzbieta elzear emal eman emanuel emanuela emanuele emebet emeka emel emelie emelyne emeni emerance emeraude emerson emery
  emi emie emiko emil emiland emile emilian emiliano emilienne emilio emily emin emina emine emira emirjona emmanuella emmeline emmerick
  emmie emna emrah emrullah enael enaelle enak enaut enayatullah encarna encarnacion endika endri endrick endrit eneko enes engelbert
  engin enguerrand enia enisa enkela enkeleda ennio enogat enoha enola enow enric enrica enrico enriqueta entela enver enyo enyonam enza
  eodez eoline eozen ephraim ephrem epiphanie erato ercan erdal erdem erdinc erdogan erell eren ergin ergun erhan eric-pierre erich erick
  erik erika erin erine erion erisa erjon erkan erlantz ermal ermanno ermelinda ermeline ermias ermin ermira erna ernest ernestine
  ernesto ernie ernso ernst erol eros errol ersin ersoy ertan ertugrul erwana erwann erwin erzsebet esad eseosa esin esma esmatullah
  esmee esmeralda esosa espen esperancia esperandieu esperanza esra essaid essi essia esso essoh essohanam essomba estefania estela
  estrella eszter etelle eteri ethel ethem etiennette etinosa etoa etoundi ettore etzer euan eudeline eudes eudoxie eugen eugenia eugenio
  eugeniusz eulalia eulalie euloge euphemie euphrasie euryale eurydice eusebe eusebio eusebiu eustache eva-maria evaelle evaldo evan
  evandro evane evariste evaristo evelina evelt evelyn even evens evenson everett evert evgeni evgenia evgeniy evgueni evguenia evgueny
  evin evina evita evrard evren evrim evy ewan ewann ewelina ewenn exantus exauce exaucee expedit expedite eyasu eylem eymen eyob eyram
  eytan eyup ezatullah ezechiel ezgi ezinne ezio ezra fab fabian fabiana fabiano fabou fabricia fabrizia fabrizio fadel fadhel fadhila
  fadi fadiala fadil fadima fadime fadma fadoua faduma fadumo fadwa fahar fahardine fahd fahim fahima fahri fahrije fahriye fahrudin
  faical faicel faida faimano faina fairouz faisal faith faiz faizullah faker falakiko fallou faly fama famakan famory fanch fanchon
  fanel fanelie fanfan fang fangfang fanica fanie faniry fanise fanja fannie fanomezantsoa fantine faouzati faouzi faouzia fara farahnaz
  farangis fardin fares farhad farhan farhat farhiya fariba farideh faris farishta fariza farnaz faroudja farrokh farshad farshid fartun
  faruk farzad farzana farzaneh fatana fateh fatemeh fathi fathia fatim fatima-binta fatimata fatimatou fatime fatjon fatlind fatlinda
  fatlum fatmire fatna fatos fatou-binta fatoum fatouma faty fausta fausto fauve favor favour fawad fawzi fawzia fay faycal fayza fazal
  fazia fazlul fazul federica fedi fedia fedir fedner fedor fedora fehime fehmi fei fela felicia feliciana feliciano felicie felicienne
  felicja felina felipe felisa felisbela femi femke fenel feng fengying fenosoa ferda ferdaous ferdi ferdinando fereidoun ferenc fereshta
  fereshteh fereydoun fergus ferhat feride feridun feriel ferit ferko fermin fernao ferreol ferruccio ferrucio ferry feryel fethi fethia
  fetra fetraniaina fetta fettouma feven fevzi feyza fiacre fidan fidelia fidelie fifi fifou figen fikre fikret fikri fikria filip filipa
  filipo filippo filiz filmon filofteia filomena fily fina finbar fiona fiordispina fiorella fiorenza firas firat firdaous firdaws firmin
  firmine firmino firooz firouzeh fisnik fiston fitia fitim fitore flaka flaminia flamur flavia flaviana flavio flavy flo floare floarea
  floor floran floranne florea florelle florencia florent florentin florentina florentine florentino florestan flori floriana florica
  florim florimond florin florina florinda florinne floris floryane floyd flutura fodie fodil foka fokou folake folashade foli folke
  follly fortunat fortunata fortunato fortunee fotso fouazia foucauld foulques founeke founty fousseny fousseyni fowsia fowsiya framboise
  franca francelin francelina franceline francelise frances francescu francette francia franciane francie francisca franciska francisque
  franciszek franciszka franckie francky franco frankie franklin franky frantz franz franziska frauke fred freddie freddo freddy
  frederica frederico frederik fredo fremio freshta freweyni frida frieda friedel friedrich fritz fritzele fritznel fritzner frozan ftima
  fuat fuensanta fuhua fulbert fulgence fulvio fulya funda funke funmi furaha furkan gab gabi gabin gabita gabor gabou gabrielo gaby gad
  gaelan gaelig gaetana gaetane gaetano gafa gagandeep gagik gahongayire gaia gaid gaidig gail gaizka gajan gajani gakuba galaad galina
  gamze ganesh ganeshan gang gani ganix gaoussou garabed garance garazi garegin garen gareth garfield garik garo garofita garrett garry
  garth gary gaspardine gaspare gasparine gaston-louis gatien gatienne gauri gauthier gauvain gavin gavril gayane gayle gazi gazmend
  gbagbo gbenga gebre geedi geert geertje geeta gege gela gelila gemma genadi genarro genc gene genet geneva genica gennady gennaro
  genowefa gentian gentiana geo geoff geoffrey geoffroi geoffroy geordie george georgeta georgi georgia georgiana georgie georgina
  georgio georgius gerardine gerardo geraud gerd gerda gergana gergely gerhard germano germithe gerolamo gerrit gerry gershon gerson gert
  gerta gertrud gertrude gertrudes gervais gervasio gerville gery gesnel gevorg gezim ghada ghafoor ghalem ghali ghalia ghani ghania
  ghasem ghassan ghazaleh ghazi ghebre ghenet gheorghe gheorghita ghisepu ghita ghizlaine ghjacumu ghjaseppa ghjaseppu ghjorghju
  ghjuditta ghjulia ghjuvan ghjuvan-battista ghjuvanni ghofrane ghoulam ghulam ghyslain ghyslaine gia giacinto giacomo giada gian
  giancarlo gianfranco giang gianluca gianluigi gianmarco gianni gianpaolo giao gica gicu gideon giga gigel gigi gil gilda gildo gilette
  gillette gillou gilou gilson ginelle ginger gino gioacchino gioia giordano giorgi giorgia giorgio giovana giovanna girish girma
  girolamo gisela gislain gislene gita gitana giuditta giuliana giuliano giulio giuseppa giuseppina givi gizem gjergj gjon gladez gladis
  gleb glen glenda glenn glodie glody gloria gnamien gnanasekaran gnoka gobinath gocha godefroid godefroy godeleine godelive goderdzi
  godspower godstime godwill godwin goetz goga gohar goitom gokce gokcen gokhan goli golnar golnaz golshan gonca goncalo gontran gonul
  gonzalo goodluck goodness gopal gor gora goran gorana goranka gordana gordon gorgui gorka gorkem gosia goukouni goulven goulwen goundo
  gowri gowtham gowthaman graca gracia gracianne graciela graciete gracieuse gracinda gradi grady graham granit grant gratien gratienne
  grazia graziano graziella grazyna greet greg gregers gregor gregoria gregorio greta gretchen gretel grigor grigore grigori griselda
  grozdan guadalupe gualtiero guang gudule guedado guede guenael guenaelle guennadi guenole guerda guerdy guerlande guerline guerric
  guewen guglielmo guido guifang guigui guihua guilaine guilan guilhem guilherme guilhermina guillain guillemin guillemine guillermo
  guiorgui guirec guirlande guiying guizhen gul gul-agha gul-rahman gulalai gulay gulben gulbuddin gulcan guldane guled guler gulfem
  gulhan gulistan gulizar gulnara gulnur gulsah gulsen gulseren gulsum gulten guluzar gunaratnam gunay gunes guney gungor gunilla gunnar
  gunter gunther guo guoping guoqiang guram gurbachan gurdeep gurgen gurjit gurkan gurmeet gurmit gurpreet gursharan gurvan gurvinder
  gurwan gus gustavo guta guven guylain guylaine guylene guyonne gvantsa gwanael gweltaz gwenael gwenan gwendal gwenn gwennaelle gwennaig
  gwennoline gwenola gwenole gwenvael gwilherm gwion gwladys gwyneth gyorgy haben habiba habibatou habibe habibullah habibur habimana
  habre habsatou habtom hacen hacene hacer hachemi hachimia haci hacina hadas hadassah hadda haddad haddou hadia hadiatou hadidja hadiza
  hadj hadja hadjara hadjaratou hadjer hadriana hady hadya hafedh hafid hafizullah hafizur hagos hai hai-yan haidar haifa haifeng haig
  haile hailey hailu haim haingo haitao haithem haiyan haizea haja hajanirina hajar hajer haji hajiba hajira hajrije hakima hakimi
  hakizimana hakki hakob haldun haled haleh haley halide halidi halil halimatou halime halimo halina halis haloua haluk halyna hama
  hamada hamadi hamady hamala hamayoun hamda hamdane hamdi hamdiye hamed hameed hameedullah hamet hamida hamidatou hamidullah hamish
  hamlet hamma hammadi hammou hamou hamouda hanaa hanafi hanalei hanan handan hande hanen hang hanh hani hania hanife hanitra haniya hank
  hanka hanna hannan hanne hanneke hannelore hans-jurgen hans-peter hansel hansi hanta hao haoua happiness hapsatou hapsita harald
  harbhajan harcharan hardeep hardip harena hariharan harilanto harinder harini hariri haris harish harisoa haritz harjeet harjinder
  harjit harkaitz harley harminder harmony harold haroldine haroun haroutioun harpreet harriet harriett harris harrison harsha haruka
  haruki harun harutyun harvey harvinder hasan haseeb hashmat hashmatullah hasib hasina hasmik hasna hasnaa hasni haso hasret hassaballah
  hassane hassen hassina hassna hatem hatice hatim hatun hau haude havva havyarimana hawo hawoye hayarpi hayate hayati haydar hayder
  hayet hayette hayk haykuhi hayrettin hayriye haytem haytham hazal hazel he heather hedayatullah hedda hedi hedia hedieh hediye hedwig
  hedwige hedy heghine heiarii heidi heifara heike heiko heimana heimata heinke heinrich heinui heinz heipua heitor heja hejar
  hekmatullah hela helder helenka helga helge helie helier heliette helin helio heliodore helle helmi helmut heloisa helyette hema hemin
  hend henda hendrick hendrik heng henk henley hennia henning henrik henrike henrique henriqueta henry henryk henryka herbert herculano
  hercule herdi hereiti herenui heribert herimanana heriniaina herlande herman hermance hermann hermela hermeline hermenegildo hermes
  hermine hermine-ngo herminia herminie hermione herveig hervine hery hevi hevin hewa hiba hibaq hibo hichem hicheme hidayat hidayet
  hideki hien hiep hieronim hieu higinio hikmat hikmatullah hikmet hilal hilario hilarion hilary hilda hilde hildegarde hilel hillel hina
  hinano hinatea hinda hinerava hipolito hippolyta hiroko hiroyuki hirut hisham hissein hitiare hiwot hnaije hoa hoai hoan hoang
  hobiniaina hoda hodan hodo holger holly holy homa homayoun homer hong hongmei hongwei hongyan honorat honorata honorato honorin hooman
  hope horace horacio horatiu horia horst hortence hortensia hosna hosni hossein houa houari houaria houcein houcine houfrane houleymata
  houmadi houreye houshang houssam houssem houssine hovhannes hovik hovsep howard hrachya hrant hranush hratch hripsime hristo hua huan
  huanhuan hub hue huges hugh hugoline hui huifang huimin hulya humaira humberto humeyra humphrey hung hunter huri husam husamettin
  husein husniye husnu hussain hussein hussem hussen huu huub huy huyen hyacinthe hyam hysen ia iago ian iancu ianina ianis ibadete ibai
  ibane ibo ibon ibou ibouroi ibra ibro ibtissem ibukun ichrak idalina idi idil idir idman idoia idovia idowu idris idrissa idriz
  ievgueni ifeanyi ifeoma iffig ifrah iftikhar igbinosa ignacia ignacio ignacy ignazio ihab iheb ihintza ihor ihsan ihsane ihsanullah
  ihssane ihssen ijeoma ikechukwu iker ikhlas ikram ikrame ikramullah ilana ilango ilaria ilario ilayda ilda ildiko ileana ilena ilhaan
  ilhame ilhami ilhan ilhem ilian iliane iliass ilie ilija ilinca ilir ilirjana iliyan ilka ilkay ilker ilknur iloan ilse ilton ilunga
  ilya ilyass imad imade imanol imed imelda imen imene imer imma immacolata immaculee imogen imran imrane imre imren imtiaz inacia inacio
  inaki inaya inayatullah inchati inci inderjit india indiana indira inese inessa ineza inga ingabire inge ingeborg ingmar ingolf inigo
  iniyan inka inmaculada inna innocente insaf inssa inthiran inthumathy intissar ioan ioanela iolanda ion iona ionel ionela ionica iosif
  ioulia iouri ipek iphigenie iqbal ira iradukunda iragena iraj irakli irakoze irati iratxe irem irena irenee ireneusz irfan iria irlando
  irma irmgard irmine irondina irvin irvine irving iryna isa isabeau isabel isabela isabelita isadora isaie isatou isaura isaure isciane
  iseline isemelie iseult ishaan ishimwe ishita ishkhan isidora isidore isidro isik isil isilda isis isita isla islam islande ismaila
  ismat ismelda ismene ismenia ismerie ismet isolde isoline isou isra israa israel israpil issaga issaka issakha issam issayas issey
  issiaka issiakou issra istahil istvan itai italo itxaso itzhak itziar iulia iulian iuliana iulica iva ivain ivane ivanka ivanna ivano
  ivaylo ivette ivica ivo ivone ivonilde ivor ivy iwan iwona ixabel iyad iyasu iyobosa iza izabela izaro izaura izet izia iznaur izold
  izza izzet jaafar jaap jaba jaballah jabar jabbar jaber jabir jaceline jacinta jacintha jacinthe jacinto jackie jacklyn jackson jacky
  jacob jacobo jacopo jacotte jacov jacquelin jacquemin jacquette jacqui jacquie jacquo jacquot jacquou jacquy jad jadranka jadwiga
  jagdeep jagdish jagjit jagoda jagtar jahanara jahangir jailson jaime jainaba jairo jaison jaja jake jakes jakez jakob jakub jalal jale
  jalel jaleleddine jalil jalila jama jamaa jamalay jamel jameleddine james jamie jamil jamshid jan-agha jan-peter jan-willem janan
  jananie janarthanan janat-gul jancy jandira jane janelle janet janette janice janick janie janin janina janique janis janneke jannick
  jannis janusz januszek jao jaona jaosoa jaouad jaouen jaouenn jared jari jarod jaroslav jaroslaw jarvis jasbir jasdeep jasim jaskaran
  jasleen jasmina jasminka jasna jaspal jasper jaspreet jasser jaswinder jatinder jaufret jaume jaures javed javi javid javotte jawad
  jawed jawhar jawid jay jaya jayanti jayden jayson jazz jb jean-bapt jean-do jean-expedit jean-robert-fils jean-rony jeanele jeanick
  jeannick jeannie jeannot jeanty jeason jed jeff jefferson jeffrey jegan jehan jehanne jehona jeje jelica jelle jemal jemima jemma jena
  jenna jenny jennyfer jens jerald jered jerem jeremiah jeremias jermaine jeroen jeronimo jerrold jerry jersey jerzyk jess jesse jessie
  jessika jesus jesus-maria jetmir jeton jeyakumar jeyanthi jeyaraj jeyarani jeyaseelan jezekel jhonson jian jianguo jianhua jianming
  jianping jiayi jie jihad jihan jihen jill jillian jim jimena jimmy jimmyson jin jinane jinfeng jingjing jinhua jinlong jinping jireh
  jiyan jo-ann jo-jo joachin joah joakim joan joanes joanie joann joanne joannie joanny joaquim joaquin joaquina joas joasia joce
  jocelerme jocelin joceline jochen jodi jodie jody joe joelina joeline joellane joelma joelson joely joevin joffrey johana johanne
  johannes johanny johnatan johnathan johnson johny jojo jokin jolan jolanda jolanta jolene jolie jolyane jon jonah jonathane jonel
  jonelle joni jonna jonny joop joost joran jordana jordane jordann jordi jordie jordy jorg jorgina jorick joris jorn jos joscelin
  jose-luis jose-maria josefa josefina joseline joselita joselito joselyne josepha josephe josephin josephina josh joshuah josianne josip
  joss josse josselin josseline josu josy jouda jouhaina jovan jovana jovanka jovanny jovial joyce jozefa jozsef ju juan-carlos juana
  juanito judas jude judelin judeline judes judicael judikael judit judite judith judy juergen jugurtha juha juju julaine julen
  jules-henri juliane julianna julianne julianno juliet julieta julio julita julius jullian jullien jumber jun june junior junjie juno
  jurgen justa justina justinien justinienne justino justo justyna jutta juvenal jwan jyoti ka-ying kaan kaarina kaba kabamba kabeya
  kabir kabongo kabuya kabwe kacem kaci kacou kacper kad kadda kaddour kadia kadiata kadidia kadidiatou kadidja kadima kadir kadra
  kadriye kaelig kaelle kafui kahina kahindo kai kaina kaissa kaitlin kaitlyn kajan kaka kakha kakhaber kalaichelvi kalaivani kalala
  kalidou kalie kalifa kalilou kalin kalina kalista kalo kalombo kalonji kalpana kaltoum kaltouma kaltrina kalvin kaly kamal kamala
  kamalanathan kamaljit kamar kamardine kamaria kambale kambiz kamdem kameleddine kamelia kamen kamer kamga kamikazi kamil kamille kamo
  kamran kamrul kamuran kamyar kanchana kandasamy kande kandioura kang kankolongo kankou kanku kanthan kanthasamy kanto kanyinda kao
  kaori kaou kaourintin kaourou kaoutar kaouthar kaouther kapinga karam karamba karamjit karamoko karanvir karapet kardiatou karell
  karelle karena karenne kariane karianne karimou karimullah karla karlene karo karol karolane karoline karoly karolyne karsten karthiga
  karthik karthika kartik karunakaran karyn karyne kashif kasia kasongo kassandra kassandre kassie kassy kastriot katalin katanga
  katayoun kate katel kateline katellig katende katerina kateryna katharina katherine kathi kathia kathie kathleen kathryn kathy katica
  katie katja katrin katrina katsumi kattalin katty katy katya kaveh kavira kavita kavitha kavithan kawa kawtar kawthar kawther kay kaya
  kayden kayembe kayitesi kayla kayley kaylie kayline kayode kaysone kazadi kazim kazimiera kazimierz kazuki kazuo keanu keanui keba kebe
  keegan kees kehinde keiko keira keiran keith kekeli kekouta kelechi kelia kelian kelig kelissa kelley kelly-ann kellya kelsey kelthoum
  kelvin kelvyn kelyan kelyane kemal kemo ken kenan kendji kendra kendrick kengne kenji kenmogne kennedy kenneth kenny kenrick kensley
  kent kenta kentin keomany keovilay kepa kerem keren kerian kerim kerlande kerlens kerline kerry kerstin kervens kerwens keryan ketevan
  keti ketino ketlie ketsia kettelie kettlie kettly ketty kev kevan keven kevine kevinou kevyn kewin keyvan kezban kezia keziah khachik
  khadar khadiatou khadidiatou khadim khadir khadizhat khadouj khadra khady khaira khaireddine khairul khal khal-mohammad khaleda khalida
  khalifa khalil khalilou khalilullah khalissa kham khamla khamphay khampheng khamphet khamphone khamphou khamsing khamsone khamtay
  khamzat khanh khaoula khasan khassan khatchik khatera khatia khatool khatuna khava khavaj kheda khedi khedidja khedija kheir
  kheireddine kheloudja khemais khemara khemis khira khizir khloe khoa khoi khoren khoshal khosrow khoudia khoudiedji khoudir khouloud
  khue khurram khusein kianoush kiara kiarash kibala kibibi kibrom kidane kidist kien kieran kieu kiflom kiki kiko kilian killyan kilyan
  kim-anh kim-chi kim-lien kimbembe kimberley kimberly kimheng kimia kimleng kimly kimpembe kimsan kindia kine kinga kipre kira kiran
  kiranjit kirby kireg kirill kirk kirsten kirsti kirsty kirubakaran kirusan kirushan kishore kissima kitoko kitty kiymet kiyombo kjell
  klaas klaivert klara klaudia klaus klementine klervi klervie klodian kloe klothilde kmar knut koami koba kobra kodjo kodjovi kody kodzo
  koen kofi kojo kokila kokou kokouvi kolab koldo komal komi komla komlan konan kongkeo kongolo konrad konstantin konstanze koray
  korentin korka kosal kossi kosta kostia kouadio kouakou kouam kouame koubra koudjo kouider koulm koumba koupaia kourosh kourouma
  kousalya kouta kovan kowsar kra krasimir krasimira kreshnik krishanth krishna krishnan kristel kristell kristelle kristen kristi
  kristian kristiane kristie kristin kristina kristine kristof kristopher kristy krou krystel krystian krzysztofa ksenia kseniia kubilay
  kubra kudret kuete kugan kujtim kulbir kuldeep kulwant kulwinder kumar kumaran kumarasamy kumaravel kunal kunle kunthea kursat kurt
  kurtis kushtrim kusitino kwabena kwadwo kwaku kwami kwasi kyla kyle kylie kyllian kyoko kyra kyrylo lachlan lacina lacramioara ladan
  ladislas ladislava ladjal lado laeticia laetizia lago lahbib lahouari lailoma lailuma laithidine lakhwinder lakshmi lala lalaina lalao
  lale laleh lali lalia lalita lalitha lam-anh lamara lamarana lambert lamek lamiae lamis lamiss lamphone lamya lan lan-anh lana lance
  lancelot lancine landry landu lanre lansana lanto lanying laouenan lara larisa larry lars larysa lasha lassaad lassana lasse lassine
  laszlo lata latefa latha latife latifullah latsamy lau lauana laudine laulau lauralie lauraline laure-line laureen laurel laurelie
  laureline laurelle laurena laurenne laurentia laurentin laurentine laurentino laurentiu laureta lauriana laurianne lauric laurick
  laurids laurin laurina laurinda laurindo laurine lauris lauro lauryn lauryne lavanya lavdim lavinia lavrent lawrence layana lazar
  lazarine lazhar lazhari ldjida leah leakhena leandra leandro leane leann leanna leanne leap lebene lebon lech lecha lee-ann leen lehen
  lei leia leidy leif leigh leighton leilou leire leith lekan lela lelette lelia leliane lelio lelo lemine lemlem lenaic lenaick lenaig
  lenaik lenais leneig lenilda lenka lennart lennox lenora lenuta leny leoanne leocadia leocadie leokadia leona leonardo leonce leone
  leonel leonella leonello leonid leonida leonide leonilde leonildo leonin leonis leonor leonora leonore leontin leontina leontine
  leopoldina leopoldine leopoldo lepa leroy lesia leslaw lesley lesly leslye lester lesya leszek letebrhan leticia letizghi letizia letty
  levan levana levenez levent levente levi levon levy lewis lexane lexie leyla leyli lhassan lhoussaine li lia liam liana liane lianna
  liban liberty liboire liborio licia lide lidia lidie lidiia lidwine lidya lien liesbeth liesel lieselotte liesl lieve lifang ligia
  lihua lijuan lijun lili lilia liliana lilianna lilias lilie liling lilit lilli lillian lilly lilo lilwenn lily lilya lin linaig lindita
  lindsay lindsey lineda ling lingling lino lio liora lioudmila liping liqin liridon liridona lirim lisandra lisandre lisandro lisandru
  lisbeth lisea lisel liselotte lisiane lisie lison lissandre liubov liudmila liv liva livio liviu liwei lixin liz liza lizandra lizbeth
  lizea lizette lizzie lizzy ljiljana ljubica ljubinka ljubisa ljubomir lloyd loan loana loane loann loanne lobbo lobna loc loeiz loeiza
  loeizig loelia loemba logan loganathan logbo logeswaran logini lohan lohann lohourignon loick loide loig loik lois loise lokua lolita
  lolo lolotte lom-ali lomali lona lonceny long lonnie lonny lora loraine loralie lorea loredana loreen lorelei lorena lorene lorenza
  lorette loriana loriane lorianne loric lorick lorin lorine loris lormina lorna lorraine lorrie losa lotfia lothaire lothar lotte
  lou-ann lou-lou louan louann louanna louanne louay loubaba loubens louca loucas louella louisena louisette louison louiza louka loukas
  loulette loulou lounes louness lounis lountandi lourdes lourenco lousine louza lova lovasoa lovelie lovely lovenska lovepreet loy luam
  luan luana lubin lubna luc-olivier lucain lucay lucca luce lucet lucian luciana lucianna luciano lucilia lucilla lucille lucinda lucine
  lucio lucius lucja lucjan luckas luckner lucknerson lucner lucrece lucrecia lucrezia lucy lucyna ludger ludivina ludmila ludmilla
  ludner ludo ludoo ludovica ludovick ludvig ludwig ludwik ludwika lue luigina luis-miguel luisella luitgarde luiza lukasz luke lukusa
  lula lule luljeta lulu luludi lulzim luminita luna luong lupe lupita lur lurdes lusia lusik lusine lutece lutete lutfi lutfiye lutfur
  lutgarde luther luwam luyindula luz luzia luzolo lwanzo ly ly-anh ly-tiana lyam lyamine lyana lyane lyanna lyazid lydiana lydiane
  lydwine lyle lylia lylian lyliana lylou lyly lyna lynda lyne lynette lynn lynne lyra lysa lysandre lyse lysette lysiane lysianne lyson
  lyuba lyubomir lyubov lyudmila lyvia maaike maamar maarten maati maayan mabel mabiala mabrouk mabrouka macarena macha macide maciej
  macire mack mackenzie madalena madalin madalina madani maddalena maddi maddy madelaine madeline madelon madelyn madelyne maden madenn
  madhavi madhu madiba madina madiou madison mado mady madyson mae maela maelan maelann maelenn maelia maelig maelin maeline maelisse
  maelwenn maelyne maelynn maena mafalda mafily magdala maggie maggy magloire magomed magomedov magomet maguette maha mahad mahalakshmi
  mahamane mahamat mahamed mahamoud mahana mahault mahawa mahboubeh mahbub mahdi mahdia maheata mahendran maher mahery mahesh mahfoud
  mahfoudh mahin mahir mahjoub mahjouba mahmuda mahmut mahnaz mahrez mahsa mahtab mai-anh mai-lan mai-ly mai-xee maialen maicol maieul
  maihan maika maike mailine mailis mailson maily mailys maima maina maine mairbek maissa maissane maissara maitena maitexa maivenn
  maiwen maiwenn maixent maja majda majeed majid majida majlinda maka makan makanzu makara makbule makeda makha makhtar maki makiese
  makine makka maklouf makon makoto makram maksim maksym mala malado malaika malak malal malala malalai malang malar malaurie malaury
  malaye malaythong malcolm malek malena malenka malgosia malia malide malina malino malka malkhaz malkiel malle malonga malorie malory
  malou malte malvina maly mam mamadi mamady mamaissata maman mame mami mamie maminou mamisoa mamou mampionona mamuka mamy mana manal
  manana manar manava manda mandana mandeep mandela mandiaye mandica mandino mandy manea manecas manech manef manelle manex manfredi manh
  manichanh manijeh maninder manirakiza manise manish manisha manivanh manjinder manjit manjula manlio manmohan manoa manoah manoe manoel
  manoela manoharan manoj manola manolis manolito manolo manou manouche manouchehr manoucheka manouchka manpreet mansata mansi mansour
  mansoura mansouria manu manue manuele manuella manuelle manuia manuk manutea maora maoris maqsood maral marama marc-andre marc-antoine
  marcela marcelin marcelina marceline marcelino marcella marcellin marcelline marcello marcelo marcia marcial marciane marcie marckenson
  marco-antonio marcu marcus marcy marega mareike mareme mareva marfa margalida margaret margareta margarete margareth margaretha
  margarethe margarida margarita margaud margault margerie margery margherita margie margit margo margote margotton margret margrit
  marguerita mari-ama mari-jo maria-carmen maria-do-ceu maria-ghjulia maria-jose maria-luisa mariaelle mariagrazia mariame marian mariana
  mariane mariangela marianick mariannick mariano marianti mariata mariatou maribel maricarmen maricel maricica marie-jo marie-lourde
  marie-may marieke mariel mariela marielena mariella marielou marien marienne marietou mariia marija marijana marije marijke marika
  marike mariko marilda marilena marilia mariline marilise marilou mariluz marily marilyn marilys marilyse marinela marinelle marinette
  marioara mariola marionne maris marisa mariska marisol marissa marita marithe maritxu maritza marivon marixu marjan marjaneh marje
  marjo marjolie marjory mark markendy markenson markha marko markus marla marlaine marlena marley marlies marliese marlise marlon marlou
  marly marlyse marny maroua marouan maroussia marquis marsela marsha marshall marta marthele martiane martin-luc martina martino
  martirio martiros marty maruia marveille marvin marvyn marwa marwan marwane mary maryan maryana maryanne maryannick maryel maryem
  maryleen marylene marylin marylis marylise marylou marylyne maryna maryon marysa marysette marysia marzena marzia marziyeh masaki
  masako masao masika masooma masoud masouma massa massamba massandje massata massil massilia massimiliano massinissa massire massogbe
  massoma massoud masud masuma mat mata matahi matar matarii matea mateata matei mateja matelin matenin math mathan mathea matheo mathew
  mathia mathilda mathile mathilin mathivanan mathivathani mathura mathurine matia matias matilda matilde matilin matis matiss matisse
  matiullah matondo mats matt matteu matteus matth matthew matthia matthijs matthis matthys matti mattias mattin mattis matty maty matys
  maude maudie maurane mauranne maureen maurena maurette mauricio maurille maurin maurine maurizio mauve maverick mavis mawa mawuena
  mawuli mawusi max-antoine maxellende maxens maxim maxima maximiliana maximiliano maximilienne maximin maximino maximo maxwell mayana
  mayane mayela mayeul maykel maylie maylin mayline maylis maymouna mayooran mayra mayron maysa maysan mayumi mayuran maywen mazarine
  maziar mazlum mbala mballa mbarga mbassi mbayang mbaye mbemba mbene mbida mbissane mbissine mbock mbola mbombo mboua mbuyamba mbuyi
  mchangama mealea mebara mebarek mebarka mebrahtu mebrat mechri mecit medea mederic medhanie medhi medine medjo medoune meena meenachi
  meera mefire meftah megan megane meggy meghan meghane megumi mehalia mehari mehboob mehd mehenni mehmet-ali mehran mehrdad mehrez mehri
  mehrnaz mehtap mehwish mei meifang meihua meike meilin meiling meir meissa meizhen mekonnen mel melahat melaine melane melany melat
  melchior melchiorre meledje melek melia meliana melih meliha melik melike melinda meline melis melisande melisende melisenne
  melissandre meltem melusine melvil melvyn melyna melyne melyssa menachem menahem mendel mentor merab meral mercedes merche merdie
  mereana meredith merel mergim merhawi meri meriadec meriam meriame merle merlin meron merouan merry merryl mert merve merveil mervyn
  meryam meryama meryem meryl merzak mesbah meseret mesmin messaouda messi messina mesut metehan metin metogo mevena mevlude mevlut meyer
  mezian mhadji mhamed mhammed mhand mher mialy mica micael micaela mich michael michaela michaele michaelina michaelle michail michalina
  michaud michee michel-ange michela michelangelo michelina michiko michou mick micka mickael mickaela mickaele mickaelle mickel mickey
  micky midelson midori mieczyslaw mieke miette migena migueline mihaela mihail mihaita mihaja mihaylo mihnea mihran mihret mihriban mika
  mikaela mikaele mikail mikal mikayel mike mikel mikhael mikhail mikhal mikheil miklos mikola mikolaj milad milagros milana milane
  milanka mildred milen milenko miles mileva milhan milica milija milijana milivoje miljan miljana milka milla millicent millie milly
  milo milomir milorad milos milosav milosz milou miloud milouda milouse milovan milton milutin mimi mimile mimo mimose mimouna mimoza
  mina minata mindy mine ming mingming mingxia minna minnie mino minosoa mioara miodrag miora miquelina mira mirabela mirabelle mirac
  miracle miradie miran mirana miranda mircea mirceanu mireia mirek mirela mirella miren mirentxu miri mirielle mirjam mirjana mirjeta
  mirko mirlande mirlene mirlinda mirna miroslav miroslava miroslaw miroslawa mirsad mirsada mirta mirwais mirza misaki misha mislene
  missy mitar mitch mitchell mithat mithun mitica mitko mitra mitrica miyuki mizanur mizgin mkrtich mladen mlaili mmadi mo moana moctar
  modestine modesto modibo modou modupe mody moea moerani moetai moez mofizur moha mohamadou mohamedou mohamud mohan mohana mohand
  mohcine mohebullah mohibur mohini mohsen mohsin moina moina-echa moinaecha moinahalima moinaidi moindjie moinourou moira moises mojgan
  mojtaba mokrane moktar molly momcilo momo momone mona-lisa moncef monder mondher monette monia monica monicka moniqua monir monirath
  monirul monji montassar montgomery montse montserrat mony monyroth morad moran mordechai morena morgan morgana morgann morganne
  morgiane moriba moritz morsal morteza mortimer morvan morwenna mory mose moshe mossa mostafa mostofa motiur mouaad mouad mouadh mouctar
  moudou moufida mouhamadou mouhcine mouhssine moukoko moulay mouloud mouna mouni mounira mourat mous mouss moussab moussoulimou
  moustoifa mouzdalifa movsar mozhgan mpemba mpho mpia mputu muamba muamer muammer mubarak mugabo mugisha muguette mugunthan muhamed
  muhammad muhammed muhammet muharem muharrem muhittin muhsin mujinga mujo mujtaba mukadder mukaddes mukamana mukamurenzi mukandayisenga
  mukendi mukesh mulugeta mulumba mumin mumtaz mumu muneeb munevver munezero muni munia munira murali murekatete muriele murielle murphy
  murray mursal murside murtaza murugan musa musasa musau mushegh muska muslim muslum mutasim mutesi mutlu mutombo mutoni muzaffer
  muzeyyen mvogo mvondo mwamba my my-hanh my-linh myia mykhailo myla mylaine mylan mylane mylena mylene mylie mylka mylou mylove myra
  myranda myriane myrlande myroslav myrtha myrtille myrtle myrto mysie mythili mzia mziuri n-cho n-guessan na nabiha nabou nacera naceur
  nacim nacima nada nadarajah nadeem nadeige nadejda nader nadezhda nadhir nadiia nadika nadim nadira nadiya nadjati nadji nadjia nadjib
  nadjiba nadjim nadjla nadou nadra naeem nael nafatou nafi nafisa nafissa nafissata nafissatou naftali nagehan nageswary nagma nahed
  nahei nahel nahia nahid nahil nahla nahom naia naida naig naik naika nail naila naile naim naime naina naira nairi najah najet najia
  najiba najibullah najla najlaa najma najmo najoua najwa nalan nali nallathamby nam nambinina namik nampoina nana nanard nancy nando
  nane nang-noy nanga nanou nans nantenin nanthakumar nanthini nanuli naoildine naoki naoko naomi naomie naora naoual naouel naoul
  naphtali naqibullah narayan narcis narcisa narcissa narcisse narek naren naresh narges nargess narimane narindra narine narith narjes
  narjess naroa nary naseer naser nasim nasima nasir nasr nasra nasradine nasratullah nasreen nasri nasrin nasrullah nass nasser nassera
  nassiba nassir nassira nassreddine nassrine nassuf nassur nastasia nastassja nasteho nastia nat nata natale natalene natalie nataliia
  natalina natalya natan natanael natasa natasha natea natela nath nathael nathaelle nathalene nathanaelle nathaniel nathou natia
  natividad natividade natnael nato natou naty nausicaa navaneethan navdeep naveed navid navjot navneet nawaz nawfel naz nazaire nazan
  nazanin nazar nazareno nazario nazeli nazha nazifa nazife nazih nazim nazir-ahmad nazli nazma nazmi nazmiye nazmul nazrul ncho
  ndayisenga ndayishimiye ndayizeye ndedi ndella nderim ndiaga ndickou ndikumana ndiouga ndjock ndongo ndoumbe ndriana ndzana neal neary
  nebahat nebil nebojsa necati necdet nechirvan necla necmettin necmi neculai ned neda nedelcho nedeljko nedim nedjma nedzad neela neelam
  neema nefise nefissa neha nehemia nehemie neida neil nejib nejla nejma nekane nela nele nelia neline nelinho nell nella nelle nelli
  nello nelson nelu nemanja nematullah nena nenad nene nenette neng neo neomie nephtali nerea neree nereida nergis neriah neriman nerina
  nerlande nermin nermina nerses neslihan nesrin nesrine nesserine nestan nestorine netsanet neusa neval neven nevena nevenka nevenoe
  neville nevin nevzat newroz nexhmije nezahat nezha nezir nga ngah ngalula ngan ngandu ngassa nghia ngo ngo-bisseck ngoc ngoc-anh ngoma
  ngone ngono ngoue ngoyi nguele nguessan nguini nguyet nguza nhan nhat nhi nhia nhia-vang nhien nhu nhung nia niakale niame niamke
  nicaise nicanor niccolo nicephore nichola nicholas nick nicki nickson nicky nico nicodeme nicola nicolaas nicolai nicolaos nicoleta
  nicoletta nicolette nicolina nicoline nicolo nicou nicu niculina nicusor nidal nidhal niels nieves nigel nihad nihada nihal nihan nihat
  nihed nikhil nikica nikita niklas niko nikola nikolai nikolaos nikolas nikolay nil nilani nilanthi nilay nilda nilgun nilofar niloofar
  niloufar nilton nilufer nima nimal nimco nimet nimith nimo nimol ninette ning nini ninive ninnog nino ninog ninotte ninou niouma nirina
  nirmala nirosh nirosha niroshan niry nisha nishan nishanthan nissim nitharshan nithya nitin nive nixon niyazi niyomugabo niyonkuru
  niyonsaba niyonzima nizar njaka njara njoya nkechi nkolo nkongolo nkosi nkoulou nkurunziza nlandu nlend nnamdi nneka nnomo noa noaman
  noame noan noane nodar nodari noelia noelie noeline noella noellie noelline noelyne noemi noemia nogaye noha noham nohann nohe nohlan
  nohra nola nolann nolhan nolhann nolween nolwen nolwena nominoe nona nonciade nonika nono nonso noor-agha nooria noorullah norayr
  norbertine norberto norddine nore noreddine noreen norhane noriko norma norman normann noro norosoa nosa nosakhare noua nouara noubar
  nouha nouhad nouhaila nouhou nounkoumba nounou nouphone nour-eddine nourdine noureddine nouredine nourhane nouriati nouriya noussaiba
  novak novalie novella noy nsabimana nsengimana nshimirimana nsimba nsona ntakirutimana ntamack ntirampeba ntumba nugzar nuh numa nune
  nuno nunu nunzia nunzio nur nuran nuray nurcan nurdan nurettin nurgul nurhan nuri nuria nuriye nursel nurten nurul nusret nuura nvard
  nver ny-aina nyembo nyobe nzeyimana nzita nzuzi oana oanez oanh oanig obaidullah obdulia obed obeline obi obinna obioma obrad oceana
  oceanne octavia octavian octaviane octavie octavien octavio octavius odair odalric odelia odelie odelin odeline odessa odet odete
  odetta odia odilia odilie odilon odin odion odlin odner odon odysseas ofelia ofelya ogechi ogier ognjen ognyan oguz oguzhan ohannes
  oihan oihana oili okan okay okba okechukwu okou oktay ola olabisi oladele olaf olaia olalla olamide olav olayinka olcay ole oleg oleh
  oleksandra oleksii oleksiy olesia olesya olfa olha oli olia oliana olimpia olimpio olinda olindo olinga oliver olivera olivio olriche
  oluchi oluwaseun olwen olwenn olya olympia olympie omaima ombeline omega omerine omgba omid omolara omorogbe omou omran onana onder
  ondina ondine ondoa onechanh onenn onesime onja onjatiana onur ony onyeka oona oonagh opal ophelia oralia oralie orane orazio orchidee
  oregane orel orelie orelien oreline orella oren orens orest oreste orette orhan oriana oriane orianna orianne oriata oriel oriol orlana
  orlann orly orna ornella orod orphee orso orsola orsolya orson orsu orsula ortance ortzi orville osagie osane osaretin osaro osarumen
  osas osayi osaze oscarine osias oskar osman osmane osmond osnel ossian ostap ostiane osvaldo oswald otar otari othello othilie othman
  otia otilia ottavia ottavio ottilie otto ottorino ouafa ouahiba oualid ouarda ouardia ouassila ouassim oudom oudone ouerdia ouiam
  ouidad ouissal ouissem ouiza oulaya oulematou ouleye ouleymatou oulfa oulimata oumadi oumaima oumarou oumayma oumbe oumkeltoum oumnia
  oumou-kalsoum oumoulhairi oumy ounissa ouraga ourdia ouri ouria ouriel ourouwa ousamma oussama oussema ousseni ousseynou outhai ovide
  ovidiu owen owenn owona oya oyin oyku ozan ozanne ozcan ozden ozge ozgur ozioma ozkan ozlem pa-nhia paata paavo pablito paca paco padma
  padraig padrig paige palma palmira palmiro palmyre paloma palwasha pamphile panayotis pancho pancrace pandora panpi pantxika pantxoa
  pao paol paola-maria paolig paolina pape papis papusa papy paramesh parameswaran parameswari parameswary paraschiva parastoo parisa
  parker parminder parmjit paruyr parvaneh parvati parveen parviz parwana parwaneh parwin parwiz pascaline pascalou pascasie pascual
  pasquale pasqualina pasquin pat paterne pathmanathan patou patricio patrizia patrizio patro patrycja patryk patsy patty patxi
  paul-andre paul-emile pauliana pauliane paulien paulina paulino paulu pavel pavithra pavlina pavlo paxton payam paz pearl pedrog peer
  pegah peggy peio pejman pekka pelagie pelayo pelege pelenatete pelin pellumb penda penelope peng pengfei penka penny pepa pepe pepita
  pepito per perceval percival percy perig perihan perl perla pernelle peronnelle perpetua perrette perrin perrotte perry pervin peshang
  petar pete petelo petimat petion petra petre petrica petrit petro petronela petronella petronille petros petru petruta pettan petya
  peyo peyton phalla phally phanord pharell phat pheap phearom phebe phet phetsamone phil philadelphe philbert philemon philia philiberte
  philibertine philip philipine philipp philippa philippine philis philo philogene philomena philou phimmasone phineas phirun phoebe
  phoebus phonesavanh phong phonsy phoutthasone phouvong phu phuc phung phuoc phuong phyllis pia piedade pier piera pierig piero
  pierre-alain pierre-yves pierrelus pierretta pierrine pierrot pieter pietro pilar pim pina pinar pinda ping pinhas pino pinot pinpin
  pio piotrek piratheepan piriyanka piroska pirunthavan piseth pisey pisti placido plamedi plamedie plamen plamena plectrude plutarque
  poani poehere poeiti poema poerava poghos pol pola polat polin polina polixene polly polycarpe pompee ponleu ponlok pons pontien pooja
  pooya popol poppy pouokam poupou pouria pouya pov prabhu pradeep prakash pramila praneeth prashant prashanthan pratap prathap pratheepa
  pratheepan praveen praxille precious predrag prefina prem premtim prescilia prescillia presnel preston prevost primerose primitivo
  primo primrose prince princess princesse prisca priscillia priscylla privat priyanka procope prosnel prosperine prudencio prudent
  prunelle pryscilla przemek przemyslaw ptit-jo puaiti puja pulcherie punam purificacion pushparani qadir qais qamil qasim qassim qazim
  qemal qendrim qi qiang qin qing qingling qiong qiuyue qnarik quan quang quasimodo qudratullah queeneth quentine quincy quinn quintino
  quiterie quoc quy quyen quynh rabab rabea rabeb rabeh rabha rabiaa rabie rabii rach racha rachad rachana rachele rachelle rade
  radegonde radek radenko radha radhia radhouane radhwane radica radisa radivoje radka radmila radmilo rado radojka radomir radonirina
  radosav radoslav radoslaw radouane radovan radu radwan rafa rafaela rafaele rafaella rafaelle rafal raffaele raffaella rafi rafik
  rafika rafion rafiqul ragavan raghav rahamatou raharisoa rahel rahela rahim rahima rahime rahimullah rahma rahmatullah rahmi rahmouna
  rahul rahwa raiarii raida raif raihana raimana raimond raimonde raimondo raimund raimundo rainer rainier rainui raisa raissa raja rajaa
  rajae rajan rajeb rajendra rajesh rajeswari rajeswary rajinder rajini rajiv rajko rajna raju rajvir rajwinder rakesh rakoto ralf ralph
  raluca ram rama ramadan ramanan ramandeep ramat ramatou ramatoulaye ramaz ramazan rambert rambo ramesh rameswari rami ramin ramiro
  ramiz ramla ramon ramona ramsey ramuntcho ramuntxo ramy ramzan ramzi rana randa randall randi randolph randy rania ranitea ranjan
  ranjit ranjith ranka ranko ranto raouf raphaela raphaelo raphy raquel rares rashida rasiah rasim rasoa rasool rasul ratana ratanak
  ratha rathan rathana rathika ratko raul rautea ravaka ravel ravi ravinder ravindran ravy rawia ray rayane rayhan rayhana rayhane
  raymondine raymundo rayna raynald razak razet razia razika razvan rebah rebaz rebeca reber rebin recai recep reda redha rediet reem
  reena refik refka reggie regina reginald rehana reiko reinaldo reiner reinette reinhard reinhold reinold reka rekha rekia relu remedios
  remigius remilekun remus remzi remziye rena renald renaldo renan renate renato renaude renauld renel renelle renilde rennan reno renold
  renzo reouven reshma resul reva revaz rex rexhep reyhan reynald reynaud reza rezaul rezo rezvan rhania rhea rhian rhiannon rhizlane
  rhoda rhona rhonda rhys ria riad riadh riaz ribka ricardina riccardo richarde richemont rick rickie ricky rico ricot ridvan rieko rieul
  rifat rifay rifka rigobert rihab riham rihanna rihem rik riley rim rima rime rina rinaldo rindra ringo rinor riri ritaj ritchie ritej
  rithy rithya riton ritou ritu riva rival rivka rivo riwal riwanon riyad riyadh riza rizgar rizvan rizwan rizwana rkia roald roar rob
  robbie robby robel roberta robertine robina robine robinson roby robyn rocco roch rochelle rocio rod rodeline roderick rodica rodney
  rodolfo rodric roel roesel rogatien rogelio rogerio roghayeh rogier rohit rohullah roisin roj rojbin rojda rojhat rojin rojo rokaia
  rokaya rokeya rokhaya rokhy rokiatou roksana roksolana rolanda rolando rolf rollande rollon roma romaine romaissa romana romanella
  romano romarin romary romayssa rombaut romee romica romina romolo romualda romula romulo romulus romy ron rona ronahi ronald ronaldo
  ronana ronane ronel ronelvie rong roni ronke ronnie ronny roodly roos roozbeh roque roro rory rosa rosa-maria rosabelle rosalba rosalia
  rosalin rosalina rosalind rosalinda rosaline rosalyne rosamonde rosange rosangela rosanna rosanne rosaria rosaura rose-aimee rose-laure
  rose-marie rose-may rosel roselande roselaure roselie roselin roseline rosella roselle roselore rosemane rosemarie rosemary rosemay
  rosemene rosemonde rosen rosena rosenie rosetta rosette rosevald roshan roshni rosiane rosie rosina rosinda rosita rositsa ross rossana
  rossella rostam rostom rostyslav roswell roswitha rosy rotha rouaida rouba rouben rouchdati rougui rouguiata rouguiatou rouguiyatou
  roukaya roukia rouqaya roushan rouslan roustam rouzbeh rouzouna rova rowena roxana roxanne roxie roy roya roza rozanne rozen rozenn
  rozerin rrezarta ruban rubar rubie rubina rubini ruby rudi rudiger rudolf rudolph rudy rufin rufina rufino rufus ruggero ruhi rui
  ruifang ruken rukhsana rukiye ruksana rumen rumyana rupa rupert rupinder rusiko ruslan ruslana ruslanbek russ russel russell rustam
  rustem rusty rusudan ruta rutger ruth ruthie ruthy ruud ruxandra ruy ruya ruza ruzanna ruzgar ruzica ryad rylan rym rymel ryo ryry
  ryslan ryszard saad saadatou saadet saadi saadia saado saandia sab sabahat sabahattin sabahete sabahudin sabatino sabba sabeha sabeline
  saber sabeur sabiha sabin sabina sabinien sabino sabir sabira saboor sabra sabriana sabrine sachiko sachin sadaf sadak sadegh sadek
  sadete sadettin sadia sadibou sadie sadije sadik sadika sadiqa sadiqullah sadiye sadok sady saeed safa safaa safae safak safet safiatou
  safietou safina safiullah safiya safiye safouane safwan safwane sagal sagato sagrario sahab sahar sahbi sahel sahin saholy sahondra
  sahra said-ali saidali saif saifeddine saiful saima saime saindou saintanise saintilia saintilus saipele saira sajal sajid sajida
  sajjad sakho sakina sakine sakthi sakura sal salah salaheddine salamata salamatou salambek salamu salauddin salaun salazar saleem saleh
  salem salha salhia sali salih salimatou salimina salimou salina saliou sallie sally salman salomea salomon saloua salsabil salud
  salvador salvator salvatora salvatrice salwa saly samaelle samah saman samanta samar samara samassa samatar sambath sambou sameer samen
  samer samet samih samiha samim samina samiullah samiya samnang samneang samoeun samory samphors samrawit samson samuela samuele
  samuelle samvel sana sanaa sanaba sanae sanah sanam sanaz sancho sanda sandati sandeep sander sandhya sandie sandor sandre sandrina
  sandrinette sandro sandu sanela sangeeta sanije sanja sanjana sanjeev sanna sanounou sanoussi santa santatra santhirakumar santhosh
  santiago santina santine santino santo santos santosh santu saoussen saovy saphia saphir saphira saphyr sarafina sarai saran saranya
  saravanan saray sardar sargis sariaka sarina sarita sarkis saroeun sarojini sarom saron sarra sarujan sasa sasikala sasikaran saskia
  sata satenik sathasivam sathees satheesan sathis sathish satine satish satnam satoshi satou satourou satsita saturnin saturnine
  saturnino satwinder satya saul saurel sauveur savannah saveria saverine saverio saveriu savin savina savine savinien savino savita savo
  savoeun savuth savy sawsan sayed sayeed saykham saynab saysamone saysana sayuri scarlet scarlett schlomo schmuel schnucki scholastique
  schorsch scipion scott sead seamus sean seb seba sebastian sebastiana sebastiano sebastiao sebastienne sebi sebo seda sedat seddik
  sedef sedik sediqa sediqullah seema sefa sefik segal segolena segun segundo seher sehriye seif seifeddine sejad sekkoura sekou
  selahattin selam selamawit selami selcan selcuk selda selen selena selene selia selima selime selin selina selinda seline selmane
  selmen selmi selvam selvarani selvi selvije semere semhar semia semih semiha semir semra semyon sena senad senada senait senam senay
  senda senem sengdara sengdeuane sengphet sengul seni senka senol senoussi senthil senthuran sephira sephora sepideh sepp seppel seppi
  septime septimiu serafim serafina serafino serap seraphin seraphina seraphine serdar serene serenella serey sergey sergii sergine
  sergiu sergiy serguei serhad serhat serhii serhiy seri serife serigne serkan sermin serob serop sertac servais servan servane servanne
  servet sery seryozha sesilia setareh setefano seth setra seun seval sevan sevcan sevda sevdije seve severian severiano severin severina
  severino severo sevgi sevil sevilay sevim sevinc sewa seyba seydi seyfettin seyfi seyha seyhan seyit seyma seymour seynabou seyni sezai
  sezen sezer sezni sfia shaban shabana shabbir shabnam shade shafi shafiqa shafiqul shafiqullah shahab shahana shahbaz shahen shahid
  shahida shahin shahinez shahjahan shahla shahnaz shahram shahriar shahrokh shahrzad shahzad shaina shaip shaiq shaista shakeel shakiba
  shakila shalini shalom shalva shamil shamim shamkhan shamsul shamsullah shan shanaelle shane shania shankar shanmugam shanna shannen
  shannon shanon shanthan shanthi shanthini shanti shaparak shapoor shapour shari sharif sharifullah sharlene sharly sharmila sharon
  shaun shauna shawn shayan shayma shaymaa shayna shazia sheela shefki shefqet sheida shekinah shelby sheldon shelley shelly shemsi
  sher-ali sherine sherley sherline sherlyne sherri sherry sherwin sheryl sheyenne shilan shiloh shima shinji shira shirel shirelle
  shirin shirin-gul shirleen shirzad shiva shkelqim shlomo shmouel shoaib shobha shokoufeh shokria shoshana shota shpend shpetim shpresa
  shqipe shqipri shreya shu shuang shufang shufen shuhua shukria shukrije shukrullah shukuru shulan shushan shushanik shuzhen shyam sia
  siamak sian siana siavash sibel sibilla sibomana sibylle sid sidar siddig sidi sidika sidiki sidney sidoine sidonia sidy siegfrid
  siegfried siegried siena siewe sifa sigisbert sigismond sigolene sigui siham sihame sihem siheme silas silene silke silly silva silvain
  silvana silvano silvere silverio silvestre silvie silvina silvino silvio silviu sima simao simbala simeone simge simha simin simion
  simo simona simonetta simonette simonin simonne simran simranjit simret sina sinan sinath sindy sinead sinem sinh sinisa sinnathurai
  sinoun sinthuja sinthujan sinto siobhan sira siradio sirajul sirandou siranush sirena siriki sirine sirwan sisavath sisi sisouk
  sisouphanh sissi sita sitan sitha sithan siti sitina sitou sitraka sitti sittina sivagnanam sivakumar sivanesan sivapalan sivaraj
  sivarajah sivaranjini siwar siyamak sjoerd skander skender sklaerenn sky skylar skyler slava slavica slavisa slavko slavoljub slawek
  slawomir slim sloan sloane slobodan slobodanka smahane smail smain smaragde smilja sneha snezana snezhana soa soahary soamanitra soan
  soane soanirina soazic soazig sobia socorro socrate soda soen sof sofian sofie sofien sofiene sofiia sofik sofiko sofiya sofya sogona
  sohaib sohail sohan sohane soheib soheila sohel sohrab soibaha soifa soifia soifoine soilih soilihi soizic soizick sok-chea sokha
  sokheng sokhim sokhna sokhom sokhon sokol sokunthea sokunthy sol sola solal solana solane solann solanne solea soleane soledad solen
  solena solenn solenne solenza soliman solina solo solofo solomiia solomon soloniaina soltana solveg solweig solyne soma sombath somchai
  somchit sommay somphone somsak son sona sonali sonam soncier sondes sonel soner songul sonja sonna sonny sony sonya soph sophal sophan
  sophat sophea sopheak sopheap sophian sophiane sophinette sophorn sophya sopio soren sorenza sorin sorina sorinel soriya sorour sory
  sosefo soso sosso sosthene sothea sotheary sothy souadou souaibou soudjay soufian souhaib souhail souhaila souhayl souheil souheila
  souhila souhir soukaina soukanh soukayna soukeyna souksavanh soulaf soulaimana soulef souleye soumaila soumaya soumeya soumia soumicha
  soundiata sounkarou sounthone sountou sourour sousanna souvanna souvanny sovann sovanna sovannara sozan spartak spencer spomenka srdjan
  srecko srey srey-mom sreyleak sreymom sreyneang sripathy sritharan sros stacey stacie stan stana stanesa stanimir stanis stanislav
  stanislaw stanislawa stanka stanko stanley stanoje stany steeven steevens stef stefanie stefanita stefano stefanu stefanut stefany
  steffen steffi steffie steffy stefka stela stelian steliana stelio stelle stellio sten stepan steph stephan stephania stephano
  stephanos stephany stephen stephie sterenn sterline stevan stevens stevenson stevie stevy stewart stijn stine stochelo stojan stojanka
  stoyan stoyanka stu stuart suad suada suat subash subashini subramaniam sucaad sudha sue suely sugirtha sujatha sujeevan sujitha
  sukhbir sukhdeep sukhdev sukhjit sukhpreet sukhvinder sukhwinder sukran sukriye sukru sule sulejman suleyman sulian suliana sulim
  sulivan suljo sulkhan sulliman sullivan sully sulpice sultan sultana sulumbek sumaiya suman sumathi sumeyye sumitra summer suna sunay
  sundar sunday sunil sunita suong suphi suprina suren suresh surinder surjit susan susana susann susanna susanne sushma susie suthakar
  suthakaran suthan sutharsan sutharshan suzan suzhen suzon suzy svante sven svenja svetislav svetla svetoslav svetozar svitlana swann
  swati sybelle sybillin sydney syham syl sylfida sylke sylvana sylvanie sylvere sylverne sylviana sylviano sylvina sylvio sylwester
  sylwia symphorien symphorose syntyche syrielle syrine sysley syuzanna szabolcs szymon taaroa tabara tabatha tabi tabitha taddeo tadeusz
  tadjidine tagne taguhi taha tahani taher tahera tahi tahia tahiata tahina tahir tahira tahiry tahmina tahmineh tahra tahsin tai taieb
  taina taisia taiwo taj tajinder takam takashi takeshi takia tako takoua taleb talel talha tali talia taliana talibe talida talina
  talwinder tam tam-anh tamana tamar tamara tamari tamas tamatoa tamaz tamerlan tamia tamila tamilini tamilselvi tamim tammy tamo tamou
  tamsin tamsir tamta tamuna tan tanase tancrede tancredi tandy tane tanella taner tangi tanja tanner tano tanoh tanta tantely tanveer
  tanya tanzila tao taoufik taous tara tarak taraneh taras tarkan taron tasha tasleem taslima tasnim tassadit tassadite tassnim tata
  tatania tatave tate tatev tatevik tatia tatiane tatie tatul tatum tatyana taua taulant tautu tayeb tayfia tayfun taylan taylor tayron
  tayssir tchakounte tchamba tchavo tchavolo tchoupo tchuente tea teaki ted tefik tefy tehani teihotu teimuraz teiva tejinder tekin tekla
  tekle telesia telesphore telma telmo temel temesgen temitope temoana temur tene tengiz tenin tening teo teodor teodora teodoro teofil
  teofilo teoman teona teotonio tepua terava terence terenzio teresia teresina terexa terezinha terri terry tesfay tesfaye tessa tessie
  tetiana tetuanui teuira teura teuta teva tevfik tewfik teylor thach thaddee thadee thai thaina thalia thalie thameur thang thangam
  thangamma thania thanina thanushan thao tharani tharsan tharshan tharshini thavam thavamani thavarajah thavry thavy thayalan thayaparan
  theagene theana theary theau thecla thecle theliau thelio thelma thelusma themis theobald theoda theodora theodorine theodose theodosie
  theodule theola theonie theophane theophanie theophilia theotime thera theresa theresia theresine theris theudric thevarajah theyl
  thiago thibauld thibauth thibert thida thiebaud thiebault thiebaut thien thiephaine thierno thijs thilbault thilda thilelli thilo thinh
  thiruchelvam thiziri tho thoa thom thomasine thomassin thong thongchanh thorben thorsten thouraya thu thu-ha thuan thuong thurial
  thushara thusyanthan thusyanthi thuy thuy-linh thymeo ti-georges ti-jo tiago tiana tiara tiare tib tibere tiberiu tibo tibor tiburce
  ticia tidiani tiecoura tiemoko tien tieno tifaine tifany tifenn tiffanie tigist tigran tigrane tiguida tiguidanke tihomir tihoti tijana
  tijani tikno tiko tilde tilio tillie tilman tima timea timmy timofei timoleon timon timotei timothe timothy timur tin tina tinaig
  tinatin tinatini ting tingting tinhinan tinhinane tinka tino tintin tiphanie tissia titaina titaua titel titi titia titiana titiane
  titien titilayo titine titou titoune titus tiziana tiziano tjeerd tlili toader toan toarii tobi tobias tobie toby todd todor toerau tof
  tofazzal toihir toilha toimata toine toinette toinou toiouilou tojo toky tolga tolotra tolu toma tomasa tomasi tomaso tomek tomislav
  tommaso tommie tommy tomoko tomoyuki tomy toni tonia tonin tonina toninho tonino tonio tonton-jo tonyo toorpekai torea tornike torpekai
  torsten toryalai tosca toshiko toshio toto totof totor tou-ger touati toumani tounes touraj touria toussaint toussainte toutou tova
  tovo toyfia tracey tracy traian tram trang traudel treasure tremeur trevor tri tricia trieu trifin trinh trinidad trinite trish
  tristana trong troy tru truc trude trudy trung truong truus trystan tsafack tsala tschavolo tsegay tsehay tshilombo tsige tsilavo
  tsiory tsipora tsira tsiry tsitsi tsovinar tsvetan tsvetanka tsvetelina tsvi tu-anh tuala tuan tuana tuarii tudal tudi tudor tudorel
  tudorita tudual tue tufan tugay tugba tugce tugdual tuhei tulay tulia tulin tullio tumata tumba tuminetta tuna tuncay tunde tung tuong
  turan turgay turgut turi turiaw turkan turpal turpal-ali turyalai tuyen tuyet twagira twahirwa txomin ty tyana tybalt tycho tyfaine
  tyler tylio tymeo tymofii tyna tynaelle typhaine typhanie tyrese tyron tyrone tyson tzipora ubah ubald ubaldo uberto uche uchechi
  uchenna udo ufuk ugo ugochi ugur uisant ulas ulf uli uliana ulisses ulku ulla ulric ulrich ulrick ulrika ulrike ulyana uma umair
  umakanthan umar umberto umit umran umuhoza umut umutoni una unai unal urania uranie urbaine urbano uri uriel urielle urs ursa ursel
  ursul ursule ursuline urszula usha usman ute uthaya uthayakumar uthayan uther utku uwa uwamahoro uwase uwe uwera uwimana uwizeye uxue
  uyen uyi vadim vadym vaea vaena vagharshak vahagn vahan vahatra vahe vahid vahide vahine vahram vaiana vaihere vaimiti vainqueur vairea
  vaite vaithilingam vaitiare vaja vakha vakho vakhtang val valdemar valdet valdete valdo valence valens valente valentina valentino
  valentyna valere valeri valerian valeriana valeriane valerica valerien valerii valeriia valerio valeriu valerius valeriya valery
  valeska valeyron vali valia vallier valmir valmont valon valou valtari van van-anh vanaa vanda vaneide vanel vanesa vaness vani vania
  vanida vanina vanitha vanja vanna vannak vannara vannary vanni vannina vano vantha vanusa varathan varazdat vardan vardouhi varduhi
  varenka varinder varoujan vartan vasantha vasanthan vasanthi vasco vasil vasile vasilica vasilija vasken vaslav vassili vassilis vassyl
  vasuki vasyl vaughan vaughn vazgen vazha veasna veda vedat velda veli velia velibor velimir velupillai venance venancio venec venel
  venera venite venkat venus veran verane verena vergil verica veridiana vernon vero veroniaina veronica veronika vesa veselin vesna
  veton veysel vi viacheslav vianney vibeke vibol vic vicenta vichea vichet vick vicki vickie vicky victoras victoriano victorin
  victorina victorine vida vidal vidosava vidya viet vigen viggo vigneswaran viguen vijay vijaya vijayakumar vijitha vikas vikram viktor
  viktoria viktoriia viktoriya vilaire vilay vilbrun vildan vilhelm vilma vimala vimalan vinay vince vincente vincentellu vincentia
  vincenza vincenzo vinciane vincianne vincou vinh vinko vinny vino vinod vinoth vinothan violaine violeta violetta viorel viorela
  viorica virak virgilio virginia virginica virginio viridiana virtudes visal visar visesio viseth vishal vissarion vitale vitali vitalie
  vitalii vitalina vitaliy vithya vithyan vito vitolia vitomir vitor vitoria vittore vittoria vittorio viva vivek vivette vivi vivian
  viviana vivianna vivianne vivou viyan vjollca vjosa vlad vlada vladan vladica vladislav vlado vladymir vladyslav vlasta vo voahangy
  voahirana voangy voica voicu vojislav vojkan vola volana volatiana volkan volker volodia volodymyr voskan vu vuk vukasin vuong vuthy
  vyacheslav wacek waclaw wade wadii wadner wadria wadson wael wafa wafaa wafae wafik wafo wague wahab waheed wahib wahiba wahid wahida
  wahidullah waiata wail wais wajdi wajih wala walaa walburga waldiodio wale wali waliullah wallace walles wallis walt waltraud waly
  wamba wamo wanderley wandji wandrille waqar waqas ward warda wardat wardia warner warren warsame wasila wassila wassin wawa waya wayne
  wazir weidong weihua weimin weiming weiwei wen wenceslas wendel wendelin wendell wendie wendolyne wenhua wenjie wenjing wenonah
  weronika werther wesley wessel whitney widad wided wideline widelson widlene widlin widline widlyne widny wiebke wieslaw wieslawa
  wijdan wijdane wiktor wiktoria wil wilbert wilbur wiley wilfred wilfriede wilguens wilhelm wilhelmine wilhem wilkens will willard
  willeke willem willemina williams willibald willie willis willou willyam wilma wilna wilner wilnor wilson wim wincenty winfried
  winifred winner winnie winoc winona winston winta wislande wislene wisly wissal wissame wissem wisseme witold wladyslaw wladyslawa
  wlodzimierz wojtek wolf wolfgang woodley woodrow woodson woody worku wouri wouter wyatt wynona xabi xabier xai xalbador xan xandra
  xandrine xantiana xarles xav xaveri xavi xaviera xaviere xavou xay xebat xena xeng xenia xenophon xhavit xhemal xhevahire xhevat
  xhevdet xia xiaodong xiaofang xiaofeng xiaohong xiaojing xiaojun xiaoli xiaolin xiaoling xiaomei xiaoming xiaoping xiaoyan xiaoyun
  ximena ximun xin xing xinyi xiu xiufang xiuhua xiulan xiumei xiuying xiuzhen xoana xole xu xuan xue xueying xylia yaakov yacin yacinthe
  yacob yacouba yacov yaelle yagmur yago yahia yahya yahye yajun yakha yakhita yakhoba yakhouba yakoub yakout yakup yalcin yalda yaling
  yama yamen yamin yaminah yamna yan yana yanael yande yanfang yang yanhong yanice yaniss yanling yann-ber yannic yannig yannik yannis
  yannou yanping yao yaouen yaovi yaprak yaqin yared yarno yaron yaroslav yaroslava yasaman yasar yasemin yasin yasine yasir yasmeen
  yasmin yasser yassin yassir yavuz yaw yawa yawo yawovi yaya yaye yayra yazan yazid ydriss yeelen yefim yeghia yegor yehoshua yehouda
  yehuda yehudi yehudit yelda yelena yeli yeliz yelyzaveta yemane yemi yen yenifer yentl yer yeranuhi yero yervand yesim yeter yevgeny
  yevhen yevheniia yewande yi yidir yifan yigit yildiray yildiz yilmaz yimga yiming ying yinghua yingying yinka yitzhak ylan ylana ylann
  ylber ylli ylona ymer yo yoan yoana yoanne yoav yoboue yoel yoelle yogarajah yogesh yogeswary yohana yohanna yohanne yohannes yoko
  yolain yolaine yolanda yoleine yolene yon yonas yonathan yonca yong yongjun yonko yoram yordan yordanka yordanos yorick yoris yoro
  yorrick yoshiko yoshka yoska yosr yosra yossef yossi youa youba youen youenn youlia youma youmbi youmna youna youness younn younous
  younoussa younoussou yousfi yousra yousria youss youssoufa youssoupha youssoupou youssra yoyo ysabelle ysatis ysaure ysee yseult yseut
  ysolde ytan ytshak yu yuan yucel yue yufang yuhan yuhua yukiko yuksel yulan yule yulie yuliia yuliya yumei yumi yumiko yun yuna yunus
  yuping yurdagul yuri yurii yuriy yusra yuting yuying yuzhen yvain yvana yvanne yvelin yveline yvelise yverick yvick yvie yvoire yvonic
  yvonick yvonig yvonnette yvonnick yvrose ywen zabel zabihullah zabiullah zabou zach zachari zacharia zachary zachee zack zadi zadig
  zafar zafer zafy zahara zaher zahid zahida zahide zahir zahira zahirullah zahoua zahui zaia zaid zaina zainab zainaba zaineb zaira
  zaitoune zak zakari zakarya zaki zakia zakir zakiya zalhata zalifa zaliffa zaliffou zalihata zalina zaline zalmai zalman zalmay zambila
  zambo zamfir zamfira zamia zamir zamira zamzam zana zane zang zanga zanyar zara zarema zargan zarghona zarghuna zarianti zarin zarko
  zarmina zaruhi zaur zaurbek zaven zawadi zaynab zayneb zaz zaza zbigniew zbyszek zdenka zdenko zdravka zdravko zdzislaw zebulon zeca
  zeeshan zeev zef zeferino zehra zeina zeinab zeinabou zeineb zejnep zeki zekiye zekri zelal zelda zelia zeliha zelim zelimkhan zeline
  zelis zeljka zeljko zena zenaba zenabou zenaida zenebech zenel zenilda zenobie zenon zephir zephirin zephyr zephyrin zephyrine zerai
  zeray zerrin zeus zewdi zeynab zeynabou zeyneb zeynel zeze zezette zhanna zhaohui zhen zheng zhengfang zhenhua zhenzhen zhi zhihao
  zhila zhimin zhiqiang zhirayr zhivko zhong zhongwei zhor zhora zia ziad ziane ziaulhaq ziaullah ziaur ziaurrahman zie zied zigor ziguy
  zijad zilan zina zinaida zinar zine zineddine zinedine zinelabidine zinica zinou zita zito ziva zivko zivorad ziya ziyad ziyi zizou
  zlata zlatan zlatcho zlatka zlatko zo zoary zoelie zoeline zoely zoey zofia zoheir zoher zohir zohore zohour zohrab zohreh zoia zoica
  zokou zolalaina zoltan zorah zoraida zoran zorane zoriana zorica zorka zosia zouaoui zoubeida zoubeir zoubert zouhaier zouhair zouheir
  zouhir zouhoura zouina zoulikha zoumana zourab zouzou zouzoua zoya zozan zozo zsofia zsolt zubaida zubair zubeyde zuhair zuhal zuhra
  zulai zuleika zuleyha zulfiqar zulfu zulikhan zulkuf zulmira zumra zura zurab zurine zuzanna zviad zvonko zygmunt zyhra
`);
