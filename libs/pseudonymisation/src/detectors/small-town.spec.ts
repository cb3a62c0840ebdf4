import { scan } from '../scan';

function asked(text: string): string[] {
  return scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end));
}

describe('towns in small letters that are words too', () => {
  it.each([
    ['elle repart a tulle vendredi', 'tulle'],
    ['un stage à lens en mai', 'lens'],
    ['la ferme sur la route de salers', 'salers'],
    ['conduit aux urgences de rennes', 'rennes'],
    ['née aux lilas en 1980', 'lilas'],
    ['il vit au havre depuis peu', 'havre'],
    ['elle vise bourges en premier', 'bourges'],
    ['il dort place saint michel', 'place saint michel'],
    ['exclu de sainte agathe huit jours', 'sainte agathe'],
    ['on habite à sens depuis peu', 'sens'],
    ['la mairie des lilas a dit non', 'lilas'],
    ['il rentre du havre ce soir', 'havre'],
    ['mairie de vif à prévenir', 'vif'],
    ['il squatte nantes cet hiver', 'nantes'],
    ['commune : contes', 'contes'],
    ['son frère est au Puy', 'Puy'],
    ['un lit aux trois-ilets', 'trois-ilets'],
    ['les parents, sens (89), sont vieux', 'sens'],
    ['un foyer au kremlin bicetre', 'kremlin bicetre'],
    ['logée aux pavillons sous bois', 'pavillons sous bois'],
    ['vu à fontenay ss bois', 'fontenay ss bois'],
    ['entre saint ouen et saint denis', 'saint denis'],
    ['originaire de tizi ouzou', 'tizi ouzou'],
    ['né à mirevalk zouldjar en 1980', 'mirevalk zouldjar'],
    ['ses fils, juvisy, ne viennent plus', 'juvisy'],
  ])('has the town of « %s » confirmed', (text, name) => {
    expect(asked(text)).toContain(name);
  });

  it.each([
    'il vit au vert et reste à quarante euros par jour',
    'le fils a cesse de venir, la mère a marre',
    'parti à pied, rentré à vif, un texte à lire',
    'elle vient de finir, une maison à vendre',
    'le foyer de jour, la sortie de crise',
    'il attend la saint valentin',
    'trois enfants (12), quatre demandes (38), oui (62)',
    'née de mère inconnue, né à terme, né à domicile',
    'il revient des courses, rentre du marché, la mairie des origines',
  ])('finds no town in « %s »', (text) => {
    expect(asked(text)).toEqual([]);
  });
});
