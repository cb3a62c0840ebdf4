import type { Bilingual } from '@croisee/domain/vocabulary/coded-list';

export type DocumentLanguage = keyof Bilingual;

/** A local day in words. */
export function dayInWords(date: string, language: DocumentLanguage): string {
  return inWords(`${date}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }, language);
}

/** The hour a clock of the council shows at an instant. */
export function hourInWords(instant: string, zone: string, language: DocumentLanguage): string {
  return inWords(instant, { hour: '2-digit', minute: '2-digit', timeZone: zone }, language);
}

/** An instant as a day and an hour of the council. */
export function instantInWords(instant: string, zone: string, language: DocumentLanguage): string {
  return inWords(instant, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }, language);
}

function inWords(instant: string, options: Intl.DateTimeFormatOptions, language: DocumentLanguage): string {
  if (language === 'en') return new Intl.DateTimeFormat('en-GB', options).format(new Date(instant));
  return new Intl.DateTimeFormat('fr-FR', options).format(new Date(instant)).replace(/^1 /, '1er ');
}

/** Fixed words of printed documents, in both languages. */
export const DOCUMENT_WORDS = {
  agenda: { fr: 'Ordre du jour', en: 'Agenda' },
  place: { fr: 'Lieu', en: 'Place' },
  date: { fr: 'Date', en: 'Date' },
  time: { fr: 'Horaire', en: 'Time' },
  facilitator: { fr: 'Animation', en: 'Facilitator' },
  hour: { fr: 'Heure', en: 'Time' },
  item: { fr: 'Point', en: 'Item' },
  reference: { fr: 'Référence', en: 'Reference' },
  minutes: { fr: 'Minutes', en: 'Minutes' },
  hiddenMinutes: { fr: 'Points qui ne vous concernent pas (minutes)', en: 'Items that do not concern you (minutes)' },
  lateItem: { fr: 'ajouté après convocation', en: 'added after convocation' },
  convened: { fr: 'Personnes convoquées', en: 'People convened' },
  name: { fr: 'Nom', en: 'Name' },
  structure: { fr: 'Structure', en: 'Structure' },
  capacity: { fr: 'Qualité', en: 'Capacity' },
  signature: { fr: 'Signature', en: 'Signature' },
  arrival: { fr: 'Arrivée', en: 'Arrival' },
  excused: { fr: 'Excusé(e)', en: 'Excused' },
  withoutAccount: {
    fr: 'Personnes accueillies pour un point, sans nom (personne concernée, proche, interprète)',
    en: 'People received for an item, without a name (person concerned, relative, interpreter)',
  },
  attendanceNotice: {
    fr: 'Feuille de présence à la séance entière. Ce qui a été entendu, point par point, est tenu par la plateforme.',
    en: 'Attendance at the whole meeting. Who heard what, item by item, is kept by the platform.',
  },
  yourNotes: { fr: 'Vos notes (à rendre avec l’exemplaire)', en: 'Your notes (to hand back with the copy)' },
  packNotice: {
    fr: 'Exemplaire numéroté, remis à une seule personne. Il ne se photographie pas, ne se copie pas, et se rend à la coordination à la fin de la séance pour être détruit. Aucun nom de personne accompagnée ne s’y écrit.',
    en: 'Numbered copy, handed to one person. It is not photographed or copied, and is handed back to the coordination at the end of the meeting to be destroyed. No name of a person accompanied is written on it.',
  },
  copyFor: { fr: 'Exemplaire pour', en: 'Copy for' },
  attendance: { fr: 'Présences', en: 'Attendance' },
  held: { fr: 'Séance tenue', en: 'Meeting held' },
  structuresPresent: { fr: 'Structures représentées', en: 'Structures present' },
  approvedOn: { fr: 'Relevé approuvé', en: 'Record approved' },
  hash: { fr: 'Empreinte du relevé', en: 'Hash of the record' },
  remarksUntil: { fr: 'Remarques possibles jusqu’au', en: 'Remarks until' },
  draft: { fr: 'PROJET', en: 'DRAFT' },
  notForYou: { fr: 'Point non ouvert à votre lecture.', en: 'Item not open to you.' },
  present: { fr: 'présents', en: 'present' },
  recusals: { fr: 'déports', en: 'recusals' },
  openedAnyway: { fr: 'Ouvert malgré une composition incomplète :', en: 'Opened despite an incomplete composition:' },
  propositions: { fr: 'Propositions', en: 'Propositions' },
  dueOn: { fr: 'pour le', en: 'by' },
  noStructure: { fr: 'Sans structure désignée', en: 'No structure named' },
  needsAgreement: { fr: 'avec l’accord de la personne', en: 'with the agreement of the person' },
  erratumOf: { fr: 'Erratum du', en: 'Erratum of' },
  round: { fr: 'Tour silencieux', en: 'Silent round' },
  unanswered: { fr: 'sans réponse', en: 'unanswered' },
  referents: { fr: 'Référents acceptés', en: 'Referents who accepted' },
  returns: { fr: 'Retours prévus', en: 'Planned returns' },
  heardBy: { fr: 'Qui a entendu ce point', en: 'Who heard this item' },
  presentFrom: { fr: 'Présent(e)', en: 'Present' },
  extractOf: { fr: 'Extrait du relevé de la séance du', en: 'Extract of the record of the meeting of' },
  textLater: { fr: 'Le texte suivra une fois le relevé approuvé.', en: 'The text will follow once the record is approved.' },
  charterAdopted: { fr: 'Adoptée le', en: 'Adopted on' },
  charterDigest: { fr: 'Empreinte du texte', en: 'Digest of the text' },
  charterEnforced: { fr: 'Ce que la plateforme en fait :', en: 'What the platform does about it:' },
  article: { fr: 'Article', en: 'Article' },
  charterSigning: {
    fr: 'La charte se signe dans l’application, en son nom. Cet exemplaire se lit ; il ne vaut pas signature.',
    en: 'The charter is signed in the application, in one’s own name. This copy is to be read; it is not a signature.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words of states and capacities; a code without words reads as itself. */
export const STATE_WORDS: Readonly<Record<string, Bilingual>> = {
  present: { fr: 'présents', en: 'present' },
  remote: { fr: 'à distance', en: 'remote' },
  excused: { fr: 'excusés', en: 'excused' },
  absent: { fr: 'absents', en: 'absent' },
  replaced: { fr: 'remplacés', en: 'replaced' },
  left: { fr: 'partis avant la fin', en: 'left before the end' },
  planned: { fr: 'non abordé', en: 'not reached' },
  current: { fr: 'en cours', en: 'in progress' },
  decided: { fr: 'réponse validée', en: 'response validated' },
  done: { fr: 'traité', en: 'done' },
  deferred: { fr: 'reporté', en: 'deferred' },
  withdrawn: { fr: 'retiré', en: 'withdrawn' },
  redirected: { fr: 'réorienté en urgence', en: 'redirected as an emergency' },
  consent: { fr: 'accords', en: 'consents' },
  reservation: { fr: 'réserves', en: 'reservations' },
  objection: { fr: 'objections', en: 'objections' },
  person: { fr: 'À la personne', en: 'To the person' },
  submitter: { fr: 'Au saisissant', en: 'To the submitter' },
  health: { fr: 'côté sanitaire', en: 'health side' },
  social: { fr: 'côté social', en: 'social side' },
  facilitator: { fr: 'animateur', en: 'facilitator' },
  coordinator: { fr: 'coordination', en: 'coordinator' },
  member: { fr: 'membre', en: 'member' },
  deputy: { fr: 'suppléant', en: 'deputy' },
  guest: { fr: 'invité pour un point', en: 'guest for one item' },
  'person-concerned': { fr: 'Personne concernée', en: 'Person concerned' },
  supporter: { fr: 'Personne de confiance', en: 'Supporter' },
  interpreter: { fr: 'Interprète', en: 'Interpreter' },
  relative: { fr: 'Proche', en: 'Relative' },
  trainee: { fr: 'Stagiaire', en: 'Trainee' },
};

/** One language of the fixed words: `say('place')`, `state('deferred')`. */
export function wordsIn(language: DocumentLanguage) {
  return {
    say: (key: keyof typeof DOCUMENT_WORDS): string => DOCUMENT_WORDS[key][language],
    state: (code: string): string => STATE_WORDS[code]?.[language] ?? code,
  };
}
