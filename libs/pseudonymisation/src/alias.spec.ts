import { replaceFinding, replaceFindings } from './alias';
import { scan } from './scan';

describe('aliases', () => {
  it('replaces every finding, the same passage by the same alias', () => {
    const text = 'Karine vit avec sa mère Fatima. Karine appelle le 06 12 34 56 78 ; Fatima répond.';
    expect(replaceFindings(text, scan(text), new Map()).text).toBe(
      '[Personne 1] vit avec sa mère [Proche 1]. [Personne 1] appelle le [Téléphone] ; [Proche 1] répond.',
    );
  });

  it('remembers across replacements made one by one', () => {
    const first = 'Karine est venue. Puis Karine est partie avec Mehdi.';
    const [finding] = scan(first);
    if (finding === undefined) throw new Error('the name is not found');
    const once = replaceFinding(first, finding, new Map());
    const [next] = scan(once.text, { aliases: once.book });
    expect(next?.suggestion).toBe('[Personne 1]');
    expect(replaceFindings(once.text, scan(once.text, { aliases: once.book }), once.book).text).toBe(
      '[Personne 1] est venue. Puis [Personne 1] est partie avec [Personne 2].',
    );
  });

  it('knows a person again by the first name alone, unless two begin so', () => {
    const suggestions = (text: string) => scan(text).map(({ suggestion }) => suggestion);
    expect(suggestions('Karine Durieux est venue. Karine va mieux.')).toEqual(['[Personne 1]', '[Personne 1]']);
    expect(suggestions('Karine va mieux. Karine Durieux est venue.')).toEqual(['[Personne 1]', '[Personne 1]']);
    expect(suggestions('Karine Durieux et Karine Haddad. Puis Karine.')).toEqual(['[Personne 1]', '[Personne 2]', '[Personne 3]']);
  });

  it('leaves a text that the check accepts', () => {
    const text = 'M. Durieux, 12 rue des Lilas, 57999 Mirecombe, né le 12/03/1974, suivi par le Dr Vauclin à l’hôpital Sainte-Aldegonde.';
    expect(scan(replaceFindings(text, scan(text), new Map()).text)).toEqual([]);
  });
});
