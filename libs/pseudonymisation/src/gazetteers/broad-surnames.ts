import { wordSet } from './word-set';

/**
 * Family names met in France, of as many origins as could be written down, common words included: `surnames.ts` decides how much each one
 * counts. Folded, general knowledge, no register of persons.
 */
export const BROAD_SURNAMES = wordSet(`
  abadie abakar abashidze abate abazi abbasi abdali abdallah abdallahi abdelaoui abdellaoui abdelli abdelmoumen abderrahmane abdi abdic
  abdou abdourahamane abdulaev abdulle abebe abega abel abessolo abgaryan abgrall abherve abid abidi abitbol abou aboulker abouzid abraha
  abraham abrahamyan abreu abubakar acar accardo achard achour acosta adamczak adamczyk adamski adan adda addou adebayo ademi aden adeyemi
  adiguzel adjal adjei adjovi adoum adrian aerts afonso afridi agarwal agbo agha aghajanyan agopian agossou agosta agostini agu aguiar
  aguilar aguirre agullo agyeman ah-kang ahamada ahamadi ahamat ahluwalia ahmad ahmadi ahmadzai ahmed ahmetovic ahouansou aime aissani
  aissaoui aissou ait aivazian aka akbari akbas akbulut akca akdag aketi akgul akhmadov akhtar akin akinola akkaya akkouche akopian akpinar
  akpovi akram akrouf aksoy aksu aktas alain alam alami alaoui alarcon albanese alberti albuquerque alcantara alcaraz aleksandrov aleksanyan
  alekseev alemu alessi alexandre alexandrov alexis alfano alfieri alfonso ali ali-mze alic alioua aliu alizada alizadeh alkan allain
  allaire allali allaoui allard alleaume allegre allemand allen allouche almagro almeida alonso alouane althey altin altintas altun alvarez
  alves amadi amadou amar amara amaral amari amato amblard ameziane amico amini amiot amiri ammar ammari amony amorim amoussou amrane amrani
  amraoui amsellem amzil anandarajah anani anatole ancona anderson andrade andre andreani andreev andreoli andriamanana andriamihaja
  andrianarisoa andrianasolo andriantsoa andric andrieu andrieux andrzejewski ang ange angelini angelis angelov anger angot anjum annan
  annette annibal anquetil anselin anselme ansquer antiope antkowiak antoine antonelli antonescu antonini antonov antunes anwar anwari
  anyanwu aouad aouadi aouizerate aparicio apollon appasamy appiah araar arab arabi aragon arakelian arakelyan aranburu araujo arbogast
  archambault ardouin arena arezo arfaoui arias arikan aristote armstrong arnal arnaudet arnault arnolin arnoult arnoux arora arrieta
  arroudj arroyo arsanov arshad arslan arslanov artaud arteaga arulanandam asadi asamoah asani asante asatryan ascher asenov asfaw asghar
  asghari ashraf aslam aslan asri assad asselin assouline astier astruc ataei atanasov atangana atas ateba ates atiama atkinson atlan atmani
  attal attia attias attoumane attoumani auber aubin aubriot audebert audibert audouin auffret auger augustin aumont aupetit auriol auvray
  avagyan avci avdiu avetisyan avila avram avril awan awono ayad ayadi ayala ayari ayassamy aydin aydogan aygun ayhan aykut aymard azema
  azevedo aziz azizi aznavourian azoulay azouz azpiroz azzouz azzouzi babacar babayan babin bacar baccar bacci bach bachelet bachir bacon
  bacri badaoui bade badiane badin badji badri bae baek baert baeten bagaev bagayoko baghdasaryan bagoe bah bahi bahrami bahri bai baig
  bailey baillet bailleul bailleux baillif bajal bajrami bajwa bakala baker bakhit bakhti bakhtiari bakir bakkali bakker bakoua bakri balaj
  balan balasingam balasubramaniam balcerzak balci balde baldi baldini balhadj balland ballarini ballet baloch balogun baltimor bamba banach
  banas bangoura bansal banza baptista baptiste bar barakzai baran baranov baranowski barat baraton barbato barbe barbet barbieri barbosa
  barbot barbu barclay bardet bardin bardou bareau baret barfleur baril barillet barka barkat barker barnes barnier barone barouch baroudi
  barraud barrault barre barreau barrera barret barriere barrios barrois barros barrot barry barseghyan barthe barthelemy bartkowiak bartoli
  bartolini bartosz bas basaev basaran bascou bashardost bashir basile baskan basset basso bastide bastien bataille bathily batista
  battaglia battesti battista baucelin baud baudet baudin baudoin baudouin baudry bauer baumann baumgartner baur bautista bayard bayle bayo
  bayrak bayram bazin bazire beal beaubrun beauchamp beaudoin beaufils beaugrand beaujard beaujour beaulieu beaumont beaupere beaupre
  beaussier beauvais bechar beck becquet bedi bednarek bednarz begaj begic begue beguin begum bekele bektas bel belabbas belabed belaid
  belarbi belhadj belhaj belin belinga belkadi belkaid belkhir bell bellahcene bellal bellanger belle bellec bellet bellier bellini belloc
  bellot bellucci belmadani belmokhtar belov belrose beltran bemba benabdallah benabdelkader benaicha benaim benaissa benameur benammar
  benamou benane benarab benarous benarroch benayad benayoun benbrahim benchaabane benchetrit benchikh bendaoud bendavid bendjelloul
  benedetti benfares benhaddou benhaim benhamed benhamou benichou benitah benitez benkhaled benkirane benlahcen benmansour benmoussa
  bennacer bennaceur bennani bennett benoist benoit-cattin benomar benoumar bensaad bensaid bensalah bensalem bensimon bensouda bensoussan
  bentahar bentaleb bento benyahia benyamina benyoucef benzaken benzema benziane beranger berard berardi beraud bergeret bergeron bergerot
  bergez bergmann berhane beridze berisha berkane berland bermudez bernabe bernardi bernardin bernhard bernicot bernier bernon berrabah
  berrada berrahal berry bertaud bertaux berteaux berthe berthelot berthet berthier berthod berthou bertil bertini bertolini bertrand
  bescond besnard bessard besse besset bettencourt beuve bey beye beyer bezard bhardwaj bhatia bhatt bhatti bialek biancarelli bianchi
  bianco biard biaye bicep bidart bidegain bieber bielak bienvenu biernacki bigot bihan bikele bilgic bilgin billard billaud billet billon
  billot bilonda bineau binet bingol binot biondi birinci biron bischoff bismuth bisson biswas bitsch bitton biya biyoudi bizien blain
  blaise blanc blanche blanchet blanchon blanco blandin blanquet blasco blin bloch blondeau blondel blondin blot blum boadu boateng bobin
  boccara bocoum bocquet bodenes bodian bodin boehler boehm bogaert bogdan bogdanov bogdanovic boghossian bohbot bohm bohn boileau boinali
  boiro boisseau boissel boissier boissiere boivin bolamba bolle bollet bolo bompard bon bondar bondarenko bonetti bonfanti bongo bonhomme
  bonin bonnard bonneau bonnefoy bonnel bonneville bonnin bonnot bonomo bontemps bony bope borda bordas borde bordes bordier borel borges
  borghi borie borkowski borne borowski bos bosc bosco bosman bosmans bosnjak bosquet bossard bossu bossuet botbol bothorel bouabdallah
  bouafia bouali bouamar bouaziz bouazizi bouba boucard bouchama bouchard bouche boucherit boucheron bouchet bouchez bouchiba boudet boudiaf
  boudin boudjemaa boudou boudraa bouet bouffard bougeard bougherara bouguerra bouhadjar bouhier bouillet bouillon boukhari boukhelifa
  boukhobza boukhris boukobza boulahia boulal boulanger boulangue boulard boulay boulet boulin boullier boulogne boumaza boumedienne bounab
  bounmy bounouar bounthavy bouquet bour boura bouras bourbon bourcier bourdais bourdin bourdon bourges bourget bourgoin bourguignon bourlon
  bourouba bousbaa bouskila bouslama bousquet boussaid boussard bousso boutaleb bouteflika bouteiller boutet boutin bouton boutry bouvard
  bouvet bouyer bouzar bouzekri bouziane bouzidi boyanov boyko bozdag bozec bozic bozkurt bracke braga brahim brahimi brahmi branco brandao
  brandt brard bratu braud brault braun bravo bray breugelmans breuil briand bricout bridier bridoux brigand brillant brinkmann brisset
  brito brochard brochet brooks brossard brosse brou brouard brouillet broussard brousse brown bruel brulard brulez bruneau brunel bruni
  bruno brunon bryant brzezinski bucci bucur buffa buffet bui buisine buisson bujak bukasa bukhari bulut burat burckhardt bureau burel buret
  burger burgun busch busson butin butler butt bwanga bytyqi caballero cabanes cabello cabral cabrera cabrol cacciatore cadet cadic cadiou
  cadjee cadoret caetano cai caillaud caillet cailleux cakir cakmak calabrese caldeira calderon calin caliskan calixte callens calmels
  calvet calvez calvi calvo camacho cambon cambrelen camille campana campbell campos camus can canaguy canal canario candan candelier cano
  canot cantin cao capelle capitaine caputo caradec carbone cardin cardinale cardon cardoso careme cariou carlier carlotti carlucci carmona
  carneiro carnot caroupin carpenter carpin carrara carrasco carreau carreira carrera carrere carret carrier carriere carter cartier carton
  caruso carvalho casabianca casado casalini casanova casimir cassagne casse castagne castaing casteigts castel castelain castellano
  castelli castello castelnuovo castillo castrec castro cataldo catherine cattaneo caudron caumont caussin cauvin cavalier cavallo cazambo
  caze cazenave ceccaldi ceccarelli celestin celik cellier cengiz cerf cerqueira cervantes cesaire cesari cesarin cetin cetinkaya ceylan cha
  chaabane chaabi chabane chabanne chabbi chabert chabot chabrier chabrol chadli chaillou chakarian chaker chakir chakraborty chakroun
  chalon chalus chambon chammas champagne champeau champion chan chandelier chandra chandrakumar chane-kane chanel chanfi chang chanthavong
  chantrel chao chaouch chaoui chaouki chapelain chapelle chapon chappuis chapuis charbonneau charbonnel charbonnier chardin chardon charef
  charfi charif charki charlemagne charlet charlier charlot charlotin charrier charron chartier chassagne chastel chataigner chatel
  chatelain chatillon chau chaudhary chaudhry chauhan chaumeil chaumette chaumont chauveau chauvel chauvet chauvin chavanne chaves chavez
  chazal che chea chebbi chebli cheema chekroun chelbi chemin chemla chenal chene cheneau cheng chentouf chenu cheriet cherkaoui cherkaouis
  chernenko cheron cherrier chesneau chetrit cheung chevalley chevallier chevrel chevrier chhay chheng chhim chhin chhoeun chhoun chhun
  chhuon chi chiche chiesa chiheb chikhi chikovani chin chiron chiu chmiel chmielewski choi chojnacki chollet chonkin chopin chopra choquet
  chou chouaib chouchane choukroun chow chowdhury chraibi chretien christ christmann chu chua chukwu chum chung cicek cieslak cinar cinquini
  ciobanu cirillo cissokho cissoko claes claessens clain clairicia clark clarke claude claudel claudon clavel clavier clemence clerc
  clergeau clermont closset clouet clovis coat coatanea coban cochard cochennec cochet cochin coeffic coelho coffin cognard cohen coiffard
  coignard cojocaru colak colas colinet collard collas collette collignon collin collins colliot collomb colombani colombier colombo colonna
  colson combe combes combet combo comte conan conceicao conde conrad constans constant constantin constantinescu conte conti contreras cook
  cools cooper cope coppens coppola coquelin coquet coquillard corbel corbin corcos cordeiro cordero cordier corlay cormier corneille
  cornelis cornet cornille cornu corosine corre correia corriveau corsi cortes cortese cortez cosic coskun cosnard cosquer cossard
  costantini costanzo coste costea cote cottet cottin couderc coudert coudray coulon courbet courcelle courtin courtois cousseau coussin
  coutant coutinho couto couture couturier couvreur cox cozic crampon crater crawford creach crepin crespin crespo cretin creton cretu
  cristea cristiani croizet cros crouzet cruz cuesta cui cuisinier cunha cuny curutchet cuvelier cuvillier cuypers cvetkovic cybulski czaja
  czajka czarnecki czerwinski dabo dabrowski daclinat dacosta dadaev dadoun daems daffe dag dagorn daguet dahan dahir dahmane dahmani dahou
  dai daigle dal dalkilic dallemagne dalmas dam damas damasceno damba dambrine damiani damiens damour danese dang daniellou danielyan danjou
  danjuma dansette danso dansoko danylenko dao daoud daoudi dar dardenne darmon darras darwich das dasilva dauphin dauti dauvergne david
  davies davis davoine davtyan dayan debacker debbouze debray debruyne deby decaux dechamps declerck declercq decock decoster decroix defer
  defoi degroote deguy dejean dejonghe delacour delacourt delacroix delage delahaye delamare delannay delannoy delaporte delarue delas
  delattre delaunay delauney delavigne delbecq delbos delcourt delcroix delestre delevoye delgado delhaye delic delmas delmotte delorme
  delpech delpierre delplanque delsol deltour deluc deluca delvaux deman demange demarest demay dembele demeulenaere demirbas demirci
  demirel demirkan demirtas demont demuynck deng deniau deniel deniz denoyelle denux depauw depoix deprez derbal derderian derosa derouiche
  derradji derrien deruyter dervishi desantis desbois descamps desgranges deshayes desir desire desjardins desmarest desmarets desmedt
  desmet desmoulins desnoyers despres desprez desrivieres dessaint dessalines desta destouches detrez devaux deveaux devillers devos
  devriendt devriese dewaele deweerdt dewitte dewulf dey dhaene dhillon dhondt dia diaby diaco diagne diaite diakhate diakhite diakite
  diamanka diangana diarrassouba dias diassy diatta diaw diawara diaz dicko didier didierjean diebold diedhiou dieme dieng dienne dierckx
  dietrich dietsch dietz dieu dieye diez dijoux dimarco dimitrov dinca ding dinh diogo diombera dion diouf dioum dioume dixit dixon
  djaballah djaha djebbar djellal djelloul djemai djerbi djibo djire djokovic djordjevic djouadi djukic dmitriev doan dobre dobrowolski
  dogan dogru doisy dolidze dolle domanski domingos domingues dominguez donati dong doni dorange dorcely dore doreau dorn dorsainvil
  dorville dos doucet doucoure douillard doukkali doumbia doumbouya doumergue dournon doussot doyen dragan draghici dragovic drai drame
  dreyer dreyfus driss drissi drouet drouin drouot drozd druon duale duan duarte dubey duboc dubosc dubost dubourg dubreuil dubus duc
  duchamp duchateau duchemin duchene duchesne duclos ducrocq ducros duda dudaev dudek dudziak dufau dufay duflo dufresne dugas duhalde
  duhamel dujardin dulac duman dumitrache dumitrescu dumitru dumontier dumortier dumoulin dunand duong dupin duplessis dupond duport dupouy
  duprat dupre duprez duquesne dural duran durante duret durieu durieux durin durmaz durmus duro durr dussart duteil dutertre duthil dutoit
  dutronc dutta duvalier duverger duvivier duy dziedzic ebadi ebanga ebel ebengo eberhardt ebert ebode ebrahimi eck eckert edilov edmond
  edouard edwards efoua egger egorov ehret ehrhardt ehui ekani ekinci ekwalla elalaoui elamrani elbaz elezi elfassi elhaddad elidrissi elie
  elise elissalde elizalde elkaim elkhatib elkoubi ellis elmaleh elmansouri elmas elmi elmoussaoui elong elonga elouafi emboule emery emini
  emmanuelli enache engel erard eraslan erbas erdem erdogan erdozain eren ergin erichot erkan ernst eroglu ersoy ertas ertekin escobar
  escoffier esen eskandari espinasse espinosa espinoza essaidi essomba esteban esteve esteves estienne estime etchebarne etcheberry
  etchegaray etchegoyen etchepare etcheverry etchevers etheve etienne etilce etoa euphrasie eustache evain evans evrard ewane exume eymard
  eze fabbri fabry fadel fadiga fadli fahmi fahrer faivre faizi falcon falcone fan fang faqiri farah farahani farahmand faraj fares farhat
  faria farias farina farooq fassi faucher fauchet faucheux faucon faugere faustino fauvel fave favier favre favreau favrel fayard faye
  fayet fazeli fazio febvre fedorenko fedorov fehr feist fejzullahu fekih felgueiras felici felicite felix fellah felten fenech feng fer
  ferchichi ferhat ferhatovic fermanian fernand fernandes feron ferrand ferrandez ferrara ferraro ferraz ferre ferrer ferrero ferret
  ferretti ferri ferrier ferry fethi feuillet fevre fhal fichet fiedler figueira figueiredo filali filipiak filipovic filipowski filippi
  filippini filliatre fils-aime finck fiore fiorentino fisher fitoussi fix flament flandrin fletcher fleuret floch florea florentiny flores
  florin floro fodil fofana folliot fong fonseca fontana fontenay fontes forest forestier forget forster fort forte fortier fortin foster
  fotso foubert foucault foucher fouchet fouda fougeres foulon fouquer fouquet fouquier fourcade fournel fournet fourrier fox fraisse france
  franceschi franceschini franchi francisque franck franco frank frattini frazao frechet freire freitas fremont fremy frere fresnel freund
  frey freyss friedmann friedrich fritsch fritz frolov froment fromentin fuchs fuentes fujita fukuda fung furet furlan fusco gabbay gabriel
  gace gacem gachet gadaev gadjiev gaitukaev gajewski gakou galand galindo gall galland gallardo gallego gallet galli gallien gallo gallois
  galpin galstyan galtier galvez gama gamard gambier gambino gandon ganem ganesalingam ganeshan gangloff gao garand garbin garcin garde
  gardel gardet garel garg garin garnaud garofalo garreau garrec garrido garzon gashi gasmi gaspar gaspard gasparyan gasquet gass gassama
  gasser gatineau gatti gaubert gaucher gaudet gaudin gaultier gaume gaury gausse gauvin gavard gavrilenko gavrilovic gawron gay gaydon gaye
  gayet gebre gebremariam gebremedhin gebreyesus geerts geffroy geiger gelashvili gelin genc gendre gene genet geng genin genovese gentile
  gentili genty geoffroy georges georgiev geran gerard geraud gerber gercar germany gervais gevorgyan geyer ghaffari ghafoor ghafouri ghali
  ghani ghasemi ghazaryan ghazi ghebre ghebremeskel gheorghe gheorghiu gherbi ghnassia gholami ghomari ghorbani ghosh ghoul ghribi gia
  giacomini giang giannini gibert gibson gicquel gies gigant gil gilbert gilet gill gilles gillet gillot gimenez ginoux giordano giorgadze
  giorgi giovannetti girardin girardot giraudeau girault giroud giroux giudicelli giuliani giusti gjoka gjoni glaser gnahore goasguen gob
  godard godefroy godet godin godon goetz goff gogoladze gok gokce gokmen goktas goldberg goldenberg goldmann goldstein golovko gomez gomis
  goncalves goncharenko gondal gong gonthier gontier gonzales gonzalez goossens gordon gorecki gorka gorski gosselin gosset goto gottschalk
  goubert goudiaby goujon goukouni goulet gouraud gourdon gourmelon gourvennec goutelle gouveia gouvernet gouy gouyer goyeneche goyheneche
  grabowski graca graf graff graham grall grand grandin grandjean grandmaison granger grangier grant gras grasset grassi grasso gravier gray
  graziani greco green grelet grellier grenier grewal greze griffin griffiths griffon grignon grigore grigorescu grigoriev grigoryan grillet
  grillot grimaldi grimaud grimault grinberg griset grivot grondin gros grosjean groslier gross grosse grosso gruber grunberg grzelak
  grzybowski guan guedes guedj guegan guegen gueguen guelleh guelmi guenard guendouz guenot guenoun guerard gueret guerfi guerineau
  guermouche guerra guerreiro guerrero guerrier guesdon guettaf gueunet gueye guibert guichard guidi guignard guigue guiho guilbaud guilbert
  guilhem guillard guillaumin guillemin guillemot guillerm guillet guillon guilloteau guillou guillouet guimaraes guimard guindo guinot
  guiot guirassy guiraud guitard guitton guivarch gul gulen guler gultekin gumus gun gunaratnam gunay gundogdu gunduz gunes gungor gunther
  guo gupta gurbuz gury gutfreund gutierrez guven guy guyader guyard guyon guzel guzman haag haas haase habchi haberer habert habibi habte
  hachemi hachmi hacquard haddadi haddouche hadj hadjadj hadji hadzic hafid hafsi hahn haidara haidari haile hailu haim hajdari hajduk
  hajjaji hajji hakimi hakobyan halili halilovic halimi haliti hall hallier hamadi hamadouche hamard hamdani hamdaoui hameed hamel hamelin
  hamidi hamilton hamitouche hammadi hammami hammouche hammoudi hamon hamouda hamza han hanafi hang hannachi hanot hansen hansson hao haq
  haque haramburu harbi hardouin hardy harel harispe haroun haroutiounian harrak harris harrison harrouche hartmann harutyunyan harvey
  hasanovic hascoet hasegawa hashemi hashimi hashimoto hashmi hasni hassaine hassan hassani hassnaoui hatchi haudebourg hauser hauss hautier
  haxhiu hayashi hayat hayoun hazan hebert hebrard heckel hedhili heid heidari heilig heim heinemann heinrich heintz heinz heitz heitzmann
  held helie helou hemery hemon henaff henault henderson hendrickx heneau heng henin hennequin henriques her heraud herault herbert herbin
  heredia hermann hermans hernandez herrera herrero herrmann herry hersi herzog hess hesse heurtel heydari heylen heyraud hibon hidalgo hihi
  hilaire hild hill himbert hiriart hirigoyen hirsch hirtz hissene hoang hoarau hoareau hocine hocquet hodzic hofmann hok holmes honda hong
  honore hopkins hoppe horn horvat hossain hosseini hotak hoti hou houari houdin houmadi houssin hovhannisyan hovsepian howard howlader
  hoxha hristov hrytsenko hsieh hsu hua huang hubscher huchet huck hue hughes hugon hugues huguet humann humbert humeau hung hunt hunter
  huong hureau hurtado huser huss hussain hussein husseini husson huyghe huynh huysmans hwang hyacinthe hyseni iacob iacono ibanez ibarboure
  ibe ibouroi ibrahim ibrahimi ibrahimovic icard idir idowu idriss idrissi idrizi iglesias ignat igwe ikeda ikhlef ilhan ilic ilie iliev
  illouz ilunga imare imbert imeri inacio inan incana ince inchauspe ingold innocent innocenti inoue inthavong ionescu ionita iordache ipek
  iqbal iriart irigaray irigoyen ishaq ishida ishii isik islam islamov ismaili ismailov israilov isse issler istrate ith ito itoua ivanenko
  ivanov ivanova ivanovic ivoula iyer izquierdo jaafari jabbar jaber jablonski jabol jabri jacaria jackson jacob jacobs jacqmin jacquemin
  jacquemot jacqueray jacques jacquier jacquin jacquot jaeger jafari jaffre jaffres jager jahaj jahan jahn jaillet jain jakubowski jallow
  jalton jama jamain james jamet jamil jamin jamshidi jan jang janin jankovic jankowiak jankowski janky janowski jansen jansens janssen
  janssens janvier jaouadi jaouen japaridze jardin jarosz jarry jashari jasinski jasmin jaubert jaulin jaureguiberry javed jaworski jay
  jean-alphonse jean-baptiste jean-charles jean-francois jean-jacques jean-louis jean-marie jean-noel jean-pierre jeanjean jeanne jeannin
  jeannot jebali jegou jelassi jemaa jendoubi jenkins jenny jeong jerbi jersier jesus jeyakumar jeyaratnam jezequel jha jia jian jiang
  jimenez jin jlassi joachim jobe johansson johnson jolivet jolly joncour jones jorajuria jordan jorge joseph josephine joshi josse josselin
  jost jouan joubert jouet jouffroy jouini jourdain jourdan jourde journo jourson jousse jouve jovanovic jovic joyeux juarez juin jukic
  julliard jullien jumel jund jung jupiter jurek juskowiak just k-bidi kaabi kaba kabak kabamba kabasele kabeya kabila kabir kabongo kabuya
  kacem kaci kaczmarek kaczmarski kaczor kaczorowski kaddour kaddouri kadi kadima kadouch kadri kadric kadyrov kahn kahraman kaid kaiser
  kakar kalai kalala kalfayan kalfon kalkan kalle kalombo kalonji kalume kamagate kamanda kamara kambala kamdem kamel kamga kaminski kamoun
  kanagasabai kancel kandasamy kande kandemir kandiah kane kang kanku kanoute kante kanyinda kapanadze kapinga kaplan kapoor kapp kara
  karabulut karaca karadag karademir karagoz karahan karakaya karakoc karakus karaman karamoko karapetian karapetyan karatas karatay karcher
  karic karim karimi karimzadeh karlsson karoui karpenko karpinski karsenty karst kartal karzai kasmi kasongo kasparian kasprzak kasprzyk
  kassama kassimi kastrati katende katic kato katumba katz kauffman kauffmann kaufmann kaur kausar kavak kayani kayembe kayhan kaynak kazadi
  kazemi kazmierczak kebaili kebe kechiche keith keles kelly kelmendi kempf kenfack kengne kennedy keo keovilay kerbouche kerbrat kerdraon
  kerebel kerguelen kerjean kerkeni kerleo kermarrec kermoal kern kerouanton kersale kervella keskin kessler ketchoum kettani keuchkerian
  khachatryan khadjiev khaldi khaled khalfa khalfallah khalid khalifa khalil khalili khamvongsa khan khanna kharchenko khasanov
  khatchadourian khatibi khattak khatun kheddar khelifa khelifi khelil khellaf khemiri khiari khieu khiev khim khlok khodja khokhar
  khorasani khoury khun khuong kibonge kidane kieffer kientz kientzler kieu kifle kiknadze kikunga kilani kilic kilinc kim kimbembe kimura
  king kirakosyan kiraz kircher kirchner kirsch kisa kisimba kitenge klarsfeld klimenko klingler klipfel klotz knafo knecht knezevic knight
  kobalia kobayashi kobenan koc koca kocak kocer koch kocher kodjo koebel koehler koenig koffi kohistani kohler kohli koita kolb kolev
  kolodziej kolodziejczyk konan konde kondo kong konieczny konte kopec kopp kordek korkmaz kose kosinski koskas kostic kostov kostrzewa kot
  kotov kouadio kouakou kouam kouame kouassi koubaa kouider koulibaly kouma kourouma kouyate kouyoumdjian kovac kovacevic kovacic koval
  kovalchuk kovalenko kowal kowalczyk kowalewski kowalik koy koyuncu kozak koziol kozlov kozlowski kpadonou kra kraemer kraft krajewski
  kramer krasniqi krause kravchenko kravchuk kravets krawczyk krawiec kremer kress krief kriegel krieger krikorian krishnapillai krol krouch
  kruger kruk krupa kryeziu kubiak kubicki kucharski kucuk kue kuentz kugathasan kuhn kujawa kulasegaram kulik kulkarni kumar kumari kumba
  kuntz kuo kurek kurowski kurt kurti kurtulus kurtz kus kuster kutlu kuzmenko kuznetsov kuznetsova kwan kwiatkowski kwok kwon kyungu
  labarre labat labbe labed labidi laborde labrousse labrune lacaze lachaud lachheb lacombe lacoste lacour ladret lafarge laffont lafitte
  lafleur lafont laforet lafosse lagadec lagarde lages lagrange laguerre lahaye lahlou lahmar lai laid laine lakhal lakhdar lalande
  lallemand lallement laloum laloy lam lamarque lambinet lambrechts lamine lamm lamothe lamotte lamour lamrani lamri lamy lancelot lancien
  landais landry lang lange langlade langlet lanoe lanoix lanza lapeyre laplace laplanche laporte lara larbi larcher lardy largillier
  larivee lariviere laroche larralde larrieu larue larvor larzabal lasalle laserre laskowski lasry lassalle lasserre lassus latchoumy latif
  latifi latour lau laudet lauer launay laurens laurent lauret laurin lautier laval lavaud laverdiere lavergne lavigne laville laviolette
  lawson lay lazaar lazar lazare lazic lazrak leal leang leao lebas lebeau lebedev lebegue lebel leber lebihan leblond leboeuf lebon
  leborgne lebouc lebourg lebret lebreton lebrun leca lecam lecas lecat leccia lech lechat lechertier leclair leclere lecocq lecoeur
  lecointe leconte lecoq lecornu lecorre lecourt lecuyer ledoux leduc lee leemans lefaucheux lefebure lefeuvre lefort lefranc legall legay
  legendre legitimus legoff legras legris legros leguen lehmann lehn lehouerou lei leitao leite leiva lejeune lejosne lekaj lelann lelay
  lelievre lellouche lelong leloup lemaitre lemarchand lemarie lemasson lemay lemercier lemesle lemeur lemmens lemoigne lemonnier lemos
  lenfant lenoir lenormand lentz leon leonard leone leonetti leoni lepage lepetit lepinay lepine leplat lepoittevin leray leriche lerouge
  lesage lescop lescure lesieur lesne lesniak lesourd lestrade lesueur letellier letourneau letourneur letty leu leuillet leung levasseur
  levchenko leveque levesque levi levin levy lewandowski lewis leye lheritier lhermitte lhomme lhote lhuillier liang liao liegeois lienard
  lienhard lieu lievre liguori lim lima limani limousin lin linard linck lindner ling lion lipinski lippmann lipszyc liron lis lise lisowski
  litzler liu livet lleshi lloyd lobjois lobo loganathan loial loiseau loisel lokwa lollia lombard lombardi lombardo lomidze long longo
  longuet lopes lor lorentz lorenz lorenzi lorenzo lorin lorrain lou louati loubet louis-jean louissaint loukili loum loup loureiro lourenco
  louvet loyer lozano luamba luangrath lubin luboya luca lucian luciani lucot ludwig lujan lukaku lukasik lukic lumbroso lumumba luna lunda
  luneau lungu luo luong lupo lupu lurel lusamba lutete lutz luu lysenko lytvyn lytvynenko maachou maalej mabiala maboundou mac macaire
  maccow macdonald mace macedo machado maciejewski maciel madani madar madec madeira madi maeda maes maffei magalhaes magassa maggio magne
  magnier magnin magomedov mahamat mahamoud mahamoudou mahboubi mahdi mahe mahendran mahi mahieu mahjoub mahmoudi mai maia maier maignan
  maille mailler maillet maillot mainguy maisonneuve maisuradze maitre maiza majchrzak majdoub majewski makanda makarov makaya makhlouf
  makhmadov makiadi makiese makosso makowski malanda maldonado malecki maleki malekzadeh malet malherbe malhotra malik malinowski malka
  mallard mallet malmin malonga maloufi malvy mam mambou mammeri mamou mampassi mamulashvili manca mancini mancuso mandala mandon mane manea
  manette manfredi manga mangin manickam manigault manivong mann manole manon manoukian mansard mansour mansuy manukyan manzano mao maquet
  mar marais marc marcel marcelin marchal marchand marchenko marchese marchetti marchi marciano marciniak marczak mardirossian marec
  marechal marega mareschal maret marette margaryan marguerite marguet mariage mariani maric marie marie-joseph marie-louise marie-rose
  marie-sainte mariette marignan marimoutou marin marinescu marinho marini marinkovic marino marinov marion markarian markovic marku marlin
  marmonier marot marquant marques marquet marquette marquez marquis marra marsal marseille marshall marteau martel martelet martelli
  martens marthely marti martin martineau martinelli martinet martini martins martirosyan martynenko mary marzouk marzouki mas mascolo
  maskhadov maslov masmoudi mason masood massa masse masselin masset massol massot matei mateos mateus mathe mathis mathon mathurin matias
  matic maton matondo matos matsuda matsumoto mattei matthews matumona matuszak matuszewski mauduit mauger maulny maupas maure maurel
  maurice maurin mauro maury mavinga mavoungou maxime may mayala mayele mayer mayeur maynard mazars mazeau mazet mazur mazurek mazurenko
  mazurier mazza mazzoni mbacke mbala mballa mbappe mbarga mbaye mbayo mbemba mbengue mbia mbida mbock mbodj mbodji mbow mbungu mbuyamba
  mbuyi mchedlidze mdahoma mean meas mebarki mebrahtu meddeb medeiros medina medioni medjdoub meftah mehat mehdaoui mehdi mehl mehmeti
  mehmood mehra mehraban mehta mei meier meinhardt meireles meister mejia mekki melikian meline melis melki melkonian melloul melnik
  melnychuk melnyk melo memeti memmi memon menager menant mendes mendez mendonca mendoza mendy menez menezes meng mengistu mengue menguy
  menon mensah mephon merabet merad merault mercadier meresse meriah meriaux merino merion merisier merkel merle merlet merlin merlo mermet
  mertens mertz merzougui merzouk meskini mesnard mesnil mesquita messager messaoud messaoudi messi messina messonnier metayer metellus metz
  metzger meurisse mevel mey meynard meynier mezghani meziane mezino mezouar mhamdi mia miah mialon miceli michalak michalski michaud
  michaux michel michelet michelin michelot michiels michineau michon miclo mignot mihai mihailescu mihailov mihajlovic mihalache mijatovic
  mikhailov mikic mikolajczak mikolajczyk milan milandou milani milfort milic millan miller millot mills milosevic miloud miloudi mimoun
  mimouni mimran minassian minatchy mingant minte miquel mirabel miranda mircourt mirval mirza mirzai mishra mitchell mitev mitrovic mittal
  mitu mkrtchyan mmadi moatti mobutu moegni moens mohammadi mohammadzai mohamud mohanraj mohseni moinard moindze moine moisan moise moisy
  mokhtar mokhtari mokoko mokrani moktari moldovan moldoveanu molina molinari molinier mollah mom monchaux moncomble mondal mondoloni mondon
  monet monfort monier monin monnet monnier monod montagne montaigne monteil monteiro montel montero montes montfort monthieux montout
  montoya moon moore mora moradi morais morales morand morandi morar moravie moreira morelle moreno moret moretti morgado morgan mori morice
  morina morineau morisset morizot morlet moroni moroz morozov morris morrison mortazavi mortier morvan moscato moser mosser mossuz mota
  moua mouhoub mouigni moukala moukoko moulard moulay mouloud moumen moundele mounier moura mourad mouradian mouret mourier mousavi moussa
  moussaoui mousset moustache moutama moutier moutinho mouton moutoussamy mouyabi movsisyan moya moyal moyon mpassi mpembele mpiana mpoyi
  mputu mrabet mridha mroz msaddek msaidie muamba mubenga mucha muckensturm mufuta mughal muja mujic mujinga mujkic mukadi mukeba mukendi
  mukherjee mukoko mukuna mulaj mulamba mulet mulot mulu mulumba munch mundele munier munoz munshi munteanu muong muradi murakami murati
  muresan muret murphy murray mury musaev musafiri mushtaq musial musoni mussard musso mustafa mustafi muthusamy mutlu mutombo muyaya mvogo
  mvondo mvuemba mwamba nabizada naceri naciri nadal nadarajah nadaud nadeau naderi nadji nael nahapetian nahmias naidu nair nait najafi
  najar naji najjar nakache nakajima nakamura nakano nana nanda napoli napolitano narassiguin narayanin narcisse nardi nascimento nasri
  nasser nasseri nassur nataf natale nativel naudin nault navaratnam navarre navarro nawaz nawrocki naz nazarenko nazari nazarian nazaryan
  ndala ndao ndaw nday ndinga ndiongue ndior ndjock ndombe ndong ndongo ndour ndzana neagu nebout nedelcu nedelec nedjar neff negash negrea
  negri nejad nelson nemausat neri nerplat nersissian neto neumann neves neveu neveux ngalula ngassa nget nghiem ngin ngo ngom ngoma ngono
  ngouabi ngoumou ngoy ngoyi nguema nguon nham nhem niakate niane niang niangadou niare niazi nicaise nicolae nicolai nicolescu nicolet
  nicolini nicolle nicot nielsen nieto nikaj nikitin nikolic nikolov nikzad nilsson nimaga ninh nishimura nistor nita nithiyanantham nivet
  nizan njike njoya nkashama nkodia nkolo nkongolo nkoulou nkounkou nlandu noah noblet nobre noe nogueira noguera noir noiret nolla nollet
  nomo noori noorzai nop normand nou nouet nouira nouri nourry nouvel novakovic novikov nowacki nowakowski nowicki noyer nsimba nsona
  ntamack ntumba nunes nunez nuon nur nury nuss nwankwo nwosu nyobe nys nzau nzita nzuzi oberle obertan obi obradovic ochoa ode odunsi oeun
  ogawa oger ohana ohanian ohanyan ohayon ohl ojeda okada okafor okbay okeke okito okombi okonkwo okoro olawale olejniczak oliinyk olive
  olivieri ollier ollivier olsen olszewski omar omari omarkhel omerovic omidi omnes onana onanga ondoa ong ono onyeka oprea orain ordonez
  orelus orhan orlando orlov orlowski ornelas orozco orsini ortega ortiz ortuno ory osei osman osmani osmanovic osmont osorio ospital
  ostertag ostrowski ott ottavi ottaviani otto ouahab ouaknine ouali ouanounou ouattara ouazzani oubella ouchene oudjani ouedraogo ouk ould
  oulhaj oum oumarou ounis ourabah oussoufa ouyahia ouyang owczarek owen owona owusu oyelaran oyhenart oyombo oyono ozalp ozanne ozbay ozbek
  ozcan ozdemir ozden ozen ozer ozgur ozier-lafontaine ozkan ozkaya ozmen ozsoy ozturk ozyurt paccioni pace pacheco pacolli padilla
  paganelli pagani pagano page pages pagnier paillard pain paiva pajot paktiani palacios palermo palisse pallier palluau palma palmer
  palmieri palumbo pambou pan panchenko pandey pang panier pantaloni paoli paolini papazian papillon papin papini paquet paquier
  paramanathan pardo parent parenteau parisi parisot park parker parlak parmentier parodi parra parreira parsa parsons partouche pascal
  pascual pasquali pasquet pasquier passi passot pastor pastore patel pathak patin patricio patterson paturel paul paulin paulo pauly pause
  pauwels pavard pavel pavic pavie pavlenko pavlov pavlovic pawlak pawlik pawlowski payan payen paz pearson pech pedersen peeters peixoto
  pekdemir pelissier pellegrini pellegrino pellerin pellet pelletier pelloux peltier pen pena penaud penel penev peng pennec perales peralta
  perchet perdrix perennes peretti peric perisic perkins pernet pernot perot perraud perrault perret perrier perron perrone perroud perry
  persson pesce pesquet pestana petcu peters petersen petit petitjean petitpas petkov petrenko petrescu petrini petrossian petrosyan petrov
  petrova petrovic petrus peyre peyron pfeiffer pfister pfleger phan phetsavanh philibert philippon philipps phillips phommachanh phommasone
  phon phrasavath phung piat piatek piazza picaud piccoli pich pichard pichon pichot picot picquet piedfort piekarski pieri pierrard pierre
  pierre-louis pierre-paul pierron pierrot pieters pietri pietrucci pietrzak pietrzyk pigeon pignon piguet pilet pillai pillet pillon
  pimenta pimentel pin pinard pindi pineau pineda pinel pinet pinheiro pinho pinna pinson pinto piotrowski piquet piras pires piron pirot
  pisani pisano pitre place plaisance plaisir planche planchon plantier plessis plocoste pochet podeur podgorski poeu poggi poghosyan pohl
  poincare poiret poirot poisson poitou pok pol polak polat poletti poli polishchuk pollet pommier ponama ponce poncelet poncet ponchon
  ponnambalam ponomarenko pons pontier poopalasingam popa popal popalzai popov popova popovic popovici populo porcher porte portela porter
  portier potier pottier poudroux pouget poulain poulet pouliquen poupard pourcel poussin pouzet powell pozzi pradel prak prasad prat preaux
  preda prenga pretot previl prevot price prieto prieur prigent priol prodan prom prost proust prouvost provost prudhomme prum pruvost
  prykhodko przybyl przybylski ptak puech puglisi puig pujol pushparajah qaderi qasemi qasimi qerimi qian qiao qin qiu quach quan quaresma
  quattara queiroz quemener quemeneur queneau quentin quere querre quilici quillet quinet quiniou quintal quintana quintero quintin quiroga
  qureshi rabah rabarison rabe rabemananjara rabenja rabhi rabier rachedi rachidi racine radenac radev radic radovic radu radulescu raes
  raffaelli raffin rafiq ragot raguenet rahal rahali raharimalala raharison rahim rahimi rahman rahmani rahmoune rahmouni raimbault rajabi
  rajaonah rajaonarison rajaonarivelo rajaratnam rajkumar rajput rakoto rakotoarisoa rakotobe rakotomalala rakotondrabe rakotonirina
  ralaivao rama ramadani ramalho ramanantsoa ramanathan ramaroson ramassamy rambaud ramdane ramdani ramel rami ramin ramirez ramos ramsamy
  rana ranaivo randria randriamahefa randrianarisoa randrianasolo ranjbar rao raoelina raoul rapp rashid rasmussen rasoa rasoamanana
  rasolofo rasooli rasouli ratajczak rathore ratnam ratsimba ratsirahonana rattanavong rauch rauf rault ravalison ravel ravelo ravichandran
  raymond raynal raynaud raza razafimahatratra razafindrakoto razafy razanamasy razavi rebai rebelo reboul reddy redjem redon redondo reeb
  reed regnard regnault regnier rego regragui rehman reid reiff reinhardt reis reiss relmy remmy remond ren renaudie renaudin renaux rene
  renel rengassamy renou resch resende retailleau reuter revel rexhepi reyes reymond reynaert reynaud reynier reynolds rezaei rezai rezaie
  rezgui rezki rezzoug rhein riad riahi riant ribeiro ribot ricard ricci richard richards richardson richaud richer richert richou richter
  rico ricou riegel rieger riehl rieu rifai riffaud rigal rigaud rigaux rigot rilcy rimbaud rinaldi rincon rios riou ripert risch ristic
  ritter ritz riva rivals rivas rivera rivet rivoal rivoire rizk rizzi rizzo robert roberts robertson robilliard robinel robinet robinson
  robleh robles roca rocca rocha rocher rochette rocques rodier rodriguez roeder roels roesch rogalski rogers rohmer rojas roland roldan
  rolin rollin romain roman romanenko romani romano romanov romdhane romero romeuf ronchin rondeau rong ronsard roos roque roques ros
  rosales rosalie rosan rosario rosati rosca rose rosenberg rosenfeld rosenthal rosette rosier ross rosset rossetti rossignol rossini
  rostami rostand rotaru roth rotsen rott rouabah rouault roubaud rouchon roudaut roudier rouet rougier rouiller rouissi rouland roulin
  rouquette rousse rousseaux rousselle rousselot rousset roussin roustan rouvier rouviere rouxel rouyer rouzic rozenblum rozier rrustemi
  ruaud rubin rubinstein rubio ruch rudenko rudloff ruel ruffin ruggeri ruggiero ruiz russell rusu rutkowski ryan rybak ryu saada saadaoui
  saadi saakashvili saandi sabaly sabaratnam sabatier sabatini sabbah saber sabeur sabic sablon sabri sacco sachot sacko sadaoui sadat
  sadeghi sadek sadi sadiku sadki sadok sadowski saeed saez safari safi sage saghir sagir saglam sagna sagnier saha sahakian sahakyan sahin
  sahli sahnoun sahraoui said said-omar saidani saidou saidov saindou saini saint saint-aime saint-cyr saint-fleur saint-fort saint-jean
  saint-louis saint-val saint-vil sainte-rose sainton saintot saito sakai sakamoto sakho sako sala salaberry salah salas salaun salazar
  salcedo saleem salehi salem salemi salerno salgado salgueiro salhi salihovic salihu salinas sallaberry salles salmi salmon salomon salou
  salvador salvatore salvi sam samadi samake samama samassa samatar samb samba sambou samir samnick samot sampaio sampieri samson san sander
  sanders sandoval sandoz sandu sane sangare sanna sanogo sanoh sanon sanson santana santiago santini santoni santoro santucci sanz sao
  saquet sar saragoussi saraiva sarfati sarfaty sargsyan sari sarikaya sarkar sarkissian saroukhanian sarr sarrazin sartori sarwar sarwari
  sasaki sasportes sassi sassou sathiyaseelan sato sattler satuev sauer sauger saulnier saunders saunier saupin saurel sautron sauvage
  sauvageot sauvaget savary savas savchenko savelli savigny savin savoie savu saxena say sayag sayedi sayer saysana sbai scalise schaaf
  schaeffer schafer schall schaller scharf schatz schell scheller schenk schepers scherer schick schild schilling schiltz schlegel schleich
  schlick schlosser schmid schmieder schmitz schnell schoen scholz schott schramm schreiber schroder schroeder schubert schuhler schuler
  schuller schultz schulz schumacher schumann schuster schutz schwab schwaller schwarz schwebel schweitzer scott seabra sebag sebai
  sebastien sebbag sebire sebti seck seddik seddiki sediqi segalen segard segers segui seguin segura seidel seiler seixas sejor selimi
  selimovic sellami sellathurai sellier selmi selvarajah selvaratnam sem semard semedo semenou semenov semmar sen sene senechal sener seng
  sengchanh sengelin senoussi senturk seo sepulveda serban serfaty sergeev serghini serhiienko seror serra serrano serrao serre serres
  servant serveau seth sethi seux sever sevestre seydi seye seyfried seznec sfaxi sgambato shabani shafiq shah shahbazi shahidi shahzad
  shala shams shanmuganathan shao shapovalov sharif sharifi sharma shaw shehu sheikh shen shengelia shevchenko shevchuk shi shimizu shin
  shinwari shire shkreli shukla siad sibille sibony siddiqi siddiqui sidibe sidime sidorenko sidorov siegel siegler sierra sifaoui sigaud
  sihalath sikder sikora sikorski siksou silla silo silveira silvestri sim simaga simeon simeoni simic simmons simoes simon simonet
  simonetti simoni simonian simonin simonnet simonot simons simonyan simpson simsek sin sinama sinaman sinani sinapin singh sinha sinnadurai
  sinnathamby sirbu sirot sisavath sissako sissoko sitbon sitcharn sittler sivakumar sivanathan sivapalan skowronek skrzypczak slama slimane
  slowik smadja smaili smajic smati smets smirnov smirnova smit smith snoussi soares sobczak sobieski sobral sodhi soilihi sok soko sokolov
  sokolowski solal solanki soler solis solomon solovyov soltani solvar som sommer son song sonmez sonnet sood sooprayen sor sorel soria
  soriano sorin sorrentino sosa sosnowski soto sou soualem soubeyran souchet souidi souissi soukaseum soule soulie soulier soumah soumahoro
  soumare soumet soun souquet sourd sousa soussan soussi souvannavong souza soyer soylu soysal sozer spada spahic spahiu spehner spencer
  spiess spina spindler spitz spony srey sritharan srivastava srun stachowiak stahl stan stanciu stanekzai stanescu stanic stanikzai
  stankiewicz stankovic stark staub stefanescu stefani stefanov stefanovic steffen steib stein steiner steinmetz stenger stepanov stepanyan
  stephan stephens stepien stevens stewart stocker stoffel stoian stoica stojanovic stoll stone storck stoyanov strasser straub streicher
  strohl strub strzelczyk stypulkowski suarez subotic subramaniam subramanian suciu sueur sulejmanov sulkowski sullivan sultan sultana
  sultani sum sun suntharalingam suon surget susini sutter suzanne suzuki svay svensson swinnen syla sylla sylvestre szczepaniak szczepanski
  szeto szewczyk szulc szwarc szymanski szymczak taarabt tabard tabatabai tacita tack tadesse tadic tahar taheri tahir tahiri taieb tailleur
  taimaskhanov tajik takada takahashi takeuchi talbi taleb tall talla talon talukder tam tamani tamba tamim tamura tan tanaka tanase tancons
  tandia tandjigora tandon tang tangara tanguy tankeu tano tanveer tao taouil tapiero tapsoba taran tarasenko tardieu tardif tardy tariq
  tarrade tas tasci tasdemir taskin tavakoli tavares tavernier tayeb taylor tchakounte tchamba tchibanga tchikaya tchinda tcholakian tchoumi
  tebboune teboul techer tecker tedesco teissier teixeira tejada tekdemir tekin tekle teklehaimanot telchid teles tellier temel temgoua
  temime temimi temiz teng tep terrasse terrier terzian tes tesfamariam tesfay tesfaye tessier testa testi texier teyssier thach thaci thai
  thakur thambirajah thammavong than thao tharmalingam thavarajah thebault theivendram theophile theron theveneau thevenet thevenin thevenot
  thi thiam thiao thiaw-wing thiebaut thiel thierry thiery thijs thil thioub thioune thiriet thirion thiriot thiruchelvam thomann thomas
  thomasset thomassin thomazeau thompson thong thoreau thorel thuillier thurairajah thys tian tibere tidjani tien tieu tighilt tillet
  tillier timera timsit tine tinel tirado tisserand tissot tith tiwari tixier tkachenko tkachuk tlemcani tlili todorov todorovic togola
  toihir toledano toledo tolub toma tomas tomasi tomasini tomaszewski tomczak tomczyk tomic ton tong tonnelier topal topalian toprak torabi
  toribio torre torres tosi toska tosser tosun touati toubal touboul touch touchard touchet touhami touil touitou toure tourneur toussaint
  touzet trabelsi tramis trapani trautmann traversier treille tremblay trichard tricot trieu triki trinh tripier trivedi troadec trouillet
  trouve truchet trujillo truong tsafack tsai tsang tse tshibangu tshibola tshilombo tshimanga tshisekedi tshiteya tsiklauri tsui tsvetkov
  tudor tudorache tudose tuil tumanyan tunc tuncer tung turan turc turk turkmen turner turpin turquois tymoshenko ucar uche uddin ueda ugur
  uhart uka ulrich ulusoy umarov unal ung ungureanu urbain urban urbaniak urbanski urgen urruty ursu uslu usman usta uygun uysal uzan uzor
  uzun vacher vachon vaillant vainqueur vaithilingam vaitilingom vakhaev valade valcin valdes valencia valente valenti valentin valentini
  valenzuela valerius valette vallee vallejo vallet vallin valois van vanacker vandaele vandamme vandecasteele vandenberghe vandenbossche
  vandenbroeck vandenbroucke vandenheede vandeputte vanderlinden vandermeersch vanderstraeten vandevelde vandewalle vang vanhecke vanhoecke
  vanhoutte vanier vann vanneste vannier vanoverbeke vardanian vardanyan varela varenne vargas varlet varma vasconcelos vasic vasile
  vasilescu vasilev vasiliev vasquez vata vaucher vaudin vautier vautrin vaz vazquez vega veiga velasco velay velez veliu vellin velummylum
  veng venturi venturini vera verbeke verbruggen verbrugghe vercruysse verde verdier verger vergne verhaeghe verhoeven verlinden verma
  vermeersch vermeulen vernet verney vernier vernon verron verschueren verstraete vesperini vetter viaene vial viala viana viard vicente
  vichard victor victorin vidovic vieira viel vignal vigneron vigneswaran vignon vilain vilaysack vilela villa villain villani villanueva
  villar villard villars villegas villemin villeneuve villette vincent vinci vingadassamy violet viollet virapin virassamy virin virot
  visaev viseur visser vitale vitali vitiello vitry vitte vivier vix vlad vladu vlasenko voegele vogel vogelweid vogt voicu voigt voirin
  voisin voiturier volkov volkova volle volpe von-pine vonau vong vongphachanh vongsa vries vue vuillemin vukic vukovic vuong vyas wack wade
  waelkens wague wahidi wajnberg walczak waldner walker walkowiak wallace walter walther wamba wan wandji wane wang wantz ward wardak
  warraich warsame wasilewski wassmer watanabe watkins watson wattiez wawrzyniak webb wegner wei weibel weidner weigel weil weill weinberg
  weinling weinstein weisbecker weiss weizman weldu weller wells welter wen wendel wendling weng werner wernert west wetzel white wiart wick
  wieczorek wierzbicki wiesel wilczek wilhelm wilk wilkinson willaume willemin willems williams williamson willis willm wilson winkler
  winter wintz wirth wiss wissler witkowski wittmann wlodarczyk woehl woerth wojciechowski wojcik wojtkowiak woldemariam woldu wolf wolff
  wolski wong wood woods wouters wozniak wright wrobel wroblewski wrona wunderlich wunsch wurtz wuyts xavier xayavong xhaka xia xiang xiao
  xie xin xing xiong xue yacine yacoub yacoubi yadav yade yahia yahiaoui yahyaoui yakoubi yakovenko yakovlev yalcin yalcinkaya yamada
  yamaguchi yamamoto yaman yamashita yamazaki yan yandarbiev yanez yang yao yapi yaprak yaqoob yaqubi yasar yasin yassine yatera yattara
  yavuz yazici yazid yefremov yeghiazarian yeo yesil yesilyurt yeung yigit yildirim yildiz yim yimga yin ying yip yobo yogarajah yohannes
  yombi yomi yon yong yoo yoon yordanov yos yoshida you youcef youk younas younes young yousafzai yousefi youssef youssfi youssouf yuan yuce
  yue yuksel yun yurchenko yusuf yvars yvon zadran zafar zaghdoud zahaf zaheri zahi zahir zahn zahraoui zaidi zaitsev zajac zakaev zakarian
  zakharchenko zalewski zaman zamani zambo zamfir zamora zanetti zanni zanon zaouche zaoui zapata zarate zare zarrouk zawadzki zazai zebo
  zehringer zeitoun zeka zekaj zekri zeller zemmour zemouri zenati zeneli zeng zengin zenou zeqiri zeray zerbib zeroual zerr zerrouki zha
  zhai zhan zhang zhao zheng zhivkov zhong zhou zhu zhuang zhuo ziane ziani zidane zidi zidouni ziegler zielinski ziller zimmer zinck zink
  zio ziolkowski ziri zito zitoun zitouni zitte zivkovic znagui zobda zola zongo zonzon zoric zorn zou zouaoui zouari zoubir zouhir
  zoungrana zuccarelli zuniga zuo zych zylberstein
`);
