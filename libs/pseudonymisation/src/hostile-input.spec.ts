import * as fc from 'fast-check';
import { lexiconHints } from './lexicon/lexicon';
import { scan } from './scan';

const LENGTH = 10_000;
const TIME_LIMIT_MS = 2_000;

describe('no input makes the check slow', () => {
  it.each([
    'a',
    'A',
    '0',
    '1 ',
    '06 ',
    '6.',
    '@',
    'a@',
    'a.',
    'a-',
    'A-',
    '-',
    ' ',
    '\n',
    "d'",
    "N'",
    'caf ',
    'caf : ',
    'n° ',
    'dossier n°   ',
    'FR76 ',
    'FR76',
    '1 84 12 ',
    'zero ',
    'zero six ',
    'vingt et ',
    'douze mars ',
    'mille neuf cent ',
    'ne a ',
    'ne le ',
    'Mme ',
    'Mme Karine ',
    'M. ',
    'sa soeur ',
    'sa soeur Karine et ',
    'Karine ',
    'Karine, ',
    'enfants Lina, ',
    'de La ',
    'rue ',
    '12 rue ',
    '12 rue de la ',
    'rue des Lilas ',
    '57000 ',
    '57000 Metz-',
    'hôpital de ',
    'www.',
    'http://',
    'a.fr/',
    'insta:',
    '[',
    '[Proche 1]',
    'AB-123-',
    'e\u0301',
    '\u0301',
    '\u200b',
    'œ',
    '😀',
    'mort ',
    'naissance ',
    'K.D. ',
    'Ab Ab. ',
    'point ',
    ' arobase ',
    'habite à ',
    'cas ',
    'Saint-',
    '1 rue ',
    'n° de a b c ',
    'numéro a ',
    'cent vingt ',
    '49.123, ',
    '12-14 ',
    'employé chez ',
    'mairie de ',
    'tiret du bas ',
    'plus trente-trois ',
    'İMme ',
    'Amille ',
    'vauclin ',
    'MME DURIEUX ',
    'habite à saint ',
    'K.',
    'D***',
    '4970 1012 ',
    'lieu dit la ',
    'dit « le ',
    ', dit « ',
    'surnommé "a ',
    'vitale 1 84 12 ',
    'France ',
    'Logis ',
    'Oradin Habitat ',
    "Kaz'Services ",
    'Oradin et ',
    'chauffeur chez ',
    'parking de la ',
    'moussa et ',
    'expulsé le 3 mai ',
    'pharmacie du ',
    'club de ',
    'tonton ',
    'S. (sa ',
    'résidence sociale, pavillon ',
    'la Croix-Bellet ',
    'admr du ',
    'maison de sante de la ',
    'ferme des Grandes ',
    'serveur au ',
    'travaille pour ',
    'du Secours populaire ',
    'Habitat 29 ',
    'Paris 18e ',
    'vient de Mantes ',
    'port-de-bouc ',
    'passeport (',
    'passeport a (12 ',
    '0 1 o ',
    '01 ',
    '12 place du ',
    'n° 4 de la cité ',
    ', 2e maison après ',
    'depuis le 24/10 ',
    'chambre 7 ',
    'rose et ',
    'chez rose ',
    'rendre la cle a ',
    'le gros ',
    'signé « ',
    '« la Fouine » a ',
    ', la Fouine et Tonio',
    'MON FILS MARCHAND KEVIN ',
    'mme payet marie ',
  ])('reads 10 000 characters of « %s » in time', (seed) => {
    const text = seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH);
    const start = Date.now();
    scan(text);
    lexiconHints(text);
    expect(Date.now() - start).toBeLessThan(TIME_LIMIT_MS);
  });

  it('reads random mixtures of such pieces in time', () => {
    const pieces = [
      'Mme ',
      'K.',
      '06 ',
      '@',
      'é',
      '\n',
      'saint-',
      ' point ',
      '12/03/',
      'FR76 ',
      'rue ',
      "d'",
      '«',
      'zéro ',
      'CAF n° ',
      '\u0301',
      '😀',
      'sa soeur ',
      'X',
      '-',
      '0',
    ];
    const mixture = fc
      .array(fc.constantFrom(...pieces), { minLength: 500, maxLength: 2_500 })
      .map((parts) => parts.join('').slice(0, LENGTH));
    fc.assert(
      fc.property(mixture, (text) => {
        const start = Date.now();
        scan(text);
        expect(Date.now() - start).toBeLessThan(TIME_LIMIT_MS);
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it('reads a text of many different names in time', () => {
    const text = Array.from(
      { length: 1_200 },
      (_, index) => `Mme Zo${String.fromCharCode(97 + (index % 26))}${'b'.repeat(index % 7)}`,
    ).join(' ');
    const start = Date.now();
    expect(scan(text).length).toBeGreaterThan(100);
    expect(Date.now() - start).toBeLessThan(TIME_LIMIT_MS);
  });
});
