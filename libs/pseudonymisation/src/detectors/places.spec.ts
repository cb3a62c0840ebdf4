import { scan } from '../scan';

function found(text: string): [string, string][] {
  return scan(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('addresses', () => {
  it.each([
    '12 rue des Lilas',
    '4ter chem. des Vignes',
    '2 lieudit la Croix',
    '12 bis, rue du Général-Maurel',
    '3 avenue de la Gare',
    '14 bd Gambetta',
    '7 impasse du Moulin Vert',
    '25 rue des lilas',
    '4 place du Marché',
    '118 route de Sarreval',
    "2 allée de l'Étang",
    '12-14 rue des Lilas',
    'vingt-trois rue des Acacias',
    '6 r. de Verdun',
    '8 sq. des aubiers',
    'n° 4 de la cité ouvrière',
    '33 place du lavoir',
    '17 grande rue',
    '6 le clos des vignes',
    '3 ch du lavoir',
    '18 fg saint-antoine',
    '4 venelle aux chats',
    '6 hameau le pré',
    '17 rue ste catherine',
    '17 rue J.-J. Rousseau',
    '12 boulevar voltaire',
    '12 aveune de la gare',
    'quatorze de la rue des lilas',
    'deux cent trois rue de la paix',
    'emplacement 46, chemin de la Grève',
    '14 rue des lilas, bât. C, 3e étage, porte 12',
    'rue des lilas, au 14',
    'allée des érables au numéro douze',
    'Rue Pasteur, n° 8',
    'rue des lilas n° 14',
    'lot. les hauts de sarreval n° 41',
    'chemin Piton, case derrière le lavoir',
    '12 r lilas',
    '12 rue Neuve, porte 4, code 1245A',
    '1 pl. de l’hôtel de ville, boîte 45',
    '12 rue des trois ponts',
    'garage 12, sous-sol du 14 rue Basse',
    '14 rue Basse (ancienne école)',
    'au-dessus de la boulangerie, rue Basse',
    '8 côte de la Jonchère',
    '4 levée Bellevue',
    'dernière maison, chemin de l’Arriou',
    '12 rue Basse, R+3, allée 4',
    '41 R. Haute',
    '18, rue Basse, 3e étage, appartement de gauche',
    'dix-huit rue basse porte douze',
    '14 cours jaurès',
    '5 hent ar Roz',
    '1 rpt de la République',
    '12 ruedes lilas',
    '3 place de l eglise',
    '7 clos fleuri',
    '12 le bourg',
    '14 Langestross',
    'houtkerkestraete numéro 40',
    '45 route départementale 12',
    'douze virgule rue des lilas',
    '5 rue au pain',
    'quatre rue du huit mai dix neuf cent quarante cinq',
    'rue du 19 mars 62, n°21',
    'escalier des Capucins, numéro 9',
    'corons du haut, n° 113',
    'Rue Basse, 12, 3e étage',
    'Lilas (rue des), 12',
    'maisonnette 5, rue Basse',
    '12 rue Basse, courée du fond, troisième maison',
    '12 rue Basse, la maison aux volets bleus',
    '12 rue Basse, tour Anjou',
    'PR 14+300, RN 88',
    'RD 613, km 4',
    'PK 14,200 côté montagne',
    '14 place du 8-Mai-1945',
    '14 rue pierre et marie curie',
    '14 RN 7',
    '14 rue Basse, entrée par la cour',
    '14 rue Basse, 4e sans ascenseur',
    'rue Basse, 200 m après le cimetière',
    'local poubelles du 14 rue Basse',
    '14, 3e avenue',
    'mille deux cents route de la combe',
    '14 lotiss. les chênes',
    'écluse 14',
    'place 14, aire d’accueil',
    '14 BD.CARNOT',
    'rue Basse à hauteur du 14',
    'à hauteur du 14 rue Basse',
    '14 rue Basse, première à droite',
  ])('finds %s', (address) => {
    expect(found(`Elle vit au ${address}, seule`)).toEqual([['address', address]]);
  });

  it.each(['49.1193, 6.1757', '48.85660 2.35220', '49°07\'12"N', 'BP 1457'])('finds the place given by %s', (place) => {
    expect(found(`Position ${place}`).map(([kind]) => kind)).toContain('address');
  });

  it.each([
    'rue de la gare',
    'rue gambetta',
    'chemin des vignes',
    'place carnot',
    'cours vitton',
    'ruelle bois',
    'grande rue',
    'rue du 8 mai',
    'r. du lavoir',
  ])('has « %s » without number confirmed where somebody lives', (street) => {
    expect(scan(`il dort ${street} depuis hier`)).toEqual([expect.objectContaining({ tier: 'confirm', start: 8, end: 8 + street.length })]);
  });

  it('blocks a street once the number or the building is said', () => {
    expect(scan('place du lavoir n° 14 hier').map(({ tier }) => tier)).toEqual(['block']);
    expect(scan('il dort rue basse, bât. C').map(({ tier }) => tier)).toEqual(['block']);
  });

  it('takes an ordinary road for no street, however it goes on', () => {
    expect(
      found(
        'le chemin de la réinsertion, en cours de route, la montée de l’angoisse, la place du tuteur, la route de la guérison, le passage du juge, 15 allées et venues, 12 rue de travers, l’impasse des soins, un passage numéro inconnu, la route numérotée, 2 mails de relance, 3 ch du haut, l’impasse totale, la grande rue',
      ),
    ).toEqual([]);
  });

  it('finds the town said behind a street, an ordinary word only when nothing goes on', () => {
    const passages = (text: string) => found(text).map(([, passage]) => passage);
    expect(passages('squat au 112 av de la gare vierzon, 3e')).toContain('vierzon');
    expect(passages('squat au 112 av de la gare pantin')).toContain('pantin');
    expect(passages('squat au 112 av de la gare vide hier')).toEqual(['112 av de la gare']);
  });

  it('finds the code, the town and the door that follow a street', () => {
    const passages = (text: string) => scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end));
    expect(passages('80 rue basse 13006, 3e étage. Elle ouvre')).toEqual(['80 rue basse', '13006', '3e étage']);
    expect(passages('squat au 8 rue basse, Die, 3e étage')).toEqual(['8 rue basse', 'Die', '3e étage']);
    expect(passages('14, rue des Lilas, placée hier')).toEqual(['14, rue des Lilas']);
    expect(passages('14, rue des Lilas, porte forcée hier soir, rien volé')).toEqual(['14, rue des Lilas']);
    expect(passages('14, rue des Lilas, Nancy, après la crise')).toEqual(['14, rue des Lilas', 'Nancy']);
    expect(passages('AU 14 RUE HAUTE, SARREVAL')).toEqual(['14 RUE HAUTE', 'SARREVAL']);
    expect(passages('au 14 rue des pins sarreval sur orne')).toEqual(['14 rue des pins', 'sarreval sur orne']);
  });

  it.each(['ferme du haut', 'ancienne maison cantonnière'])('has one house told apart confirmed: « %s »', (house) => {
    expect(found(`il vit ${house}, sans eau`)).toEqual([['address', house]]);
    expect(found(`il a repeint ${house} en vert`)).toEqual([]);
  });

  it.each([
    'assis sur le quai de la gare, il attend',
    'il marche le long de la route nationale',
    'Le bâtiment C sera ravalé en mars',
    'entre la porte 4 et la porte 5 du service',
    'lot 2 du marché, annexe 4',
  ])('takes a platform, any main road and a part of any building for no address: « %s »', (text) => {
    expect(scan(text, { minimumConfidence: 0.6 })).toEqual([]);
  });

  it('has a postal code alone confirmed, never an amount', () => {
    expect(found('revenu à Tsaradiny (97431), sans titre').map(([, passage]) => passage)).toContain('97431');
    expect(found('une dette (12450), un total (34120)')).toEqual([]);
  });

  it('has the box of a domiciliation confirmed', () => {
    expect(scan('domicilié au CCAS, boîte 214').map(({ tier }) => tier)).toEqual(['confirm']);
  });

  it('leaves counts of lessons, places and streets alone', () => {
    expect(
      found(
        'Deux places en foyer, 2 places de jour, 3 cours de français, 2 av ds la semaine, 3 cours pour rien, rue de derrière, il dort à la rue depuis 15 jours',
      ),
    ).toEqual([]);
  });

  it.each(['57999 Mirecombe', '57 999 Sarreval-sur-Orne', '57999 MIRECOMBE CEDEX 9', 'F-57999 Mirecombe'])(
    'finds the town of %s',
    (town) => {
      expect(found(`Courrier renvoyé : ${town}`)).toEqual([['postal-town', town]]);
    },
  );

  it('does not take an amount for a postal code', () => {
    expect(found('Une dette de 12000 euros, un bassin de 57000 habitants, 64000 patients')).toEqual([]);
  });

  it('grades where in a building: floor hint, door to confirm, entry code blocked', () => {
    expect(scan('au 3e étage').map(({ tier }) => tier)).toEqual(['hint']);
    expect(scan('appartement 214').map(({ tier }) => tier)).toEqual(['confirm']);
    expect(scan('bâtiment C').map(({ tier }) => tier)).toEqual(['confirm']);
    expect(scan('digicode 45B12').map(({ tier }) => tier)).toEqual(['block']);
  });

  it.each([
    'bat b',
    '3eme gauche',
    'rdc droite',
    'pavillon J',
    'chb 207',
    'quai de la gare',
    'barre K',
    'ponton C, place 112',
    'coron 4, n° 12',
    'code 7A42',
    'escalier trois porte douze',
    'bât. C, 3e étage',
    '4e étage, appt 12, à droite',
    '7e, porte du fond',
  ])('has « %s » confirmed', (place) => {
    expect(scan(`il dort ${place}, sans clé`)).toEqual([expect.objectContaining({ tier: 'confirm', start: 8, end: 8 + place.length })]);
  });

  it('finds the house of a hamlet by how one gets there', () => {
    expect(found('il vit au hameau des Granjoux, 2e maison après le lavoir').map(([, passage]) => passage)).toEqual([
      'hameau des Granjoux, 2e maison après le lavoir',
    ]);
    expect(found('au village, 2e maison après le lavoir').map(([, passage]) => passage)).toEqual([', 2e maison après le lavoir']);
  });

  it('only underlines a room or a landing without any building', () => {
    expect(scan('Calme ce matin (chambre 7), la dame du 5e droite crie').map(({ tier }) => tier)).toEqual(['hint', 'hint']);
  });

  it('leaves ordinary doors and flats alone', () => {
    expect(
      found(
        'Il se bat à chaque fois, la mise en route du projet, à gauche, le pavillon a brûlé. La porte a claqué, un appartement de 3 pièces, logement 2 pièces, il frappe à la porte à toute heure',
      ),
    ).toEqual([]);
  });
});

describe('named places', () => {
  it.each([
    'hôpital Sainte-Aldegonde',
    'collège Jean-Mermoud',
    'résidence Les Tilleuls',
    'quartier des Hauts-Prés',
    'EHPAD Les Mésanges',
    'rue des Tanneurs',
    'lycée professionnel Émile-Vandel',
    'foyer « Le Relais »',
    'cité du Puits',
  ])('blocks %s', (place) => {
    expect(scan(`Connue de : ${place} depuis deux ans`)).toEqual([
      expect.objectContaining({ tier: 'block', start: 12, end: 12 + place.replace(' »', '').length }),
    ]);
  });

  it('finds a town by the words before it', () => {
    expect(found('Il habite à Mirecombe')).toEqual([['place', 'Mirecombe']]);
    expect(found('née à Sarreval')).toEqual([['place', 'Sarreval']]);
    expect(scan('le CMS de Tilleraye').map(({ tier }) => tier)).toEqual(['confirm']);
    expect(found('la commune de Hautepierre-lès-Bois')).toEqual([['place', 'Hautepierre-lès-Bois']]);
  });

  it.each(['Saint-Hippolyte', 'Montauriol', 'Le Vernet', 'La Rochette', 'Villers-le-Sec', 'Combe-sur-Orvaux'])(
    'blocks the town of %s',
    (town) => {
      expect(scan(`Retrouvé errant près de ${town}, sans chaussures`)).toEqual([expect.objectContaining({ kind: 'place', tier: 'block' })]);
    },
  );

  it.each([
    ['elle a grandi a mirecombe', 'mirecombe'],
    ['il habite longueville avec son chien', 'longueville'],
    ['ils ont quitté bar-le-vieux', 'bar-le-vieux'],
    ['sa maison de boncourt est vendue', 'boncourt'],
    ['scolarisé au college jean-moulin', 'college jean-moulin'],
    ['ancien ouvrier de l’usine metalor', 'usine metalor'],
    ['quartier des tanneurs, tout se sait', 'quartier des tanneurs'],
    ['suivi par l’itep les peupliers', 'itep les peupliers'],
  ])('has the place of « %s » confirmed in small letters', (text, place) => {
    const findings = scan(text, { minimumConfidence: 0.6 });
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([place]);
  });

  it.each([
    ['croisé hier, quartier les minguettes', 'quartier les minguettes'],
    ['la curatelle vient du juge d’Argentan, je crois', 'Argentan'],
    ['reparti vers celle de Pantin hier', 'Pantin'],
    ['elle a consulté à Petit-Canal, sans effet', 'Petit-Canal'],
    ['moi j’habite rivière-pilote avec lui', 'rivière-pilote'],
    ['née le 08.04.1966 aux abymes', 'abymes'],
    ['arrivé st laurent du maroni en pirogue', 'st laurent du maroni'],
    ['il dort 12 r de la gare', '12 r de la gare'],
    ['une case PK 12 route de Kourou', 'PK 12 route de Kourou'],
    ['née a conakry, arrivée seule', 'conakry'],
    ['pm vierzon passée deux fois', 'vierzon'],
    ['au camping de saint-jean-de-monts', 'saint-jean-de-monts'],
    ['il traîne du côté de perrache', 'perrache'],
    ['passée par lampedusa avec un frère', 'lampedusa'],
    ['vue hier, bar-le-duc, sans manteau', 'bar-le-duc'],
    ['croisée a sainte-colombe pieds nus', 'sainte-colombe'],
    ['son rdv au ccas de tulle', 'tulle'],
    ['il serait du côté de vichy', 'vichy'],
    ['une chambre à Paris 19e, sans bail', 'Paris 19e'],
    ['le père a quitté Vitré', 'Vitré'],
    ['sa tante vient de Noisy demain', 'Noisy'],
    ['il veut muter mais pas les aubiers', 'les aubiers'],
    ['une chambre à Paris 18, sans bail', 'Paris 18'],
    ['dalle haute, Paris XIII, sans bail', 'Paris XIII'],
    ['il traîne dans meyzieu la nuit', 'meyzieu'],
    ['une case à la ravine des cabris, sans eau', 'la ravine des cabris'],
    ['sa quittance rue basse est là', 'rue basse'],
    ['la nuit, en haut de l’avenue foch', 'avenue foch'],
  ])('has the known town or quarter of « %s » confirmed in small letters', (text, place) => {
    expect(scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end))).toContain(place);
  });

  it('takes what a form asks for a place', () => {
    expect(found('LIEU : Tsaradiny')).toEqual([['place', 'Tsaradiny']]);
  });

  it('takes no compound of ordinary words for a town', () => {
    expect(
      scan(
        'Rez-de-chaussée sombre, il vit au rez-de-chaussée, une prise-en-charge, ras-le-bol, un chien saint-bernard, à la saint-valentin, un arc-en-ciel, mairie de quartier, un village de montagne',
        { minimumConfidence: 0.6 },
      ),
    ).toEqual([]);
  });

  it('takes « il cite » for no estate', () => {
    expect(found('Il cite Karine')).toEqual([['person', 'Karine']]);
    expect(found('la cité Karine-Vauclin')).toEqual([['place', 'cité Karine-Vauclin']]);
  });

  it('takes no verb behind a home for its name', () => {
    expect(
      scan('le foyer les accueille, la creche le lundi, la residence la plus proche, le foyer les attend', { minimumConfidence: 0.6 }),
    ).toEqual([]);
  });

  it('takes no ordinary word that is also a commune for a town', () => {
    expect(
      found(
        "L'hôpital, le quartier, la pierre, Le Plan, le gratte-ciel, à la source, une grande borne, au porto, sens, une chapelle, le bois et la couture",
      ),
    ).toEqual([]);
  });

  it('leaves institutions without a name of their own alone', () => {
    expect(
      found(
        "Suivi par le CMP, l'hôpital de jour et la Maison des Solidarités ; le Conseil départemental de la Moselle, la MDPH, le CCAS de la ville, un foyer de vie, au collège, le quartier, en France et au Maroc.",
      ),
    ).toEqual([]);
  });
});

describe('ways of hasty notes', () => {
  it.each([
    ['elle habite 3 square de terre-haute', '3 square de terre-haute'],
    ['expulsé du 15 galerie de l’orme', '15 galerie de l’orme'],
    ['CLEFS DU 24 RUE DU BEFFROI REMISES AU GARDIEN', '24 RUE DU BEFFROI'],
    ['les papiers viennent de fort-de-france', 'fort-de-france'],
  ])('finds the way or town of « %s »', (text, name) => {
    expect(scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end))).toContain(name);
  });

  it.each(['il reste 1 place de parking, 2 place de cinéma', 'prendre 3 cours de français, un rez-de-chaussée'])(
    'finds none in « %s »',
    (text) => {
      expect(scan(text, { minimumConfidence: 0.6 })).toEqual([]);
    },
  );
});
