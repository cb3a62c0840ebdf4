import { lexiconHints } from './lexicon';
import { WORDING_ENTRIES } from './wording-entries';

function terms(text: string, kind: 'wording' | 'clinical'): string[] {
  return lexiconHints(text)
    .filter((hint) => hint.kind === kind)
    .map(({ term }) => term);
}

describe('words that could be said otherwise', () => {
  it.each([
    ['Ce cas complexe', 'cas complexe'],
    ['un malade mental', 'malade mental'],
    ['il est dangereux', 'dangereux'],
    ['Elle ne veut pas se soigner', 'ne veut pas se soigner'],
    ['INGÉRABLE', 'INGÉRABLE'],
    ['dans le déni', 'déni'],
    ['un Diogène', 'Diogène'],
    ['des marginaux', 'marginaux'],
    ['un placement en psychiatrie', 'placement'],
    ['un schizophrène', 'schizophrène'],
  ])('proposes an alternative in « %s »', (text, term) => {
    expect(terms(text, 'wording')).toEqual(expect.arrayContaining([expect.stringContaining(term)]));
  });

  it('proposes the alternative of the entry', () => {
    expect(lexiconHints('Ce cas lourd')[0]).toMatchObject({ start: 3, end: 12, suggestion: 'situation' });
  });

  it('leaves the ordinary expressions of the same words alone', () => {
    expect(
      terms(
        "En cas de besoin, le cas échéant, au cas où ; droits des personnes handicapées ; demande d'asile ; elle va au cinéma ; aucune idée suicidaire",
        'wording',
      ),
    ).toEqual([]);
  });

  it('holds an alternative for each term, and no term twice', () => {
    const all = WORDING_ENTRIES.flatMap((entry) => entry.terms.map((term) => term.toLowerCase()));
    expect(all.filter((term, index) => all.indexOf(term) !== index)).toEqual([]);
    expect(WORDING_ENTRIES.length).toBeGreaterThan(60);
  });
});

describe('diagnosis and treatment', () => {
  it('are pointed out with the reason', () => {
    expect(terms('Suivie pour une schizophrénie, sous Abilify et lithium, épisodes mélancoliques', 'clinical')).toEqual([
      'schizophrénie',
      'Abilify',
      'lithium',
      'mélancoliques',
    ]);
    expect(lexiconHints('sous Haldol')[0]?.suggestion).toContain('pas de diagnostic ni de traitement dans la fiche');
  });

  it('are not seen in what is lived or observed', () => {
    expect(
      lexiconHints(
        'Elle dort peu, parle fort la nuit et laisse son courrier fermé depuis trois mois. Elle a confiance dans son infirmière.',
      ),
    ).toEqual([]);
  });
});
