import { scan } from '../scan';

function reported(text: string): string[] {
  return scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end));
}

describe('the number of a house without its street', () => {
  it.each([
    ['la voisine du 8 crie', '8'],
    ['le voisin du 22 bis a porté plainte', '22 bis'],
    ['la locataire du douze la nourrit', 'douze'],
    ['il habite au 42, seul', '42'],
    ['elle loge au numéro 12 depuis mars', 'numéro 12'],
    ['au n° 17, on entend crier', 'n° 17'],
  ])('is confirmed in « %s »', (text, number) => {
    expect(reported(text)).toEqual([number]);
  });

  it.each([
    ['C’est au 12, vous verrez, rue des Acacias', '12'],
    ['12 rue Basse, c’est elle ; moi je suis au 14.', '14'],
    ['moi au quarante-deux j’entends tout, rue des lilas', 'quarante-deux'],
    ['rue Pasteur, puis « le quarante », dit-elle', 'quarante'],
    ['au 12 rue Basse, oui le 12, pas le 16, dit-elle', '16'],
    ['Rue Basse, elle y loue une pièce, au 3 ter, sans bail', '3 ter'],
  ])('is confirmed beside a street in « %s »', (text, number) => {
    expect(reported(text)).toContain(number);
  });

  it.each([
    'c’est au 12, le score ; moi je suis au 14.',
    'la dame du 15 au 20, la réunion du 12, hébergé de 8 à 12, il habite au 12 mg',
    'il vit au 1er étage, il vit au 3e, elle demeure au 115',
    'rue des Lilas, elle appelle le 115, puis le 18, et attend',
    'appeler au numéro 3114, inscrit au numéro 12 de la liste, joindre au n° 17',
    'la voisine du dessous, moi au moins, dix jours au plus',
  ])('is nothing in « %s »', (text) => {
    expect(reported(text).filter((passage) => /^\d|^num|^n°/.test(passage))).toEqual([]);
  });
});
