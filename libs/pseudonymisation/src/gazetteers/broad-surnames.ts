import { wordSet } from './word-set';

/**
 * Family names met in France, of as many origins as could be written down, common words included: `surnames.ts` decides how much each one
 * counts. Folded, general knowledge, no register of persons.
 */
export const BROAD_SURNAMES = wordSet(`
  abadie abakar abashidze abate abazi abbadie abbasi abdali abdallah abdallahi abdelaoui abdellaoui abdelli abdelmoumen abderrahmane abdi
  abdic abdou abdourahamane abdulaev abdulle abdurakhmanov abebe abega abel abessolo abgaryan abgrall abherve abid abidi abitbol abmon abou
  aboulker abouzid abraha abraham abrahamyan abreu abubakar abubakarov acar accardo achard acheampong achour acosta adamczak adamczyk
  adamski adan adda addou adebayo adekalom ademi aden adeyemi adiguzel adjal adjaoute adjei adjovi adoum adrian aerts afonso afridi agarwal
  agastin agbessi agbo agbodjan agha aghajanyan agopian agossa agossou agosta agostini agu aguiar aguilar aguirre agullo agyeman ah-fat
  ah-hot ah-kang ah-kiem ah-sing ah-soune ah-time ahamada ahamadi ahamat ahanda ahluwalia ahmad ahmadi ahmadzai ahmed ahmeti ahmetovic
  ahouansou aime aissani aissaoui aissou ait ait-ahmed ait-ali ait-hamou ait-kaci ait-lahcen ait-larbi ait-mansour ait-ouali ait-ouarab
  ait-said ait-taleb ait-yahia aivazian aka akakpo akbari akbas akbulut akca akdag aketi akgul akhmadov akhtar akhvlediani akin akinola
  akkaya akkouche akopian akpinar akpo akpovi akram akrouf aksoy aksu aktas akue al-ahmad al-ali al-hassan al-khatib al-masri al-saleh
  alagaratnam alain alam alamele alamelou alami alaoui alarcon alaux albanese alberti albertini albouy albu albuquerque alcantara alcaraz
  alcindor aleksandrov aleksanyan alekseev alemu alessi alexandre alexandrov alexis alfama alfano alfieri alfonsi alfonso ali ali-mze alic
  alidor aliev alikhadjiev alioua aliti aliu alizada alizadeh alkan allain allaire allali allaoui allard alleaume allegre allemand allen
  allouche almada almagro almeida alonso alouane althey altin altintas altun alvarez alves amadi amadou amar amara amaral amari amato
  ambalavanar amblard amegan ameziane amico amini amiot amiri ammar ammari amony amorim amoussou amouzou ampah amrane amrani amraoui
  amsellem amzil anandarajah anani anatole ancona anderson andrade andre andreani andreev andreoli andriamahefa andriamampianina
  andriamanana andriamananjara andriambololona andriamihaja andrianaivo andrianarisoa andrianarivelo andrianarivo andrianasolo andrianirina
  andrianjafy andriantsilavo andriantsoa andriatsitohaina andric andrieu andrieux andrzejewski ang ange angelini angelis angelov angelova
  angely anger anghel angloma angot anjum annan annette annibal anquetil anselin anselme ansquer antiope antkowiak antoine antona antonelli
  antonescu antonini antonov antunes anwar anwari anyanwu aouad aouadi aouizerate aparicio apollon appasamy appere appiah araar arab arabi
  arabuli aragon arakelian arakelyan aranburu araujo arbogast archambault ardouin arena arezo arfaoui arias arikan aristote armstrong arnal
  arnaudet arnault arnell arnolin arnoult arnoux arora arrieta arrighi arroudj arroyo arruda arsanov arsanukaev arshad arslan arslanov
  artaud arteaga arulanandam arulanantham arumugam arunasalam arzel asadi asamoah asani asante asatryan ascher asenov asenova asfaw asghar
  asghari ashraf aslam aslan aslanyan asllani asri assad asselin assi assing assogba assouline assoumou astier astruc ataei atanasov
  atangana atas ateba ates atiama atkinson atlan atmani atsaev atsou attal attia attias attoumane attoumani auber aubin aubriot audebert
  audibert audouin auffret auger augustin aumont aupetit aure auriol aussel autret auvray avagyan avci avdiu avdyli avetisyan avila avram
  avril awan awono ayad ayadi ayala ayari ayassamy aydin aydogan aygun ayhan ayivi aykut aymard ayvazyan azema azemar azemi azevedo aziz
  azizi aznavourian azoulay azouz azpiroz azzouz azzouzi babacar babayan babic babin bacar baccar bacci bach bachelet bachir bacon bacri
  badaoui bade badea badiane badin badji badri bae baek baert baeten bagaev bagayoko baghdasaryan bagoe bah bahi bahrami bahri bai baig
  bailey baillet bailleul bailleux baillif baisarov bajal bajic bajrami bajwa bakala baker bakhit bakhti bakhtiari bakir bakkali bakker
  bakoua bakri balaj balan balasingam balasubramaniam balcerzak balci balcon baldacci balde baldi baldini balhadj balint balland ballarini
  ballet balmann baloch balogun baltide baltimor bamba banach banas bangoura bansal banza baptista baptiste bar barakzai baramidze baran
  baranov baranowski barat baraton barbato barbe barbet barbieri barbosa barbot barbu barclay bardet bardin bardou bareau baret barfleur
  baril barillet barka barkat barker barnes barnier barone barouch baroudi barraud barrault barre barreau barreira barrera barret barreto
  barriere barrios barrois barros barroso barrot barry barseghyan barthe barthelemy barthes bartkowiak bartoli bartolini bartosz barzaev
  bas basaev basaran bascou bashardost bashir basilashvili basile baskan basset basso bassong bastide bastien bastos bataev bataille
  bathily batista batsikadze battaglia battesti battista baucelin baud baudet baudin baudoin baudouin baudry bauer baumann baumgartner baur
  bautista bayard bayiha baylac bayle baylet bayo bayrak bayram bazin bazire beal beaubrun beauchamp beaudoin beaufils beaugrand beaujard
  beaujour beaulieu beaumont beaupere beaupre beaussier beauvais beavogui bechar beck becquet bedi bednarek bednarz bedrossian begaj begic
  begue beguin begum bejan bekele bekolo bektas bel belabbas belabed belaid belarbi belhadj belhaj belin belinga belkadi belkaid belkhir
  bell bellahcene bellal bellance bellanger belle bellec bellet bellier bellini belloc bellot bellucci belmadani belmo belmokhtar belov
  belrose beltran bemba ben-abdallah ben-ahmed ben-ali ben-amor ben-brahim ben-hamida ben-hassen ben-khalifa ben-mansour ben-moussa
  ben-othman ben-romdhane ben-said ben-salah ben-salem ben-slimane ben-youssef benabbes benabdallah benabdelkader benachour benaicha benaim
  benaissa benallal benamara benameur benammar benamor benamou benane benaouda benarab benarous benarroch benattia benayad benayoun
  benazzouz benbrahim benchaabane benchaib bencheikh bencherif benchetrit benchikh bendaoud bendavid bendjedid bendjelloul benedetti
  benfares benfodda benghalem benguigui benhaddou benhaim benhalima benhamed benhamou benhamza benichou benitah benitez benkacem benkaddour
  benkhaled benkhelifa benkirane benlahcen benmansour benmohamed benmokhtar benmoussa bennacer bennaceur bennani bennett bennour benoist
  benoit-cattin benomar benoumar benrabah bensaad bensaid bensalah bensalem bensidhoum bensimon bensouda bensoussan bentahar bentaleb
  bentayeb bento benyahia benyamina benyoucef benzaken benzema benzerga benziane beqiri beranger berard berardi beraud berete bergeret
  bergeron bergerot bergez bergmann bergougnoux berhane beridze berisha berkane berkani berland bermudez bernabe bernardi bernardin
  bernardini bernhard bernicot bernier bernon berrabah berrada berrahal berry bertaud bertaux berteaux berthe berthelot berthet berthier
  berthod berthomieu berthou bertil bertini bertolini bertrand bescond besnard besombes bessard besse besset betatache bettahar bettencourt
  beugre beuve bey beye beyer bezard bhardwaj bhatia bhatt bhatti bialek bian biancarelli bianchi bianco biard biaye bibrac bicep bidart
  bidegain bidjang bieber bielak bielecki bienvenu biernacki bigot bihan bikele bilgic bilgin billard billaud billet billon billot bilonda
  bineau binet bingol bini binot biondi birinci biron bischoff bislimi bismuth bispo bisson bisultanov biswas bitsch bitton biya biyoudi
  bizien blain blaise blanc blanche blanchet blanchon blanco blandin blanquet blasco blaszczyk blazy blin bloch blombou blondeau blondel
  blondin blot blum boadu boateng bobin boccara bocoum bocquet bodenes bodian bodiang bodin boecasse boehler boehm bogaert bogdan bogdanov
  bogdanovic boghossian bohbot bohm bohn bohui boileau boina boinaheri boinali boiro boisseau boissel boissier boissiere boivin bokoum
  bolamba boldor bolkvadze bolle bollet bolnet bolo boly bompard bon bondar bondarenko bonelli bonetti bonfanti bongo bonhomme bonin
  bonnafous bonnard bonneau bonnefous bonnefoy bonnel bonneville bonnin bonnot bonomo bontemps bony bope borda bordas borde bordenave
  bordes bordier borel borges borghi borie borkowski borne borowski bos bosc bosco boskovic bosman bosmans bosnjak bosquet bossard bossu
  bossuet botbol botelho bothorel bouabdallah bouafia bouali bouamar bouasavanh bouaziz bouazizi bouba boucard bouchama bouchard bouche
  bouchenak boucherit boucheron bouchet bouchez bouchiba bouderbala boudet boudiaf boudin boudjellal boudjemaa boudou boudraa bouet
  bouffard bougeard boughanem bougherara bouguerra bouhadjar bouhier bouillet bouillon bouissou boukhalfa boukhari boukhelifa boukhobza
  boukhris boukobza boukraa boulahbal boulahia boulal boulanger boulangue boulard boulay boulemia boulet boulin boullier boulogne boumaza
  boumediene boumedienne bounab bounmy bounouar bounthavy bounyavong boupha bouphavanh bouquet bour boura bourahla bouras bourbon bourcier
  bourdais bourdin bourdon bourgarel bourges bourget bourgoin bourguignon bourlon bourouba bousbaa bouskila bouslama bousquet boussaid
  boussard bousso boussouf boutaleb bouteflika bouteiller bouteldja boutet boutin bouton boutry bouvard bouvet bouyer bouyssou bouzar
  bouzekri bouziane bouzidi boyadjian boyanov boyer-vidal boyko bozdag bozec bozic bozkurt bozzi bracke braga brahim brahimi brahmi branco
  brandao brandt brard bratu braud brault braun bravo bray breugelmans breuil briand bricout bridier bridoux brigand brillant brinkmann
  brisset brito brochard brochet brooks brossard brosse brou brouard brouillet broussard brousse brown brucker bruel brulard brulez bruneau
  brunel bruni bruno brunon bruschini bryant brzezinski bucci buchmann bucur buffa buffet bui bui-van buisine buisson bujak bukasa bukhari
  bulut bunjaku burat burckhardt bureau burel buret burger burgun burlacu busch busson butin butler butt bwanga bytyqi caballero cabanes
  cabarrus cabello cabral cabrera cabrol cacciatore cadet cadic cadiou cadjee cadoret caetano cai caillaud caillet cailleux cakaj cakir
  cakmak calabrese caladama calado caldararu caldeira calderar calderon calin caliskan calixte callens calmels calmettes calvarin calvet
  calvez calvi calvo camacho camalet cambon cambournac cambrelen camille campagnac campan campana campbell campos camus can canaguy canal
  canario candan candelier cannenterre cano canot canquet cantaloube cantin cao capdevielle capdeville capelle capitaine capitolin caputo
  caradec carayon carbone cardin cardinale cardon cardoso careme cariou carles carlier carlotti carlucci carmona carneiro carnot caroff
  caroupanapoulle caroupin carpanin carpenter carpin carrara carrasco carreau carreira carrera carrere carret carrier carriere carter
  cartier carton caruso carvalheiro carvalho casabianca casado casalini casalta casanova casimir cassagne casse castagne castaing
  castanheira casteigts castel castelain castellano castelli castello castelnuovo castera casteran castillo castrec castro cataldo
  catherine catorc cattaneo caudron caumes caumont causse caussin cauvin cavalier cavallo cayla cayrol cazacu cazals cazambo caze cazenave
  cazes ceccaldi ceccarelli celestin celik celimene cellier cengiz cerf cerqueira cervantes cesaire cesari cesarin cetin cetinkaya ceylan
  cha chaabane chaabi chabane chabanne chabbert chabbi chabert chabot chabrier chabrol chachanidze chadli chadouli chagaev chaib chaibi
  chaillou chakarian chaker chakir chakraborty chakroun chalon chalus chambon chammas champagne champeau champion chan chan-kam chandelier
  chandra chandrakumar chane-hive chane-kane chane-kune chane-to chanel chanfi chang chanthalangsy chanthavong chantrel chao chaouch chaoui
  chaouki chapelain chapelle chapon chappuis chapuis charbonneau charbonnel charbonnier chardin chardon charef charfi charif charki
  charlemagne charles-nicolas charlet charlier charlot charlotin charrier charron chartier chassagne chastel chataigner chatel chatelain
  chatillon chau chaudhary chaudhry chauhan chaumeil chaumette chaumont chauveau chauvel chauvet chauvin chavanne chaves chavez chazal che
  chea chebbi chebli cheema chekroun chelbi chelghoum chemin chemla chemlal chenal chene cheneau cheng chentouf chenu cherchali cherfaoui
  cherfi cheriet cherkaoui cherkaouis chernenko cheron cherrad cherradi cherrier chesneau chetouane chetrit chettouh cheung chevalley
  chevallier chevrel chevrier chhay chheng chhim chhin chhoeun chhoun chhun chhuon chi chiarelli chibane chiche chiesa chiheb chikhaoui
  chikhi chikovani chin chipotel chiriac chirila chiron chiu chivu chkheidze chkhetiani chmiel chmielewski choi chojnacki chollet chonkin
  chopin chopra choquet chou chouaib chouchane chougrani choukroun chounlamany chow chowdhury chraibi chretien christ christmann chu chua
  chukwu chum chung cicek cieslak cimper cinar cinquini ciobanu cirillo cirstea cissokho cissoko ciurar claes claessens clain clairicia
  clark clarke claude claudel claudon clavel clavier clemence clerc clergeau clermont cloarec closset clouet clovis coadou coat coatanea
  coban cochard cochennec cochet cochin coeffic coelho coffin cognard cohen coiffard coignard cojocaru colak colas colat-joliviere colinet
  collard collas collette collignon collin collins colliot collomb colombani colombier colombo colonna colson combe combes combet combo
  comte conan conceicao conde conrad constans constant constantin constantinescu conte conti contreras cook cools cooper cope coppens
  coppola coquelin coquet coquillard corbel corbin corcos cordeiro cordero cordier corlay cormier cornec corneille cornelis cornet cornille
  cornu corosine corre correia corriveau corsi corte-real cortes cortese cortez corvo cosic coskun cosnard cosquer cossard costache
  costantini costanzo coste costea costes cote cottet cottin couderc coudert coudoux coudray coulon coumbassa courbet courcelle courtin
  courtois cousseau coussin coutant coutinho couto couture couturier couvreur covaci covaciu covacs cox cozic crampon crater crawford
  creac-h creach crenn crepin crespin crespo cretin creton cretu cristea cristiani cristofari croitoru croizet cros crouzet cruz cueff
  cuesta cui cuisinier cunha cuny curutchet cuvelier cuvillier cuypers cvetkovic cvijanovic cybulski czaja czajka czarnecki czerwinski
  da-costa da-cruz da-cunha da-fonseca da-graca da-luz da-rocha da-silva da-veiga dabo dabrowski daclinat dacosta dadaev dadoun daems daffe
  dag dagnogo dago dagorn daguet dahalani dahan dahir dahmane dahmani dahomais dahou dai daigle dakaev dal dalkilic dallemagne dalmas dam
  damas damasceno damase damba dambrine damiani damiens damour danese dang dang-van daniellou danielou danielyan danila danjou danjuma
  dansette danso dansokho dansoko danylenko dao daoud daoudi daoudou dar darame dardenne darmon darras darrieussecq dartigues darwich das
  dasilva datil daude daugas dauphin dauti dauvergne david davies davis davitashvili davoine davtyan dayan de-almeida de-angelis de-barros
  de-carvalho de-castro de-freitas de-la-cruz de-luca de-marchi de-oliveira de-pina de-rosa de-santis de-simone de-sousa de-souza debacker
  debbache debbouze debray debruyne deby decaux dechamps decimus declerck declercq decock decoster decroix defendini defer defoi degroote
  deguy dejean dejonghe del-bosco del-rey del-rio delacour delacourt delacroix delage delahaye delamare delannay delannoy delaporte delarue
  delas delattre delaunay delauney delavigne delbecq delbos delcourt delcroix delcros delestre delevoye delgado delhaye delic della-rocca
  delmas delmotte delorme deloumeaux delpech delpierre delplanque delrieu delsol deltour deluc deluca delva delvar delvaux dema deman
  demange demarest demay dembele demeulenaere demirbas demirci demirel demiri demirkan demirtas demont demuynck dendele deng deniau deniel
  deniz denoyelle denux depauw depoix deprez der-hagopian derbal derderian derosa derouiche derradji derrien deruyter dervishi desantis
  desbois descamps desgranges deshayes desir desire desjardins desmarest desmarets desmedt desmet desmoulins desnoyers despeyroux despres
  desprez desrivieres dessaint dessalines desta destin destouches detrez deukmedjian devaux deveaux devillers devos devriendt devriese
  dewaele deweerdt dewitte dewulf dey dhaene dhillon dhondt di-giacomo di-lorenzo di-maggio di-marco di-meglio di-pietro di-stefano dia
  diabate diaby diaco diaconu diagne diaite diakhate diakhite diakho diakite diamanka diambou diandy diangana dianka diao diarisso
  diarrassouba dias diassy diatta diaw diawara diawe diaz dicko didier didierjean diebold diebolt diedhiou dieme diemer diene dieng dienne
  dierckx dietrich dietsch dietz dieu dieye diez dijoux dika dimarco dimitrijevic dimitrov dimitrova dinca ding dinh dinu diogo diomande
  diomar diombera dion diongue diouf dioum dioume dixit dixon djaafri djaballah djabrailov djaha djebbar djebbari djellal djelloul djemai
  djenane djerahian djerbi djezou djibo djire djokic djokovic djomo djordjevic djouadi djoudi djukic djuric dmitriev doan dobre dobrowolski
  dogan dogru doh doisy dolidze dolle dolmare domanski domingos domingues dominguez donati dong doni donval dorange dorcely dore doreau
  doressamy dorilas dorn dorsainvil dorval dorville dorvilus dos dos-anjos dos-ramos dos-reis dos-santos dosso douangdara douangmala doucet
  doucoure douillard doukkali doumbia doumbouya doumenc doumergue dournon doussot doyen dragan draghici dragic dragomir dragovic dragulescu
  drai drame dreyer dreyfus drif driss drissi drouet drouin drouot drozd druon duale duan duarte dubey duboc dubosc dubost dubourg dubreuil
  dubus duc ducasse duchamp duchateau duchemin duchene duchesne duclos ducos ducournau ducrocq ducros duda dudaev dudek dudziak dufau dufay
  duflo dufresne dugas duhalde duhamel dujardin dulac duman dumitrache dumitrescu dumitru dumontier dumortier dumoulin dunand duong dupin
  duplessis dupond duport dupouy duprat dupre duprez dupuch duquesne dural duran durante duret durieu durieux durin durmaz durmus duro durr
  dussart duteil dutertre duthil dutoit dutronc dutta duvalier duverger duvergne duvivier duy dvali dziedzic ebadi ebanga ebel ebengo
  eberhardt ebert ebode ebolo ebrahimi eck eckert edilov edirisinghe edmond edouard edwards efoua egger egorov ehret ehrhardt ehui ekani
  ekinci ekwalla el-alaoui el-amrani el-bakkali el-fassi el-ghazi el-hachimi el-haddad el-hamdaoui el-hassani el-houssaine el-idrissi
  el-kaddouri el-kadi el-khattabi el-mansouri el-mokhtari el-moussaoui el-ouardi el-yousfi elalaoui elamrani elanga elbaz eldarov elezi
  elfassi elhaddad eliac elidrissi elie elies elise elissalde elizalde elkaim elkhatib elkoubi ellis elma elmaleh elmansouri elmas elmi
  elmoussaoui elmurzaev elong elonga elouafi elusma emanuelli emboule emery emini emmanuelli enache engel erard eraslan erb erbas erdem
  erdogan erdozain eren ergin erichot erkan ernewein ernst eroglu ersoy ertas ertekin escobar escoffier esen eskandari espinasse
  espinosa espinoza essaidi essomba estamirov esteban estebe esteve esteves estienne estime etchebarne etcheberry etchegaray etchegoyen
  etchepare etcheverry etchevers etheve etienne etilce eto-o etoa etoga ettahiri ettien euphrasie eustache evain evans evrard ewane exavier
  exume eyenga eymard eze fabbri fabries fabry fadel fadiga fadli fages fahmi fahrer faivre faizi falcon falcone falguieres fan fane fang
  faou faqiri farah farahani farahmand faraj faraji fares farhat farhi faria farias farina farooq farouil fassi faty faucher fauchet
  faucheux faucon faugere faustino fauvel fave favennec favier favre favreau favrel fayard faye fayet fazeli fazio fazliu febrissy febvre
  fedorenko fedorov fehr feist fejzullahu fekih felgueiras felici felicite felix fellah fellahi felten fender fenech feng fer ferati
  ferchichi ferhaoui ferhat ferhatovic fermanian fernand fernandes feron ferradji ferrand ferrandez ferrara ferraro ferraz ferre ferrer
  ferrere ferrero ferret ferretti ferri ferrier ferry fethi feuillet fevre fhal fichet fiedler fieschi figueira figueiredo filali filipiak
  filipovic filipowski filippi filippini filliatre fils-aime fily finck fiore fiorentino fisher fitoussi fix flament flandrin flessel
  fletcher fleurant fleuret fleurimond floc-h floch florea florentiny flores florestal flori florin floro floroiu florvil fodil fofana
  fokam folliot fong fonseca fontana fontenay fontes forest forestier forget forster fort forte fortier fortin foster fotso foubert
  foucault foucher fouchet fouda fougeres foulon fouquer fouquet fouquier fourcade fournel fournet fourrier fox fraisse fraissinet france
  franceschi franceschini franchi francillon francisque franck franco frank fratacci frattini fraysse frazao frechet freire freitas fremont
  fremy frere fresnel freund frey freyss frias frick friedmann friedrich fritsch fritz frolov froment fromentin fuchs fuentes fujita fukuda
  fung furet furlan furtado fusco gabbay gabor gabriel gabrielli gabunia gac gace gacem gachet gaci gadaev gadio gadjiev gaffory gagua
  gaitukaev gajewski gajic gakaev gakou galand galibert galindo gall galland gallardo gallego gallet galli gallien galliou gallo gallois
  galpin galstyan galtier galva galvez galzin gama gamard gambier gambino gamess gamkrelidze gandon ganem ganesalingam ganeshalingam
  ganeshamoorthy ganeshan gangloff gao garabedian garand garbin garcin garde gardel gardet garel garg garin garnaud garofalo garreau garrec
  garrido garzon gasc gashi gasmi gaspar gaspard gasparyan gasquet gass gassama gasser gatibelza gatineau gatti gaubert gaucher gaudet
  gaudin gaultier gaume gaury gausse gauthierot gautho gauvin gavard gavrilenko gavrilovic gawron gay gaydon gaye gayet gayraud gba gebre
  gebremariam gebremedhin gebreyesus geerts geffroy geiger gelashvili gelin genc gendre gene genet geng genin genovese gentile gentili
  genty geoffroy georges georgiev georgieva geran gerard geraud gerber gercar germany germeil geronimi gervais gervelas gestin gevorgyan
  geyer ghaffari ghafoor ghafouri ghali ghanem ghani ghannouchi gharbi ghasemi ghazali ghazaryan ghazi ghazouani ghebre ghebremeskel
  gheorghe gheorghiu gherbi gherras ghezal ghita ghnassia gholami ghomari ghorbani ghosh ghoul ghribi gia giacobbi giacometti giacomini
  giang giannini gibert gibson gicquel gies gigant gil gilbert gilet gill gilles gillet gillot gimenez ginestet ginoux giordano giorgadze
  giorgi giorgobiani giovannetti girardin girardot giraudeau girault giroud giroux giudicelli giuliani giusti gjini gjoka gjonaj gjoni
  glaser glauzy gloaguen glowacki gnagne gnahore gnanasundaram gningue goasdoue goasguen gob godard godefroy godet godin godon goetz goff
  gogoladze gohou goita gok gokce gokmen goktas goldberg goldenberg goldmann goldstein golovko golubovic gombaud-saintonge gomez gomis
  goncalves goncharenko gondal gong gonthier gontier gonzales gonzalez goossens gopal gordon gorecki gorka gorski gosselin gosset goto
  gottschalk goubert goudaev goudiaby gouet goujon goukouni goulet gouraud gourdon gourmelon gourvennec goutelle gouveia gouvernet gouy
  gouyer gouzien goyeneche goyheneche grabowski graca gracchus graf graff graham grall grand grandin grandisson grandjean grandmaison
  granger grangier granier grant gras grasset grassi grasso gravier gray graziani greco green grelet grellier grenier grewal greze griffin
  griffiths griffon grignon grigore grigorescu grigoriev grigoryan grillet grillot grimaldi grimaud grimault grinberg griset grivot grondin
  gros grosjean groslier gross grosse grosset grosso grosu gruber grujic grunberg grzelak grzybowski gsell guan guechi guedes guedj guegan
  guegen gueguen guei guelleh guellil guelmi guemmar guenard guendouz guenegou guenfoud guengant guenot guenoun guerard gueret guerfi
  guerineau guermat guermouche guerra guerreiro guerrero guerrier guerrini guerroudj guesdon guessoum guettaf gueunet gueye guezzar
  gugushvili guibal guibert guichard guidi guidoni guignard guigue guiho guilbaud guilbert guilhem guillard guillaumin guillemin guillemot
  guillerm guillet guillon guilloteau guillou guillouet guimaraes guimard guindo guinot guiot guirassy guiraud guitard guitton guivarc-h
  guivarch gul gulen guler gultekin gumus gun gunaratnam gunasekaram gunay gundogdu gunduz gunes gungor gunther guo gupta gurbuz gury
  gutfreund gutierrez guven guy guyader guyard guyon guzel guzman gvazava haag haas haase habbas habchi haberer habert habibi habte hachani
  hachemi hachmi hacquard hadad haddadi haddouche hadef hadj hadjadj hadjeras hadji hadzic hafiane hafid hafidhou hafsi hagopian hahn
  haidara haidari haile hailu haim hajdari hajduk hajjaji hajji hak hakem hakimi hakobyan halidi halili halilovic halimi haliti hall
  hallier hallouche hamada hamadache hamadi hamadouche hamaidi hamani hamard hambardzumyan hamdane hamdani hamdaoui hamdouche hameed hamel
  hamelin hamidi hamidouni hamilton hamitouche hammadi hammami hammar hammouche hammoudi hamon hamouda hamza hamzaoui han hanafi hang
  hanganu hann hannachi hanot hansen hansson hao haouari haq haque haramburu harbi hardouin hardy harel harispe haristoy harkat haroun
  haroutiounian harpon harrak harrat harris harrison harrouche hartmann harutyunyan harvey hasani hasanovic hascoet hasegawa hashemi
  hashimi hashimoto hashmi hasni hassaine hassan hassani hassnaoui hatchi hattab haudebourg hauser hauss hautier haxhiu hayashi hayat
  hayoun hazan hebert hebrard heckel hedhili heid heidari heilig heim heinemann heinrich heintz heinz heitz heitzmann helary held helfer
  helias helie helou hemery hemon henaff henault henderson hendrickx heneau heng hengy henin hennequin henni henriques her heraud herault
  herbert herbin heredia hermann hermans hernandez herrera herrero herrmann herry hersi hertzog herzog hess hesse heurtel heussaff heyd
  heydari heylen heyraud hibon hidalgo hihi hilaire hild hill himbert hiriart hirigoyen hirsch hirtz hissene ho-a-chuck hoang hoarau
  hoareau hocine hocini hocquet hodzic hoerth hoffer hofmann hok holmes holtzmann honda hong honore hopkins hoppe horn horth horvat hossain
  hosseini hostiou hotak hoti hou houari houat houdin houlam houmadi houssin houy hovhannisyan hovsepian howard howlader hoxha hristov
  hristova hrytsenko hsieh hsu hua huang hubscher huchet huck hue hughes hugon hugues huguet humann humbert humeau hung hunt hunter huong
  huot hureau hurtado huseinovic huser huss hussain hussein husseini husson huyghe huynh huysmans hwang hyacinthe hyppolite hysa hyseni
  iacob iacono iashvili ibanez ibarboure ibarra ibe ibouroi ibrahim ibrahimi ibrahimovic icar icard idir idowu idriss idrissi idrizi ieng
  ifrim igityan iglesias ignat igwe ikeda ikhlef ilayathamby ilhan ilic ilie iliev ilieva illouz ilunga imache imamovic imare imbert imeri
  imnadze inacio inan incana ince inchauspe ingold inizan innocent innocenti inoue inoussa insixiengmay inthavong inthisane ionescu ionita
  iordache iorga ipek iqbal iriart irie irigaray irigoyen isaev ishaq ishida ishii isik islam islami islamov ismaili ismailov israelyan
  israilov issaad issaly isse issler issolah issouf istrate isufi ith ito itoua iturria ivanenko ivanov ivanova ivanovic ivascu ivoula iyer
  izquierdo jaafari jabbar jaber jablonski jabol jabri jacaria jacinthe jackson jacob jacobs jacq jacqmin jacquemin jacquemot jacqueray
  jacques jacquier jacquin jacquot jaeger jafari jaffre jaffres jager jahaj jahan jahn jaillet jain jajanidze jakubowski jakupi jalabert
  jalce jallow jalton jama jamain james jamet jamil jamin jammeh jamshidi jan janashia jang janik janin jankovic jankowiak jankowski janky
  janowski jansen jansens janssen janssens janvier jaouadi jaouen japaridze jardin jarosz jarry jashari jasinski jasmin jatta jaubert
  jaulin jauregui jaureguiberry javakhishvili javed jaworski jay jean-alphonse jean-baptiste jean-charles jean-francois jean-francois-m
  jean-jacques jean-jacques-m jean-louis jean-marie jean-marie-m jean-noel jean-noel-m jean-philippe-m jean-pierre jean-pierre-m jeanjean
  jeanne jeannin jeannot jebali jegou jelassi jemaa jendoubi jenkins jenny jeong jerbi jeremic jernidier jersier jesus jeudy jevtic
  jeyakumar jeyarajah jeyaratnam jezequel jha jia jian jiang jimenez jin jincharadze jistan jitaru jlassi joachim joachin jobe johansson
  johnson jolivet jolly joncour jones jorajuria jorbenadze jordan jorge josaphat joseph josephine joshi josipovic josse josselin jost jouan
  joubert jouet jouffroy jouini jourdain jourdan jourde journo jourson jousse jouve jovanovic jovic jovien joyeux juarez juin jukic julia
  julliard jullien julmice jumel jund jung junqueira jupiter jurek jurisic juskowiak just k-bidi k-bidy kaabi kaba kabak kabamba kabasele
  kabeya kabila kabir kabongo kabuya kacem kaci kaczmarek kaczmarski kaczor kaczorowski kaddour kaddouri kadi kadima kadouch kadri kadric
  kadriu kadyrov kahlaoui kahlouche kahn kahraman kaid kaiser kakabadze kakar kalai kalala kalandadze kalderas kalfayan kalfon kalinowski
  kalkan kalle kallo kalombo kalonji kalume kamagate kamanda kamara kambala kamberi kamdem kamel kameni kamga kaminski kamissoko kamoun
  kanagaratnam kanagasabai kanapathipillai kancel kanda kandasamy kande kandemir kandiah kandji kane kang kanku kanoute kante kanyinda
  kaouane kapanadze kapfer kapinga kaplan kapoor kapp kara karabulut karaca karadag karademir karadzic karagoz karahan karakaya karakoc
  karakus karaman karamoko karapetian karapetyan karatas karatay karcher karic karim karimi karimzadeh karlsson karoui karpenko karpinski
  karsenty karst kartal karzai kasmi kasongo kasparian kasprzak kasprzyk kassama kasse kassim kassimi kastrati katamadze katende
  kathiravelu kathirgamanathan katic kato katumba katz kauffman kauffmann kaufmann kaur kausar kavak kavtaradze kayani kayembe kayhan
  kaynak kayser kazadi kazandjian kazemi kazmierczak kebaili kebe kechiche kedjar keith keles kelly kelmendi kemajou kempf kenfack kengne
  kennedy keo keobounphanh keomanivong keovilay kerbouche kerboul kerbrat kerdoncuff kerdraon kerebel kergoat kerguelen kerherve kerhoas
  kerjean kerkeni kerleau kerleo kerleroux kerlirzin kermarrec kermiche kermoal kermorgant kern kerneis kerouanton kerrar kersale kervella
  kervern kerviel kervoelen keshishian keskin kessaci kessler ketchoum kettab kettani keuchkerian kevorkian khachatryan khadjiev khadzhiev
  khaldi khaled khalfa khalfallah khalfaoui khalid khalifa khalil khalili khamsavath khamvongsa khan khanna kharchenko kharebava khasanov
  khasiev khatchadourian khatibi khattab khattabi khattak khatuev khatun kheddar khelif khelifa khelifi khelil khellaf khemiri kherbouche
  khettab khiari khieu khiev khim khlok khodja khokhar khorasani khoun khounsombath khoury khun khuong khutsishvili kiala kibonge kibongo
  kidane kiefer kieffer kientz kientzler kieu kifle kiknadze kikunga kilani kilic kilinc kim kimbangu kimbembe kimura king kirakosyan kiraz
  kircher kirchner kirsch kisa kisimba kitenge kittirath kiyindou klarsfeld klimek klimenko klingler klipfel klotz knafo knecht knezevic
  knight kobakhidze kobalia kobayashi kobenan koc koca kocak kocer koch kocharyan kocher kodjo koebel koehler koenig koffi kohistani kohler
  kohli koita koite kolarov kolb kolev koleva kolie kolodziej kolodziejczyk konan konde kondo kong konieczny konte kopec kopp kordek
  korkmaz kose kosinski koskas kostic kostov kostrzewa kosumi kot kotov kouadio kouakou kouam kouame kouamelan kouassi koubaa kouider
  koulibaly kouma kouokam kourouma kouyate kouyoumdjian kovac kovacevic kovacic koval kovalchuk kovalenko kowal kowalczyk kowalewski
  kowalik koy koyuncu kozak koziol kozlov kozlowski kpadonou kra kraemer kraft kragbe krajewski kramer krasniqi krause kravchenko kravchuk
  kravets krawczyk krawiec krebs kremer kress krief kriegel krieger krikorian krim krishnapillai krol krouch krstic kruger kruk krupa
  kryeziu kubiak kubicki kucharski kucuk kuczynski kue kuentz kugathasan kuhn kujawa kulasegaram kulasingam kulesza kulik kulkarni kumar
  kumari kumba kuntz kuo kupatadze kurek kurowski kurt kurti kurtulus kurtz kus kuster kutlu kuzmenko kuznetsov kuznetsova kvaratskhelia
  kvernadze kwan kwiatkowski kwok kwon kyungu l-haridon la-jean la-porta la-rocca la-rosa laabidi laamari labarre labat labbe labed labejof
  labidi laborde labrousse labrune lacassagne lacatus lacatusu lacaze lachaud lacheb lachheb lacombe lacoste lacour lacrosil ladret lafarge
  lafargue laffont lafforgue lafitte lafleur lafont laforet lafosse lagadec lagadic lagarde lagarrigue lages lagrange laguerre lahaye
  lahlou lahmar lai laid laidi laine lakehal lakhal lakhdar lakhdari lalande lalanne lallemand lallement laloum laloy lam lamah lamari
  lamarque lambinet lambrechts lameira lamine lamm lamothe lamotte lamour lamrani lamri lamy lancelot lancien landais landry lang lange
  langlade langlet lannuzel lanoe lanoix lanza laot lapeyre laplace laplanche laporte lara larbaoui larbi larcher lardy largillier larivee
  lariviere laroche larralde larrieu larroque larue larvor larzabal lasalle lascombes laserre laskowski lasry lassalle lasserre lassus
  latapie latchman latchoumanin latchoumy lath latif latifi latour latreche lau laudet lauer launay laurac laurens laurent lauret laurin
  laurore lautier lautric laval lavaud laverdiere lavergne lavigne laville laviolette law-kam lawson lay layrac lazaar lazar lazare
  lazarevic lazic lazrak lazreg le-bail le-bec le-berre le-bihan le-borgne le-bot le-bourhis le-bozec le-bras le-bris le-brun le-calvez
  le-cam le-carre le-cleach le-clech le-clezio le-coq le-corre le-corvec le-cozannet le-cunff le-dantec le-denmat le-deunff le-dortz
  le-douarin le-doze le-dreau le-drian le-duc le-duff le-flem le-floc-h le-floch le-fol le-foll le-fur le-gac le-gall le-gallic le-garff
  le-garrec le-gendre le-glaunec le-gloannec le-goasduff le-goaziou le-goff le-goffic le-gouic le-gouill le-graet le-guellec le-guen
  le-guennec le-guern le-guillou le-guyader le-henaff le-her le-herisse le-hir le-houerou le-jossec le-lann le-lay le-louarn le-louet
  le-lous le-mao le-marec le-masson le-mener le-menn le-merdy le-meur le-moal le-moigne le-moine le-moing le-mouel le-nagard le-nedellec
  le-noach le-normand le-nours le-page le-pape le-pen le-pennec le-port le-prince le-quellec le-quere le-quintrec le-rest le-roux le-rouzic
  le-roy le-saint le-saout le-sausse le-scao le-scouarnec le-scour le-sech le-squer le-strat le-tallec le-tellier le-thi le-thiec le-tiec
  le-toux le-treut le-troadec le-vaillant le-van le-verge le-veziel le-vot le-yannic le-youdec leal leandri leang leao lebars lebas lebeau
  lebedev lebegue lebel leber lebihan leblond leboeuf lebon leborgne lebouc lebourg lebret lebreton lebrun leca lecam lecas lecat leccia
  lech lechat lechertier lechner leclair leclere lecocq lecoeur lecointe leconte lecoq lecornu lecorre lecourt lecuyer ledoux leduc lee
  leemans lefaucheux lefebure lefeuvre lefort lefranc legall legay legendre legitimus legoff legras legris legros leguen lehmann lehn
  lehouerou lei leitao leite leiva lejeune lejosne leka lekaj lelann lelay lelievre lellouche lelong leloup lemaitre lemarchand lemarie
  lemasson lemay lemercier lemesle lemeur lemmens lemoigne lemonnier lemos lenfant leng lenoir lenormand lentz leon leonard leone leonelli
  leonetti leoni lepage leperlier lepetit lepinay lepine leplat lepoittevin leray leriche lerouge lesage lescop lescure lesieur lesne
  lesniak lesourd lestrade lesueur letchimy letellier letourneau letourneur letty leu leuillet leung levasseur levchenko leveque levesque
  levi levin levy lewandowski lewis leye lharidon lherisson lheritier lhermitte lhomme lhote lhuillier lian liang liao liegeois lienard
  lienhard lieu lievre lignon liguori lim lima limani limousin lin linard linck lindner lindor ling linguraru lion lipinski lippmann
  lipszyc liron lis lise lisowski litzler liu livet lleshi lloyd lo-presti loba lobjois lobo loeffler loganathan logeswaran loial loiseau
  loisel lokombo lokwa lollia lombard lombardi lombardo lomidze lomtadze long longo longuet lopes lor lorentz lorenz lorenzi lorenzo lorin
  lorrain lortkipanidze lou loua louanglath louati loubet loucif louis-jean louisjuste louissaint louizi loukili loukou loum lounis loup
  loureiro lourenco louvet loyer lozach lozachmeur lozano luamba luangraj luangrath lubamba lubin luboya luca lucchini lucian luciani lucot
  ludwig luigi lujan lukaku lukasik lukic lukoki lumbroso lumumba luna lunda luneau lungu luo luong lupo lupu lurel lusamba lushaj lutete
  lutz luu luvualu luxama luyeye ly-van lysenko lytvyn lytvynenko maachi maachou maalej maalem maameri maamri mabanza mabiala mabika
  maboundou mac macaire maccow macdonald mace macedo machado maciejewski maciel macovei madani madar madec madeira madi madjid maechler
  maeda maes maffei maffre mafuta magalhaes magassa magassouba maggio magne magnier magnin magoma magomadov magomedov mahabir mahalingam
  mahamat mahamoud mahamoudou mahboubi mahdi mahe mahendran mahendrarajah mahfoud mahi mahieddine mahieu mahjoub mahmoudi mai maia maier
  maignan maille mailler maillet maillot mainguy maisonneuve maisuradze maitre maiza majchrzak majdoub majewski makadji makanda makarov
  makaya makengo makharadze makhauri makhlouf makhloufi makhmadov makiadi makiese makosso makoun makowski maksimovic makumbu malanda
  malaterre malaval malcousu maldonado malecki maleki malekzadeh malet malheiro malherbe malhotra malik malinowski maliqi malka malki
  mallard mallet malmin malonga maloufi malvy mam mamardashvili mambo mambou mammeri mamou mampassi mampuya mamulashvili manca mancini
  mancuso mandala mandon mane manea manette manfredi manga mangane mangata mangin manickam manigault manivong mann manoharan manole manon
  manoukian mansard mansour mansuy manukyan manzambi manzano mao maoulida maquet mar maragnes marais maratchia marc marcaggi marcel
  marcelin marchadour marchal marchand marchenko marchese marchetti marchi marciano marciniak marczak mardirossian mardivirin marec
  marechal marega mareschal maret marette margaryan marguerite marguet margvelashvili mariage mariani maric marie marie-joseph marie-louise
  marie-luce marie-rose marie-sainte mariette marignan marimoutou marin marinescu marinho marini marinkovic marino marinov marinova marion
  markarian markovic markowski marku marlin marmonier marone maroselli marot marouf marquant marques marquet marquette marquez marquis
  marra marsal marseille marshall marteau martel martelet martelli martens marthely marti martin martineau martinelli martinet martini
  martins martirosyan martres martynenko mary marzouk marzouki mas mascolo maskhadov maslov masmoudi mason masood massa masse masselin
  massengo masset massina massol massoni massot matcharashvili matei mateos mateus mathe mathis mathon mathurin matias matic maton matondo
  matos matsuda matsumoto mattei matthews matumona matuszak matuszewski mauduit mauger maulny maupas maure maurel maurer maurice maurin
  maurinier mauro maury mavinga mavoungou mavungu maxime may mayala mayamba mayele mayer mayeur maynard mazars mazeau mazel mazet mazouz
  mazouzi mazur mazurek mazurenko mazurier mazza mazzoni mbacke mbala mballa mballo mbappe mbarga mbaye mbayo mbemba mbengue mbia mbida
  mbock mbodj mbodji mbome mbow mbungu mbuyamba mbuyi mchedlidze mchedlishvili mdahoma mdallah mdere mean meas mebarki mebrahtu mechri
  meddah meddeb meddour medeiros medina medioni medjahed medjber medjdoub meftah mehat mehdaoui mehdi mehenni mehl mehmedovic mehmeti
  mehmood mehra mehraban mehta mei meier meinhardt meireles meister meite mejia mejri mekhloufi mekki melikian meline melis melki melkonian
  melkonyan mellah mellouk melloul melnik melnychuk melnyk melo melyon-reinette memeti memmi memon menager menant mendes mendez mendiboure
  mendonca mendoza mendy menez menezes meng mengistu mengue menguy menon mensah menye mephon merabet merabti merad meradi merah meraihi
  merault merbah mercadier meresse meriah meriaux merilus merino merion merisier merkel merle merlet merlin merlo mermet mertens mertz
  merzougui merzouk mesic mesidor meskini mesnard mesnil mesquita messager messai messaoud messaoudene messaoudi messi messina messonnier
  metayer metellus metodiev metref metz metzger meurisse mevel mey meynard meynier meyong mezghani mezhidov meziane mezino mezouar mfoumou
  mfumu mgeladze mhamdi mia miah mialon miantama miceli michalak michalski michaud michaux michel michelet michelin michelot michiels
  michineau michon miclo mignot mihai mihailescu mihailov mihajlovic mihalache mihaylov mihoubi mijatovic mikadze mikhailov mikic
  mikolajczak mikolajczyk milan milandou milani milanovic milfort milic miljkovic millan miller millimono millot mills milosevic miloud
  miloudi mimoun mimouni mimran minassian minasyan minatchy mindiashvili mingant minte mintsaev minvielle miquel mirabel miranda mircourt
  mirval mirza mirzai mirzoyan mischler mishra mitchell mitev mitrovic mittal mitu mkhitaryan mkrtchyan mladenovic mmadi moal moatti mobutu
  mocanu mocka-celestine moegni moens mohamadi mohammadi mohammadzai mohamud mohanraj mohr mohseni moinard moindze moine moisan moise moisy
  moke mokhtar mokhtari mokoko mokonzi mokrane mokrani moktari moldovan moldovanu moldoveanu molina molinari molinier mollah mom mombo
  monchaux moncomble mondal mondesir mondoloni mondon monestime monet monfort monier monin monnet monnier monod monpierre monrose montagne
  montaigne monteil monteiro montel montero montes montfort monthieux montout montoya moon moore mopeko mora moracchini moradel moradi
  morais morales morand morandi morar moravie moreira morelle moreno moret moretti morgado morgan mori morice morina morineau morisset
  morizot morlet moroni moroz morozov morris morrison mortazavi mortier morvan morzadec moscato moser mosser mossuz mostefa mostefai mota
  moua mouanda mouhamadi mouhoub mouhoubi mouigni mouissi moukala moukoko moukouri moulard moulay mouloud mouloudi moumen moundele mouniama
  mounier mounoussamy moura mourad mouradian mourao mouret mouridi mourier mousavi moussa moussaoui moussavou mousset moustache moutama
  moutien moutier moutinho mouton moutoussamy mouyabi movsisyan moya moyal moyon mozziconacci mpaka mpassi mpembele mpiana mpoyi mputu
  mrabet mridha mroivili mroz msaddek msaidie muaka muamba mubenga mubiala mucha muckensturm mufuta mughal muja mujic mujinga mujkic mukadi
  mukeba mukendi mukherjee mukoko mukuna mulaj mulamba mulet mulot mulu mulumba munch mundele munganga mungongo munier munoz munsch munshi
  munteanu muong muraccioli muradi muradyan murakami murati murawski muresan muret murphy murray murtazaliev murugesu mury musaev musafiri
  mushagalusa mushtaq musial musoni mussaiev mussard musso mustafa mustafi mustafic muth muthulingam muthusamy muti mutlu mutombo muyaya
  muzy mvogo mvondo mvuemba mwamba mwanza mylvaganam mze n-guessan nabizada naceri naciri nadal nadarajah nadaud nadeau naderi nadiradze
  nadji nael nagalingam nagarajah nagel nagendram nahapetian nahmias naidu naigre naili nair nait najafi najar naji najjar nakache nakajima
  nakamura nakano nammavong nana nanda napoli napolitano narassiguin narayanin narcisse nardi nascimento nasri nasser nasseri nassibou
  nassur nasukhanov nataf natale natali natchimie nativel natsaev natsvlishvili naudin nault navaratnam navaratnarajah navarre navarro
  navasardyan nawaz nawrocki naz nazaire nazarenko nazari nazarian nazaryan ndala ndao ndaw nday ndiay ndinga ndiong ndiongue ndior ndjie
  ndjock ndombasi ndombe ndombele ndong ndongala ndongo ndour ndzana neagu nebor nebout nedelcu nedelec nedic nedjar neff negash negre
  negrea negri negroni nejad nekkache nelson nemausat neri nerplat nersissian nersisyan neto neumann neves neveu neveux nezzar ngalamulume
  ngalula ngando ngassa nget nghiem ngimbi ngin ngo ngo-van ngom ngoma ngono ngouabi ngoumou ngoy ngoyi nguema nguemo nguon nguyen-thi
  nguyen-van nham nhem niakate niamien niane niang niangadou niangi niare niasse niazi nicaise nicolae nicolai nicolescu nicolet nicoli
  nicolini nicolle nicot nidhoimi nielsen nieto nika nikaj nikitin nikolic nikolli nikolov nikolova nikzad nilsson nimaga ninh nirelep
  nishimura nistor nita nithiyanantham nitu niu nivet nizan njike njoya nkanga nkashama nkeng nkodia nkolo nkongolo nkou nkoulou nkounkou
  nlandu noah noblet nobre noe nogueira noguera noir noiret nolla nollet nomel nomo noori noorzai nop normand normil norodom nou
  nouansavanh nouar noubissi nouet nougaret noui nouira noumbissie nouri nourry nouvel novais novakovic novikov nowacki nowakowski nowicki
  noyer nozadze nsimba nsona ntamack ntoto ntsama ntumba numerus nunes nunez nuon nur nury nuss nwankwo nwosu nyam nyobe nys nzambi nzau
  nzinga nzita nzola nzuzi ober oberle oberlin obertan obi obiang obradovic occean occolier ochoa ode odunsi oeun ogawa oger ohana
  ohanessian ohanian ohanyan ohayon ohl oili ojeda okada okafor okbay okeke okito okoko okombi okonkwo okoro okropiridze olawale olejniczak
  oliinyk olive olivieri ollier ollivier olsen olszewski olteanu omar omari omarkhel omerovic omidi omnes onana onanga ondo ondoa ondongo
  ondoua ong onguene ono onyeka opet oprea orain ordonez orelus orhan orlando orlov orlowski ornelas orozco orsini orsoni ortega ortiz
  ortuno ory osei osman osmani osmanovic osmont osorio ospital ossmaev ostermann ostertag ostrowski ott ottavi ottaviani otto ouadah ouadi
  ouahab ouaknine ouali ouanounou ouarab ouardi ouaret ouattara ouazzani oubella oubraham ouch ouchene oudina oudjani oudjit oudomsouk
  ouedraogo ouhab ouidir ouk oukaci oukil oukrif oulai ould oulhaj oulmi oum oumarou oung ounis ounissi ouologuem ouphouet ourabah ousmanov
  oussoufa outhavong ouyahia ouyang owczarek owen owona owusu oxarango oyelaran oyharcabal oyhenart oyombo oyono ozalp ozanne ozbay ozbek
  ozcan ozdemir ozden ozen ozer ozgur ozier-lafontaine ozkan ozkaya ozmen ozsoy ozturk ozyurt paccioni pace pacheco packiyanathan pacolli
  padilla padovani paganelli pagani pagano page pages pagesy pagnier paillard pain paiva pajot paktiani palacios palanque palcy palermo
  palisse pallier palluau palma palmer palmieri palmont paluch palumbo pambou pan panait panchenko pandey pang panier pantalacci pantaloni
  pantic paoli paolini papazian papiashvili papillon papin papini papoyan paquet paquier paramanathan pardo parent parenteau parisi parisot
  park parker parlak parmentier parodi parra parreira parsa parsons partouche pascal pascual pasquali pasqualini pasquet pasquier passi
  passos passot pastor pastore patel pathak pathmanathan patin patricio patterson paturel paugam paul paulin paulo pauly pause pauwels
  pavard pavel pavic pavie pavlenko pavlov pavlovic pawlak pawlik pawlowski payan payen paz pearson pech pedersen pedrosa peeters peixoto
  pejic pekdemir pelissier pellegrini pellegrino pellerin pellet pelletier pelloux peltier pen pena penaud penel penev peng penhoat penn
  pennaneach pennec peou pepa peraldi perales peralta perchet perdrix perennes peretti periassamy peric perisic perkins permal pernet
  pernot peron perot perraud perrault perret perrier perron perrone perroud perry persson perumal pesce pesquet pessoa pestana petapermal
  petcu peters petersen petit petitjean petitpas petkov petkovic petrelluzzi petrenko petrescu petrini petrossian petrosyan petrov petrova
  petrovic petrus petton peyre peyron pfeiffer pfister pfleger pfrimmer pham-thi pham-van phan phan-van phanthavong phengsavanh phetsarath
  phetsavanh phibel philibert philippon philipps phillips philogene phommachack phommachanh phommasone phommavong phon phouthavong
  phrasavath phung piat piatek piazza picaud piccoli pich pichard pichon pichot picot picquet piedfort piekarski pieri pierrard pierre
  pierre-louis pierre-louis-m pierre-m pierre-paul pierron pierrot pieters pietri pietrucci pietrzak pietrzyk pigeon pignon piguet pilet
  pillai pillet pillon pimenta pimentel pin pinard pindi pineau pineda pinel pinelli pinet pinheiro pinho pinna pinson pinto piotrowski
  piquet piras pires piron pirot pisani pisano pitre pkhakadze place plaisance plaisir planche planchon plantier plessis plocoste plumain
  pochet podeur podgorski poeu poggi poggioli poghosyan pognon pohl poincare poiret poirot poisson poitou pok pokam pol polak polat poletti
  poli polishchuk pollet polynice pommier ponama ponce poncelet poncet ponchon ponin-ballom poninballom ponnambalam ponnampalam ponnuthurai
  ponomarenko pons pontier poopalasingam popa popal popalzai popov popova popovic popovici populo porcher porte portela porter portier
  potier potola pottier poudroux pouget poulain poulet pouliquen poumaroux poupard pourcel poussin pouzet powell pozzi pradal pradel prak
  prasad prat preaux preda predestin prela prenga pretot previl previlon prevot price prieto prieur prifti prigent priol prodan prodanovic
  prom prost proust prouvost provost prudhomme prum pruvost prykhodko przybyl przybylski ptak puech puglisi puig pujol puscasu pushparajah
  qaderi qasemi qasimi qerimi qian qiao qin qiu qosja quach quan quaresma quattara queffelec queffurus queinnec queiros queiroz quemener
  quemeneur queneau quentin quere querre quidal quilichini quilici quillet quillien quinet quiniou quintal quintana quintas quintero
  quintin quiroga qureshi rabah rabahi rabarison rabe rabearisoa rabehi rabelo rabemananjara rabenja rabetokotany rabhi rabier rachedi
  rachidi racine radenac radev radic radovanovic radovic radu radulescu radulovic raes rafai raffaelli raffin rafiq ragot raguenet rahal
  rahali raharimalala raharimanana raharison raherison rahim rahimi rahman rahmani rahmoune rahmouni raimbault rajabi rajaonah rajaonarison
  rajaonarivelo rajaratnam rajasingam rajendram rajkumar rajput rakoto rakotoarisoa rakotobe rakotomalala rakotomanga rakotonandrasana
  rakotondrabe rakotondramanana rakotondrazaka rakotonirina rakotoson rakotovao ralaivao rama ramadani ramalho ramalingom ramanantsoa
  ramanathan ramaroson ramassamy rambaud ramdane ramdani ramel rami ramiandrisoa ramic ramin ramirez ramos ramsamy rana ranaivo ranaivoson
  ranarison randria randriamahefa randriamampionona randriamanana randriamihaja randrianantenaina randrianarisoa randrianarivo
  randrianasolo randrianjafy rangama rangassamy ranjbar rankovic rao raoelina raoui raoul rapp rasamimanana rasamoelina rasaratnam rascol
  rashid rasic rasmussen rasoa rasoamanana rasoanaivo rasoarimalala rasolofo rasolofomanana rasolofoson rasolonjatovo rasooli rasouli
  ratajczak rathore ratnam ratnasingam ratovoson ratsimandresy ratsimba ratsimbazafy ratsirahonana rattanavong rauch rauf rault ravalison
  ravaloson ravel ravelo ravelojaona raveloson ravichandran ravoahangy ravoniarisoa raymond raynal raynaud raza razafiarison
  razafimahatratra razafimandimby razafindrakoto razafindralambo razafindratsima razafy razanadrakoto razanamasy razanamparany razavi reach
  rebai rebbah rebelo rebhi reboul reddy redjem redon redondo reeb reed regnard regnault regnier rego regragui reguieg rehman reibel reid
  reiff reinbold reinette reinhardt reis reiss relmy remili remmy remond ren renaudie renaudin renaux rene renel rengassamy renou renucci
  resch resende retailleau reuter revel reverdy rexhepi reyes reymond reynaert reynaud reynes reynier reynolds rezaei rezai rezaie rezgui
  rezig rezki rezzoug rhein riad riahi riant ribeiro ribot ricard ricci richard richards richardson richaud richer richert richou richter
  rico ricou ridjali riegel rieger riehl rieu rifai riffaud rigal rigaud rigaux rigot rilcy rimbaud rinaldi rinaldo rincon rios riou rioual
  ripert risch ristic ritter ritz ritzenthaler riva rivals rivas rivera rivet rivoal rivoire rizk rizzi rizzo robert roberts robertson
  robilliard robinel robinet robinson robleh robles roca rocca rocca-serra rocha rocher rochette rocques rodier rodriguez roeder roederer
  roels roesch rogalski rogers rogowski rohmer rohr rojas roland roldan rolin rollin romain roman romanenko romani romano romanov
  romanowski romdhane romelus romero romeuf ronchin rondeau rong ronsard roos ropars roque roquefeuil roques ros rosaire rosales rosalie
  rosan rosario rosati rosca rose rosenberg rosenfeld rosenthal rosette rosier ross rosset rossetti rossignol rossini rostami rostand
  rostas rosu rotaru roth rothan rotsen rott rouabah rouabhi rouault roubaud rouchon roudaut roudier roudot rouet rougier rouibah rouiller
  rouissi rouland roulin rouquette rouquier rousse rousseaux rousselle rousselot rousset roussin roustan rouvier rouviere rouxel rouyer
  rouzic rozenblum rozier rrahmani rrustemi ruart ruaud rubin rubinstein rubio ruch rudenko rudloff ruel ruffin ruggeri ruggiero rugova
  ruhlmann ruiz rukhadze rupaire russell rusu rutkowski ryan rybak ryu saada saadallah saadaoui saadi saaidi saakashvili saandi sabaly
  sabaratnam sabatier sabatini sabbah saber sabeur sabiani sabic sablon sabri sacco sachot sacko sadaoui sadat saddiki sadeghi sadek sadi
  sadiku sadki sadok sadowski saeed saez safari safi sage saghir sagir saglam sagna sagnier sagno saha sahakian sahakyan sahin sahli
  sahnoun sahraoui said said-omar saidani saidou saidov saidulaev saighi saindou saini sainrilus saint saint-aime saint-cyr saint-fleur
  saint-fort saint-hilaire saint-jean saint-juste saint-louis saint-louis-m saint-val saint-vil sainte-rose saintil sainton saintot saintus
  sainvil saito sakai sakamoto sakho sakiliba sako sala salaberry salah salamov salas salaun salazar salcede salcedo saleem salehi salem
  salemi salerno salgado salgueiro salhi salihovic salihu salinas sallaberry salles salmi salmon salomon salou salvador salvan salvatore
  salvi sam sam-ath sam-oeun samadi samake samama samassa samatar samb samba sambou saminadin samir samnick samot samourgompoulle sampaio
  sampieri samson san sander sanders sandoval sandoz sandu sane sangare sanna sanogo sanoh sanon sanquer sanson santana santiago santini
  santoni santoro santucci sanz sao saoudi sapotille saquet sar sarafian saragoussi saraiva sarambounou sarfati sarfaty sargsyan sari
  sarikaya sarkar sarkissian sarkisyan saroukhanian sarr sarrazin sartori sarwar sarwari sasaki sasportes sassi sassou sathiyaseelan
  satkunanathan satkunarajah sato sattler satuev sauer sauger saulnier saunders saunier saupin saurel sautron sauvage sauvageot sauvaget
  savary savas savchenko savelli savic savigny savin savoie savu sawicki saxena say sayag sayasane sayavong sayedi sayer saysana
  saysongkham sbai scaglia scalise schaaf schaal schaeffer schafer schaffner schalk schall schaller scharf schatz schell scheller schenk
  schepers scherer schermesser scherrer schick schickel schild schilling schiltz schirmer schlegel schleich schlick schlosser schmid
  schmidlin schmieder schmitz schmutz schnell schnitzler schoch schoen scholl scholz schott schramm schreiber schroder schroeder schubert
  schuhler schuler schuller schultz schulz schumacher schumann schuster schutz schwab schwaller schwarz schwebel schwein schweitzer
  schwoerer scott scouarnec seabra seang sebaa sebag sebai sebastien sebbag sebbar sebire sebti seck secondi seddik seddiki sediqi sedira
  segala segalen segard segers segnane segui seguier seguin segura sehic seidel seiler seite seixas sejor seka sekongo selbonne selimi
  selimovic sellami sellathurai sellier selmani selmi selvarajah selvaratnam sem semard semedo semenou semenov semiramoth semmar sen
  senatus sene senechal sener seng sengchanh sengelin senghor sengsavang senhadji senoussi senturk seo sepulveda sequeira serban serfaty
  sergeev serghini serhiienko seri serieys seropian seror serra serraj serrano serrao serre serres serva servant serveau servieres servilus
  seth sethi seux sever sevestre sey seydi seye seyfried seznec sfar sfaxi sgambato sghaier shabani shafiq shah shahbazi shahidi shahinyan
  shahzad shala shamkhalov shams shang shanmuganathan shanmugarajah shao shapovalov sharif sharifi sharma shaw shehu sheikh shen shengelia
  shevchenko shevchuk shi shimizu shin shinwari shire shkreli shukla shvelidze si-ahmed si-mohamed siad siarras sibille sibony sicard
  siddiqi siddiqui sidhoum sidibe sidime sidorenko sidorov sieber siegel siegler sieng sierra sifaoui siffert sigaud sihalath sihavong
  sikder sikora sikorski siksou silahi silla silo silue silveira silvestri sim sim-hoa simaga simeon simeoni simic simler simmons simoes
  simon simonet simonetti simoni simonian simonin simonnet simonot simonpietri simons simonyan simpson simsek sin sinama sinaman sinani
  sinapin singh sinha sinimale sinivassin sinnadurai sinnappu sinnathamby sinnathurai sirbu sirot sisavang sisavath sisco sisombat
  sisouphanthong sissako sissao sissoko sitbon sitcharn sitter sittler sivakumar sivakumaran sivanathan sivapalan sivarajah sivasubramaniam
  skalli skoric skowronek skowronski skrzypczak slama slaoui slimane slowik smadja smail smaili smajic smati smets smirnov smirnova smit
  smith snoussi soares sobczak sobieski sobolewski sobral sodhi soeung soilihi sok soko sokolov sokolovic sokolowski solal solanki soler
  solis solomon solovyov soltani soltanov solvar som sommer somphou son song sonko sonmez sonnet sood sooprayen sor sorel soria soriano
  sorin soro sorrentino sosa sosnowski soto sou soualem soualmi souames souane souare soubarapa soubeyran souchet soudani souffou souici
  souidi souissi soukaseum soukhavong soule soulie soulier soulimov soumah soumahoro soumaila soumare soumet soun souphida souquet sourd
  sousa soussan soussi souvanlasy souvannavong souza soyer soylu soysal sozer spada spahic spahiu spasic specht spehner spencer spiess
  spina spindler spitz spony sprauer srey sritharan srivastava srun stachowiak stahl stan stanciu stancu stanekzai stanescu stanic
  stanikzai stankiewicz stankovic stark staub stefanescu stefani stefanov stefanova stefanovic steffen steib stein steiner steinmetz
  stengel stenger stepanian stepanov stepanyan stephan stephens stepien stevanovic stevens stewart stocker stoeckel stoehr stoffel stoian
  stoica stoilov stojanovic stoll stolz stone storck stoyanov stoyanova strasser straub streicher strohl strub strzelczyk stumpf
  stypulkowski suarez subotic subramaniam subramanian suciu sueur sulakvelidze sulejmanov suljic sulkowski sullivan sultan sultana sultani
  sum sun suntharalingam suon surget surmava susini sutter suzanne suzuki svanidze svay svensson swinnen sy syharath syla sylla sylvestre
  szczepaniak szczepanski szeto szewczyk szulc szwarc szymanski szymczak taarabt tabard tabatabai tabatadze tabidze tabti tacita tack
  tadesse tadevosyan tadic tafani tahar taheri tahir tahiri tahraoui taibi taieb taillade tailleur taimaskhanov tajik takada takahashi
  takeuchi talarmin talbi taleb talec tall talla talon talukder tam tamani tamba tambadou tamboura tamim tamimi tamura tan tanaka tanase
  tancons tandia tandian tandjigora tandon tang tangara tanguy tankeu tano tanveer tao taouil taoussi tapiero tapsoba taran tarasenko
  tardieu tardif tardy tariq tarrade tas tasci tasdemir tashaev tasic taskin tateossian tati tauch tavakoli tavares tavernier tavitian
  tayeb taylor tazi tchakerian tchakounte tchamba tchatchoua tchelidze tchibanga tchicaya tchikaya tchinda tchokote tcholakian tchoumi
  tebboune tebib teboul techer tecker tedesco teissier teixeira tejada tekdemir tekin tekle teklehaimanot telchid teles telfort telisma
  tellier temel temgoua temime temimi temiz temmar teng tep tephany tepsaev ter-petrossian terrac terrasse terrier terzian tes tesfamariam
  tesfay tesfaye tessier testa testi teukam tevzadze texier teyssier thach thaci thai thakur thambipillai thambirajah thammavong than thao
  tharmalingam tharmarajah thavarajah thavarasa thavisouk thebault theiam theivendram thenard theophile thepaut thepsouvanh thermidor
  theron theus thevarajah thevarasa theveneau thevenet thevenin thevenot thi thia-soui-tchong thiam thiao thiaw-wing thiaw-wing-kai
  thiebaut thiel thierry thiery thijs thil thioub thioune thiriet thirion thiriot thiruchelvam thiyagarajah thomann thomas thomasset
  thomassin thomazeau thompson thong thoreau thorel thuillier thurairajah thuries thys tian tibere tidjani tien tientcheu tieu tighilt
  tillet tillier timera timsit tine tinel tirado tirolien tisserand tissot tith tiwari tixier tkachenko tkachuk tlemcani tlili todorov
  todorova todorovic togola toihir tolassy toledano toledo tolno tolub toma tomas tomasi tomasini tomaszewski tomczak tomczyk tomic ton
  ton-that tong tonnelier topal topalian topalli toprak torabi toribio torosyan torre torres tosi toska tosser tosun tota touati toubal
  touboul touch touchard touchet touhami touil touitou toulgoat toumbou touray toure tourneur tournier toussaint toutounjian touzet
  tovmasyan toybina trabelsi trajkovic tramis tramoni tran-thi tran-van trapani trapp trautmann traversier tregouet treguer
  treille trellu tremblay trichard tricot trieu triki trindade trinh tripier trivedi troadec troesch tromeur trouillet trouve truchet
  trujillo truong tsafack tsai tsakaev tsang tsarnaev tse tsereteli tshiala tshibangu tshibola tshilombo tshilumba tshimanga tshisekedi
  tshiteya tsiklauri tsimihety tsiranana tskhadadze tsui tsvetkov tudor tudorache tudose tuil tum tumanyan tunc tuncer tung turan turc turk
  turkmen turlet turmanidze turner turpin turquois tymoshenko ucar uche uddin ueda ugarte uguen ugur uhart uhl uk uka ulrich ulusoy umarov
  umba unal ung ungureanu urbain urban urbaniak urbanski urgen urie urosevic urrutia urruty ursu urushadze urvoas urvoy uslu usman usta uy
  uygun uysal uzan uzor uzun vabre vacher vachon vaillant vainqueur vaithilingam vaitilingom vakhaev vala valade valat valatchy valcin
  valcourt valdes valencia valente valenti valentin valentini valenzuela valerius valette vallee vallejo vallet valliamee vallin valmond
  valois van van-damme van-de-velde van-den-berghe van-hove vanacker vandaele vandamme vandecasteele vandenberghe vandenbossche
  vandenbroeck vandenbroucke vandenheede vandeputte vanderlinden vandermeersch vanderstraeten vandevelde vandewalle vang vanhecke vanhoecke
  vanhoutte vanier vann vanneste vannier vanoverbeke vardanian vardanyan varela varenne vargas varlet varma vartanian vasconcelos
  vashakidze vasic vasile vasilescu vasilev vasileva vasiliev vasquez vata vaucher vaudin vautier vautrin vayaboury vayssade vayssiere vaz
  vazquez vecchini veerasingam vega veiga velasco velautham velay velez veliu veljkovic vellin veloso velummylum veng ventura venturi
  venturini venutolo vera verbeke verbruggen verbrugghe vercruysse verde verdier verger vergne vergnes verhaeghe verhoeven verlinden verma
  vermeersch vermeulen vernet verney vernier vernon verron verschueren versini verstraete veseli vesperini vetter viaene vial viala
  vialaret viana viard vicente vichard victor victorin vidalenc vidovic vieira viel viengkham vignal vigneron vigneswaran vignon vigouroux
  viguier vijayanathan vijayaratnam vilain vilaysack vilayvong vilela villa villain villani villanueva villar villard villars villegas
  villemin villeneuve villette vilsaint vincens vincensini vincent vincentelli vincenti vinci vingadassamy violet viollet virapatrin
  virapin virapoulle virassamy viravong virin virot visaev viseur vissaitov visser visvalingam vita vitale vitali vitalis vitiello vitry
  vitte vittori vivier vix vlad vladu vlasenko vllasi vo-thi vo-van voegele voegtlin vogel vogelweid vogt voicu voigt voinea voirin voisin
  voiturier volkov volkova volle volpe von-pine vonarb vonau vong vongphachanh vongsa vongsavanh vongxay vorn voskanyan vries vu-van vucic
  vue vuillemin vukic vukovic vuong vyas wachter wack wade waelkens wague wahidi wajnberg walczak waldner walker walkowiak wallace walter
  walther waltz wamba wan wandji wane wang wantz ward wardak warraich warsame wasilewski wassmer watanabe watkins watson wattiez
  wawrzyniak webb wegner wei weibel weidner weigel weil weill weinberg weinling weinstein weisbecker weiss weizman weldu weller wells
  welter wen wendel wendling weng werle werner wernert west wetzel white wiart wick widmer wieczorek wierzbicki wiesel wilczek wild wilhelm
  wilk wilkinson willaume willemin willems williams williamson willis willm wilson windholtz winkler winter wintz wipf wirth wiss wissler
  witkowski wittmann wlodarczyk woehl woerth wojciechowski wojcik wojtkowiak woldemariam woldu wolf wolff wolski wong wood woods wouassi
  wouters wozniak wright wrobel wroblewski wrona wu wunderlich wunsch wurth wurtz wuyts xavier xayavong xaysongkham xhaferi xhaka xia xiang
  xiao xie xin xing xiong xu xue yaakoubi yace yacef yacine yacoub yacoubi yadav yade yahi yahia yahiaoui yahyaoui yakoubi yakovenko
  yakovlev yalcin yalcinkaya yamada yamaguchi yamamoto yaman yamashita yamazaki yan yandarbiev yandiev yanez yang yansane yao yapi yapo
  yaprak yaqoob yaqubi yasar yasin yassine yatera yattabare yattara yavuz yazici yazid yeboah yefremov yeghiazarian yeghiazaryan yemeli
  yengadessin yeo yeritsyan yesil yesilyurt yeung yigit yildirim yildiz yim yimga yin ying yip ymeri yobo yogarajah yogeswaran yohannes
  yoka yombi yomi yon yong yoo yoon yordanov yordanova yos yoshida you youcef youk younas younes young younsi yousafzai yousefi yousfi
  youssef youssfi youssouf youssouffa yuan yuce yue yuksel yun yurchenko yusuf yusupov yvars yvinec yvon zadran zafar zafimahova
  zafindravaka zaghdoud zahaf zaheri zahi zahir zahn zahraoui zaidi zaim zair zaitsev zajac zakaev zakarian zakaryan zakharchenko
  zakrzewski zalewski zaman zamani zambo zamfir zami zamor zamora zandwamba zanetti zanni zanon zaouche zaoui zapata zarandia zarate zare
  zarrouk zaurbekov zawadzki zazai zdravkovic zebo zeghoudi zehringer zeitoun zeka zekaj zekri zeller zemmour zemmouri zemouri zenati
  zeneli zeng zengin zenou zenuni zeqiri zeray zerbib zerguine zeroual zeroug zerr zerrouki zha zhai zhan zhang zhao zhelev zheng zhivkov
  zhong zhou zhu zhuang zhuo zhvania zian ziane ziani zidane zidani zidi zidouni ziegler zielinski ziller zilliox zimmer zinck zink zio
  ziolkowski ziouani ziri zito zitoun zitouni zitte zivanovic zivkovic znagui zoa zobda zobel zogaj zohrabyan zola zongo zonzon zoric zorn
  zoro zou zouaoui zouari zoubir zouhir zouhri zouine zoumanigui zoungrana zouzou zozime zubairaev zuccarelli zuniga zuo zurabishvili zych
  zylberstein
`);
