import type { DemoProject } from './demo-life-types';

const HOSPITAL_ROOM = 'Salle des tilleuls, centre hospitalier spécialisé';
const TOWN_ROOM = 'Salle polyvalente du CCAS de Tilleraye';
const TOWN_HALL = 'Maison des associations de Sarvelle';

const COORDINATOR = 'nadege-corvillon';
const FACILITATOR = 'etienne-maubrac';

const line = { taxHundredths: 0, cofinancedCents: 0, cofinancer: '' } as const;

/** An invented project of fourteen months and 4 800 €, at the place where the demonstration stands: the commission is being tried. */
export const SARVELLE_PROJECT: DemoProject = {
  title: 'Commission de réflexion et formation croisée (projet fictif)',
  summary:
    'Construire à plusieurs une réponse aux situations où la santé, le logement, les droits et l’insertion se tiennent, et apprendre à se connaître pour ne plus rester seul devant elles.',
  objectives: [
    {
      level: 'general',
      phase: null,
      text: 'Éviter les ruptures de soins et de droits des personnes en difficulté psychosociale.',
      expected: 'Moins de situations sans réponse après six mois.',
    },
    {
      level: 'specific',
      phase: null,
      text: 'Installer une commission qui réfléchit aux situations complexes.',
      expected: 'Trois séances tenues, quatre situations au plus par séance.',
    },
    {
      level: 'specific',
      phase: null,
      text: 'Former ensemble soignants, travailleurs sociaux et bailleurs.',
      expected: 'Trois sessions et dix stages croisés.',
    },
    {
      level: 'operational',
      phase: 0,
      text: 'Écrire la charte, la convention et les modalités de saisine.',
      expected: 'Textes adoptés en comité technique.',
    },
    {
      level: 'operational',
      phase: 0,
      text: 'Faire signer une convention à chaque structure invitée.',
      expected: 'Vingt structures signataires.',
    },
    {
      level: 'operational',
      phase: 1,
      text: 'Tenir les retours à la personne et à la structure qui a saisi.',
      expected: 'Retours faits dans les quinze jours.',
    },
    {
      level: 'operational',
      phase: 2,
      text: 'Lire les résultats avec les partenaires et les personnes concernées.',
      expected: 'Bilan partagé, suite décidée.',
    },
  ],
  planned: [
    { kind: 'design', hours: 35 },
    { kind: 'coordination', hours: 100 },
    { kind: 'facilitation', hours: 12 },
    { kind: 'training', hours: 12 },
  ],
  budget: [
    {
      ...line,
      ...{ kind: 'human', label: 'Coordination : conception du projet', quantityHundredths: 3500, unit: 'heures', unitCents: 2000 },
      spentCents: 66_000,
    },
    {
      ...line,
      ...{ kind: 'human', label: 'Coordination : mise en œuvre et suivi', quantityHundredths: 10_000, unit: 'heures', unitCents: 2000 },
      spentCents: 72_000,
    },
    {
      ...line,
      ...{
        kind: 'human',
        label: 'Animation des commissions',
        quantityHundredths: 1200,
        unit: 'heures',
        unitCents: 5000,
        spentCents: 20_000,
      },
    },
    {
      ...line,
      ...{ kind: 'human', label: 'Formation croisée : formateur', quantityHundredths: 1200, unit: 'heures', unitCents: 5000 },
      spentCents: 20_000,
    },
    {
      ...{ kind: 'technical', label: 'Salles des trois commissions', quantityHundredths: 300, unit: 'demi-journées', unitCents: 15_000 },
      ...{ taxHundredths: 0, cofinancedCents: 15_000, cofinancer: 'Ville de Sarvelle, salle mise à disposition', spentCents: 15_000 },
    },
    {
      ...line,
      ...{ kind: 'technical', label: 'Salles des trois sessions de formation', quantityHundredths: 300, unit: 'demi-journées' },
      ...{ unitCents: 15_000, spentCents: 15_000 },
    },
  ],
  bookings: [
    {
      ...{ day: -91, purpose: 'Première commission', place: HOSPITAL_ROOM, host: 'ch-sarvelle', state: 'confirmed' },
      needs: 'Accès de plain-pied, salle voisine pour parler à part.',
    },
    {
      ...{ day: -48, purpose: 'Première session de formation croisée', place: TOWN_HALL, host: 'ville-sarvelle', state: 'confirmed' },
      needs: 'Vingt places, vidéoprojecteur.',
    },
    {
      ...{ day: 0, purpose: 'Deuxième commission', place: HOSPITAL_ROOM, host: 'ch-sarvelle', state: 'confirmed' },
      needs: 'Accès de plain-pied, salle voisine pour parler à part.',
    },
    {
      ...{ day: 34, purpose: 'Deuxième session de formation croisée', place: TOWN_HALL, host: 'ville-sarvelle', state: 'asked' },
      needs: 'Vingt places, vidéoprojecteur.',
    },
    {
      ...{ day: 91, purpose: 'Troisième commission', place: TOWN_ROOM, host: 'ccas-tilleraye', state: 'to-ask' },
      needs: 'Arrêt de bus à moins de cinq minutes.',
    },
  ],
  figures: [
    {
      ...{ label: 'Habitants de l’agglomération', value: '84 300', percent: '', source: 'Recensement imaginé pour l’exemple', year: 2024 },
      definition: 'Population des onze communes.',
      limit: 'Chiffre inventé, comme tous ceux de cette page.',
    },
    {
      ...{ label: 'Personnes de moins de 65 ans vivant seules', value: '11 900', percent: '21 %', year: 2024 },
      source: 'Recensement imaginé pour l’exemple',
      definition: 'Ménages d’une personne, parmi les moins de 65 ans.',
      limit: 'Vivre seul n’est pas être isolé.',
    },
    {
      ...{ label: 'Ménages menacés d’expulsion dans l’année', value: '146', percent: '0,4 %', year: 2025 },
      source: 'Commission de prévention des expulsions (exemple)',
      definition: 'Ménages pour lesquels un commandement de payer a été reçu.',
      limit: 'Ne compte ni les départs avant la procédure, ni l’hébergement chez des tiers.',
    },
    {
      ...{ label: 'Délai moyen avant un premier rendez-vous au CMP', value: '74 jours', percent: '', year: 2025 },
      source: 'Rapport d’activité du secteur (exemple)',
      definition: 'De l’appel au premier entretien, toutes demandes confondues.',
      limit: 'Les personnes qui renoncent n’entrent pas dans la moyenne.',
    },
  ],
  time: [
    { person: COORDINATOR, kind: 'design', day: -119, minutes: 420, note: 'Rencontres des partenaires' },
    { person: COORDINATOR, kind: 'design', day: -117, minutes: 480, note: 'Charte : première rédaction' },
    { person: COORDINATOR, kind: 'design', day: -114, minutes: 420, note: 'Comité technique : préparation' },
    { person: COORDINATOR, kind: 'design', day: -108, minutes: 420, note: 'Convention et modalités de saisine' },
    { person: COORDINATOR, kind: 'design', day: -98, minutes: 240, note: 'Comité technique : relevé' },
    { person: COORDINATOR, kind: 'coordination', day: -95, minutes: 360, note: 'Première commission : préparation' },
    { person: COORDINATOR, kind: 'coordination', day: -91, minutes: 300, note: 'Première commission' },
    { person: FACILITATOR, kind: 'facilitation', day: -91, minutes: 240, note: 'Première commission' },
    { person: COORDINATOR, kind: 'coordination', day: -84, minutes: 300, note: 'Relevé et retours' },
    { person: COORDINATOR, kind: 'coordination', day: -62, minutes: 240, note: 'Suivi des engagements' },
    { person: COORDINATOR, kind: 'training', day: -48, minutes: 240, note: 'Première session de formation' },
    { person: COORDINATOR, kind: 'coordination', day: -47, minutes: 180, note: 'Bilan de la session' },
    { person: COORDINATOR, kind: 'coordination', day: -30, minutes: 240, note: 'Groupe de travail logement' },
    { person: COORDINATOR, kind: 'coordination', day: -15, minutes: 300, note: 'Deuxième commission : convocations' },
    { person: COORDINATOR, kind: 'coordination', day: -2, minutes: 240, note: 'Relecture des fiches' },
  ],
};
