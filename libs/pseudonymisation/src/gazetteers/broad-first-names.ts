import { wordSet } from './word-set';

/**
 * First names met in France, of as many origins as could be written down, common words included: `first-names.ts` decides how much each one
 * counts. Folded, general knowledge, no register of persons.
 */
export const BROAD_FIRST_NAMES = wordSet(`
  aamir aaron abakar abbas abbes abdel abdelali abdelaziz abdelbaki abdelghani abdelhak abdelhakim abdelhamid abdeljalil abdeljelil
  abdelkarim abdellatif abdelmajid abdelmalek abdelmoumen abdelnour abdelouahab abdelouahed abdelrahim abdelwahab abdelwahed abderrahim
  abderrahman abderrazak abdeslam abdessamad abdesslam abdi abdifatah abdikadir abdinasir abdirahim abdirahman abdishakur abdo abdou
  abdoulay abdoulaziz abdoulie abdourahamane abdourahman abdul abdul-rahman abdullahi abdur abeba abebe abed abelard abelardo abelia abena
  abiba abibatou abida abigaelle abiola abir abla ablaye abner abraham abrehet achouak achour achta ada adaeze adalbert adalgisa adan
  addolorata ade adebayo adela adelaide adelie adelina adelino adelphe adem adina adisa adja adji adjoa adjoua admir adnan adnane adolfo
  adolphe adonai adonis adoracion adoum adrian adriana adrianna adriano afa afaf afewerki affef affi affoue afi afif afifa afzal agata
  agbeko agid aglae agnese agop agostino agron agueda agustin agustina aharon ahcene ahissata ahlam ahlem ahmadou ahmadullah ahmet ahou
  ahutiare ai-lien aichatou aiguo aiko aimable aimal aime-cesar aimerick aissam aissata aissate aita aitana aitor ajay ajda ajmal ajmat ajmi
  akaki akash akbar akhil aki akif akil akila akim akin akira akissi akosua akoua akouvi akram akseli akua alaa aladdin alae alaeddine
  alamgir alaric alassane alawi alba albana albane albanne alberic alberte albertine albion albulena alceste alcide aldo aleandro aleem
  alejandra aleksandar aleksandr aleksei aleksey alem alemitu alen alena alesia alessandra alev alexandr alexandrina alexandrine alexandrino
  alexandru alexane alexei alexey alexian alexina alexine alfio alfonsina alfonso alfredo ali-riza alican alicja aliette alin alina aliocha
  aliona aliou alisa alisher alissa alistair aliu alizee alketa alla allan almaz almir almira alois aloise alonso alou alper alpha
  alphonsine altan altin altina alvaro alvin alwena aly alya alyona alyssa amacoura amadi amadu amaia amal amalia amalio amance amanda
  amandin amani amanullah amath amaury amboise ambroise ambroisine amedee amedeo amela amelia amelien amenan amer amerigo ameur amicie amin
  aminatou aminetou aminullah amir amira amit amivi amjad ammar amna amoin amor amparo amra amrane amrit amrita an-nhien ana anabela anael
  anaelle anahit anahita anaisa anand anani ananya anapa anas anasse anastasie anastasiia anastasiya anatoli anatolie anatoly anca andeol
  andreas andreea andria andriamihaja andrii andry aneta anfane angele angelia angelin angeline angustias anh ani anibal anicet aniceto anie
  anil anila anis anisoara anissah anisur anja anjali anju anke ankit ankita anli anna-maria annabel annalisa annamaria anne-lise anneke
  anneliese annelise annelyse annette annie-claude annika annonciade annunziata anouar anouchka anrafa ansel anselme anta antero anthelme
  antje antonella antonia antonietta antonina antonine anu anuarite anup anurag anwar anwara anzor aouatef aparajita aparna apollinaire
  apollonie aquilin ara arab araceli araksi aram aramata aramatoulaye arame arantxa ararat aras arash araxi arber arbnor arcadius arcangelo
  archibald archil arda ardian ardit areg arek arend aretha arev arezki arezoo arezou ariel arielle arif arife arifur arii ariitea arij
  aristide arjan arkadi arkadiusz arkady arlette arlind arlindo armance armande armandine armando armel armen armin arminda armindo armine
  arne arnold arouna arpi arpine arsen arsenia artak artan artashes artavazd artem artemi arthus artiom artur arturo artus aruna arusyak
  arvid arvind arwa aryan arzu asadullah ascension asha ashish ashkan ashley ashok ashot ashraf ashton ashwini asif asim asiye askhab aslam
  aslan aslanbek asli asmaa asmae asmahan asmahane asmerom assa assad assanatou assane assem assiatou assil assim assitan assitou assunta
  assya astan aster astghik asuman asuncion ata atakan ataullah ataur atea ateata atef atefeh athanase athenais atif atika atilla atiqa
  atmane atonio atou attilio attoumani aua aubane auberi aubin aude audran augusta augustine augusto aurel aurelia aurelian aureline aurelio
  aurian auriane aurica aurora austin ava avelina avelino avetis avi avigail avin avinash avner avni avram avtandil awet axelane aya ayaan
  ayat aydid aydin ayesha ayet ayfer aygul aykut ayla aylin ayman aymane aymar aymen aymene aymeric aymerick aynur ayo ayodele ayoube
  aysegul aysel aysu aytekin ayten ayumi azad azadeh azeddine azelie azem azenor azhar aziatou azilis azita aziz aziza azizah azizur azniv
  azra azucena azzam azzedin baba babacar babar babeth babette babou bacar bacary bachir bachira badara bader badia badiallo badis badr
  badra badreddine bahati bahia bahija bahram baidy baila bailey bakhta baktash balbina baldomero balla balthazar balwinder bamba bana
  banafsheh banta bao bao-chau baozhen baptistine baraka baran barbra bardhyl baris barnabe barney barry bart bartek barthelemie bartosz
  baruch bas basak baset bashir bashkim basil basilia basir bassekou bassirou bastian bastienne bathilde batoma batouly batoura battista
  batuhan batya baudouin bawer baya bayram beata beatha beatou beatrix beatriz beaute bebe beber bechir becky bedriye begona behiye behnaz
  behrouz beka bekim bekir belaid belen belgacem belgin beline belkacem belkheir belkis bella belma belmira belmiro ben-ali bene benedetto
  benedict benediction bengin bengt beniamin beniamino benie benita benito bente benyamin bephine beppe beranger berangere berardo berat
  berengere berfin berhane berhe beril berivan berk berkan berkay berna bernardin bernardina bernardine bernardo berta bertha berthe
  berthille berthold berzan besa besart besim besime besma beso betelhem beth betsy bettina betty betul beyza bezawit bhavna biagio bianca
  bibi bibiane bice bich bidzina bienvenue biguine bijan bijou bijoux bilel bilge bill billel billy bilou bilquis bin binh binta biram
  birama birane bireme birgit birgitte birgul birol birsen bislan bjarne bjorn blas blerim blerina blerta blessing bleuenn bluette bo boaz
  bob boban bobby bobo bocar bochra bogdana bogumil bogumila boguslaw bohdan boian bojan bojana bolingo boniface bonnie bopha bora borhane
  borja borys botan botum bouabdallah boualem bouasone bouazza bouba boubakar boubou bouchaib boudjema boujemaa boukary boumediene bouna
  bounmy bounthanh bouziane boyan bozena bozhidar brad bradley brady brahima bram brandy branislav branka branko bratislav brenda brendan
  brett brewen briac brian bridget brieg brieuc brigida brigitta britany britney britt britta brivael brooke bruce brunehilde brunella
  brunilda bryce bujar bukuru bulent bunthoeun burak burcu burhan burim bushra busra byron caetano cai caitlin calin calixte callista
  calliste calogera calogero calvin calypso cam cameron camilien camillo camilo can canan candela candelaria candido candy canelle caner
  carel carey caridad carl carlo carlota carlotta carlton carmel carmela carmelina carmelo carmina carmine caro carol carola carolina carrie
  carsten carter caryl casey casimir cassidy cassie cassien cassy catalin catarina caterina cathel catherina cathleen cathou cathy catia
  cecel cedrine cegerxwin celestin celestine celian celiane celie celina celso cem cemal cemil cemile cendrillon cendrine cengiz cennet
  ceren cesaire cesar cesare cesarine cetin cevat ceyda ceylan cezar cezary chad chadi chadia chadli chafia chafik chaharani chahinaz
  chahine chahra chahrazed chaib chaim chakib chakir chama chamsidine chancelier chancelle chancelvie chandra chandran changming channah
  chantale chantelle chantha chanthol chanthou chao charaf charanjit charef charleen charlette charley charlie charline charlize charlyne
  charo chase chau chaya chedli cheickna cheikhou cheikna cheikne cheima chelo chelsea chelsey chema chems chenda cheng cher cherifa cherine
  cheryl chester cheyenne chi chiamaka chiara chidera chidinma chikondi chimene chinedu chinonso chokri chouaib choukri chris chrislain
  christ christ-vie christa christabel christelvie christiana christianne christie christina christobal christos chrystel chrystele
  chrystelle chuck chun chunhua chunmei cigdem cihan cindi cinthia cinzia ciprian cirila ciro ciwan claire-lise clairette clarence clarine
  claris clarissa clark claudelle claudien claudio claudiu claudius clay cleandre clelia clelie clemens clemente clementin clementina
  cleophas cleophee clervie cliff clifford clint cloclo cloe cloelia clorinde clothilde clovis clyde coco codrin codruta cody colby cole
  coleen colomban colombine come conceicao concepcion concetta concha conchita cong connor conor constantin consuelo cor coral coraline
  corantin coretta corey corina corine cornel cornelia cornelie cornelis cornelius corona corrado cosima cosimo cosme cosmin costel costica
  costin courtney covadonga craig crepin cricri crina cris cristel cristi cristian cristiana cristiano cristine cristinel cristobal crystal
  cuc cuifen cuma cunegonde cuong curt curtis custodia custodio cybele cybille cydalise cylia cyliane cyndie cynthia cyntia cyprienne cyriac
  cyriane cyriel cyrielle cyrine cyrus czeslaw czeslawa daan daby dada dado dagmar dagmara dagobert dahbia dahliane dahmane daisie daisuke
  dalal dale dalel dalibor dalla dallas dalya dama damba damia damian damiano damir damla damon dan-dan dana danae danaelle danick danielo
  danijel danijela danilo danish danitza dante danton danuta dao daoud daphnee dara darab dardan darek daria darin dario darius dariush
  dariusz darlene daroueche darrell darren darya daryl daryoush dashnor dativa dato daudi dave davide davina davit davoud davy dawei dawit
  dawn dayan dayana dean debbie debora debra dede deepa deepak deepika deeqa deirdre dejan delbert delfina delia delil delila della delphin
  delphina delwar demet denez denia denice denisa deniz dennis denny denys denzel deolinda derek derrick derya desmond destin destinee
  detlef devi devika devon devrim dewi deya dhanush dharma dhia dhikra diaba diabou diaby diadie diaguily dialika dialla diamantina
  diaminatou diango diariatou diatou dick didem didi diego diem dieneba dieter dietrich dieufera dieumerci dieuveille dieynaba digna dijana
  dilan dilara dilek diletta dilip dillon dilo dilshad dilyana dimitar dimitrina dina dinah dinesh dinh dinis dino dione dionisio dirk divya
  diyar djaafar djaber djahida djalil djamal djamina djawad djazia djedjiga djeinaba djelika djelloul djemaa djenabou djene djeneba djenebou
  djenna djessy djibi djibo djiby djihad djihane djilali djohra djouher djouma djoumana djulian dmitri dmitriy dmitry dogan dogukan doina
  dolly dom domenica domenico domi domingos dominica dominik dominika domitille don donald donata donatella donatien donatienne donato dondu
  dong donia donna doortje dora-lise dorcas dorcase doreen dorel doria doriana dorin dorina dorine doris dorota dorothea dorotheo dorothy
  doudou doug douglas dounia doussou dov dragan dragana dragica drago dragoljub dragomir dragos dramane drew drita driton duane duarte
  dubravka duc dukagjin duke dulce dumitra dumitru duncan dung dusan dusanka dushime dusko dustin duy duyen duygu dwayne dwight dylane
  dzenan dzhokhar earl earvin ebba ebene ebrima ebru ecaterina ece ecem echati ed eda eddie eddy edeline edelweiss eden edgard edin edine
  edison edita edmee edmonde edna edoardo edona edou edson eduard eduarda edvige edvin edwige edwin edwina edyta efe efflam efraim efua
  egidio eglantina egon ehsan eileen eilidh eitan ejaz eka ekaterina ekaterine ekin ekoue ekrem el-mehdi elahe elaine elanur elcin elda elea
  eleana eleanor eleazar eleonor eleonora elfatih elfie elfried elfriede elga elhadj elhadji elham eli eliaz eliette eliezer eligio elijah
  elikia elina eliora eliot eliottin elira elisabete elisabetta elisee elisheva eliso elissa elissar elitsa eliza elke ella ellen ellie
  elliot elliott ellyn elma elmas elmehdi elnaz eloan eloane elodia eloi elona elora elouan elouann elouen elsbeth else elsie elvana elvin
  elvina elvir elvira elvis elyas elyes elyna elyne elynn elyse elza elzbieta emal eman emanuel emanuela emanuele emebet emeka emel emelie
  emelyne emeni emerance emeraude emerson emery emi emie emiko emil emiland emile emiliano emilio emily emin emina emine emira emmanuella
  emmeline emmerick emmie emna emrah enael enaelle enak enayatullah encarna encarnacion endrick endrit enes engelbert engin enguerrand enia
  enisa enkela ennio enogat enola enric enrica enrico enriqueta entela enver enyonam enza eoline ephraim ephrem epiphanie erato ercan erdal
  erdem erdinc erdogan eren erhan eric-pierre erich erick erik erika erin erine erion erisa erjon erkan ermal ermanno ermelinda ermeline
  ermin ermira erna ernest ernestine ernesto ernie ernst erol eros errol ersin ersoy ertan ertugrul erwann erwin esad esin esma esmee
  esmeralda espen esperancia esperanza esra essaid essi esso essoh estefania estela estrella etelle eteri ethel ethem ettore eudeline eudes
  eudoxie eugen eugenia eugenio eugeniusz eulalia eulalie euphemie euphrasie euryale eurydice eusebe eusebio eustache eva-maria evaelle
  evaldo evane evariste evaristo evelina evelyn even everett evert evgeni evgenia evgueni evguenia evgueny evin evita evrard evrim evy ewan
  ewann ewelina ewenn exauce eyasu eylem eymen eytan ezechiel ezgi ezio ezra fabian fabiana fabiano fabricia fabrizia fabrizio fadel fadhel
  fadhila fadi fadiala fadil fadime fadma fadoua faduma fadumo fadwa fahardine fahd fahim fahima fahri fahriye fahrudin faical faida faimano
  fairouz faisal faith faiz faizullah falakiko fallou faly fama fanch fanelie fanfan fang fanie fanja fannie fantine faouzia fara farahnaz
  farangis fares farhad farhan farhat fariba farideh faris fariza faroudja farshad fartun faruk farzad farzana farzaneh fatana fateh fathi
  fathia fatim fatima-binta fatimata fatimatou fatime fatlind fatmire fatna fatos fatou-binta fatoum fatouma faty fausta fausto fauve fawad
  fawzi fawzia fay faycal fayza fazal fazia fazlul federica fedi fedia fedir fedner fedor fedora fehime fehmi fei felicia feliciana felicie
  felicienne felina felipe felisa felisbela femke fenel feng fengying ferda ferdaous ferdi ferdinando fereidoun fereshteh ferhat feride
  feridun feriel ferit fermin fernao ferreol ferruccio ferrucio ferry feryel fethi fethia fetta fettouma feyza fiacre fidan fidelia fidelie
  fifi figen fikret fikri filip filipa filipo filippo filomena fily fina fiona fiorella fiorenza firas firat firdaous firdaws firmin firmine
  firmino firooz fisnik fiston fitia flaka flaminia flamur flavia flaviana flavio flavy flo floare floor floran floranne florea florelle
  florencia florent florentin florentina florentine florentino florestan floriana florica florim florimond florin florina florinda florinne
  floris floryane floyd fodie fodil folke fortunat fortunata fortunato fortunee fouazia foucauld foulques founeke founty fousseny fousseyni
  fowsia framboise franca francelin francelina franceline francelise frances francette francia franciane francie francisca franciska
  franciszek franckie francky franco frankie frantz franz franziska frauke fred freddie freddy frederica frederico frederik fredo freweyni
  frida frieda friedel friedrich fritz fritzner ftima fuat fuensanta fulbert fulvio funda furaha furkan gab gabi gabin gabou gabrielo gaby
  gad gaelig gaetana gaetane gaetano gagandeep gagik gaia gail galaad galina gamze ganesh gang gaoussou garance garegin garen garik garo
  garrett garry gary gaspardine gaspare gasparine gaston-louis gatien gatienne gauri gauthier gauvain gavin gavril gayane gayle gazmend
  gebre geert geertje geeta gege gela gelila gemma genadi genarro genc gene genet geneva gennady gennaro genowefa gentian gentiana geo geoff
  geoffroi geoffroy geordie george georgeta georgi georgia georgiana georgie georgina georgio georgius gerardine gerardo geraud gerd gerda
  gergana gerhard germano gerolamo gerrit gerry gershon gert gerta gertrude gervasio gery gevorg gezim ghada ghalem ghali ghalia ghani
  ghania ghassan ghazi gheorghe gheorghita ghita ghizlaine ghofrane ghoulam ghulam ghyslain ghyslaine gia giacinto giacomo giada gian
  giancarlo gianfranco giang gianluca gianluigi gianmarco gianni gianpaolo gica gideon giga gil gilda gildo gillette ginelle ginger gino
  gioacchino gioia giordano giorgi giorgia giorgio giovana giovanna girish girolamo gisela gislain gita giuditta giuliana giuliano giulio
  giuseppa giuseppina gizem gjergj gjon gladis gleb glenn glody gloria godefroid godefroy godeleine godelive goderdzi godwill goetz gohar
  gokce gokcen gokhan golnaz golshan gonca goncalo gontran gonul gonzalo gopal gor gora goran goranka gordana gordon gorgui gosia goundo
  graca gracia gracianne graciela graciete gracieuse grady granit grant gratien gratienne grazia graziano graziella grazyna greet greg
  gregers gregor gregoria gregorio greta gretchen grigor grigore grigori griselda grozdan guadalupe gualtiero guang gudule guedado guenael
  guenaelle guenole guerda guerlande guerric guewen guglielmo guido guifang guigui guilaine guilan guilhem guilherme guillain guillemin
  guillermo guirec guiying gulalai gulay gulcan guldane guled guler gulfem gulhan gulistan gulizar gulnur gulsah gulsen gulsum gulten gunay
  gunes gungor gunilla gunnar gunter gunther guo guoqiang guram gurkan gurmeet gurpreet gurvan gus gustavo guven guylain guylaine guylene
  gvantsa gwanael gwenael gwendal gwenn gwennaelle gwenola gwenole gwenvael gwilherm gwladys haben habiba habibatou habibullah habibur
  habsatou habtom hacen hacene hacer hachemi haci hacina hadas hadassah haddad haddou hadia hadiatou hadidja hadiza hadj hadja hadjara
  hadjaratou hadjer hadriana hadya hafedh hafid hafizullah hafizur hai hai-yan haidar haifa haig hailey haim haingo haiyan haja hajar hajer
  hajiba hajira hajrije hakima hakimi hakki hakob haldun haled haley halide halidi halil halimatou halime halina haluk halyna hama hamada
  hamadi hamady hamala hamayoun hamda hamdane hamdi hamed hameed hamida hamidatou hamidullah hamlet hammadi hammou hamou hanaa hanafi
  hanalei hanan hande hanen hanh hani hania hanife haniya hank hanna hannan hanne hanneke hannelore hans-jurgen hans-peter hanta hao haoua
  hapsatou harald hardeep harena hariri haris harish harjit harley harmony harold haroldine haroun harpreet harriet harriett harris harrison
  harsha haruka haruki harun harvey hasan haseeb hashmat hashmatullah hasib hasina hasmik hasna hasnaa hasni haso hassaballah hassane hassen
  hassina hassna hatem hatice hatim hatun havva hawoye hayarpi hayate hayati haydar hayder hayette hayk hayriye haytem haytham hazal he
  heather hedda hedi hedia hedwig hedwige hedy heiarii heidi heifara heike heiko heimana heimata heinke heinrich heinui heinz heipua hejar
  hekmatullah hela helder helga helge helie heliette helin heliodore helle helmi helmut heloisa helyette hema hemin hend henda hendrick
  hendrik henk hennia henning henrik henrike henrique henriqueta henry henryk henryka herbert herculano hercule hereiti herenui heribert
  herman hermance hermann hermela hermeline hermenegildo hermes hermine herminia herminie hermione hervine hery hevi hevin hewa hiba hichem
  hicheme hideki hien hieu higinio hikmat hikmet hilal hilario hilarion hilda hilde hildegarde hilel hillel hina hinano hinatea hinda
  hinerava hipolito hippolyta hiroko hiroyuki hirut hisham hitiare hnaije hoa hoai hoang hobiniaina hoda hodan hodo holger holly holy homa
  homayoun homer hong hongmei hongwei honorat honorata hooman hope horace horacio horatiu horia horst hortensia hosna hosni hossein houari
  houaria houcein houcine houleymata houmadi houreye houssam houssem houssine hovhannes hovsep howard hrachya hripsime hristo hua huan hub
  hue huges hugoline hui huifang hulya humaira humberto humeyra humphrey hung hunter huri husam husein husniye hussain hussein hussem hussen
  huu huub huy huyen hyacinthe hyam hysen ia iago ian iancu ianina ianis ibadete iban ibane ibou ibouroi ibra ibro idalina idi idil idoia
  idris idrissa idriz ifrah iftikhar ignacia ignacio ignazio ihab iheb ihor ihsan ihsane ihssane ihssen ikechukwu iker ikhlas ikram ikrame
  ikramullah ilana ilaria ilario ilayda ilda ildiko ileana ilena ilhame ilhami ilhan ilhem ilian iliane iliass ilie ilija ilinca ilir
  ilirjana iliyan ilka ilkay ilker ilknur iloan ilse ilya ilyass imad imed imelda imen imene imer imma immacolata immaculee imran imrane
  imre imren imtiaz inacia inacio inaya inayatullah india indiana indira inessa inga inge ingeborg ingmar ingolf inigo inka inmaculada inna
  innocente insaf intissar ioan iolanda ion iona ionel ionela ioulia ipek iphigenie iqbal ira iraj irakli irakoze irem irena irenee ireneusz
  irfan iria irma irmgard irmine irvin irving iryna isa isabeau isabel isabela isabelita isadora isaie isatou isaura isaure isciane iseline
  iseult ishaan ishita isidora isidore isidro isik isis islande ismaila ismelda ismene ismenia ismet isolde isoline isra israa israel issaka
  issam issey issiaka issiakou issra istahil itai italo itzhak itziar iulia iulian iuliana iulica iva ivain ivane ivanna ivano ivaylo ivette
  ivica ivo ivy iwan iwona iyasu iza izabela izaura izet izia izza izzet jaafar jaap jaballah jabar jabbar jaber jabir jaceline jacinta
  jacintha jacinto jackie jacklyn jackson jacky jacob jacobo jacopo jacotte jacov jacquelin jacquemin jacquette jacqui jacquie jacquo
  jacquot jacquy jad jadranka jadwiga jagdish jagoda jahanara jahangir jaime jainaba jairo jaja jake jakez jakob jakub jalal jale jalel
  jaleleddine jalil jalila jamaa jamel jameleddine james jamie jamil jamshid jan-peter jan-willem janan jancy jane janelle janet janette
  janice janick janie janin janina janique janis janneke jannick jannis janusz jao jaouad jaouen jaouenn jared jari jarod jaroslav jaroslaw
  jarvis jasim jasmina jasminka jasna jasper jaspreet jasser jatinder jaufret jaume jaures javed javi javid javotte jawad jawed jawid jay
  jaya jayanti jayden jayson jazz jb jean-bapt jean-do jean-rony jeanick jeannick jeannie jeannot jed jeff jefferson jeffrey jehan jehanne
  jehona jeje jelle jemma jena jenna jenny jennyfer jens jerald jered jerem jeremiah jeremias jermaine jeroen jeronimo jerrold jerry jersey
  jess jesse jessie jessika jesus jesus-maria jetmir jeton jian jianguo jianhua jianping jiayi jie jihad jihan jihen jill jillian jim jimena
  jimmy jin jingjing jinhua jinlong jireh jiyan jo-ann jo-jo joachin joah joakim joan joanes joanie joann joanne joannie joanny joaquim
  joaquin joaquina joas joce jochen jodi jodie joe joelina joeline joellane joely joevin joffrey johana johanne johannes johanny johnatan
  johnathan johnson johny jojo jolan jolanda jolanta jolene jolie jolyane jonah jonathane jonelle joni jonna jonny joop joost joran jordana
  jordane jordi jordie jordy jorg jorick joris jorn jos joscelin jose-luis jose-maria josefa josefina joseline joselita joselito joselyne
  josepha josephe josephin josephina josh joshuah josianne josip josse josselin josseline josy jouda jouhaina jovan jovana jovanka jovanny
  jovial joyce jozefa ju juan-carlos juana juanito judas jude judicael judikael judite judith judy juha juju julaine jules-henri juliane
  julianna julianne julianno juliet julieta julio julita julius jullian jullien jun june junior junjie juno jurgen justa justina justinien
  justinienne justino justo justyna jutta juvenal jwan jyoti kaan kaarina kaba kabir kabongo kacem kaci kacper kad kadda kaddour kadia
  kadiata kadidia kadidiatou kadidja kadir kadriye kaelig kaelle kafui kahina kahindo kai kaina kaissa kaitlin kaitlyn kaka kakha kakhaber
  kalala kalidou kalie kalifa kalilou kalin kalina kalista kalpana kaltoum kaltouma kaltrina kalvin kamal kamala kamar kamardine kambale
  kambiz kameleddine kamelia kamen kamer kamil kamille kamran kamrul kamuran kanchana kandioura kang kankou kaori kaoutar kaouthar kaouther
  karam karamba karamoko karapet karell karelle karena karenne kariane karianne karimou karla karlene karo karol karolane karoline karolyne
  karsten karthik kartik karyn karyne kashif kasia kassandra kassandre kassie kassy kastriot kate katel kateline katerina kateryna katharina
  katherine kathi kathia kathie kathleen kathryn kathy katica katie katja katrin katrina katsumi katty katya kaveh kavira kavita kawa kawtar
  kawthar kay kaya kayembe kayla kayley kaylie kayline kazim kazimierz kazuki kazuo keanu keanui keba kebe keegan kees keiko keira keiran
  keith kekouta kelia kelian kelig kelissa kelley kelly-ann kellya kelsey kelthoum kelvin kelyan kelyane kemal kemo ken kenan kendra
  kendrick kenji kennedy kenneth kenny kent kenta kentin kerem kerian kerim kerline kerry kerstin kervens keryan ketevan keti ketsia kettly
  ketty kev kevan keven kevinou kezban kezia keziah khadar khadiatou khadidiatou khadim khadir khadouj khadra khady khaira khairul khal
  khaleda khalida khalifa khalil khalilou khalilullah khalissa kham khamla khamphone khamsing khanh khaoula khatchik khatera khatia khatuna
  khava kheda khedi khedidja khedija kheir kheireddine kheloudja khemara khemis khira khloe khoa khoshal khosrow khoudia khoudir khouloud
  khurram kianoush kiara kibibi kidane kidist kieran kieu kiki kilian killyan kim-anh kim-chi kim-lien kimberley kimberly kimia kindia kine
  kinga kira kiran kirby kirill kirk kirsten kirsti kishore kissima kitty kiymet kjell klaas klaivert klara klaudia klaus klementine klervi
  klervie klodian kloe klothilde knut koba kobra kodjo kodjovi kody koen kofi kojo komal komi komla konan kongkeo konrad konstantin
  konstanze koray korentin korka kosal kossi kostia kouadio kouakou kouame koudjo kouider koulm koumba kourouma kousalya kovan krasimir
  krasimira kreshnik krishna krishnan kristel kristell kristelle kristen kristi kristian kristiane kristie kristin kristina kristine kristof
  kristopher kristy krystel krystian ksenia kseniia kubilay kubra kujtim kuldeep kulwinder kumar kunal kunthea kursat kurt kurtis kushtrim
  kusitino kyla kyle kylie kyllian kyoko kyra kyrylo lacina lacramioara ladislas ladislava ladjal lado laeticia laetizia lahbib lahouari
  lailoma lakshmi lala lalaina lalao lale laleh lali lalia lalita lamara lamarana lambert lamek lamiae lamis lamiss lan lan-anh lana lance
  lancine landry lanto lanying lara larisa larry lars larysa lasha lassaad lassana lasse lassine lata latefa latha latife lau lauana laudine
  laulau lauralie lauraline laure-line laureen laurel laurelie laureline laurelle laurena laurenne laurentia laurentin laurentine laurentiu
  laureta lauriana laurianne lauric laurick laurids laurin laurinda laurindo laurine lauris lauro lauryn lauryne lavdim lavinia lawrence
  layana lazar lazarine lazhar leah leakhena leandra leandro leane leann leanna leanne lebon lech lee-ann leen lei leia leif leigh leilou
  leith lela lelette lelia leliane lelio lelo lemlem lenaic lenaick lenaig lenaik lenais lenka lennart lennox lenora lenuta leny leoanne
  leocadia leocadie leona leonardo leonce leone leonel leonella leonello leonid leonida leonide leonilde leonildo leonin leonis leonor
  leonora leonore leontin leontina leontine leopoldine leopoldo leroy lesia leslaw lesly leslye lester lesya leszek leticia letizia letty
  levan levana levent levi levon levy lewis lexane lexie leyla leyli li lia liam liana liane lianna liban liberty liborio licia lidia lidie
  lidiia lidwine lidya lien liesbeth lieselotte lieve lifang ligia lihua lijun lili lilia liliana lilianna lilias lilie liling lilit lilli
  lillian lilly lilo lilwenn lily lilya lin lindita lindsay lindsey ling lingling lino lio liora lioudmila liping liqin liridon liridona
  lisandra lisandre lisandro lisbeth lisea liselotte lisiane lisie lison lissandre liubov liudmila liv liva livio liviu liwei liz liza
  lizbeth lizea lizette lizzie lizzy ljiljana ljubica ljubisa ljubomir lloyd loan loana loane loann loanne lobna loeiz loeiza loelia logan
  loik lois loise lolita lolo lolotte lona lonceny long lonnie lonny lora loraine loralie loredana loreen lorelei lorena lorene lorenza
  lorette loriana loriane lorianne loric lorick lorin lorine loris lorna lorraine lorrie losa lotfia lothaire lothar lotte lou-ann lou-lou
  louan louann louanna louay loubaba louca loucas louella louisette louison louiza louka loukas loulou lounes louness lounis lourdes
  lourenco lousine louza lova lovely lovenska loy luan luana lubin lubna luc-olivier lucain lucca luce lucian luciana lucianna luciano
  lucilia lucilla lucille lucinda lucine lucio lucius lucja luckas luckner lucner lucrece lucrecia lucrezia lucy ludger ludivina ludmila
  ludmilla ludo ludvig ludwig ludwik ludwika luigina luis-miguel luisella luitgarde luiza lukasz luke luljeta lulu lulzim luminita luna
  luong lupe lupita lurdes lusia lusine lutece lutfi lutfiye lutfur lutgarde luther luwam luz luzia luzolo lwanzo ly-anh lyam lyamine lyana
  lyane lyanna lyazid lydiana lydiane lydwine lyle lylia lylian lyliana lylou lyly lyna lynda lyne lynette lynn lynne lyra lysa lysandre
  lyse lysette lysiane lysianne lyson lyuba lyubomir lyubov lyudmila lyvia maaike maamar maarten maati maayan mabel macarena macha macide
  maciej mack mackenzie madalena madalin madalina madani maddalena maddy madelaine madeline madelyn madelyne madenn madhavi madhu madiba
  madina madiou madison mado mady madyson mae maelann maelenn maelia maelin maeline maelisse maelwenn maelyne maelynn maena mafalda mafily
  magdala maggie maggy magloire magomed magomedov maguette maha mahad mahamane mahamat mahamed mahana mahawa mahboubeh mahbub mahdi mahdia
  maheata maher mahesh mahfoud mahfoudh mahin mahir mahjoub mahjouba mahmuda mahmut mahnaz mahrez mai-anh mai-lan maialen maihan maika maike
  mailine mailis maily mailys maima maina maine maissa maissane maissara maiwen maiwenn maixent maja majda majeed majid majida majlinda maka
  makan makara makeda makha makhtar maki makka maklouf makoto makram maksim maksym mala malado malaika malak malal malala malang malar
  malaurie malaury malaye malcolm malek malena malenka malgosia malia malina malino malka malkhaz malkiel malle malorie malory malou malte
  malvina maly mam mamadi mamady mamaissata maman mame mami mamie mamou mamuka mamy mana manal manana manar manava manda mandela mandiaye
  mandy manea manech manef manelle manfredi manh manijeh manish manisha manivanh manjit manlio manoa manoah manoe manoel manoela manoj
  manola manolis manolito manolo manou manouchehr manouchka mansata mansi mansour mansoura manu manuele manuella manuelle manuia manutea
  maora maoris maqsood maral marama marc-andre marc-antoine marcela marcelin marcelina marceline marcelino marcella marcellin marcelline
  marcello marcelo marcia marcial marciane marcie marckenson marco-antonio marcus marcy marega mareike mareva marfa margalida margaret
  margareta margarete margareth margaretha margarethe margarida margarita margaud margault margerie margery margherita margie margit margo
  margote margotton margret marguerita maria-carmen maria-do-ceu maria-jose maria-luisa mariaelle mariagrazia mariame marian mariana mariane
  mariangela marianick mariannick mariano mariata mariatou maribel maricarmen maricel maricica marie-jo marieke mariel mariela marielena
  mariella marielou marien marienne marietou mariia marija marijana marije marijke marika marike mariko marilda marilena mariline marilise
  marilou mariluz marily marilyn marilys marilyse marinela marinette mariola marionne maris marisa mariska marisol marissa marita marithe
  maritxu maritza marjan marjaneh marje marjo marjolie marjory mark marko markus marla marlaine marlena marley marlies marlise marlon marlou
  marly marlyse marny maroua marouan maroussia marquis marsela marsha marshall marta martiane martin-luc martina martino martirio marty
  maruia marveille marvin marvyn marwa marwan marwane mary maryan maryanne maryannick maryel maryem maryleen marylene marylin marylis
  marylise marylou marylyne maryna maryon marysa marysette marysia marzena marzia marziyeh masaki masako masao masika masoud massa massandje
  massil massilia massimiliano massinissa massogbe massoma massoud masud masuma mat mata matahi matar matarii matea mateata matei mateja
  matenin math mathea matheo mathew mathia mathilda mathile mathilin mathurine matia matias matilda matilde matilin matis matiss matisse
  mats matt matteus matth matthew matthia matthijs matthis matthys matti mattias mattis matty matys maude maudie maurane mauranne maureen
  maurena maurette mauricio maurin maurizio mauve maverick mavis mawuena max-antoine maxellende maxens maxim maxima maximiliana maximiliano
  maximin maximino maximo maxwell mayana mayane mayeul maylie maylin mayline maylis maymouna mayron maysa maysan mayumi maywen mazarine
  mazlum mbaye mbene mbissane mbombo mbuyi mchangama mealea mebarek mebarka mechri mecit mederic medhi medine medoune meena meera megan
  megane meggy meghan meghane megumi mehalia mehari mehboob mehd mehenni mehmet-ali mehran mehrdad mehtap mehwish mei meifang meihua meike
  meilin meiling meir meissa mel melahat melaine melane melany melat melchior melchiorre melek melia meliana melih melike melinda meline
  melis melisande melisende melissandre meltem melusine melvil melvyn melyna melyne melyssa menachem menahem mendel mentor merab meral
  mercedes merche merdie mereana meredith merel merhawi meriadec meriam meriame merle merlin meron merouan merry merryl mert merve merveil
  meryam meryama meryem meryl mesbah messaouda mesut metehan metin mevlude mevlut meyer mhamed mhammed mher mialy mica micael micaela mich
  michael michaela michaele michaelina michaelle michail michalina michaud michee michel-ange michela michelangelo michelina michiko michou
  mick mickael mickaela mickaele mickaelle mickey micky midori mieczyslaw mieke miette migueline mihaela mihail mihaita mihaja mihaylo
  mihnea mihret mihriban mika mikaela mikaele mikail mikal mike mikel mikhail mikhal mikola milagros milana milane milen miles milica
  milivoje miljan milla millie milly milo milorad milos milou miloud milouda milovan milton mimi mimile mimose mimouna mimoza mina minata
  mindy mine ming mingxia minna minnie mioara miodrag miora mira mirabela mirabelle mirac miracle mirana miranda mircea mireia mirek mirela
  mirella miri mirielle mirjam mirjana mirjeta mirko mirlande mirna miroslav miroslaw miroslawa mirsad mirsada mirta mirwais mirza misaki
  misha mislene missy mitch mitchell mithat mithun mitko mitra miyuki mizanur mizgin mkrtich mladen mo moana moctar modestine modesto modibo
  modou moea moerani moetai moez mofizur moha mohamadou mohamedou mohamud mohan mohand mohcine mohibur mohini mohsen mohsin moinaecha
  moindjie moinourou moira moises mojgan mojtaba molly momcilo momo momone mona-lisa moncef monder mondher monette monia monica monicka
  moniqua monir monirath monirul monji montassar montse montserrat morad moran mordechai morena morgan morgana morgann morganne morgiane
  moriba moritz morteza morvan mory mose moshe mossa mostafa mostofa motiur mouaad mouad mouadh mouctar moudou mouhamadou mouhcine mouhssine
  moulay mouloud mouna mouni mounira mous mouss moussab moustoifa mozhgan mpho muamer muammer mubarak muguette muhamed muhammad muhammed
  muhammet muharem muharrem muhittin muhsin mujo mukadder mukendi mukesh mulugeta mumu muneeb muni munia munira murali muriele murielle
  murphy mursal murside murtaza musa mushegh muska mutasim mutlu muzaffer mwamba my-linh myia mykhailo myla mylan mylane mylena mylene mylie
  mylka myra myranda myriane myrlande myroslav myrtille myrto mysie mzia na nabiha nabou nacera nacim nacima nada nadeem nadeige nadejda
  nader nadezhda nadhir nadiia nadim nadira nadji nadjia nadjib nadjiba nadjim nadra naeem nael nafatou nafi nafisa nafissa nafissatou
  naftali nagma nahed nahei nahel nahid nahil nahla naia naida naig naik nail naila naile naim naime naina naira nairi najah najet najia
  najiba najibullah najla najlaa najma najmo najoua najwa nalan nali nam namik nampoina nana nancy nando nanou nans nantenin nanuli naoki
  naoko naomi naomie naora naoual naouel naoul naphtali naqibullah narayan narcisa narcissa narcisse narek naresh narges nargess narimane
  narindra narine narith narjes narjess nary naser nasim nasima nasir nasr nasreen nasri nasrin nasrullah nass nasser nassera nassiba nassir
  nassira nassrine nassuf nastasia nastassja nasteho nastia nat natale natalene natalie nataliia natalina natalya natan natanael natasa
  natasha natea natela nath nathael nathaelle nathanaelle nathaniel natia natividad natnael nato naty nausicaa naveed navid navneet nawaz
  nawfel nazaire nazan nazanin nazar nazareno nazario nazeli nazha nazifa nazife nazih nazim nazli nazma nazmi nazmiye nazmul nazrul nderim
  ndiaga ndiouga ndoumbe ndriana neal nebahat nebojsa necati nechirvan necla necmettin necmi ned nedelcho nedeljko nedim nedjma nedzad neela
  neelam neema nefise neha nehemia nehemie neil nejib nejla nejma nele nelia neline nell nella nelle nello nelson nelu nematullah nena nenad
  neo neomie neree nereida neriah neriman nerina nermin nermina nerses neslihan nesrin nesrine nesserine nestan nestorine netsanet neval
  neven nevena nevenka nevenoe neville nevin nevzat newroz nexhmije nezahat nezha nezir nga ngalula ngan ngoc ngoc-anh ngone nguyet nguza
  nhan nhi nhien nhung nia niakale niame nicaise nicanor niccolo nichola nicholas nick nicki nickson nicky nico nicodeme nicola nicolaas
  nicolai nicolaos nicoleta nicoletta nicolette nicolina nicoline nicolo nicu niculina nicusor nidal nidhal niels nieves nigel nihad nihada
  nihal nihan nihat nihed nikhil nikita niklas niko nikola nikolai nikolaos nikolas nikolay nil nilanthi nilay nilgun nilofar niloufar
  nilufer nimco nimet nimo ninette ning nini ninnog nino ninotte ninou niouma nirina nirmala nisha nishanthan nissim nitin nive nixon niyazi
  nizar njaka njara nkechi nnamdi noa noaman noame noan noane nodar noelia noelie noeline noella noellie noelyne noemi nogaye noha noham
  nohann nohe nohlan nohra nola nolann nolhan nolhann nolween nolwen nona nono nooria noorullah norayr norddine nore noreddine noreen
  norhane noriko norma norman normann noro noua nouara noubar nouha nouhad nouhaila nouhou nounkoumba nounou nour-eddine nourdine noureddine
  nouredine nourhane nouriya noussaiba novak novalie novella noy nsimba ntumba nugzar nuh numa nune nuno nunzia nunzio nur nuran nuray
  nurcan nurdan nurettin nurgul nurhan nuri nuria nuriye nursel nurten nurul nusret nvard nzuzi oana oanh obaidullah obdulia obed obeline
  obi obinna obrad oceana oceanne octavia octavian octaviane octavie octavien octavio octavius odalric odelia odelie odelin odeline odessa
  odet odete odetta odilia odilon odin odon odysseas ofelia ogier ognjen ognyan oguz oguzhan ohannes oihan oihana oili okan okba oktay ola
  olaf olaia olalla olav ole oleg oleh oleksandra oleksii oleksiy olesia olesya olfa olha oli olia oliana olimpia olinda olindo oliver
  olivio oluwaseun olwen olwenn olya olympia olympie omaima omega omerine omid omou omran onder ondine onechanh onja onur oona oonagh opal
  ophelia oralia oralie orane orazio orchidee oregane orelie oreline orella oren orens orest oreste orette orhan oriana oriane orianna
  orianne oriata oriel oriol orlana orlann orly orna ornella orphee orso orsola orsolya orson ortance osane oscarine osias oskar osman
  osmane osnel ossian ostap ostiane osvaldo oswald otar othello othilie otilia ottavia ottavio ottilie otto ottorino ouahiba oualid ouarda
  ouardia ouassila ouassim ouerdia ouiam ouidad ouissal oulaya oulematou ouleymatou oulfa oulimata oumaima oumayma oumkeltoum oumnia oumy
  ounissa ourdia ouri ouria ouriel ourouwa ousamma oussama oussema ousseynou ovide ovidiu owen owenn oya ozan ozcan ozden ozge ozgur ozkan
  ozlem paata paavo pablito paca paco padma paige palma palmira palmiro palmyre paloma palwasha panayotis pancho pandora paola-maria paolina
  pape papis papy paraschiva parastoo parisa parker parvaneh parvati parveen parviz parwana pascaline pascalou pascasie pascual pasquale
  pasqualina pat paterne patou patricio patrizia patrizio patro patrycja patryk patsy patty paul-andre paul-emile pauliana pauliane paulien
  paulina paulino pavel pavlina pavlo paxton payam paz pearl peer peggy pejman pekka pelagie pelayo pelenatete pelin penda penelope peng
  penka penny pepa pepe pepita pepito per perceval percy perihan perl perla pernelle peronnelle perrette perrotte perry peshang petar pete
  petelo petimat petra petre petrica petrit petro petronella petronille petros petru petruta petya peyo peyton phalla pharell phat pheap
  phebe phet phil philadelphe philbert philemon philia philibertine philip philipine philipp philippa philippine philis philo philogene
  philomena philou phineas phirun phoebe phoebus phonesavanh phong phouvong phu phuc phung phuoc phuong phyllis pia piedade pier piera
  pierig piero pierre-alain pierre-yves pierretta pierrine pierrot pieter pietro pilar pim pina pinar pinda ping pinhas pino pinot pio
  piotrek piseth pisey placido plamedi plamedie plamen plamena plectrude plutarque poani poehere poeiti poema poerava pol pola polat polina
  polixene polly polycarpe pompee ponleu pons pontien pooja popol poppy poupou prabhu pradeep prakash pramila praneeth prashant pratap
  praveen praxille predrag prem premtim prescilia prescillia presnel preston prevost primerose primitivo primo prince princesse prisca
  priscillia priscylla privat priyanka procope prosnel prosperine prudencio prudent prunelle pryscilla przemek przemyslaw ptit-jo puaiti
  puja pulcherie punam purificacion qadir qais qamil qasim qassim qendrim qi qiang qin qing qingling qiong quan quang quasimodo qudratullah
  quentine quincy quinn quiterie quoc quy quyen quynh rabea rabeb rabeh rabha rabiaa rabie rabii rach racha rachad rachana rachele rachelle
  rade radegonde radek radha radhia radhouane radhwane radica radka radmila rado radomir radoslav radoslaw radouane radovan radu radwan rafa
  rafaela rafaele rafaella rafaelle rafal raffaele raffaella rafi rafik rafika rafiqul raghav raharisoa rahel rahela rahim rahima rahime
  rahimullah rahma rahmatullah rahmouna rahul raiarii raida raif raihana raimana raimond raimondo raimund rainer rainier rainui raisa raissa
  raja rajaa rajae rajan rajeb rajendra rajesh rajinder rajini rajiv raju rajvir rakesh ralf ralph raluca ram rama ramadan ramatou
  ramatoulaye ramazan rambert ramesh rameswari rami ramin ramiro ramiz ramla ramon ramona ramsey ramuntcho ramy ramzan ramzi rana randa
  randall randi randolph randy rania ranitea ranjan ranjit ranjith ranka ranto raphaela raphaelo raphy raquel rares rashida rasool rasul
  ratha rathana ratko raul rautea ravel ravi ravinder ray rayane rayhan rayhane raymondine raymundo rayna raynald razak razia razika razvan
  rebah rebaz rebeca reber rebin recai recep reda redha rediet reem reena refik reggie regina reginald rehana reiko reinaldo reiner reinette
  reinhard reinhold reinold rekha rekia relu remedios remus remziye rena renald renaldo renan renate renato renaude renauld renelle renilde
  rennan reno renzo reouven reshma resul reva revaz rex rexhep reza rezaul rezo rhania rhea rhian rhizlane rhoda rhonda ria riad riadh riaz
  ribka ricardina riccardo richarde richemont rick rickie ricky rico ridvan rieko rieul rifka rihab riham rihanna rik riley rim rima rime
  rina rinaldo ringo rinor riri ritaj ritchie rithy rithya riton ritou ritu riva rival rivka rivo riyad riyadh riza rizgar rizwan rizwana
  rkia roald roar rob robbie robel roberta robertine robina robine robinson robyn rocco roch rochelle rocio rod roderick rodica rodney
  rodolfo rodric roel rogelio rogerio roghayeh rogier rohit rohullah rojda rojhat rojin rokaia rokaya rokeya rokhaya rokiatou roksolana
  rolanda rolando rolf rollande rollon roma romaine romaissa romana romanella romano romarin romary romayssa rombaut romee romica romina
  romolo romualda romula romulo romulus romy ron ronahi ronald ronaldo ronelvie rong roni ronnie ronny roos roque roro rory rosa rosa-maria
  rosabelle rosalba rosalia rosalin rosalina rosalind rosalinda rosaline rosalyne rosamonde rosange rosanna rosanne rosaria rosaura
  rose-aimee rose-laure rose-marie roselie roselin roseline rosella roselle roselore rosemarie rosemary rosemene rosemonde rosen rosetta
  rosette roshan roshni rosie rosina rosita rositsa ross rossana rossella rostam rostom rostyslav roswell roswitha rosy rouaida rouba
  rouchdati rougui rouguiata rouguiatou roukaya rouqaya roushan rouslan roxana roxanne roxie roy roya roza rozanne rozenn rrezarta rubie
  rubina ruby rudi rudiger rudolf rudolph rudy rufin rufina rufino rufus ruggero ruhi rui rukhsana rukiye ruksana rumen rumyana rupert
  ruslan ruslana russ russel russell rustam rustem rusty rusudan rutger ruth ruthie ruud ruxandra ruy ruya ruza ruzanna ruzgar ryad rylan
  rym rymel ryo ryslan ryszard saad saadatou saadet saadi saadia sab sabahat sabahattin sabahudin sabatino sabba sabeha sabeline saber
  sabeur sabiha sabin sabina sabino sabir sabira saboor sabra sabriana sabrine sachiko sachin sadaf sadak sadegh sadek sadete sadettin sadia
  sadie sadik sadika sadiye sadok sady saeed safa safaa safae safak safet safiatou safietou safina safiullah safiya safiye safouane safwan
  safwane sagato sagrario sahar sahbi sahel sahin sahra said-ali saif saifeddine saiful saima saime saindou saipele saira sajal sajid sajida
  sajjad sakho sakina sakine sakthi sakura sal salah salaheddine salamata salamatou salauddin salaun salazar saleem saleh salem salha salhia
  sali salih salimatou salimou salina saliou sallie sally salomon saloua salsabil salud salvador salvator salvatora salvatrice salwa saly
  samaelle samah samanta samar samara samassa samatar sambath sambou sameer samen samer samet samih samiha samina samiullah samiya samnang
  samphors samrawit samson samuela samuele samuelle samvel sana sanaa sanaba sanae sanah sanam sancho sanda sandeep sander sandhya sandie
  sandor sandre sandrina sandro sandu sanela sangeeta sanije sanja sanjana sanjeev sanna santa santhosh santiago santina santine santino
  santo santos santosh saovy saphia saphir saphira saphyr sarafina sarai saran saray sardar sarina sarita sarkis sarojini saron sarra sasa
  saskia sata satenik sathish satine satish satnam satoshi satou satourou saturnin saturnine saturnino satya saul saurel sauveur savannah
  saveria saverine saverio savina savine savinien savino savita savuth savy sawsan sayed sayeed saynab saysana sayuri scarlet scarlett
  schlomo schmuel scholastique scipion scott sead sean seb seba sebastian sebastiana sebastiano sebastiao sebastienne seda sedat seddik
  sedef sedik sediqa seema sefa segal segolena segundo sehriye seif seifeddine sejad sekkoura sekou selahattin selam selamawit selami selcan
  selcuk selda selen selena selene selia selima selime selin selina selinda seline selmane selmi selvam selvi semere semhar semih semiha
  semra semyon sena senad senada senait senay senda senem sengdara sengul seni senol senthil sephira sephora septime septimiu serafim
  serafina serafino serap seraphin seraphina seraphine serdar serene serenella serey sergey sergii sergine sergiu sergiy serguei serhad
  serhat serhii serhiy serife serigne serkan sermin serob serop sertac servais servan servane servanne servet sesilia setareh setefano seth
  seval sevan sevcan sevda sevdije seve severian severiano severin severina severino severo sevgi sevil sevilay sevim sevinc sewa seyba
  seydi seyfettin seyfi seyha seyhan seyit seyma seymour seynabou seyni sezai sezen sezer sfia shaban shabana shabbir shabnam shafi shafiqa
  shafiqul shafiqullah shahab shahana shahbaz shahid shahida shahin shahinez shahjahan shahla shahnaz shahram shahrzad shahzad shaina shaip
  shaista shakeel shakiba shakila shalom shalva shamil shamim shamsul shamsullah shan shanaelle shane shania shankar shanmugam shanna
  shannen shannon shanon shanti shapour shari sharif sharifullah sharlene sharly sharmila sharon shaun shauna shawn shayan shayma shaymaa
  shayna shazia sheela shefki shefqet shekinah shelby sheldon shelley shelly sherine sherley sherlyne sherri sherry sherwin sheryl shilan
  shiloh shima shinji shira shirel shirelle shirin shirzad shiva shkelqim shlomo shmouel shoaib shobha shokria shoshana shota shpend shpresa
  shqipe shreya shu shuang shufang shukrije shukuru shulan shushan shuzhen shyam sia siana siavash sibel sibilla sibylle sid siddig sidi
  sidika sidiki sidney sidoine sidy siegfried siegried siena sifa sigisbert sigismond sigolene sigui siham sihame sihem siheme silas silene
  silke silvain silvana silvano silvere silverio silvestre silvie silvina silvino silvio silviu sima simao simbala simeone simge simha simo
  simona simonetta simonette simonin simonne simran simret sina sinan sinath sindy sinem sinh sinisa sira siradio sirajul sirandou siranush
  sirena siriki sirine sirwan sisouk sissi sita sitan sithan siti sitraka sivakumar siwar siyamak sjoerd skander skender sky skylar skyler
  slava slavica slavko slavoljub slawek slawomir slim sloan sloane slobodan slobodanka smahane smail smain smaragde sneha snezana soa soane
  soanirina sobia socorro socrate soda soen sof sofian sofie sofiene sofiia sofiya sofya sogona sohaib sohail sohan sohane soheib soheila
  sohel soifoine soilihi soizic soizick sokha sokhna sokhom sokol sokunthea sol sola solal solana solane solann solanne solea soleane
  soledad solen solena solenn solenne solenza soliman solina solo solomiia soltana solveg solweig solyne soma sombath somchai somphone
  somsak son sona sonali sonam sondes sonel songul sonja sonna sonny sonya sophal sophat sophea sopheap sophian sophiane sophorn sophya
  sopio soren sorenza sorin sorina soriya sory sosefo soso sosso sothea souadou souaibou soufian souhaib souhail souhaila souhayl souheil
  souheila souhir soukaina soukayna soukeyna soulaf souleye soumaila soumaya soumeya soumia soumicha soundiata sountou sourour souvanna
  sovann sovannara sozan spencer srdjan srecko sreymom sros stacey stacie stan stana stanimir stanis stanislav stanislaw stanislawa stanko
  stanley stany steeven steevens stef stefanie stefanita stefano stefany steffen steffi steffie steffy stefka stela stelian steliana stelio
  stelle stellio sten stepan steph stephan stephania stephano stephanos stephany stephen stephie sterline stevan stevens stevie stevy
  stewart stijn stine stojan stoyan stoyanka stu stuart suad suada suat subash sudha sue sujatha sukhdev sukhwinder sukran sukriye sukru
  sule sulejman suleyman sulian suliana sulivan suljo sulkhan sullivan sully sulpice sultan sultana sumaiya suman sumathi sumeyye sumitra
  summer suna sundar sunil sunita suphi suprina suren suresh surinder susan susana susann susanna susanne sushma susie suzan suzy svante
  sven svenja svetislav svetla svetoslav svetozar svitlana swati sybelle sybillin sydney syham syl sylke sylvana sylvanie sylvere sylviana
  sylviano sylvina sylvio sylwester sylwia symphorien symphorose syntyche syrielle syrine sysley syuzanna szymon taaroa tabara tabatha
  tabitha taddeo tadeusz taha tahani taher tahia tahiata tahina tahir tahira tahiry tahmineh tahra tahsin tai taieb taina taisia taj
  tajinder takashi takeshi takia tako taleb talel talha tali talia taliana talibe talida talina tam tam-anh tamar tamara tamatoa tamaz
  tamerlan tamia tamila tamim tammy tamsin tamsir tamta tan tanase tancrede tancredi tandy tane tanja tanner tanveer tanya tao taoufik tara
  tarak taras tarkan taron tasha tasleem taslima tasnim tassadit tassnim tata tatania tatave tate tatevik tatiane tatie tatum tatyana taua
  taulant tautu tayeb tayfun taylan taylor tayron tayssir tea teaki ted tehani teihotu teimuraz teiva tekin tekle telesia temel temoana
  temur tene tengiz tenin tening teo teodor teodora teodoro teofilo teoman teona teotonio tepua terava terence terenzio teresia teresina
  terezinha terri terry tesfay tesfaye tessa tessie tetiana tetuanui teuira teura teuta teva tevfik tewfik teylor thach thaddee thai thaina
  thalia thalie thameur thang thangam thania thao thavy thayaparan theana theau thecle theliau thelio thelma themis theoda theodora theodose
  theodosie theodule theola theonie theophane theophanie theophilia theotime thera theresa theresia theresine theris theudric theyl thibauld
  thibauth thida thiebaud thiebault thien thiephaine thierno thijs thilbault thilda thilelli thilo thinh thiziri tho thoa thom thomasine
  thomassin thong thongchanh thorben thorsten thouraya thu thuan thuong thuy thuy-linh thymeo tiago tiana tiara tiare tib tibere tiberiu
  tibo tiburce ticia tidiani tiecoura tiemoko tien tieno tifaine tifany tiffanie tigist tigran tiguida tiguidanke tihomir tihoti tijana
  tijani tilde tilio tillie tilman tima timea timmy timofei timon timotei timothe timothy timur tin tina tinaig tinatin ting tingting
  tinhinane tino tintin tiphanie tissia titaina titaua titia titiana titiane titien titine titus tiziana tiziano tjeerd tlili toan toarii
  tobias toby todd todor toerau tof tofazzal toilha toimata toine toinette toinou tojo toky tolga toma tomasa tomasi tomaso tomek tomislav
  tommaso tommie tommy tomoko tomoyuki tomy toni tonia tonina tonino tonio tonton-jo toorpekai torea tornike torsten tosca toshiko toshio
  toto totof touati toumani tounes touria toussaint toutou tova tracey tracy traian tram trang treasure trevor tri tricia trinh trinidad
  trinite trish tristana trong troy truc trude trudy trung truong truus trystan tsegay tsehay tshilombo tsipora tsira tsiry tsvetan
  tsvetanka tsvetelina tsvi tu-anh tuan tuarii tudal tudi tudor tudual tue tufan tugay tugba tugce tugdual tuhei tulay tulia tulin tullio
  tumata tumba tuna tuncay tung tuong turan turgay turgut turi turkan tuyen tuyet ty tyana tybalt tycho tyfaine tyler tylio tymeo tymofii
  tyna tynaelle typhaine typhanie tyrese tyron tyrone tyson tzipora ubah ubald ubaldo uberto udo ufuk ugo ugur ulf uliana ulisses ulku ulla
  ulric ulrich ulrick ulrika ulrike ulyana uma umair umar umberto umit umran umut una unal urania uranie urbaine urbano uri uriel urielle
  urs ursa ursel ursul ursule urszula usha usman ute uther utku uwe uyen vadim vadym vaea vaena vahagn vahan vahe vahid vahide vahine vaiana
  vaihere vaimiti vainqueur vairea vaite vaitiare vaja vakhtang val valdemar valdet valdete valdo valence valens valente valentina valentino
  valentyna valerian valeriana valeriane valerien valerii valeriia valerio valeriu valerius valeriya valery valeska valeyron valia valmir
  valmont valon valou valtari van van-anh vanaa vanel vanesa vaness vania vanida vanina vanitha vanja vanna vannak vannary vanni vannina
  vano varazdat vardan vardouhi varenka vartan vasantha vasco vasil vasile vasilica vasilija vasken vaslav vassili vassilis vassyl vasyl
  vaughn vazha veasna veda vedat velda veli velia velibor velimir venance venancio venera venkat venus veran verane verena vergil verica
  veridiana vernon vero veronica veronika vesa veselin vesna veysel vi viacheslav vianney vibeke vibol vic vicenta vichet vick vicki vickie
  vicky victoriano victorin victorina victorine vida vidal vidosava vidya viet vigen viggo viguen vijay vijaya vikas vikram viktor viktoria
  viktoriia viktoriya vilaire vilay vildan vilhelm vilma vimala vinay vince vincente vincentia vincenza vincenzo vinciane vinh vinko vinny
  vinod vinoth violaine violeta violetta viorel viorica virgilio virginia virginio viridiana virtudes visal visesio vishal vissarion vitale
  vitali vitalie vitalii vitalina vitaliy vito vitolia vitomir vitor vitoria vittore vittoria vittorio viva vivek vivi vivian viviana
  vivianna vivianne viyan vjollca vjosa vlad vladislav vlado vladyslav vlasta vo voahangy voicu vojislav vola volatiana volkan volker
  volodia volodymyr voskan vu vuk vuong vyacheslav waclaw wade wadii wadria wael wafa wafaa wafae wafik wahab waheed wahib wahiba wahid
  wahida wahidullah waiata wail wais wajdi wajih wala walaa walburga wali wallace walles wallis walt waltraud wamo wandrille waqar waqas
  ward warda wardia warner warren warsame wasila wassila wassin wawa waya wayne weidong weihua weimin wen wenceslas wendel wendell wendie
  wendolyne wenjie wenjing wenonah weronika werther wesley wessel whitney widad wided wideline widline wiebke wieslaw wieslawa wijdan
  wijdane wiktor wiktoria wilbert wilbur wiley wilfred wilfriede wilguens wilhelm wilhelmine wilhem will willard willeke willem willemina
  williams willie willis willyam wilma wilner wilson wim wincenty winfried winifred winner winnie winona winston wisly wissal wissame wissem
  wisseme witold wladyslaw wladyslawa wlodzimierz wojtek wolf wolfgang woodley woodrow woodson woody worku wouter wyatt wynona xabi xabier
  xandra xandrine xav xavi xaviera xaviere xay xebat xena xenia xenophon xhavit xhevahire xhevdet xia xiaofang xiaohong xiaojing xiaoli
  xiaolin xiaoling xiaomei xiaoming xiaoping xiaoyan xiaoyun ximena xin xing xinyi xiu xiulan xiumei xiuying xoana xu xuan xue xueying xylia
  yaakov yacin yacinthe yacob yacouba yacov yaelle yagmur yago yahia yahya yakhouba yakoub yakout yakup yalcin yalda yaling yama yamen yamin
  yaminah yan yana yanael yande yanfang yang yanhong yanice yaniss yanling yannic yannig yannik yannis yao yaouen yaovi yaprak yared yarno
  yaron yaroslav yaroslava yasar yasemin yasin yasine yasir yasmeen yasmin yasser yassin yassir yavuz yaw yaya yaye yazan yazid ydriss
  yeelen yefim yegor yehoshua yehouda yehuda yehudi yehudit yelena yeli yeliz yelyzaveta yemane yen yenifer yentl yervand yeter yevgeny
  yevhen yevheniia yi yidir yifan yigit yildiz yilmaz ying yingying yitzhak ylan ylana ylann ylber ylli ylona yo yoan yoana yoanne yoav yoel
  yoelle yogesh yohana yohanna yohanne yohannes yoko yolain yolaine yolanda yoleine yonas yonathan yonca yong yoram yordan yordanka yorick
  yoris yoro yorrick yoshiko yosr yosra yossef yossi youba youen youenn youlia youma youna youness younn younous younoussa younoussou yousfi
  yousra yousria youss youssoupha youssoupou youssra yoyo ysabelle ysatis ysaure yseult yseut ysolde ytan ytshak yu yuan yucel yue yuhan
  yukiko yuksel yulan yule yulie yuliia yuliya yumei yumi yumiko yun yuna yunus yuping yurdagul yuri yurii yuriy yusra yuzhen yvain yvana
  yvanne yvelin yveline yvelise yverick yvick yvie yvonic yvonick yvonig yvonnick yvrose zabel zabihullah zabiullah zach zachari zacharia
  zachary zachee zack zadig zafar zafer zaher zahid zahida zahide zahir zahira zahoua zaia zaid zaina zainab zainaba zaineb zak zakari
  zakarya zaki zakia zakir zakiya zaliffou zalihata zaline zalman zalmay zamfira zamia zamir zamzam zana zane zanyar zara zarema zarghona
  zarianti zarko zaur zaven zawadi zaynab zayneb zaza zbigniew zdenka zdenko zdravka zdravko zdzislaw zebulon zeeshan zeev zef zehra zeina
  zeinab zeinabou zeineb zejnep zeki zekiye zekri zelal zelda zelia zeliha zelimkhan zeline zeljka zeljko zena zenaba zenabou zenebech zenel
  zenobie zenon zephir zephyr zephyrin zephyrine zerrin zeus zewdi zeynabou zeyneb zeynel zhanna zhen zheng zhenzhen zhi zhila zhiqiang
  zhivko zhong zhor zia ziad ziane ziaullah ziaur zie zied ziguy zijad zilan zina zinaida zine zineddine zinedine zinelabidine zinou zita
  ziva zivko ziya ziyad ziyi zizou zlata zlatan zlatka zlatko zo zoelie zoeline zoey zofia zoheir zoher zohir zohour zohrab zohreh zoia
  zoltan zorah zoraida zoran zorane zorica zorka zosia zouaoui zoubeida zoubeir zouhaier zouhair zouheir zouhir zoulikha zoumana zouzou zoya
  zozan zubaida zubair zubeyde zuhair zuhal zuleika zuleyha zulfiqar zulmira zura zurab zuzanna zviad zvonko zygmunt
`);
