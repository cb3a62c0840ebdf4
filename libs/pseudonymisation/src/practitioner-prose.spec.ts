import { scan } from './scan';

// Fictitious paragraphs in the manner of the practice. Between double braces: what must not stay.
const IDENTIFYING = [
  'Bonjour, je vous contacte au sujet de Mme {{Durieux}}, 52 ans, qui vit seule au {{12 rue des Lilas}}, {{57999 Mirecombe}}. Sa fille {{Karine}} appelle tous les soirs au {{06 12 34 56 78}}. Le Dr {{Vauclin}} ne la voit plus depuis avril.',
  'Monsieur {{Tarkan Yildirim}} (né le {{12/03/1974}}) est hébergé à la résidence {{Les Tilleuls}}. Son n° allocataire CAF {{1234567}} est bloqué. Sa compagne {{Zélina}} et leurs enfants {{Noah}} et {{Malia}} sont partis.',
  'situation signalée par le bailleur, mme {{dupont}} a encore inondé le voisin du dessous, {{karim}} le gardien est passé 3 fois, joignable {{0612345678}} ou {{gardien.tilleuls@exemple.fr}}',
  'La famille {{Haddouche}} est connue du CCAS. {{Mehdi}}, l’aîné, scolarisé au collège {{Jean-Mermoud}}, s’occupe de ses frères. La mère s’appelle {{Fatiha}} et parle peu français.',
  'Appel de {{Sylvie Marchal}}, infirmière libérale : M. {{P}}. refuse d’ouvrir. La voiture {{AB-123-CD}} n’a pas bougé. NIR {{1 84 12 76 451 089 46}} transmis par erreur, à effacer.',
  'Elle habite à {{Sarreval}} depuis le divorce, hospitalisée deux fois à l’hôpital {{Sainte-Aldegonde}}. Contact : {{k.durieux [at] exemple.fr}}, ou sur insta : {{kiki_du57}}. IBAN {{FR76 3000 6000 0112 3456 7890 189}}.',
  'Son fils aîné, {{Ysandre}}, prénommé comme son grand-père {{Edmond}}, est en stage à la boulangerie {{Au Bon Levain}}. Vu avec {{DURIEUX Karine}} le {{14 février 2024}}, puis avec Maître {{Ossola}}.',
];

const ORDINARY = [
  'Personne isolée, sans ressources depuis la suspension de l’AAH. Le CMP propose une visite à domicile avec l’infirmière. La mesure de curatelle renforcée est gérée par l’UDAF. Le bailleur signale des impayés (1 850 euros) et des plaintes du voisinage.',
  'Monsieur refuse les visites mais accepte le café du mardi à l’accueil de jour. Madame est inquiète. Depuis mars 2023, trois hospitalisations, dont une en urgence. La MDPH a notifié une orientation SAVS ; en attente de place.',
  'Le GEM, le CCAS et la Mission locale sont d’accord pour un accompagnement partagé. L’équipe mobile psychiatrie précarité passera deux fois par semaine. Appeler le 15 ou le 3114 en cas de crise.',
  'Grâce à l’aide à domicile, le logement est à nouveau chauffé. Il est marié, deux enfants placés à l’ASE, une sœur à l’étranger. Il dit qu’il n’est pas malade. L’expulsion est prévue après la trêve.',
  'Questions posées à la commission : comment maintenir le lien ? Qui prévient le juge des tutelles ? Quelle place pour la famille ? Le Conseil départemental, l’UNAFAM et la police municipale sont invités.',
  'Refus de soins depuis l’été. Elle entend son voisin lui parler la nuit, tape sur les murs vers 3 h, appelle les pompiers 4 à 5 fois par semaine. Aucun traitement connu. Médecin traitant : à trouver.',
  'Proposition : visite conjointe CMP et CCAS sous 15 jours, relais SAMSAH, point à la prochaine séance. [Proche 1] est prévenue par le référent. Situation KDP-4T7-R, reprise à la séance du troisième trimestre.',
  'Accueil à France Travail impossible sans titre de séjour. Demande d’asile en cours, hébergement 115, suivi PASS et CSAPA. Vient du Soudan, parle arabe, besoin d’un interprète. Le Secours catholique fournit les repas.',
];

interface Expected {
  readonly text: string;
  readonly passages: readonly { start: number; end: number }[];
}

function unmark(marked: string): Expected {
  const passages: { start: number; end: number }[] = [];
  const text = marked.split(/\{\{|\}\}/).reduce((before, part, index) => {
    if (index % 2 === 1) passages.push({ start: before.length, end: before.length + part.length });
    return before + part;
  }, '');
  return { text, passages };
}

describe('paragraphs as practitioners write them', () => {
  const sheets = IDENTIFYING.map(unmark);

  it.each(sheets)('covers every identifying passage, and asks for it to be replaced or confirmed: $text', ({ text, passages }) => {
    const findings = scan(text, { minimumConfidence: 0.6 });
    const missed = passages.filter(({ start, end }) => !findings.some((finding) => finding.start <= start && finding.end >= end));
    expect(missed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it.each(sheets)('reports nothing else: $text', ({ text, passages }) => {
    const extra = scan(text, { minimumConfidence: 0.6 }).filter(
      (finding) => !passages.some(({ start, end }) => finding.start < end && finding.end > start),
    );
    expect(extra.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it.each(ORDINARY)('leaves ordinary prose alone, hints aside: %s', (text) => {
    expect(scan(text, { minimumConfidence: 0.6 }).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it('underlines at most one passage in ten ordinary sentences', () => {
    const sentences = ORDINARY.join(' ').split(/[.?!]\s/).length;
    expect(ORDINARY.flatMap((text) => scan(text)).length).toBeLessThanOrEqual(sentences / 10);
  });
});
