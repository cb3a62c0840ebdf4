import { scan } from '../scan';

function found(text: string): string[] {
  return scan(text)
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => text.slice(start, end));
}

describe('names behind a title', () => {
  it.each([
    ['Mme Durieux refuse', 'Durieux'],
    ['M. KOWALCZYK est venu', 'KOWALCZYK'],
    ['Monsieur Jean-Luc de La Tour', 'Jean-Luc de La Tour'],
    ['le Dr N’Diaye', 'N’Diaye'],
    ['Maître Vauclin', 'Vauclin'],
    ['la famille Haddouche', 'Haddouche'],
    ['vu avec mme dupont hier', 'dupont'],
    ['Mlle Roy', 'Roy'],
    ['M.Petit', 'Petit'],
  ])('finds the name in « %s »', (text, name) => {
    expect(found(text)).toContain(name);
  });

  it('leaves titles without a name alone', () => {
    expect(
      found(
        'Madame refuse, monsieur le maire, M. le procureur, Monsieur est isolé, Mme ne vient plus, la famille est inquiète, me dit, Mme X, le docteur du CMP, pr info, madame habite seule',
      ),
    ).toEqual([]);
  });

  it('has initials behind a title confirmed', () => {
    expect(scan('Mme D. ne répond plus')).toEqual([expect.objectContaining({ kind: 'person', tier: 'confirm' })]);
  });
});

describe('names behind a relative or a calling word', () => {
  it.each([
    ['sa sœur Karine', ['Karine']],
    ['son fils aîné, Ysandre,', ['Ysandre']],
    ['ses enfants Lina et Noah', ['Lina', 'Noah']],
    ['ses enfants Zéphyrine, Oradin et Malia', ['Zéphyrine', 'Oradin', 'Malia']],
    ['sa soeur karine', ['karine']],
    ['son éducatrice Solveigh', ['Solveigh']],
    ["il s'appelle Tarkan", ['Tarkan']],
    ['une voisine prénommée Zélina', ['Zélina']],
    ["l'enfant se nomme brayann", ['brayann']],
    ['prénom : Oriandre', ['Oriandre']],
  ])('finds the names in « %s »', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('suggests an alias of relative or of professional', () => {
    expect(scan('sa sœur Karine')[0]?.suggestion).toBe('[Proche 1]');
    expect(scan('son psychiatre le Dr Vauclin')[0]?.suggestion).toBe('[Professionnel 1]');
  });

  it('leaves relatives without a name alone', () => {
    expect(
      found(
        "Sa mère est décédée, son fils ne vient plus, ses enfants. Elle s'appelle à vérifier, il dit Non, sa fille (12 ans), son tuteur UDAF, nommé récemment, sa mère Madame",
      ),
    ).toEqual([]);
  });
});

describe('first names', () => {
  it.each([
    ['Depuis, Karine ne sort plus', 'Karine'],
    ['vu avec Mehdi Benslimane', 'Mehdi Benslimane'],
    ['DURIEUX Karine', 'DURIEUX Karine'],
    ['Jean-Pierre a appelé', 'Jean-Pierre'],
    ['karine est venue', 'karine'],
    ['Karine de La Tour', 'Karine de La Tour'],
    ['THIERRY refuse', 'THIERRY'],
    ['Marie est inquiète', 'Marie'],
    ['Voir Claire', 'Claire'],
    ['Noe\u0308lle et Noe\u0308l', 'Noe\u0308l'],
  ])('finds the name in « %s »', (text, name) => {
    expect(found(text)).toContain(name);
  });

  it('leaves words that look like first names alone', () => {
    expect(
      found(
        "Il est marié, elle dit oui, grâce à l'équipe, aujourd'hui, une olive, il aime la rose, ben oui, un travail manuel, un jean, la pierre, un désir clair, l'ADIL conseille",
      ),
    ).toEqual([]);
  });

  it('only underlines an ambiguous first name at the head of a sentence', () => {
    expect(scan('Grâce au CMP, le lien tient.').every(({ tier }) => tier === 'hint')).toBe(true);
  });
});

describe('names in small letters or in lines of capitals', () => {
  it.each([
    ['mme durieux karine ne répond plus', 'durieux karine'],
    ['son copain brayan est parti', 'brayan'],
    ['MME DURIEUX NE REPOND PLUS AU TELEPHONE', 'DURIEUX'],
    ['vu mehdi benslimane hier', 'mehdi benslimane'],
    ['la mère de tom ne vient plus', 'tom'],
    ['le voisin, m. ouvrard, a porté plainte', 'ouvrard'],
    ['mme b. vit seule', 'b'],
    ['mme a. delcambre est venue', 'a. delcambre'],
    ['son neveu pascal gère les papiers', 'pascal'],
    ['sa fille marie ne vient plus', 'marie'],
  ])('finds the name in « %s »', (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  it('leaves sentences in capitals alone', () => {
    const sentences = [
      'TOUR DE TABLE',
      'UNE PLACE UN JEUDI SUR DEUX, ELLE DORT A LA RUE',
      'PERSONNE A INVITER A LA REUNION',
      'CE QUI A CHANGE',
    ];
    expect(sentences.flatMap((text) => scan(text, { minimumConfidence: 0.6 }))).toEqual([]);
  });

  it('leaves words of the sentence alone', () => {
    expect(
      found(
        'sa mère refuse, son fils travaille, mme habite seule, MADAME REFUSE TOUTE AIDE A DOMICILE, sa soeur hospitalisée, son fils marié, sa fille mariée',
      ),
    ).toEqual([]);
  });
});

describe('initials', () => {
  it.each(['K. D.', 'J.-P. M.', 'D.K.', 'Mme D***'])('are asked: « %s »', (text) => {
    expect(scan(`Vu avec ${text} hier`)).toEqual([expect.objectContaining({ kind: 'person', tier: 'confirm' })]);
  });

  it('are no acronym written with stops', () => {
    expect(found('Le C.C.A.S., la C.A.F. et le C.M.P. ont répondu')).toEqual([]);
  });
});

describe('capitals that no list explains', () => {
  it('are a person to confirm behind words that announce one, a name to confirm elsewhere', () => {
    expect(scan('suivi par Vauclin')).toEqual([expect.objectContaining({ kind: 'person', tier: 'confirm' })]);
    expect(scan('le jeune Oradin')).toEqual([expect.objectContaining({ kind: 'person', tier: 'confirm' })]);
    expect(scan('le dispositif Oradin')).toEqual([expect.objectContaining({ kind: 'proper-noun', tier: 'confirm' })]);
  });

  it('at the head of a sentence are asked when a predicate follows, and only underlined otherwise', () => {
    expect(scan('Vauclin ne répond plus')).toEqual([expect.objectContaining({ kind: 'proper-noun', tier: 'confirm' })]);
    expect(scan('Hospitlisé en mars')).toEqual([expect.objectContaining({ tier: 'hint' })]);
  });

  it('are no finding when the dictionary knows the word', () => {
    expect(scan('le Service Social, la Direction et les Urgences du Centre')).toEqual([]);
  });

  it('are not reported in a text written in capitals throughout', () => {
    expect(scan('LA PERSONNE RESTE ENFERMEE DEPUIS PLUSIEURS SEMAINES SANS OUVRIR')).toEqual([]);
  });
});

describe('family names that are trades, beside another name', () => {
  it('finds the first of two with capitals, never a trade beside an office', () => {
    const passages = (text: string) => scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end));
    expect(passages('Étaient là : la mairie, Boulanger et Meunier')).toContain('Boulanger');
    expect(passages('Étaient là : la mairie, boulanger et médecin')).toEqual([]);
  });
});
