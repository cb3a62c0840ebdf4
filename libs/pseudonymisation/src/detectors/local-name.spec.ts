import { scan } from '../scan';

function asked(text: string): string[] {
  return scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end));
}

describe('houses and shops said by their name alone', () => {
  it.each([
    ['hébergée aux glycines depuis mars', 'glycines'],
    ['il a été placé à la girouette à 8 ans', 'girouette'],
    ['elle bosse à la biscotte, en équipe', 'biscotte'],
    ['vu au trinquet hier soir', 'trinquet'],
    ['elle rentre des jonquilles fatiguée', 'jonquilles'],
    ['le gardien des hauts champs confirme', 'hauts champs'],
    ['on a vu karim du sapin bleu ce matin', 'sapin bleu'],
    ['elle est à bon repos depuis mardi', 'bon repos'],
    ['il est venu aux trois ponts', 'trois ponts'],
    ['il est inscrit au lycée les grands chênes', 'lycée les grands chênes'],
    ['le foyer doga est plein', 'foyer doga'],
    ['un lit à l’école mirogel ostrabel', 'école mirogel ostrabel'],
    ['un lit pour vrandic, 42 ans', 'vrandic'],
    ['Nous repassons aux Carreaux demain', 'Carreaux'],
    ['elle mange à l’Oasis le midi', 'Oasis'],
    ['la ferme derrière les Ruchers', 'Ruchers'],
    ['retrouvé devant jumbo score', 'jumbo score'],
  ])('has the house of « %s » confirmed', (text, name) => {
    expect(asked(text)).toContain(name);
  });

  it.each([
    'hébergée à la maison depuis mars',
    'il vit à la rue et dort à la cave',
    'elle travaille à la commande, au noir, à la journée',
    'suivie au long cours, accueillie au domicile',
    'allergie aux bouleaux, il a peur des mouettes',
    'il arrose les rosiers et ramasse des noix',
    'placée aux urgences puis au service de pédiatrie',
    'elle va à la piscine, au marché, aux champignons',
    'une lecture est inscrite au journal',
    'il est à bonne distance, de bonne humeur, de bon matin',
    'le foyer les grands en ont parlé',
    'il dort à la belle étoile et travaille à la chaîne, au black',
    'Grâce aux Voisins, tout va mieux',
  ])('finds no house in « %s »', (text) => {
    expect(asked(text)).toEqual([]);
  });
});

describe('words in small letters that no list knows', () => {
  it.each([
    ['il traîne devant mirogel le soir', 'mirogel'],
    ['la crise a eu lieu à la sodravim', 'sodravim'],
    ['le locataire vrandic ne répond plus', 'vrandic'],
    ['ostrabel vu sur le marché', 'ostrabel'],
    ['un lit chez les corvinel', 'corvinel'],
  ])('has « %s » confirmed', (text, name) => {
    expect(asked(text)).toContain(name);
  });

  it.each([
    'il a eu une ordonance et de la nouriture',
    'la maison appartien à la fammille',
    'il reste dans le logment avec la gardienn',
    'deux milligrammes le week-end',
    'la smeaine prochaine il va a la piscinne',
  ])('takes the typing errors of « %s » for no name', (text) => {
    expect(asked(text)).toEqual([]);
  });
});
