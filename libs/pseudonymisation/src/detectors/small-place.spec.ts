import { scan } from '../scan';

function passages(text: string): string[] {
  return scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end));
}

describe('stops, open spaces and natural places in small letters', () => {
  it.each([
    ['croisé à l’arrêt masséna hier', 'arrêt masséna'],
    ['elle attend à l’arrêt de bus les quatre vents', 'arrêt de bus les quatre vents'],
    ['elle attend à l’arrêt la soie', 'arrêt la soie'],
    ['il mendie au métro marcadet', 'métro marcadet'],
    ['une tente sur la plage des sablettes', 'plage des sablettes'],
    ['dort sous le pont saint-clair', 'pont saint-clair'],
    ['tout se sait quartier les muscats', 'quartier les muscats'],
    ['le bidonville de la bastide', 'bidonville de la bastide'],
    ['au parc de la verdrelle', 'parc de la verdrelle'],
  ])('finds the place of « %s »', (text, place) => {
    expect(passages(text)).toContain(place);
  });

  it('leaves stops of work, open spaces and parts of the body without a name alone', () => {
    expect(
      passages(
        'arrêt de travail, l’arrêt des soins, l’arrêt la nuit, le quartier les connait, le quartier la nuit, station debout, dans le métro la nuit, gare de la ville, parc de logements, port du masque, bois de chauffage, tour de table, col du fémur, zone de confort, le pont de l’ascension, le village près de la mer',
      ),
    ).toEqual([]);
  });
});

describe('sites called after what lies there', () => {
  it.each([
    ['le tournoi de Fontaine du Buis hier', 'Fontaine du Buis'],
    ['sa femme appelle du Moulin à Vent', 'Moulin à Vent'],
    ['une case abandonnée à fond zaboulet', 'fond zaboulet'],
  ])('finds the site of « %s »', (text, site) => {
    expect(passages(text)).toContain(site);
  });

  it('leaves mills, fields and beautiful things alone', () => {
    expect(passages('au champ de compétences, une belle rencontre, vers la porte du Conseil, à deux pas')).toEqual([]);
  });
});
