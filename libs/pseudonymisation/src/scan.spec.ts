import { scan } from './scan';
import { tierOf } from './finding';

describe('what the check answers', () => {
  it('gives offsets of the text as typed, with accents apart, ligatures, emoji and invisible characters', () => {
    const text = '👋 Ma sœur Noe\u0308lle et Mme Du\u200brieux 😀, M. Andre\u0301, tél. 06\u00a012\u202f34 56 78';
    expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Noe\u0308lle',
      'Du\u200brieux',
      'Andre\u0301',
      '06\u00a012\u202f34 56 78',
    ]);
  });

  it('answers in text order, without overlap', () => {
    const text = 'Mme Karine Durieux, 12 rue Jean Moulin, 57999 Mirecombe, née le 12/03/1974, 06 12 34 56 78, karine.durieux@exemple.fr';
    const findings = scan(text);
    expect(findings.map(({ kind }) => kind)).toEqual(['person', 'address', 'postal-town', 'birth-date', 'phone', 'email']);
    findings.slice(1).forEach((finding, index) => expect(finding.start).toBeGreaterThanOrEqual(findings[index]?.end ?? 0));
  });

  it('keeps one name whole when two detectors each see a part of it', () => {
    const text = 'sa sœur Karine Durieux';
    expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Karine Durieux']);
  });

  it('gives the same name the same alias, and another name another one', () => {
    expect(scan('Karine appelle Mehdi. Plus tard, KARINE rappelle.').map(({ suggestion }) => suggestion)).toEqual([
      '[Personne 1]',
      '[Personne 2]',
      '[Personne 1]',
    ]);
  });

  it('never reports aliases nor codes of situations, and still sees a name put between brackets', () => {
    expect(scan('[Proche 1] et [Personne 2] vivent à [Commune], situation KAR-INE-7.')).toEqual([]);
    expect(scan('Il cite [Pseudonyme], [Plaque] et [Adresse électronique 2].')).toEqual([]);
    expect(scan('[Karine]')).toHaveLength(1);
  });

  it('gives a number that the text has not used yet', () => {
    expect(scan('[Proche 1] et sa sœur Karine')[0]?.suggestion).toBe('[Proche 2]');
  });

  it('leaves out what is less certain than asked', () => {
    expect(scan('Visite le 14 février.', { minimumConfidence: 0.6 })).toEqual([]);
  });

  it('has three tiers, bounds included', () => {
    expect([0.85, 0.84, 0.6, 0.59].map(tierOf)).toEqual(['block', 'confirm', 'confirm', 'hint']);
  });

  it('answers nothing for an empty text', () => {
    expect(scan('')).toEqual([]);
  });
});
