import { CAPITAL_FIRST_NAMES, CONTEXT_FIRST_NAMES } from './ambiguous-first-names';
import { BROAD_FIRST_NAMES } from './broad-first-names';
import { COMMON_WORDS } from './common-words';
import { isFrenchWord } from './french-words';
import { FUNCTION_WORDS } from './function-words';
import { wordSet } from './word-set';

/** First names that are no French word: recognised even in small letters. Folded (no accent), of the origins met in France. */
export const PLAIN_FIRST_NAMES = wordSet(`
  abdallah abdelkader abdelkrim abdellah abderrahmane abdoul abdoulaye abdullah abigail achille achraf adam adama adele adeline adil
  adrien adrienne agathe agnieszka ahmed aicha aida aissa aissatou alain alban albert alberto albin alejandro aleksander aleksandra
  alessandro alessia alessio alexandra alexandre alexia alexis alfred alice alicia alienor aline alioune alison alix alphonse amadou
  amandine amelie amina aminata anais anastasia anatole anders andre andrea andree andrei andrew andriy andrzej angela angelina angelique
  angelo anissa anita anna annabelle anne annick annie anouk anthony antoine antoinette antonin antonio apolline arben ariane arjun
  armand armelle arnaud arsene arta arthur asma assetou assia astou astrid audrey augustin aurelie aurelien awa axel axelle ayoub ayse
  aysun azzedine bakary barbara barthelemy bastien beatrice benedicte benjamin benoit berenice bernadette bernard bertille bertrand
  besnik bilal bintou blandine bogdan boris boubacar bouchra brahim brandon brigitte bruno bryan camelia camille candice carine carla
  carlos carole caroline catalina catherine cecile cecilia cedric celia celine chahinez chaima chantal charlene charles charly cheikh
  cherif chidi chloe christel christelle christine christophe cindy clara clarisse claude claudette claudia claudie claudine clea
  clemence clementine cleo clotilde colette coline coralie corentin corinne coumba cristina cyprien cyril cyrille daisy dalila damien
  daniel daniela daniele danielle danny daouda daphne david deborah delphine demba denis denise diana diane diarra didier dimitri djamel
  djamila djibril dmytro dolores dominique donovan dorian doriane dorothee driss dritan dylan edgar edith edmond edouard eduardo
  eglantine elena eleonore eliane elias elie elif eline eliott elisabeth elise elodie eloise elsa elvire emeline emeric emilia emilie
  emilien emir emma emmanuel emmanuelle emmy emre enora enrique enzo eric erica erwan esteban estelle esther ethan etienne eugene eugenie
  eva evan eveline evelyne ewa ewen fabien fabienne fabio fabiola fabrice fadila faiza fanny fanta farah farid farida farouk fatih fatiha
  fatima fatma fatmir fatou fatoumata fatoumatou faustine federico felicien felix ferdinand fernand fernanda fernande fernando filipe
  flavie flavien florian floriane florine fode fouad fousseynou fouzia francesca francesco francine francis francisco franck francois
  francoise frank frederic frederique gabriel gabriela gabriella gabrielle gael gaelle gaetan gaspard gaston gautier genevieve geoffrey
  georges georgette gerald geraldine gerard germaine gerome ghislain ghislaine ghizlane gilbert gilberte gildas gillian gina ginette
  giovanni gisele giulia giuseppe gladys gonzague gregoire gregory grzegorz guillaume guillemette gustave gwenaelle gwendoline habib
  hachim hadrien hafida hafsa hakan hakim halim halima hamid hamidou hamza hana hanane hannah hans harouna harry hassan hassiba hawa
  hayat hector helena helene heloise henri henriette herve hicham hind hippolyte hiroshi hocine hortense houda houria hubert hugo hugues
  huguette huong huseyin ibrahim ibrahima idriss ignace igor ilan iliana ilias ilyas ilyes imane ines ingrid ioana ionut irene irina
  isaac isabella isabelle isaline ismael ismail issa ivan ivana jacek jack jacqueline jacques jamal jamila jana janine jasmine jason
  javier jeanne jeannette jeannine jelena jennifer jeremie jeremy jerome jerzy jessica jessy jihane jing joachim joana joanna joao
  jocelyn jocelyne joel joelle joey johan johann johanna john johnny jonas jonathan jordan jorge jose joseph josephine josette joshua
  josiane jozef juan juanita julia julian juliana julie julien julienne juliette justin justine kader kadiatou kadija kais kamel kamila
  karen karim karima karin karine karl karolina katarzyna katell katia kelly kenza kenzo kevin khadidja khadija khaled khalid kheira
  killian koffi kouassi krystyna krzysztof kwame kylian laetitia lahcen laila lakhdar lamia lamine larbi larissa latifa laura laurence
  laurene laurette lauriane laurie layla lea leana leandre leila lena lenny leon leonard leonie leopold leslie lilian liliane lilou lina
  linda linh lionel lisa lisette livia loic lola lorenzo lorie lotfi louane loubna louis louisa louise louna luca lucette lucia lucie
  lucien lucienne lucile ludivine ludovic luigi luis luisa luka lukas lydia lydie lyes lyliane maelle maelys maeva magali magalie
  magdalena mahamadou mahaut mahmoud maimouna maite malgorzata malick malik malika mamadou mamoudou manel manfred manon manuela marceau
  marcel marcelle marcin marco marek margaux margot maria mariam mariama marianna marianne marielle marieme marietta mariette marilyne
  marina mario marion marius mariusz mariya marjolaine marjorie marlene marouane martha marthe martine maryam maryline maryse maryvonne
  massimo mateo mateusz mathias mathieu mathilde mathis mathys matteo matthias matthieu maud maurice mauricette mauro maxence maxime
  maximilien maya mehdi mehmet melanie melina melissa melvin meriem merouane messaoud michal michel michele micheline michelle miguel
  mihai mikael mila milena mimoun minh mireille miriam mohamed mohammed moise mokhtar monika monique morgane mouhamed moumine mounia
  mounir mourad moussa moustapha murat muriel mustafa mustapha mykola myriam nabil nabila nacer nadege nadia nadine nadir nadjet naima
  najat najib naoufel nassim nassima natacha natalia nataliya nathalie nathan nathanael nawel ndeye nelly nestor ngozi nguyen nicolae
  nicolas nicole nina ninon nisrine noah noam noemie nohan nolan nolwenn nora norbert nordine noredine noura nouria octave odette odile
  oksana oleksandr olena olga olivia omar ophelie orlando orlane oscar othmane oumar oumou ousmane pablo pamela paola paolo patricia
  patrick paul paula paulette paulin pauline paulo pawel pedro perrine peter philibert philippe philomene pierrette pierrick piotr
  priscilla priya quentin quitterie rabah rabia rachel rachid rachida radia rafael raj ramata ramdane raoul raphael raphaelle rayan
  raymond raymonde rebecca redouane regine regis rejane renata renaud ricardo richard rita robert roberte roberto rodrigo rodrigue roger
  rokia roland rolande romaric romeo romuald ronan rosalie rosana rosario roselyne rosine roxane ryan sabah sabine sabri sabrina sacha
  sadio safia said saida salif saliha salim salima salimata salma salvatore samantha samia samir samira samuel samy sandra sandrine sandy
  sanjay sara sarah sasha sebastien segolene selim selma serena sergei sergio severine seydou shaima shana sheila shirley sidonie sigrid
  silvia simeon simon simone sixtine slimane sofia sofiane solange solene soline solveig sonia sophia sophie soraya souad soufiane
  souleymane stacy stanislas steeve stefan stefania stella stephane stephanie steve steven suzanne suzette svetlana sybille sylvain
  sylvaine sylvestre sylvette sylviane sylvie tahar tanguy tania tarek tarik tariq tatiana teddy teresa tess tetyana thais thanh thea
  theo theodore theophile therese thi thibaud thibault thibaut thierry thomas tidiane tiffany timeo timothee titouan tomas tomasz tony
  toufik tristan ulysse ursula valbona valeria valerie vanessa vera veronique vicente victoria vincent viola virgil virgile virginie
  viviane vladimir waldemar walid walter wanda wassim wei wendy werner wilfrid wilfried william willy wissam wojciech xavier xiao yacine
  yael yamina yanis yann yannick yasmina yasmine yassine yohan yohann yolande youcef younes youri youssef youssouf ysaline yuki yulia
  yusuf yvan yves yvette yvon yvonne zacharie zahia zahra zakaria zeynep zineb zoe zohra zora zoubida zoubir
`);

/** How much a word counts as a first name: `plain` in any case, `capital` with a capital letter, `context` when the sentence helps. */
export type FirstNameClass = 'plain' | 'capital' | 'context';

/** The class of a folded word; a compound (`jean-pierre`) counts as its least ambiguous part. `undefined`: no first name known. */
export function firstNameClass(folded: string): FirstNameClass | undefined {
  if (PLAIN_FIRST_NAMES.has(folded)) return 'plain';
  if (CAPITAL_FIRST_NAMES.has(folded)) return 'capital';
  if (CONTEXT_FIRST_NAMES.has(folded)) return 'context';
  if (BROAD_FIRST_NAMES.has(folded) && !FUNCTION_WORDS.has(folded) && !COMMON_WORDS.has(folded)) return broadClass(folded);
  const parts = folded.split('-');
  if (parts.length < 2 || parts[0] === 'saint' || parts[0] === 'sainte') return undefined;
  const classes = parts.map((part) => (part === '' ? undefined : firstNameClass(part)));
  return classes.every((partClass) => partClass !== undefined) ? 'plain' : undefined;
}

// Of the broad list, whatever reads as a word of the language is a name only where the sentence says so.
function broadClass(folded: string): FirstNameClass {
  if (folded.length < 3 || isFrenchWord(folded)) return 'context';
  return folded.length === 3 ? 'capital' : 'plain';
}
