import { scan } from './scan';

// A small set written by the authors of the detectors, harder than a clean sheet: dictated, in capitals, misspelt, without accents.
// It shows which way the check moves; it is no measure on texts of others.
const MESSY = [
  'vu {{karine}} ce matin, elle a pas dormi, son copain {{brayan}} est parti chez sa mère a {{mirecombe}}',
  'MME {{DURIEUX KARINE}} NE REPOND PLUS AU TELEPHONE, PASSER AU {{4 PLACE DU MARCHE}} AVANT MIDI',
  'appeler {{06.12.34.56.78}} ou bien {{zéro six douze trente-quatre cinquante-six soixante-dix-huit}}',
  'Mr {{benali}} (ddn {{12.03.74}}) dossier mdph n°{{57-2019-004512}}',
  'sa fille {{Lou-Ann}} et le petit {{Timéo}} dorment dans la cuisine',
  'Les {{Haddouche}} du rez-de-chaussée ont appelé la police ; {{Mme Weiss}} aussi',
  'le fils {{Kowalczyk}} a frappé à toutes les portes, {{appartement 214}}, {{bâtiment C}}',
  'adresse : {{12 bis rue du general maurel}} {{57999 mirecombe}}',
  'Elle a travaillé à la boulangerie {{Vandel}}, rue des {{Tanneurs}}, jusqu’en 2019',
  'Suivi par {{Vauclin}} au CMP puis par {{Ossola}}, plus personne depuis',
  'mail : {{karine point durieux arobase exemple point fr}}, sinon {{@kiki_du57}}',
  'Le jeune {{Oradin}} est en foyer à {{Sarreval}} depuis que {{Zéphyrine}} a déménagé',
  'n° sécu {{184127645108946}}, iban {{fr7630006000011234567890189}}, plaque {{ab-123-cd}}',
  'docteur {{Stéphane Aubrac}}, RPPS {{10003456789}}, ne se déplace plus à domicile',
  'surnommé « {{Titi}} » dans le quartier, il se fait appeler {{Rachid}} par les agents',
];

interface Measure {
  readonly recall: number;
  readonly precision: number;
}

function measure(sheets: readonly string[]): Measure {
  let [covered, expected, right, reported] = [0, 0, 0, 0];
  for (const sheet of sheets) {
    const passages: { start: number; end: number }[] = [];
    const text = sheet.split(/\{\{|\}\}/).reduce((before, part, index) => {
      if (index % 2 === 1) passages.push({ start: before.length, end: before.length + part.length });
      return before + part;
    }, '');
    const findings = scan(text, { minimumConfidence: 0.6 });
    const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
    const missed = passages.filter((passage) => !findings.some((finding) => overlaps(finding, passage)));
    expected += passages.length;
    covered += passages.length - missed.length;
    reported += findings.length;
    right += findings.filter((finding) => passages.some((passage) => overlaps(finding, passage))).length;
  }
  return { recall: covered / expected, precision: reported === 0 ? 1 : right / reported };
}

describe('the first check on messy writing', () => {
  it('has nine passages in ten replaced or confirmed, and nine reports in ten right', () => {
    const { recall, precision } = measure(MESSY);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  it('still misses what nothing announces in small letters: an unknown name or town without any link word', () => {
    expect(measure(['plus rien {{vauclin}} ce mois', 'elle cherche {{mirecombe}} sans succès']).recall).toBe(0);
  });
});
