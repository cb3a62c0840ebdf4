import { wordSet } from './word-set';

/** Towns abroad where the people met in France come from, live or have family; general knowledge. Folded, words joined by hyphens. */
export const WORLD_TOWNS = wordSet(`
  aarhus abbottabad abeche abeokuta abidjan abobo abomey abomey-calavi abou-dhabi abovyan abuja accra achgabat adana addis-abeba aden adiyaman adjame adrar afrine afyon agadez agadir agboville agri
  agrigente ahmedabad ahvaz ain-beida ain-defla ain-temouchent akbou aksaray akure al-hoceima albacete alep alexandria alexandrie alger alicante almaty almeria ambovombe amman amritsar amsterdam
  andorre andorre-la-vieille aneho ankara annaba antakya antalaha antalya antananarivo antsirabe antsiranana anvers anyama arad ardabil arequipa argoun ariana arlon armavir artachat artvin arusha
  asaba asmara assab assiout assomada assouan astana atakpame athenes augsbourg aveiro awasa azazga azilal azrou baalbek bacau badajoz badakhshan baden-baden bafang bafoussam bagdad baghlan bahir-dar
  baia-mare baidoa bakel bakhmout bakou balti bamako bambari bamenda bamiyan bandar-abbas bandiagara bandung banfora bangalore bangassou bangkok bangui banja-luka banjul banska-bystrica barcelone
  barcelos bardonecche bari barlad barranquilla bassora bastogne batna batoumi battambang batticaloa bechar beira beja bejaia belem belfast belgrade belo-horizonte ben-arous benghazi benguela
  beni-mellal benin-city berat berbera berberati bergame bergen berkane berlin berrechid bertoua beslan bethleem beyrouth bialystok bichkek bielefeld bien-hoa bienne bignona bihac bijeljina bilbao
  bimbo bingol birmingham biskra bissau bistrita bitola bizerte blida bobo-dioulasso bochum boghni bogota bohicon boke bolu boma bombay bondoukou bonn bordj-bou-arreridj boston botosani bouake bouar
  bouinaksk bouira boukhara boumerdes bourgas bousaada braga braganca braila brasilia brasov bratislava brazzaville brcko breda breme brescia brest-litovsk bria bristol brno bruxelles bucaramanga
  bucarest budapest buea buenos-aires bujumbura bukavu bulawayo bunia burgos bursa busan butare butembo buzau bydgoszcz cabinda cacak cagliari calabar calarasi calcutta cali cap-haitien cape-coast
  caracal caracas cardiff cartagena casablanca castelo-branco catane cebu ceuta chali chandigarh charleroi chavakachcheri chaves chefchaouen chengdu chennai chiang-mai chicago chiraz chisinau
  chittagong chlef chongqing choumen cluj cluj-napoca cochabamba cocody coimbra colombo comilla conakry constanta constantine copenhague cordoue cork corum cosenza cotonou courtrai covilha coyah
  cracovie craiova croix-des-bouquets crotone cucuta cuenca curepipe curitiba cusco cyangugu czestochowa da-nang dacca dakar dakhla dalaba dalat dalian daloa damas danang dapaong dar-es-salaam
  daugavpils davao debrecen deir-ez-zor delemont delhi delmas denizli deraa derbent derna dersim deux-ponts deva dhaka diego-suarez diffa differdange dinant diourbel dire-daoua divo diyarbakir
  djakovica djeddah djelfa djerba djougou dnipro doba doboj dobritch dodoma doha dohouk dolisie domoni donetsk dortmund dosso douala douchanbe douma draa-el-mizan drenas dresde drobeta
  drobeta-turnu-severin dschang dubai dubreka dudelange duhok duisbourg durres dusseldorf ebolowa edea edimbourg eindhoven el-eulma el-fasher el-geneina el-jadida el-obeid el-oued elazig elbasan
  emirdag entebbe enugu erbil erevan errachidia erzincan erzurum esch-sur-alzette eskisehir espargos essaouira essen etchmiadzine evora faisalabad fallouja faranah ferizaj fianarantsoa figueras
  figueres figuig fnideq foggia fomboni fortaleza foumban franceville francfort freetown fribourg-en-brisgau funchal fuzhou gabes gaborone gafsa gagnoa galati galle galway gand gandja gao garoua
  gaziantep gdansk gdynia genes geneve georgetown gerone ghardaia ghazaouet ghazni gijon giresun gisenyi gitega giurgiu gizeh gjakova gjakove gjilan gliwice goiania goma gomel gonaives gondar gorazde
  gori goris gostivar goteborg goudermes graz groningue grozny groznyi guadalajara guangzhou guarda guayaquil gudermes gueckedou guediawaye guelma guelmim guimaraes gujranwala gujrat gulu gyor gyumri
  ha-tinh hai-duong haiphong hakkari hamadan hambourg hammamet hangzhou hanoi hanovre harar harare harbin hargeisa haskovo hassake hatay hebron helmand helsinki heraklion herat hinche
  ho-chi-minh-ville hodeida homburg homs hong-kong houston hrazdan huambo huelva hunedoara hyderabad iasi ibadan idleb idlib iekaterinbourg ifrane igoumenitsa ilorin imperia innsbruck irbid irun
  iskenderun islamabad ismailia ispahan isparta istanbul ivano-frankivsk izmir jacmel jaffna jaipur jakarta jalalabad jalandhar jendouba jenine jerada jerusalem jhelum jijel jimma jinan johannesburg
  juba jytomyr kaboul kaduna kaedi kahramanmaras kairouan kaiserslautern kampala kampong-cham kananga kandahar kandy kankan kano kanpur kaohsiung kaolack kaoueni kapan kapisa kara karachi karaj
  karaman karikal karlsruhe kars kassala kassel kasserine kathmandu kati katmandou katowice kaunas kaweni kayes kayseri kazan kebili kecskemet kedougou kef kehl kenitra kerbala keren kerman kermanchah
  kharkiv khartoum khassaviourt khemisset khenchela khenifra kherrata kherson khodjent khorramabad khost khouribga khulna kidal kielce kiev kigali kikwit kilinochchi kindia kindu kingston kinshasa
  kirkouk kirsehir kisangani kismayo kissidougou kisumu klaipeda kobane kochi kolda kolkata kolwezi kompong-cham konya korce korhogo kosice koudougou koulikoro koundara koutaissi koutiala koweit-city
  kpalime kragujevac kraljevo kramatorsk krasnodar kribi krusevac kryvyi-rih ksar-el-kebir kuala-lumpur kukes kumanovo kumasi kumba kunar kunduz kunming kutaisi kyiv kyoto kyoustendil
  la-chaux-de-fonds la-goulette la-havane la-louviere la-mecque laayoune labattoir labe laghman laghouat lahore lahr lambarene lampedusa larache las-palmas lashkar-gah lattaquie lausanne lecce leeds
  leipzig leiria leogane lerida les-cayes lesbos leskovac lezhe lhassa libreville liege likasi limassol limbe limerick linguere linz lisbonne liverpool livourne ljubljana lleida lobito lodz logar
  logrono lome londres lorrach los-angeles louga louhansk loum louvain louxor luanda luang-prabang lubango lubeck lublin lubumbashi lucerne lucknow ludhiana lugano lusaka lushnje lviv m-sila
  maastricht macao macapa macenta machhad madras madrid maghnia mahajanga mahdia maidan-wardak maiduguri maikop majunga makhatchkala malabo malaga malakal malanje malatya malmo mamou managua manakara
  manama manaus manchester mandalay mandi-bahauddin manille mannar mannheim mansourah maputo maracaibo maradi maras mardan mardin maribor marioupol maroua marrakech mascara mascate mashhad massaoua
  mata-utu matadi matam mayence mazar-e-charif mazar-e-sharif mazar-i-charif mbandaka mbanza-kongo mbanza-ngungu mbeni mbouda mbour mbuji-mayi medea medellin medenine medias mekele meknes melbourne
  melilla mendoza menin mersin merzig messine mexico-city miami midelt mindelo minsk miskolc misrata mitrovica mitsamiouli moanda mogadiscio mohammedia mombasa monaco monastir monrovia montana
  monte-carlo monterrey montevideo monthey moorea mopti morondava moroni moscou mossoul mostaganem mostar moundou mouscron msila mtsapere mullaitivu multan mumbai munich murcie mutsamudu mwanza my-tho
  mykolaiv n-djamena nabatieh nabeul nador nairobi najaf nakhitchevan nakuru naltchik nampula namur nangarhar nankin naples naplouse nassiriya natitingou nazran ndjamena nedroma negombo neuchatel
  new-delhi new-york ngaoundere nghe-an nha-trang niamey nicosie nigde niksic nimegue ningbo nioro nioro-du-sahel nis nitra nkayi nkongsamba noakhali nosy-be nouadhibou nouakchott novi-pazar novi-sad
  novossibirsk nuremberg nyala nyiregyhaza nyon nzerekore obock odienne offenbourg ohrid oiapoque olomouc olsztyn omdurman omsk onitsha opole oradea oran osaka osijek oslo ostende ostrava ottawa
  ouagadougou ouahigouya ouani ouargla ouarzazate ouesso oufa ouidah oujda oujhorod oulan-bator oulx oum-el-bouaghi ourmia ourous-martan oussouye oviedo owando owerri oyem padoue pakse paktia paktika
  palerme palma pampelune panama-city pancevo parakou paramaribo parme parwan patras pazardjik peja pekin perm pernik pescara peshawar peshkopi petange philadelphie phnom-penh piatigorsk piatra-neamt
  pikine pilsen pitesti ploiesti plovdiv podgorica podor podujeve podujevo pogradec point-pedro pointe-noire pokhara pol-e-khomri poltava pombal pondichery ponta-delgada porrentruy port-au-prince
  port-de-paix port-gentil port-harcourt port-said port-soudan port-vila porto porto-alegre porto-novo poti povoa-de-varzim pozarevac poznan prague praia presov pretoria prijedor prilep pristina
  prizren puebla pune qamichli qingdao qingtian quebec quetta quito quy-nhon rabat racht radom rahovec rajshahi ramadi ramallah ramnicu-valcea rangoun raqqa rastatt rawalpindi recife reggio-de-calabre
  relizane resita reykjavik riga rijeka rimini rio-de-janeiro rivne rodange roseau rosso rostock rostov-sur-le-don rotterdam rousse roustavi rufisque ruhengeri rumonge rzeszow sabac safi saigon
  saint-domingue saint-gall saint-louis-du-senegal saint-marc saint-petersbourg salamanque salerne salvador-de-bahia salzbourg samara samarcande sambava samos samsun san-francisco san-pedro san-remo
  san-salvador san-sebastian sanandaj sanliurfa santa-cruz-de-la-sierra santander santarem santiago-de-los-caballeros santiago-du-chili sao-paulo saragosse sarajevo sarh sarrebruck sarrelouis
  satu-mare savannakhet sebha sedhiou sefrou segou selibaby seoul seraing serekunda setif settat setubal seville sfax shanghai sheffield shenyang shenzhen shkoder sialkot sibiu sidi-aich
  sidi-bel-abbes sidi-bouzid siem-reap siguiri siirt sikasso siliana sinjar sirnak sivas skenderaj skikda skopje slatina sliven slobozia smederevo sokode sokoto sosnowiec sotchi soubre soueida
  souk-ahras soukhoumi souleimaniye soumgait soumy sousse split srebrenica stara-zagora stavropol stepanakert stuttgart subotica suceava suhareka suhareke sunyani surabaya suva sylhet syracuse syrte
  szczecin szeged tabriz tachkent taez tahoua taipei takeo takhar takoradi tallinn taloqan tamale tamanrasset tamatave tambacounda tananarive tandarei tanger tanta taourirt targoviste targu-jiu
  targu-mures taroudant tarrafal tarragone tartous tataouine taza tbilissi tcheliabinsk tcherkessk tcherniguiv tchernihiv tchernivtsi tebessa tegucigalpa teheran tel-aviv telavi tema temara tenerife
  tenkodogo ternopil tetouan tetovo thakhek thessalonique thies tianjin tiaret tijuana tilburg timimoun timisoara tindouf tinghir tipaza tirana tiraspol tivaouane tizi-ouzou tiznit tlemcen toamasina
  tobrouk tokat tokyo toliara tombouctou toronto torun touba touggourt tournai tozeur trabzon trapani treichville trente trieste trincomalee tripoli trivandrum trujillo tshikapa tulcea tulear tunceli
  tunis turda turin turnu-severin tuzla udine uige urfa urumqi usak utrecht uvira uzice vacoas vagharshapat valladolid valparaiso vanadzor vancouver varese varna varsovie vaslui vavuniya velingara
  verone verviers vevey viana-do-castelo vicence vidin vientiane vigo vila-real vilnius vinnytsia vintimille virton viseu vladikavkaz vlora vlore volgograd volos vranje vratsa vukovar vung-tau
  vushtrri walbrzych warri washington weil-am-rhein wenzhou wiesbaden windhoek winterthour wroclaw wuhan wuppertal xiamen xian yambol yamoussoukro yaounde yazd yelimane yopougon yozgat ypres yverdon
  zabrze zadar zagazig zagora zagreb zahedan zahle zalau zanzibar zaouia zaporijjia zaria zarka zarzis zenica ziguinchor zilina zinder zonguldak zougdidi zrenjanin zugdidi zurich
`);
