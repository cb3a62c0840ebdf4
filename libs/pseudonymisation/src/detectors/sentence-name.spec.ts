import { scan } from '../scan';

function asked(text: string): string[] {
  return scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end));
}

describe('first names that are also words', () => {
  it.each([
    ['vu zoé et sa mère', 'zoé'],
    ['le chien de rené a mordu', 'rené'],
    ['rdv manqué, reine refuse la piqûre', 'reine'],
    ['je crois que victoire ment', 'victoire'],
    ['hier pascal (veilleur) a tout noté', 'pascal'],
    ['elle dort chez pierre', 'pierre'],
    ['la mère de florence a appelé', 'florence'],
    ['rose et karim sont partis', 'rose'],
    ['karim et olive sont partis', 'olive'],
    ['la maman de jules est passée', 'jules'],
    ['hier, aurore a appelé', 'aurore'],
    ['présents : lise, tom et karim', 'lise'],
    ['Je suis Firmin Caillebotte, du second', 'Firmin Caillebotte'],
    ['Karine et Brindille partent', 'Brindille'],
    ['absent ; Honoré, son jumeau, aussi', 'Honoré'],
    ['absente ; Olive, elle, attend', 'Olive'],
    ['3h : olive amenée par la police', 'olive'],
    ["titulaire : N'Zorembé Karine", "N'Zorembé Karine"],
    ['vu pascal ce matin', 'pascal'],
    ['passé avec clément éduc', 'clément'],
    ['Prosper (sa sœur est là) dort', 'Prosper'],
    ['un certain momolo crie', 'momolo'],
    ['mme vauclin marie josée, absente', 'vauclin marie josée'],
  ])('finds the name in « %s »', (text, name) => {
    expect(asked(text)).toContain(name);
  });

  it('leaves the words alone', () => {
    expect(
      asked(
        'la rose est fanée, elle dort chez mamie, il voit clair, voir rouge, un mur de pierre, avec prudence et grâce, pour mai, il est aimé de tous, mariée deux fois, la victoire est belle, avec son manuel, la chambre de droite, le petit marin, le grand jour, il parle à tout le monde, il donne la clé à son voisin',
      ),
    ).toEqual([]);
  });
});

describe('nicknames', () => {
  it.each([
    ['il y avait Karine, la Fouine et deux autres', 'la Fouine'],
    ['hier le Corbeau dort encore dehors', 'le Corbeau'],
    ['c’est Vieux Durieux qui paie', 'Vieux Durieux'],
    ['hier « la Duchesse » a crié', 'la Duchesse'],
    ['« Le Corsaire » (vrai nom inconnu) dort', 'Le Corsaire'],
    ['ce soir la Comtesse chantait', 'la Comtesse'],
    ['le gros karim crie', 'gros karim'],
    ['un mot signé « Pistache »', 'Pistache'],
    ['penser à rendre la clé à bibou', 'bibou'],
  ])('finds the one of « %s »', (text, name) => {
    expect(asked(text)).toContain(name);
  });

  it('leaves capitals of respect and things alone', () => {
    expect(
      asked('Selon la Commission, la Direction refuse, le Préfet signe, il a signé « pour accord » le document, « la Direction » a changé'),
    ).toEqual([]);
  });
});

describe('lines of capitals', () => {
  it.each([
    ['DEMANDE DE MON FILS MARCHAND KEVIN EN DATE DE CE JOUR', 'MARCHAND KEVIN'],
    ['COMMANDEMENT DE PAYER SIGNIFIE PAR ME CHARPENTIER CE JOUR', 'CHARPENTIER'],
  ])('finds the name in « %s »', (text, name) => {
    expect(asked(text)).toContain(name);
  });

  it('takes the pronoun for no lawyer', () => {
    expect(asked('LE VOISIN DIT QUE CELA ME MARQUE TOUJOURS BEAUCOUP')).toEqual([]);
  });
});

it('keeps « de Dieu » in the first name', () => {
  expect(asked('revu Jean de Dieu hier')).toEqual(['Jean de Dieu']);
});

describe('persons of hasty notes', () => {
  it.each([
    ['le gardien (jean-lo) a rappelé', 'jean-lo'],
    ['vu lulu hier au parc', 'lulu'],
    ['relais fait, boulanger a crié toute la nuit', 'boulanger'],
    ['un virement pour mme van den orselle', 'van den orselle'],
    ['repas chez von ekelund', 'von ekelund'],
  ])('has the person of « %s » confirmed', (text, name) => {
    expect(asked(text).some((passage) => passage.includes(name))).toBe(true);
  });

  it.each([
    'bravo à lui, il a mis le bébé au dodo',
    'il dort dans un van vers le port',
    'le boulanger a crié',
    'vu papa et tonton, dodo à 20 h',
  ])('finds nobody in « %s »', (text) => {
    expect(asked(text)).toEqual([]);
  });
});
