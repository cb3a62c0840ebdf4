import { scan } from '../scan';

function asked(text: string): string[] {
  return scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end));
}

describe('establishments behind their sort', () => {
  it.each([
    'blanchisserie Oradin',
    'conserverie Vandel',
    'étude Vauclin & Ossola',
    'cabinet infirmier Les Deux Ponts',
    'résidence autonomie Les Colverts',
    'clinique Bon-Repos',
    'foyer Adoma Les Saules',
    'maison d’arrêt de Tilleraye',
    'club de handball des Amis du Lac',
    'clinique des Ardennes',
    'pavillon des Bruyères',
    'jardin Vauclin',
    'auto-école du Marché',
    'maison de santé de la Garenne',
    'ferme des Grandes Roches',
    'ADMR du Vallon',
    'opac 58',
  ])('finds « %s » whole', (name) => {
    expect(asked(`Elle parle souvent de : ${name}, sans plus`)).toEqual([name]);
  });

  it.each([
    'pharmacie du donjon',
    'admr du vallon',
    'mission locale de vierzon',
    'samsah le ponant',
    'école voltaire',
    'cmp des roseaux',
    'foyer coallia',
    'quincaillerie des remparts',
    'habitat du vignoble',
    'lycée jean oradin',
    'bar le corsaire',
    'hotel les mouettes',
    'cabinet infirmier des arceaux',
    'centre social des tilleuls',
  ])('has « %s » in small letters confirmed', (name) => {
    expect(asked(`il est passé devant, ${name}, hier`)).toEqual([name]);
  });

  it('finds a hamlet said in small letters', () => {
    expect(asked('il vit au lieu dit les combes hautes depuis deux ans')).toEqual(['les combes hautes']);
  });

  it('leaves establishments that nothing names alone', () => {
    expect(
      asked(
        'la pharmacie du coin, la boulangerie du quartier, le bar du bas, le restaurant le midi, la crèche la semaine, le cabinet infirmier du secteur, la maison d’arrêt, le centre de détention, un club de sport, une clinique privée, le Lycée Professionnel, l’École Élémentaire, l’Association Tutélaire, un atelier cuisine, il travaille en boucherie, l’étude du dossier, le CHU de Guadeloupe, la clinique le garde',
      ),
    ).toEqual([]);
  });
});

describe('firms, landlords and titles', () => {
  it.each([
    ['maçon chez Bouygues depuis peu', 'Bouygues'],
    ['ancienne caissière chez Carrefour City', 'Carrefour City'],
    ['retrouvé sur le parking d’Intermarché', 'Intermarché'],
    ['Bailleur : Combes Immobilier', 'Combes Immobilier'],
    ['le bailleur est Oradin Habitat', 'Oradin Habitat'],
    ['une dette chez Logis Oradien', 'Logis Oradien'],
    ['locataire de Vilogia', 'Vilogia'],
    ['appel du super u de vierzon', 'super u'],
    ['le dossier de Habitat de l’Orne', 'Habitat de l’Orne'],
    ['salariée de Clé’Services', 'Clé’Services'],
    ['ancien du 5e RIMa', '5e RIMa'],
    ['il a vu la cadre de L’Embellie', 'L’Embellie'],
    ['une caravane sur la Croix-Bellet', 'Croix-Bellet'],
    ['Les Glycines refusent de le reprendre', 'Les Glycines'],
    ['on la voit au lidl tous les soirs', 'lidl'],
    ['logement Maisons & Cités au premier', 'Maisons & Cités'],
    ['chambre quittée, coallia ne répond plus', 'coallia'],
    ['la résidente du rés les Marronniers', 'rés les Marronniers'],
    ['elle fréquente le foyer de l’enfance de Pessac', 'foyer de l’enfance de Pessac'],
  ])('has the name in « %s » confirmed', (text, name) => {
    expect(asked(text)).toContain(name);
  });

  it('leaves firms whose customer one is, and the words of housing, alone', () => {
    expect(
      asked(
        'Facture EDF, abonnement Orange, un compte à La Poste, des courses chez Lidl, l’habitat indigne, un logement social, l’Habitat Inclusif, un Compte-Rendu, le Médico-Social, la Vice-Présidente, un Rendez-Vous, vu par La Préfecture, Action Logement. Le Bureau attend. Le Fonds de Solidarité paie, du free au mois, le match de ce soir',
      ),
    ).toEqual([]);
  });
});

describe('who works or helps where', () => {
  it.each([
    ['Ghislaine du Secours catholique a appelé', 'Secours catholique'],
    ['une bénévole de Médecins du Monde est passée', 'Médecins du Monde'],
    ['la Croix-Rouge de Tilleraye ferme', 'Croix-Rouge'],
    ['blessé sur le site de Colas', 'Colas'],
    ['plongeur au Bon Plat', 'Bon Plat'],
    ['Ghislaine, du Secours catholique, rappelle', 'Secours catholique'],
    ['VU CE JOUR PAR UN MEDECIN DE L’EPSM DES SORBIERS', 'EPSM DES SORBIERS'],
    ['devant la Poste de Tilleraye', 'la Poste'],
    ['serveur au Palais de Jade', 'Palais de Jade'],
    ['il bosse pour soprexal', 'soprexal'],
  ])('finds the place of « %s »', (text, name) => {
    expect(asked(text)).toContain(name);
  });

  it('leaves charities without a person, degrees and schools without a name alone', () => {
    expect(
      asked(
        'Une aide alimentaire du Secours populaire, la sauvegarde de justice, une escarre de stade III, cancer de stade IV, à l’école il parle peu, habitat 3 pièces, la maison de santé de la commune, il travaille à plein temps, route de nuit, la station de métro',
      ),
    ).toEqual([]);
  });
});

describe('chains behind a trade', () => {
  it('finds the employer without any link word, never the trade alone', () => {
    expect(asked('son fils, caissier intermarché, passe le soir')).toContain('intermarché');
    expect(asked('son fils, caissier de nuit, passe le soir')).toEqual([]);
  });
});

describe('acronyms of houses and employers', () => {
  it('has an acronym that no list knows confirmed where a house stands', () => {
    expect(asked('bénévole à l’ADOVE depuis mai, suivi par le GANOR')).toEqual(['ADOVE', 'GANOR']);
  });

  it('leaves acronyms of the field, slips in them and lines in capitals alone', () => {
    expect(
      asked('vu par la DREES, entré à l’EPHAD, dossier à la CCAPEX, orienté par le SIAO. IL RENTRE AU FOYER PAR LE TRAM DU SOIR'),
    ).toEqual([]);
  });
});
