import { scan } from '../scan';

/** What the whole check reports as `[kind, passage]`; every detector is real, none is replaced. */
function found(text: string): [string, string][] {
  return scan(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('social security numbers', () => {
  it.each([
    ['1 84 12 76 451 089 46', '1 84 12 76 451 089 46'],
    ['184127645108946', '184127645108946'],
    ['NIR : 2 69 05 49 588 157 80.', '2 69 05 49 588 157 80'],
    ['son n° de sécu est 1 75 03 2A 004 012 33', '1 75 03 2A 004 012 33'],
    ['1.84.12.76.451.089.46', '1.84.12.76.451.089.46'],
  ])('finds the number in « %s »', (text, passage) => {
    expect(found(text)).toContainEqual(['nir', passage]);
  });

  it.each(['2 76 05', '1 84 12 76'])('has the beginning « %s » confirmed behind the card', (passage) => {
    expect(found(`sur la carte vitale on lit ${passage}, le reste est effacé`)).toEqual([['nir', passage]]);
  });

  it('takes no amount behind the same words for a number', () => {
    expect(found('sécu : 12 500 euros à rembourser, la sécurité sociale doit 1 120 €')).toEqual([]);
  });

  it('is near certain with a right key, and still blocks one wrong digit', () => {
    expect(scan('184127645108946')[0]?.confidence).toBe(0.99);
    expect(scan('184127645108945')[0]).toMatchObject({ kind: 'nir', tier: 'block' });
  });
});

describe('bank accounts', () => {
  it.each([
    'FR76 3000 6000 0112 3456 7890 189',
    'FR7630006000011234567890189',
    'fr76 3000 6000 0112 3456 7890 189',
    'DE89 3704 0044 0532 0130 00',
    'LU28 0019 4006 4475 0000',
  ])('finds %s and not the words behind', (iban) => {
    expect(found(`Virement sur ${iban} tous les mois`)).toEqual([['iban', iban]]);
  });

  it.each(['30006 00001 12345678901 89', '4970 1012 3456 7893'])('finds the account slip or the card %s', (number) => {
    expect(found(`Compte ${number} du livret`)).toEqual([['iban', number]]);
  });

  it('leaves a reference of two letters alone', () => {
    expect(found('La fiche FR12 est à revoir')).toEqual([]);
  });
});

describe('telephone numbers', () => {
  it.each([
    '06 12 34 56 78',
    '0612345678',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06/12/34/56/78',
    '+33 6 12 34 56 78',
    '+33612345678',
    '0033 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    'O6 12 34 56 78',
    '06 123 456 78',
    '03 87 00 00 00',
    '06,12,34,56,78',
    '(+33) 6 12 34 56 78',
    '+33(0)612345678',
    '0262 41 52 63',
    '+352 621 123 456',
    '06 12 3O 56 78',
    '+33 6 12 34 5O 78',
    '06 12 34 5l 78',
    '06 12 34 56 78',
  ])('finds %s', (phone) => {
    expect(found(`Joindre au ${phone}, le matin`)).toEqual([['phone', phone]]);
  });

  it('does not take a date and an hour for a number', () => {
    expect(scan('vu le 01/02/2023 14 h 30').map(({ kind }) => kind)).toEqual(['date']);
  });

  it.each([
    'zéro six, douze, trente-quatre, cinquante-six, dix-sept',
    '06 douze trente-quatre cinquante-six dix',
    'plus trente-trois six douze trente-quatre cinquante-six dix',
  ])('finds « %s »', (phone) => expect(found(`Appeler le ${phone}.`)).toEqual([['phone', phone]]));

  it('finds a number written in words', () => {
    const spelled = 'zéro six douze trente-quatre cinquante-six soixante-dix-huit';
    expect(found(`Son numéro : ${spelled}.`)).toEqual([['phone', spelled]]);
  });

  it('leaves public short numbers, amounts and times alone', () => {
    expect(found('Appel du 15, du 3114 ou du 115 ; dette de 1 200 euros, 850,50 € en mars, vers 18h30, 2 à 3 fois par semaine.')).toEqual(
      [],
    );
  });
});

describe('electronic addresses, links and pseudonyms', () => {
  it.each([
    'k.durieux@exemple.fr',
    'k.durieux [at] exemple.fr',
    'karine arobase exemple point fr',
    'karine point durieux arobase exemple point fr',
    'K_D+test@sous.exemple.org',
    'karine(at)exemple.fr',
    'karine[arobase]exemple[point]fr',
    'karine tiret du bas durieux arobase exemple point fr',
    'karine.durieux @ exemple.fr',
  ])('finds the address %s', (email) => {
    expect(found(`Écrire à : ${email}`)).toContainEqual(['email', email]);
  });

  it('finds links, bare ones included, without the final stop', () => {
    expect(found('Voir https://www.exemple.org/p/12?x=1. Puis facebook.com/untel')).toEqual([
      ['url', 'https://www.exemple.org/p/12?x=1'],
      ['url', 'facebook.com/untel'],
    ]);
  });

  it('takes the site of a public service for a hint only', () => {
    expect(scan('formulaire sur www.service-public.fr')[0]?.tier).toBe('hint');
  });

  it('finds a name on a network', () => {
    expect(found('Il publie sous @kiki_du57 et insta : kiki57')).toEqual([
      ['handle', '@kiki_du57'],
      ['handle', 'kiki57'],
    ]);
  });
});

describe('plates and numbers', () => {
  it.each(['AB-123-CD', 'AB 123 CD', 'ab-123-cd', '1234 XY 57', '456 BZK 2A'])('finds the plate %s', (plate) => {
    expect(found(`Voiture immatriculée ${plate}`)).toEqual([['plate', plate]]);
  });

  it('does not take an acronym between numbers for a plate', () => {
    expect(found('En 2023 CMP 12 rendez-vous manqués')).toEqual([]);
  });

  it.each([
    ['RPPS 10003456789', 'rpps', '10003456789'],
    ['ADELI : 57 93 12345', 'rpps', '57 93 12345'],
    ['SIRET 732 829 320 00074', 'siret', '732 829 320 00074'],
    ['FINESS 2A0001234', 'siret', '2A0001234'],
  ])('finds the number of « %s »', (text, kind, passage) => {
    expect(found(text)).toEqual([[kind, passage]]);
  });

  it.each([
    ['Allocataire CAF n° 1234567', '1234567'],
    ['dossier MDPH 57-2019-004512 en cours', '57-2019-004512'],
    ['IPP : 8001234567', '8001234567'],
    ['numéro de dossier 45 871 B2', '45 871'],
    ['le voisin (dossier DC-0049) attend', 'DC-0049'],
    ['notre référence 4512-AB du jour', '4512-AB'],
    ['passeport n° 12 AB 34567 périmé', '12 AB 34567'],
    ['permis de conduire 123456789012 suspendu', '123456789012'],
    ['inscrit à France Travail 1234567A', '1234567A'],
    ['son badge 0045123 ne sert plus', '0045123'],
    ['Vos réf. : KS/MB/24-556 du service', 'KS/MB/24-556'],
    ['numéro de dossier APA, 974-2022-118734, reçu', '974-2022-118734'],
    ['Passeport comorien NBE 417205, récépissé', 'NBE 417205'],
    ['Ticket INC0098231 : ascenseur en panne', 'INC0098231'],
    ['ses meubles pour payer. Alloc 0218845 K.', '0218845 K'],
    ['matricule 0012345A', '0012345A'],
    ['CAF : 0458712 R', '0458712 R'],
    ['numéro étranger 9903147258', '9903147258'],
    ['RG 22/01457', '22/01457'],
    ['numéro de bénéficiaire RSA : 0457821', '0457821'],
    ['n° client bailleur L-004587', 'L-004587'],
    ['récépissé 7103182999', '7103182999'],
    ['IPP du frère aîné est le 80017777', '80017777'],
    ['sinistre 2207145', '2207145'],
    ['plainte n° 2024-00871', '2024-00871'],
    ['logement 0417-22-09', '0417-22-09'],
    ['surendettement 000417022913', '000417022913'],
    ['log 20417-03', '20417-03'],
    ['main courante 2022/0418', '2022/0418'],
    ['passeport malien (18KT40213)', '18KT40213'],
    ['un passeport (comorien, AQT204871)', 'AQT204871'],
    ['n° pôle emploi (4471802K)', '4471802K'],
    ['identifiant France Travail, 4471829 F, connu', '4471829 F'],
    ['carte de séjour pluriannuelle 9903147258', '9903147258'],
    ['police d’assurance 45871203', '45871203'],
    ['dossier tutelles 19/A/4582', '19/A/4582'],
    ['n° d’adhérent : 4587', '4587'],
    ['information préoccupante, IP 2025-2207', 'IP 2025-2207'],
    ['enregistrée sous le 458712', '458712'],
    ['le 0458712 K à la CAF', '0458712 K'],
    ['c’est 24/01457 au rôle général', '24/01457'],
    ['80017 = IPP', '80017'],
    ['on me parle toujours du 0458712', '0458712'],
    ['la décision D-2024-4587', 'D-2024-4587'],
    ['allocataire zéro quatre cinq huit sept', 'zéro quatre cinq huit sept'],
    ['dossier numéro quarante-cinq mille huit cent douze', 'quarante-cinq mille huit cent douze'],
    ['carte bancaire finissant par 4587', '4587'],
  ])('finds the file number of « %s »', (text, passage) => {
    expect(found(text)).toEqual([['file-number', passage]]);
  });

  it('leaves long numbers of money, laws, years, hours and measures alone', () => {
    expect(
      found(
        'Le numéro 3114 a été donné, un budget de 125450, 450000 habitants, 100000 UI, le décret 2022-1284, l’ordonnance 2020-232, L. 3211-12-1, de 2019-2024, 18h30-20h15, plaquettes 250000, convention n° 2023-12, compteur : 12458 kWh, revenu fiscal de 14587 ; ISO-270010, dossier ouvert depuis vingt et un ans, numéro deux, le 2024-03',
      ),
    ).toEqual([]);
  });

  it('leaves years, amounts and counts behind the same words alone', () => {
    expect(
      found(
        'Le numéro 3919, le n° 119, la loi n° 2005-102, cerfa n° 15692, l’article n° 425, référence au code du travail 1234, dossier déposé en 2023, dossier MDPH 2022, contrat 2023 du 12 au 15, RSA 607 euros, AAH 1016 par mois, CAF : 850 euros, MDPH à 80 %, dossier de 12 pages',
      ),
    ).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    'né le 12 mars 1974',
    'née le 12/03/1974',
    'DDN : 12.03.74',
    'née à Mirecombe le 1er août 1980',
    'né le douze mars mil neuf cent soixante-quatorze',
    'date de naissance : 1974-03-12',
    'ne le 12/03/1974',
    'née en mars 74',
    'né : 12-mars-1974',
    'ddn 120374',
    'ddn donnée 3 9 71',
    'née un 14 juillet',
    'née le premier mai soixante-quatorze',
  ])('blocks the birth date of « %s »', (text) => {
    expect(scan(text)).toContainEqual(expect.objectContaining({ kind: 'birth-date', tier: 'block' }));
  });

  it('has complete dates of events confirmed', () => {
    expect(scan('Visite le 14 février 2024.')).toEqual([expect.objectContaining({ kind: 'date', tier: 'confirm' })]);
  });

  it.each([
    'expulsé le 3 octobre',
    'audience le 16 janvier',
    'il a eu 18 ans le 14/02',
    'parti le vingt-neuf août',
    'arrêté le 14 juillet',
    'plus rien depuis le 25 décembre',
    'passage à l’acte le 24/10',
    'hospitalisée le 08/11, seule',
    'le 24/10 il criait',
    'on l’a emmené le 14 juillet',
  ])('has the day of an event confirmed without its year: « %s »', (text) => {
    expect(scan(text)).toEqual([expect.objectContaining({ kind: 'date', tier: 'confirm' })]);
  });

  it.each([
    'Rendez-vous le 14 février.',
    'Il a pris rendez-vous le 3 octobre.',
    'Réunion de synthèse du 3 octobre.',
    'Le 6 juin à 9 h 30.',
    'Fermé le 14 juillet.',
    'Possible dès le 1er avril.',
  ])('only underlines a day that says nothing of anybody: « %s »', (text) => {
    expect(scan(text)).toEqual([expect.objectContaining({ kind: 'date', tier: 'hint' })]);
  });

  it('only underlines the date of a law', () => {
    expect(scan('la loi du 5 juillet 2011, le décret du 3 mai').every(({ tier }) => tier === 'hint')).toBe(true);
  });

  it('takes no number in words for a day of September', () => {
    expect(found('il est resté dix-sept jours, puis dix sept heures')).toEqual([]);
  });

  it('leaves ages, months, quarters and ratios alone', () => {
    expect(
      found(
        'le 3/4 du temps, atelier le 24/10, le 24/24, 52 ans, tension 14/8, IADL 2/8 le matin, depuis mars 2023, au premier trimestre 2024, 3/4 du temps, il ne vient plus en 2024',
      ),
    ).toEqual([]);
  });
});

describe('references joined by a hyphen', () => {
  it('finds letters and a long number without any word before them, never a norm nor a short code', () => {
    const passages = (text: string) => scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end));
    expect(passages('chez nous c’est le LGX-0048213')).toEqual(['LGX-0048213']);
    expect(passages('la norme ISO-270010, le covid-19')).toEqual([]);
  });
});
