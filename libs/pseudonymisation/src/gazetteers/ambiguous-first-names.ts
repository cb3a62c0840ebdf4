import { wordSet } from './word-set';

/** First names that are also words in small letters (once accents are dropped): a capital makes them names. Folded. */
export const CAPITAL_FIRST_NAMES = wordSet(`
  abel agnes alex ali amar amara amel amine anton auguste aurore baptiste basile benjamine brice cassandre charlotte christian christiane
  clement cyriaque dan dany dora elisa ema eve fidele flora florence gilles guy gwen ida ilona iman iris jade jan jean jo josue jules kim
  laure laurent lazare leo line lise lou luc lucas madeleine mael magda maia malo manuel mara marc marguerite marie marine martin
  mathurin max maxine melodie mia miss mona nawal nils noe noel nour oceane olivier omer pascal pascale patrice pierre prudence remi remy
  rene renee robin rodolphe romain roman romane salome sam samba sami serge sybil sylvia tim tiphaine tom valentin valentine victor yoann
  yona zelie
`);

/** First names that open sentences as ordinary words too (« Grâce à », « Claire et précise »): a name only where the context says so. Folded. */
export const CONTEXT_FIRST_NAMES = wordSet(`
  aime aimee alma ambre ange angel avril barbe ben bienvenu blaise blanche bonaventure bruna brune candide capucine carmen celeste cerise
  chance cherie clair claire colin colombe constance constant cosette dahlia desire desiree dieudonne divine esperance espoir fabre
  felicite fleur flore fortune franc gentil germain gloire grace harmonie hilaire honore honorine innocent jasmin joie josee joy
  juste lila lilas loup lune mai marin martial merveille milan modeste olive olympe parfait patience perle placide precieuse
  prosper providence raison reine rose ruben saba sage sincere sixte soleil tresor urbain victoire victorien violette vital vivien
`);

/** Spelling with accents of the ambiguous ones: « Marié » is no « Marie », « Aime » typed without accent may be « Aimé ». */
export const ACCENTED_FIRST_NAMES: Readonly<Record<string, string>> = {
  aime: 'aimé', aimee: 'aimée', agnes: 'agnès', celeste: 'céleste', clement: 'clément', desire: 'désiré', desiree: 'désirée', dieudonne: 'dieudonné',
  esperance: 'espérance', felicite: 'félicité', fidele: 'fidèle', grace: 'grâce', honore: 'honoré', josee: 'josée', josue: 'josué', melodie: 'mélodie',
  noel: 'noël', noe: 'noé', precieuse: 'précieuse', remi: 'rémi', remy: 'rémy', rene: 'rené', renee: 'renée', salome: 'salomé', tresor: 'trésor',
  zelie: 'zélie', leo: 'léo', mael: 'maël', oceane: 'océane', cherie: 'chérie', sincere: 'sincère',
};
